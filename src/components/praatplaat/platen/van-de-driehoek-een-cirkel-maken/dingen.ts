import { ell, poly, rh, seg, spiegel, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  KLEUR,
  TEKST,
  DELEN,
  AS,
  GRADEN,
  KIJK,
  PLAATS,
  STAAT,
} from '../../tekening/opties.ts';

export const fles = onderdeel(
  {
    naam: 'fles',
    familie: 'dingen',
    zin: 'Een fles.',
    zoek: ['drinken'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      kleur: optie('De hoofdkleur.', KLEUR, 'broker'),
    },
  },
  (pen, { x, y, s, draai, kleur: kl }) => {
    pen.groep({ x, y, s, draai }, () => {
      pen.meter.lamp(0, -12, 17);
      pen.vlak(ell(0, -12, 19), 'zon', { op: 0.45 });
      pen.vlak(
        'M-4 -30H4V-22C10 -19 11 -15 11 -10V-2C11 2 9 3 6 3H-6C-9 3 -11 2 -11 -2V-10C-11 -15 -10 -19 -4 -22Z',
        'glas',
      );
      pen.vlak('M-11 -11C-6 -14 5 -8 11 -11V-2C11 2 9 3 6 3H-6C-9 3 -11 2 -11 -2Z', kl);
      pen.vlak('M0 -11L2 -6.4L7 -6L3.2 -3L4.4 1.6L0 -1L-4.4 1.6L-3.2 -3L-7 -6L-2 -6.4Z', 'wit');
      pen.vlak(rh(-5, -35, 10, 7, 2), 'hout');
    });
  },
);

export const verhaal = onderdeel(
  {
    naam: 'verhaal',
    familie: 'borden',
    zin: 'Een klein verhaal in een tekening met een woord eronder.',
    zoek: ['plaatje', 'voorbeeld'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 0),
      soort: optie('Welk van de verhalen, vanaf 0.', getal(0, 10), 0),
    },
  },
  (pen, { x, y, s, kleur: kl, draai, soort }) => {
    pen.groep({ x, y, s, draai }, () => {
      pen.vlak(
        'M-18 -26H18C22 -26 24 -24 24 -20V-4C24 0 22 2 18 2H0L-10 12L-9 2H-18C-22 2 -24 0 -24 -4V-20C-24 -24 -22 -26 -18 -26Z',
        kl,
      );
      if (soort === 1)
        pen.vlak('M0 -4C-10 -11 -9 -20 -3 -20C-1 -20 0 -18 0 -17C0 -18 1 -20 3 -20C9 -20 10 -11 0 -4Z', 'rood');
      else pen.lijn('M-14 -17H14M-14 -8H6', kl === 'wit' ? 'grijs' : 'wit', 3.2);
    });
  },
);

export const mand = onderdeel(
  {
    naam: 'mand',
    familie: 'dingen',
    zin: 'Een mand.',
    zoek: ['rieten', 'picknick'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-20 -16C-18 -46 18 -46 20 -16', 'hout', 3.6);
      inhoud?.();
      pen.vlak('M-24 -18H24L18 10H-18Z', 'houtL');
      pen.lijn('M-22 -9H22M-20 1H20M-10 -17L-8 9M0 -17V9M10 -17L8 9', 'hout', 2);
      pen.vlak(rh(-26, -21, 52, 7, 3), 'hout');
    });
  },
);

export const kruiwagen = onderdeel(
  {
    naam: 'kruiwagen',
    familie: 'voertuigen',
    zin: 'Een kruiwagen, met wat erin ligt.',
    zoek: ['bouwen'],
    opties: {
      ...STAAT,
      inhoud: kan('Wat erin of erop staat.', DELEN),
    },
  },
  (pen, { x, y, s, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-62 -44L-28 -36L34 -14M-30 -30L-36 0', 'hout', 4.6);
      inhoud?.();
      pen.vlak('M-38 -46H34L22 -16H-24Z', 'rood');
      pen.vlak('M-38 -46H34L31.6 -40H-35Z', 'roodD');
      pen.vlak(ell(38, -12, 13), 'donker');
      pen.vlak(ell(38, -12, 5), 'metaal');
    });
  },
);

