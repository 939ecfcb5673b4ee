import { ell, poly, rh, seg, type Pad, type Punt } from '../../tekening/vorm.ts';
import { onderdeel } from '../../tekening/onderdeel.ts';
import { nodig, kan, optie, getal, lijst, velden, KLEUR, TEKST, DELEN, STAAT } from '../../tekening/opties.ts';

export const kraam = onderdeel(
  {
    naam: 'marktkraam',
    familie: 'gebouwen',
    zin: 'Een marktkraam, met wie er verkoopt en wat er op de toonbank ligt.',
    zoek: ['markt', 'winkel'],
    opties: {
      ...STAAT,
      b: optie('De breedte in eenheden.', getal(0, 500), 128),
      kleur: optie('De hoofdkleur.', KLEUR, 'school'),
      donker: optie('De kleur van de schaduwkant.', KLEUR, 'schoolD'),
      licht: optie('De kleur van de lichte kant.', KLEUR, 'wit'),
      naam: optie('De naam die erop staat; leeg voor geen.', TEKST, ''),
      h: optie('De hoogte in eenheden.', getal(0, 500), 126),
      achter: kan('Wat erachter staat.', DELEN),
      op: kan('Wat op de toonbank staat.', DELEN),
    },
  },
  (pen, { x, y, s, b, kleur, donker, licht, naam, h, achter, op }) => {
    pen.groep({ x, y, s }, () => {
      const w = b / 2,
        n = 7,
        q = b / n;
      pen.schaduw(ell(4, 0, w + 8, 9), 0.16);
      for (const a of [-w + 5, w - 11]) pen.vlak(rh(a, -h + 14, 6, h - 14, 1), 'hout');
      pen.vlak(rh(-w + 8, -h + 26, b - 16, h - 70), 'papier');
      pen.vlak(rh(-w + 8, -h + 26, b - 16, h - 70), kleur, { op: 0.38 });
      achter?.();
      pen.vlak(rh(-w - 2, -50, b + 4, 9, 2), 'houtL');
      pen.vlak(rh(-w + 2, -42, b - 4, 42, [0, 0, 3, 3]), donker);
      pen.vlak(rh(-w + 2, -42, b - 4, 5), 'schaduw', { op: 0.2 });
      if (naam) pen.tekst(0, -12, naam, { letter: 'kop', grootte: 24, anker: 'middle', kleur: 'wit' });
      op?.();
      for (const oneven of [0, 1]) {
        const o: Pad = [];
        for (let i = 0; i < n; i++)
          if (i % 2 === oneven) {
            const x0 = -w + i * q - 3,
              x1 = x0 + q + 0.9,
              t0 = -w + 12 + (i * (b - 24)) / n,
              t1 = t0 + (b - 24) / n + 0.3;
            o.push(
              ['M', t0, -h],
              ['L', t1, -h],
              ['L', x1, -h + 26],
              ['C', x1, -h + 42, x0, -h + 42, x0, -h + 26],
              ['Z'],
            );
          }
        pen.vlak(o, oneven ? licht : kleur);
      }
      pen.vlak(rh(-w + 9, -h - 5, b - 18, 7, 2), donker);
    });
  },
);

export const mand = onderdeel(
  {
    naam: 'mand',
    familie: 'dingen',
    zin: 'Een mand met wat op de markt gekozen is.',
    zoek: ['boodschappen'],
    opties: {
      ...STAAT,
      keuzes: nodig('De kleuren van wat gekozen is, van links naar rechts; het laatste is rond.', lijst(KLEUR)),
    },
  },
  (pen, { x, y, s, keuzes }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-11 0C-11 -20 11 -20 11 0', 'hout', 2.6);
      keuzes.forEach((kleur, i) =>
        pen.vlak(i === keuzes.length - 1 ? ell(8, -5, 4.6) : rh(-9 + i * 8, -9 - i * 3, 8, 12, 1), kleur),
      );
      pen.vlak('M-13 -1H13L10 13H-10Z', 'houtL');
      pen.lijn('M-12 4H12M-11 9H11', 'hout', 1.6);
    });
  },
);

