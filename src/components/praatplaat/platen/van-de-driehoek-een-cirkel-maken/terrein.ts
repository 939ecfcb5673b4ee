import { bloem } from '../../tekening/natuur.ts';
import { ell, glad, poly, rh, seg } from '../../tekening/vorm.ts';
import { golfjes } from '../../tekening/wegen.ts';
import { morf } from './vormen.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, optie, getal, lijst, TEKST, AS, LETTERMAAT, PLAATS, STAAT } from '../../tekening/opties.ts';

export const paddenstoel = onderdeel(
  {
    naam: 'paddenstoel',
    familie: 'planten',
    zin: 'Een paddenstoel.',
    zoek: ['bos', 'herfst'],
    opties: {
      ...STAAT,
      tekst: nodig('Wat erop staat.', lijst(TEKST)),
    },
  },
  (pen, { x, y, s, tekst }) => {
    pen.groep({ x, y, s }, () => {
      pen.grond(0, 2, 62);
      pen.vlak('M-34 0L-30 -58H30L34 0C20 6 -20 6 -34 0Z', 'steenL');
      pen.schaduw('M12 -58H30L34 0C28 3 20 4 14 4.4Z', 0.12);
      pen.vlak('M-66 -54L-44 -100C-40 -108 40 -108 44 -100L66 -54C50 -44 -50 -44 -66 -54Z', 'wit');
      pen.vlak('M-44 -100C-40 -108 40 -108 44 -100C40 -94 -40 -94 -44 -100Z', 'school');
      pen.vlak('M-66 -54C-50 -44 50 -44 66 -54L63 -61C48 -52 -48 -52 -63 -61Z', 'school');
      tekst.forEach((t, i) =>
        pen.tekst(0, -77 + i * 19, t, { letter: 'kop', grootte: 21, anker: 'middle', kleur: 'inkt' }),
      );
      pen.vlak('M-9 -40H5V-47L18 -35L5 -23V-30H-9Z', 'school');
    });
  },
);

export const waarschuwing = onderdeel(
  {
    naam: 'waarschuwingsbord',
    familie: 'borden',
    zin: 'Een driehoekig waarschuwingsbord.',
    zoek: ['bord', 'gevaar'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-3, -44, 6, 44, 1), 'hout');
      pen.vlak(morf(0, -62, 27, 0.12), 'wit');
      pen.vlak(morf(0, -62, 24, 0.12), 'rood');
      pen.vlak(morf(0, -62, 16, 0.12), 'wit');
      pen.vlak('M-9 -56C-5 -66 -3 -56 0 -56C3 -56 5 -66 9 -56Z', 'inkt');
    });
  },
);

export const plas = onderdeel(
  {
    naam: 'plas',
    familie: 'land',
    zin: 'Een plas water.',
    zoek: ['water', 'regen'],
    opties: {
      ...PLAATS,
      rx: nodig('De halve breedte, in eenheden.', getal(0, 200)),
      ry: nodig('De halve hoogte, in eenheden.', getal(0, 100)),
    },
  },
  (pen, { x, y, rx, ry }) => {
    const q = (f: number) =>
      glad(
        [
          [x - rx * f, y],
          [x - rx * 0.62 * f, y - ry * 0.8 * f],
          [x - rx * 0.1 * f, y - ry * f],
          [x + rx * 0.55 * f, y - ry * 0.78 * f],
          [x + rx * f, y + ry * 0.1 * f],
          [x + rx * 0.6 * f, y + ry * 0.86 * f],
          [x, y + ry * 0.96 * f],
          [x - rx * 0.66 * f, y + ry * 0.8 * f],
        ],
        true,
      );
    pen.vlak(q(1.12), 'hout', { op: 0.5 });
    pen.vlak(q(1), 'water');
    pen.vlak(q(0.6), 'waterL', { op: 0.7 });
  },
);