export const blok = onderdeel(
  {
    naam: 'blok',
    familie: 'dingen',
    zin: 'Een blok met een woord.',
    zoek: ['bouwsteen', 'steen'],
    opties: {
      ...PLAATS,
      kleur: nodig('De hoofdkleur.', KLEUR),
      w: optie('De breedte in eenheden.', getal(0, 200), 34),
      h: optie('De hoogte in eenheden.', getal(0, 100), 20),
    },
  },
  (pen, { x, y, kleur: kl, w, h }) => {
    pen.vlak(
      poly([
        [x - w / 2, y],
        [x - w / 2 + 8, y - 8],
        [x + w / 2 + 8, y - 8],
        [x + w / 2, y],
      ]),
      'wit',
    );
    pen.vlak(
      poly([
        [x - w / 2, y],
        [x - w / 2 + 8, y - 8],
        [x + w / 2 + 8, y - 8],
        [x + w / 2, y],
      ]),
      kl,
      { op: 0.62 },
    );
    pen.vlak(rh(x - w / 2, y, w, h, 2), kl);
    pen.vlak(
      poly([
        [x + w / 2, y],
        [x + w / 2 + 8, y - 8],
        [x + w / 2 + 8, y + h - 8],
        [x + w / 2, y + h],
      ]),
      kl,
    );
    pen.schaduw(
      poly([
        [x + w / 2, y],
        [x + w / 2 + 8, y - 8],
        [x + w / 2 + 8, y + h - 8],
        [x + w / 2, y + h],
      ]),
      0.2,
    );
  },
);

export const telescoop = onderdeel(
  {
    naam: 'telescoop',
    familie: 'dingen',
    zin: 'Een telescoop op poten.',
    zoek: ['sterrenkijker', 'kijken'],
    opties: {
      ...STAAT,
      draai: optie('Draaiing in graden, met de klok mee.', GRADEN, 14),
    },
  },
  (pen, { x, y, s, draai }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 4L-14 74M0 4L16 74M0 4L4 68', 'hout', 4.4);
      pen.groep({ draai }, () => {
        pen.vlak(rh(-34, -6, 26, 12, 3), 'plumD');
        pen.vlak(rh(-12, -8, 34, 16, 3), 'plum');
        pen.vlak(rh(18, -10, 32, 20, 3), 'broker');
        pen.vlak(rh(44, -11.5, 8, 23, 2), 'brokerD');
        pen.vlak(ell(52, 0, 3, 9), 'glas');
      });
      pen.vlak(ell(0, 3, 5), 'donker');
    });
  },
);

export const ezel = onderdeel(
  {
    naam: 'schildersezel',
    familie: 'meubels',
    zin: 'Een schildersezel met een tekening en een woord.',
    zoek: ['schilderen', 'tekenen'],
    opties: {
      ...STAAT,
      tekst: nodig('Het woord onder de tekening.', TEKST),
      inhoud: kan('Wat erop getekend is: (0, 0) is het midden van de ruimte boven het woord.', DELEN),
    },
  },
  (pen, { x, y, s, tekst, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-26 0L-6 -124M26 0L6 -124M0 -110L10 -6', 'hout', 4.6);
      pen.vlak(rh(-40, -116, 80, 74, 2), 'wit');
      if (inhoud) pen.groep({ y: -82 }, inhoud);
      pen.tekst(0, -51, tekst, { grootte: 20, anker: 'middle' });
      pen.vlak(rh(-44, -42, 88, 6, 2), 'hout');
    });
  },
);