export const wereldbol = onderdeel(
  {
    naam: 'wereldbol',
    familie: 'dingen',
    zin: 'Een wereldbol op een voet.',
    zoek: ['globe', 'aarde'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M0 10V16M-8 17H8', 'hout', 3.4);
      pen.lijn('M9 -11C15 -2 10 10 0 11', 'hout', 2.4);
      pen.vlak(ell(0, -1, 11), 'opleiding');
      pen.vlak('M-9 -5C-5 -12 1 -10 2 -6C0 -2 -6 0 -7 3C-9 1 -10 -2 -9 -5ZM3 1C7 -1 9 2 7 5C5 8 2 6 3 1Z', 'groenL');
    });
  },
);

export const bel = onderdeel(
  {
    naam: 'schoolbel',
    familie: 'dingen',
    zin: 'Een bel.',
    zoek: ['handbel'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-2.6, -22, 5.2, 11, 2), 'hout');
      pen.vlak('M-10 4C-7 -2 -8 -12 0 -12C8 -12 7 -2 10 4Z', 'broker');
      pen.vlak(rh(-12, 3, 24, 4.6, 2), 'brokerD');
      pen.vlak(ell(0, 9, 3), 'brokerD');
    });
  },
);

export const krijtbord = onderdeel(
  {
    naam: 'krijtbord',
    familie: 'meubels',
    zin: 'Een krijtbord, vanuit het midden.',
    zoek: ['schoolbord'],
    opties: {
      ...STAAT,
      b: optie('De breedte in eenheden.', getal(0, 1000), 34),
      h: optie('De hoogte in eenheden.', getal(0, 500), 26),
      lijst: optie('De breedte van de lijst, in eenheden.', getal(0, 50, 0.5), 3),
      inhoud: kan('Wat erop getekend is, vanuit het midden; zonder tekening staan er letters.', DELEN),
    },
  },
  (pen, { x, y, s, b, h, lijst, inhoud }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-b / 2, -h / 2, b, h, 2), 'hout');
      pen.vlak(rh(-b / 2 + lijst, -h / 2 + lijst, b - 2 * lijst, h - 2 * lijst), 'groenD');
      if (inhoud) inhoud();
      else pen.lijn('M-9 3L-4 -6L1 3M-7 0H-1M5 -5V3M5 -1H10V3', 'wit', 1.8);
    });
  },
);

export const tentje = onderdeel(
  {
    naam: 'tent',
    familie: 'gebouwen',
    zin: 'Een klein tentje.',
    zoek: ['kamperen'],
    opties: {
      ...STAAT,
    },
  },
  (pen, { x, y, s }) => {
    pen.groep({ x, y, s }, () => {
      pen.vlak('M-17 10L0 -14L17 10Z', 'groenL');
      pen.vlak('M-5 10L0 -14L6 10Z', 'groenD');
      pen.lijn('M0 -14V-19', 'hout', 2);
      pen.vlak('M0 -20L7 -17.6L0 -15Z', 'school');
    });
  },
);

/** A scale of the balance: its name, its colours and what lies in it. */
const SCHAALTJE = velden({
  naam: nodig('De naam die erop staat; leeg voor geen.', TEKST),
  kleur: nodig('De hoofdkleur.', KLEUR),
  rand: nodig('De kleur van de rand.', KLEUR),
  tekstkleur: kan('De kleur van de naam.', KLEUR),
  inhoud: kan('Wat erin of erop staat.', DELEN),
});