export const huisOpen = onderdeel(
  {
    naam: 'huis met open deur',
    familie: 'gebouwen',
    zin: 'Een huis met een open deur.',
    zoek: ['thuis', 'welkom'],
    opties: {
      ...STAAT,
      naam: nodig('De naam die erop staat; leeg voor geen.', TEKST),
    },
  },
  (pen, { x, y, s, naam }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-96, -240, 24, 64), 'steen');
      pen.vlak(rh(-100, -245, 32, 8), 'schoolL');
      pen.vlak(rh(-124, -132, 248, 132), 'papier', { korrel: true });
      pen.schaduw(rh(-124, -132, 248, 14), 0.12);
      pen.vlak(
        poly([
          [-146, -124],
          [-92, -216],
          [92, -216],
          [146, -124],
        ]),
        'plum',
        { korrel: true },
      );
      pen.vlak(rh(-150, -130, 300, 9, 3), 'plumD');
      for (const [a, b] of [
        [-62, -190],
        [-20, -170],
        [30, -196],
        [-96, -156],
        [70, -160],
        [104, -146],
        [-48, -146],
        [8, -148],
      ] as const)
        pen.lijn(`M${a} ${b}q7 8 14 0`, 'plumD', 2.4);
      for (const [wx, b] of [
        [-116, 1],
        [78, 0],
      ] as const) {
        pen.vlak(rh(wx, -96, 38, 48, 3), 'wit');
        pen.vlak(rh(wx + 4, -92, 30, 40), b ? 'zon' : 'glas');
        if (b) {
          pen.meter.lamp(wx + 19, -72, 26);
          pen.vlak('M-109 -52C-112 -66 -105 -73 -101 -67H-96C-92 -73 -87 -66 -89 -52Z', 'donker');
          pen.vlak(ell(-102, -61, 1.5), 'broker');
          pen.vlak(ell(-96, -61, 1.5), 'broker');
        }
        pen.lijn(`M${wx + 19} -92V-52M${wx + 4} -74H${wx + 34}`, 'wit', 2.6);
        pen.vlak(rh(wx - 5, -48, 48, 9, 2), 'hout');
        for (let i = 0; i < 4; i++)
          pen.vlak(ell(wx + 3 + i * 11, -51, 5), (['school', 'broker', 'schoolL', 'plumL'] as const)[i]!);
      }
      pen.vlak(rh(-48, -112, 96, 112, [8, 8, 0, 0]), 'wit');
      pen.vlak(rh(-42, -106, 84, 106, [5, 5, 0, 0]), 'zon');
      pen.vlak(
        poly([
          [-42, 0],
          [-30, -20],
          [30, -20],
          [42, 0],
        ]),
        'houtL',
      );
      pen.vlak(ell(0, -96, 15, 9), 'broker');
      pen.lijn(seg([0, -106], [0, -100]), 'inkt', 2);
      pen.vlak(rh(-30, -62, 24, 42), 'hout');
      for (const [a, k] of [
        [-27, 'school'],
        [-21, 'opleiding'],
        [-15, 'groen'],
      ] as const)
        for (const b of [-58, -40]) pen.vlak(rh(a, b, 5, 14), b === -58 ? k : 'plum');
      for (const z of [-1, 1]) {
        pen.vlak(
          poly([
            [z * 42, -106],
            [z * 70, -116],
            [z * 70, 10],
            [z * 42, 0],
          ]),
          'groenD',
        );
        pen.vlak(
          poly([
            [z * 48, -92],
            [z * 64, -97],
            [z * 64, -58],
            [z * 48, -58],
          ]),
          'glas',
        );
        pen.vlak(ell(z * 64, -48, 3), 'broker');
      }
      pen.vlak(rh(-84, -154, 168, 34, 4), 'inkt');
      pen.tekst(0, -128, naam, { letter: 'kop', grootte: 27, anker: 'middle', kleur: 'wit' });
      pen.vlak(rh(-60, 0, 120, 8, 2), 'steenL');
    });
  },
);

export const deurmat = onderdeel(
  {
    naam: 'deurmat',
    familie: 'dingen',
    zin: 'Een mat voor de deur.',
    zoek: ['welkom', 'mat'],
    opties: {
      ...PLAATS,
      w: nodig('De breedte in eenheden.', getal(0, 500)),
      h: nodig('De hoogte in eenheden.', getal(0, 500)),
      regels: nodig('De regels tekst.', lijst(TEKST)),
      g: optie('De lettergrootte in eenheden.', LETTERMAAT, 19),
    },
  },
  (pen, { x, y, w, h, regels, g }) => {
    pen.schaduw(
      poly([
        [x - w * 0.43, y - h / 2 + 5],
        [x + w * 0.43, y - h / 2 + 5],
        [x + w / 2, y + h / 2 + 5],
        [x - w / 2, y + h / 2 + 5],
      ]),
      0.18,
    );
    pen.vlak(
      poly([
        [x - w * 0.43, y - h / 2],
        [x + w * 0.43, y - h / 2],
        [x + w / 2, y + h / 2],
        [x - w / 2, y + h / 2],
      ]),
      'haar2',
    );
    pen.lijn(
      poly([
        [x - w * 0.4, y - h / 2 + 5],
        [x + w * 0.4, y - h / 2 + 5],
        [x + w * 0.465, y + h / 2 - 5],
        [x - w * 0.465, y + h / 2 - 5],
      ]),
      'karton',
      2.2,
    );
    regels.forEach((t, i) =>
      pen.tekst(x, y - h / 2 + (((i + 0.5) * h) / regels.length) * 0.92 + h * 0.04 + g * 0.33, t, {
        grootte: g,
        anker: 'middle',
        kleur: 'wit',
      }),
    );
  },
);

export const sloot = onderdeel(
  {
    naam: 'sloot',
    familie: 'land',
    zin: 'Een smal water met een oever van de school en een oever van de opleiding, met een bloem op elk.',
    zoek: ['water', 'grens'],
    opties: {
      x: nodig('Het midden van de waterlijn (naar rechts).', AS),
      y: nodig('Het midden van de waterlijn (naar beneden).', AS),
      w: nodig('De breedte van oever tot oever, in eenheden, de oevers meegerekend.', getal(0, 500)),
    },
  },
  (pen, { x, y, w }) => {
    const oever = w * 0.23;
    for (const [z, kleur, licht] of [
      [-1, 'school', 'schoolL'],
      [1, 'opleiding', 'opleidingL'],
    ] as const) {
      pen.vlak(rh(z < 0 ? x - w / 2 : x + w / 2 - oever, y - 10, oever, 20, [6, 6, 0, 0]), licht);
      bloem(pen, { x: x + z * (w / 2 - 7), y: y - 10, s: 0.8, kleur });
    }
    pen.vlak(rh(x - w / 2 + oever - 4, y, w - oever * 2 + 8, 12), 'water');
    golfjes(pen, {
      punten: [
        [x - 30, y + 4, 14],
        [x + 4, y + 4, 14],
      ],
      w: 1.8,
      op: 0.9,
    });
  },
);