export const kleed = onderdeel(
  {
    naam: 'picknickkleed',
    familie: 'dingen',
    zin: 'Een kleed op de grond.',
    zoek: ['picknick'],
    opties: {
      ...PLAATS,
      w: nodig('De breedte in eenheden.', getal(0, 500)),
      h: nodig('De hoogte in eenheden.', getal(0, 200)),
    },
  },
  (pen, { x, y, w, h }) => {
    const P = (u: number, v: number): Punt => [x + (u - 0.5) * w + (0.5 - v) * 40, y + (v - 0.5) * h];
    pen.vlak(poly([P(0, 0), P(1, 0), P(1, 1), P(0, 1)]), 'wit');
    for (let i = 0; i < 5; i++)
      pen.vlak(poly([P(i / 5 + 0.03, 0), P(i / 5 + 0.12, 0), P(i / 5 + 0.12, 1), P(i / 5 + 0.03, 1)]), 'school', {
        op: 0.6,
      });
    for (let i = 0; i < 3; i++)
      pen.vlak(poly([P(0, i / 3 + 0.08), P(0, i / 3 + 0.22), P(1, i / 3 + 0.22), P(1, i / 3 + 0.08)]), 'school', {
        op: 0.6,
      });
  },
);

export const kist = onderdeel(
  {
    naam: 'houten kist',
    familie: 'dingen',
    zin: 'Een houten kist, sterk genoeg om op te staan.',
    zoek: ['krat', 'doos'],
    opties: {
      x: nodig('De linkerbovenhoek (naar rechts).', AS),
      y: nodig('De linkerbovenhoek (naar beneden).', AS),
      w: nodig('De breedte in eenheden.', getal(0, 200)),
      h: nodig('De hoogte in eenheden.', getal(0, 200)),
    },
  },
  (pen, { x, y, w, h }) => {
    pen.vlak(rh(x, y, w, h, 3), 'houtL');
    for (const rand of [y, y + h - 8]) pen.vlak(rh(x, rand, w, 8, 3), 'hout');
    pen.lijn(seg([x + 6, y + h - 10], [x + w - 6, y + 10]), 'hout', 4);
  },
);

export const gebakje = onderdeel(
  {
    naam: 'gebakje',
    familie: 'dingen',
    zin: 'Een gebakje met een kers, op een bord.',
    zoek: ['taart', 'feest'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(ell(0, 0, 17, 6), 'wit');
      pen.vlak('M-14 -6C-14 -16 14 -16 14 -6L14 -1H-14Z', 'schoolL');
      pen.vlak(ell(0, -13, 3), 'rood');
    });
  },
);

export const vaandel = onderdeel(
  {
    naam: 'vaandel',
    familie: 'borden',
    zin: 'Een stok met een lange vlag waar iets op staat; de plaats is de voet van de stok.',
    zoek: ['vlag'],
    opties: {
      ...STAAT,
      tekst: nodig('Wat erop staat.', TEKST),
      kijk: optie('Welke kant het op waait: 1 naar rechts, −1 naar links.', KIJK, 1),
      h: optie('De hoogte van de stok, in eenheden.', getal(0, 1000), 180),
      kleur: optie('De hoofdkleur.', KLEUR, 'plum'),
    },
  },
  (pen, { x, y, s, tekst, kijk, h, kleur }) => {
    const w = pen.breedte(tekst, 19) + 42;
    pen.groep({ x, y, s }, () => {
      pen.lijn(seg([0, 0], [0, -h]), 'hout', 4.5);
      pen.vlak(ell(0, -h, 5), 'broker');
      pen.groep({ y: 4 - h }, () => {
        pen.vlak(
          spiegel(
            `M0 0C${w * 0.3} -8 ${w * 0.6} 9 ${w} 0L${w - 12} 19L${w} 38C${w * 0.6} 47 ${w * 0.3} 30 0 38Z`,
            kijk,
          ),
          kleur,
        );
        pen.tekst((kijk * (w - 12)) / 2, 26, tekst, { grootte: 19, anker: 'middle', kleur: 'wit' });
        pen.meter.opschrift(tekst, { x: kijk > 0 ? 0 : -w, y: 0, w, h: 38 });
      });
    });
  },
);