export const weegschaal = onderdeel(
  {
    naam: 'weegschaal',
    familie: 'dingen',
    zin: 'Een weegschaal met drie armen.',
    zoek: ['balans', 'afwegen'],
    opties: {
      ...STAAT,
      schalen: nodig('De schalen links, rechts en vooraan.', lijst(SCHAALTJE)),
    },
  },
  (pen, { x, y, s, schalen }) => {
    pen.groep({ x, y, s }, () => {
      pen.schaduw(ell(6, 0, 96, 13), 0.2);
      pen.vlak('M-62 0C-62 -14 -40 -16 -22 -18L22 -18C40 -16 62 -14 62 0C40 8 -40 8 -62 0Z', 'brokerD');
      pen.vlak('M-48 -12C-40 -20 40 -20 48 -12C30 -7 -30 -7 -48 -12Z', 'broker');
      pen.vlak('M-9 -16L-5 -246L5 -246L9 -16Z', 'brokerD');
      pen.vlak('M-9 -16L-5 -246L-1 -246L-2 -16Z', 'broker');
      for (const yy of [-60, -190]) pen.vlak(rh(-11, yy, 22, 9, 4), 'broker');
      const pt: readonly Punt[] = [
          [-104, -226],
          [104, -226],
          [0, -200],
        ],
        hang = 112;
      pen.lijn(seg([0, -200], [0, -236]), 'brokerD', 9);
      pen.vlak(
        poly([
          [-110, -230],
          [110, -230],
          [6, -198],
          [-6, -198],
        ]),
        'broker',
      );
      pen.vlak(
        poly([
          [-110, -230],
          [-6, -198],
          [6, -198],
          [110, -230],
          [110, -223],
          [6, -190],
          [-6, -190],
          [-110, -223],
        ]),
        'brokerD',
      );
      pen.vlak(
        poly([
          [-62, -226],
          [62, -226],
          [0, -208],
        ]),
        'wit',
        { op: 0.35 },
      );
      pen.vlak(rh(-34, -252, 68, 18, 9), 'inkt');
      pen.vlak(rh(-27, -248, 54, 10, 5), 'groenL');
      pen.vlak(ell(0, -243, 7, 4.4), 'wit');
      pen.lijn('M-10 -249V-237M10 -249V-237', 'groenD', 2);
      schalen.forEach((q, i) => {
        const [a, b] = pt[i] ?? [0, 0],
          yy = b + hang,
          w = 58;
        pen.groep({ x: a, y: yy }, () => {
          pen.lijn(`M0 ${-hang + 6}L${-w + 5} 0M0 ${-hang + 6}L${w - 5} 0M0 ${-hang + 6}V-2`, 'inkt', 1.8);
          pen.vlak(ell(0, 0, w, 8), q.rand);
          q.inhoud?.();
          pen.vlak(
            `M${-w} 0C${-w} 6 ${w} 6 ${w} 0C${w - 4} 26 ${w - 22} 37 0 37C${-w + 22} 37 ${-w + 4} 26 ${-w} 0Z`,
            q.kleur,
          );
          pen.vlak(`M${-w} 0C${-w} 7 ${w} 7 ${w} 0C${w} 12 ${-w} 12 ${-w} 0Z`, q.rand);
          pen.tekst(0, 24, q.naam, { letter: 'label', grootte: 19.5, anker: 'middle', kleur: q.tekstkleur ?? 'wit' });
        });
      });
    });
  },
);

export const hart = onderdeel(
  {
    naam: 'hart',
    familie: 'dingen',
    zin: 'Een hart.',
    zoek: ['liefde'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'rood'),
    },
  },
  (pen, { x, y, s, kleur }) => {
    pen.groep({ x, y, s }, () => pen.vlak('M0 8C-16 -2 -10 -14 0 -6C10 -14 16 -2 0 8Z', kleur));
  },
);

export const rugzak = onderdeel(
  {
    naam: 'rugzak',
    familie: 'dingen',
    zin: 'Een rugzak.',
    zoek: ['tas', 'bagage'],
    opties: {
      ...STAAT,
      kleur: optie('De hoofdkleur.', KLEUR, 'plum'),
      donker: optie('De kleur van de schaduwkant.', KLEUR, 'plumD'),
    },
  },
  (pen, { x, y, s, kleur, donker }) => {
    pen.groep({ x, y, s }, () => {
      pen.lijn('M-6 -32C-6 -40 6 -40 6 -32', donker, 3);
      pen.vlak('M-15 0V-22C-15 -36 15 -36 15 -22V0Z', kleur);
      pen.vlak(rh(-10, -15, 20, 15, 4), donker);
      pen.lijn('M-6 -24H6', 'broker', 3);
    });
  },
);
