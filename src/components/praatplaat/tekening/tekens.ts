import type { Kleur } from './palet.ts';
import type { Letter, Pen } from './pen.ts';
import { ell, poly, rh, schuif, type Pad, type Punt } from './vorm.ts';
import { onderdeel } from './onderdeel.ts';
import {
  nodig,
  kan,
  optie,
  getal,
  keuze,
  keuzeUit,
  lijst,
  of,
  reeks,
  KLEUR,
  TEKST,
  REGELS,
  JANEE,
  PUNT,
  AS,
  GRADEN,
  KIJK,
  LETTERMAAT,
  PLAATS,
  STAAT,
  LETTER,
  type WaardeVan,
} from './opties.ts';

/** What a label names, and so how it looks: ground and ink. */
export const ROL = {
  object: ['wit', 'inkt'],
  mens: ['broker', 'inkt'],
  school: ['schoolD', 'wit'],
  opleiding: ['opleidingD', 'wit'],
  ruimte: ['plum', 'wit'],
  groei: ['groenD', 'wit'],
  donker: ['inkt', 'wit'],
} as const satisfies Record<string, readonly [Kleur, Kleur]>;

/** A numbered place on a sign: its number, the radius of its disc (21) and its colour (ink). */
export const SCHIJF = reeks(
  [['nr', getal(1, 99)]],
  [
    ['straal', getal(8, 80)],
    ['kleur', KLEUR],
  ],
);

type Regels = WaardeVan<typeof REGELS>;
const regelsVan = (tekst: Regels): readonly string[] => (typeof tekst === 'string' ? [tekst] : tekst);
const breedste = (pen: Pen, regels: readonly string[], grootte: number, letter: Letter): number =>
  Math.max(...regels.map((r) => pen.breedte(r, grootte, letter)));
const binnen = (v: number, laag: number, hoog: number): number => Math.max(laag, Math.min(hoog, v));
export const schijf = onderdeel(
  {
    naam: 'schijf',
    familie: 'borden',
    zin: 'De schijf van een genummerde plek: een wit nummer op een donkere schijf.',
    zoek: ['nummer', 'plek'],
    opties: {
      ...PLAATS,
      nr: nodig('Het nummer dat erop staat.', getal(0, 50)),
      r: optie('De straal in eenheden.', getal(0, 100), 21),
      kleur: optie('De hoofdkleur.', KLEUR, 'inkt'),
    },
  },
  (pen, { x, y, nr, r, kleur }) => {
    pen.meter.plek(nr, x, y, r);
    pen.groep({ x, y }, () => {
      pen.vlak(ell(0, 0, r + 3), 'wit');
      pen.vlak(ell(0, 0, r), kleur);
      const dubbel = nr > 9;
      const grootte = Math.round(r * 1.2 * (dubbel ? 0.88 : 1) * 10) / 10;
      pen.tekst(dubbel ? -1 : 0, grootte * 0.33, String(nr), { letter: 'kop', grootte, anker: 'middle', kleur: 'wit' });
    });
  },
);

export const bordje = onderdeel(
  {
    naam: 'bordje',
    familie: 'borden',
    zin: 'Een naambordje, met of zonder nummer; het ligt boven op alles.',
    zoek: ['bord', 'label', 'naam', 'opschrift'],
    opties: {
      x: nodig('Het midden van het bordje (of de linker- of rechterrand, zie „anker”) (naar rechts).', AS),
      y: nodig('Het midden van het bordje (of de linker- of rechterrand, zie „anker”) (naar beneden).', AS),
      tekst: nodig('Wat erop staat.', REGELS),
      rol: optie('Van wie het is: de rol bepaalt de kleur.', keuzeUit(ROL), 'object'),
      grootte: optie('De lettergrootte in eenheden.', LETTERMAAT, 21),
      anker: optie('De kant vanwaar de tekst gezet wordt.', keuze('start', 'middle', 'end'), 'middle'),
      pijl: kan('Een kort puntje naar dit punt.', PUNT),
      draai: optie('Zoveel graden gedraaid.', GRADEN, 0),
      letter: optie('Het lettertype.', LETTER, 'label'),
      schijf: kan('De genummerde plek op de linkerrand.', SCHIJF),
    },
  },
  (pen, o) => {
    const { x, y, rol, grootte, anker, draai, letter } = o;
    const regels = regelsVan(o.tekst);
    const [grond, inkt] = ROL[rol];
    const regel = grootte * 1.16;
    const straal = o.schijf ? (o.schijf[1] ?? 21) : 0;
    const w = breedste(pen, regels, grootte, letter) + grootte * 1.05 + straal * 0.8;
    const h = regel * regels.length + grootte * 0.62;
    const links = anker === 'middle' ? -w / 2 : anker === 'end' ? -w : 0;
    pen.groep({ x, y, draai }, () => {
      if (o.pijl) pen.vlak(pijlpunt([o.pijl[0] - x, o.pijl[1] - y], links, w, h), grond);
      pen.schaduw(rh(links, -h / 2 + 4, w, h, h * 0.32));
      pen.vlak(rh(links, -h / 2, w, h, Math.min(h * 0.34, 14)), grond);
      regels.forEach((tekst, i) =>
        pen.tekst(links + w / 2 + straal * 0.4, -h / 2 + grootte * 0.31 + regel * (i + 0.5) + grootte * 0.335, tekst, {
          letter,
          grootte,
          anker: 'middle',
          kleur: inkt,
        }),
      );
      pen.meter.opschrift(regels.join(' '), { x: links, y: -h / 2, w, h });
    });
    if (o.schijf) schijf(pen, { x: x + links - straal * 0.25, y, nr: o.schijf[0], r: straal, kleur: o.schijf[2] });
  },
);

/** A short triangle from the edge of a label of w × h towards a point, at most 30 units long. */
function pijlpunt([px, py]: Punt, links: number, w: number, h: number): Pad {
  const [cx, cy] = [binnen(px, links + 14, links + w - 14), binnen(py, -h / 2 + 4, h / 2 - 4)];
  const afstand = Math.hypot(px - cx, py - cy) || 1;
  const [ux, uy] = [(px - cx) / afstand, (py - cy) / afstand];
  const lengte = Math.min(afstand, 30);
  const [bx, by] = Math.abs(ux) > Math.abs(uy) ? [0, 9] : [9, 0];
  return poly([
    [cx - bx, cy - by],
    [cx + ux * lengte, cy + uy * lengte],
    [cx + bx, cy + by],
  ]);
}

export const station = onderdeel(
  {
    naam: 'vraagbord',
    familie: 'borden',
    zin: 'Een bord op twee palen met een kop en een vraag: een halte op de weg door de plaat.',
    zoek: ['vraag', 'halte', 'station'],
    opties: {
      x: nodig('Het midden van het bord (naar rechts).', AS),
      y: nodig('Het midden van het bord (naar beneden).', AS),
      nr: nodig('Het nummer dat erop staat.', getal(0, 50)),
      kop: nodig('De kop.', TEKST),
      vraag: nodig('De vraag onder de kop.', REGELS),
      kleur: optie('De kleur van de kop.', KLEUR, 'inkt'),
      palen: optie('De lengte van de palen onder het bord; 0 laat ze weg.', getal(0, 500), 46),
      breedte: kan('De minste breedte.', getal(0, 1000)),
      straal: optie('De straal van de schijf.', getal(0, 100), 27),
      kopmaat: optie('De lettergrootte van de kop.', LETTERMAAT, 31),
      vraagmaat: optie('De lettergrootte van de vraag, in eenheden.', LETTERMAAT, 21),
    },
  },
  (pen, o) => {
    const { x, y, kleur, palen, straal, kopmaat, vraagmaat } = o;
    const regels = regelsVan(o.vraag);
    const w = Math.max(
      o.breedte ?? 0,
      pen.breedte(o.kop, kopmaat, 'kop') + straal + 40,
      breedste(pen, regels, vraagmaat, 'tekst') + 36,
    );
    const regel = vraagmaat * 1.2;
    const kop = kopmaat * 1.1 + 12;
    const h = kop + 12 + regel * regels.length;
    const [links, boven] = [x - w / 2, y - h / 2];
    if (palen > 0)
      for (const paal of [links + w * 0.16, links + w * 0.84]) pen.vlak(rh(paal - 5, y, 10, h / 2 + palen, 2), 'hout');
    pen.schaduw(rh(links + 5, boven + 7, w, h, 14), 0.18);
    pen.vlak(rh(links, boven, w, h, 14), 'wit');
    pen.vlak(rh(links, boven, w, kop, [14, 14, 0, 0]), kleur);
    pen.tekst(links + straal + 20, boven + kopmaat * 1.06 + 1, o.kop, {
      letter: 'kop',
      grootte: kopmaat,
      kleur: 'wit',
    });
    regels.forEach((tekst, i) =>
      pen.tekst(links + 18, boven + kop + regel * (i + 1) - vraagmaat * 0.02, tekst, {
        letter: 'tekst',
        grootte: vraagmaat,
      }),
    );
    pen.meter.opschrift(o.kop, { x: links, y: boven, w, h });
    schijf(pen, { x: links + 2, y: boven + kopmaat * 0.55 + 5, nr: o.nr, r: straal, kleur });
  },
);

export const ballon = onderdeel(
  {
    naam: 'tekstballon',
    familie: 'borden',
    zin: 'Een spreekballon of denkwolk met tekst.',
    zoek: ['spreken', 'denken', 'praten', 'tekstwolk'],
    opties: {
      ...PLAATS,
      tekst: nodig('Wat erop staat.', REGELS),
      naar: nodig('De mond of het hoofd waar het uit komt.', PUNT),
      grootte: optie('De lettergrootte in eenheden.', LETTERMAAT, 20),
      denk: optie('Gedacht, niet gezegd: belletjes in plaats van een punt.', JANEE, false),
      kleur: optie('De hoofdkleur.', KLEUR, 'wit'),
    },
  },
  (pen, { x, y, tekst, naar, grootte, denk, kleur }) => {
    const regels = regelsVan(tekst);
    const w = breedste(pen, regels, grootte, 'tekst') + 30;
    const h = regels.length * grootte * 1.15 + 20;
    const [nx, ny] = [naar[0] - x, naar[1] - y];
    const opzij = Math.abs(ny) < h / 2 + 8;
    const [kantX, kantY] = [nx > 0 ? 1 : -1, ny > 0 ? 1 : -1];
    const voetX = opzij ? (kantX * w) / 2 : binnen(nx * 0.5, -w / 2 + 22, w / 2 - 22);
    const voetY = opzij ? 0 : (kantY * h) / 2;
    pen.groep({ x, y }, () => {
      if (denk)
        for (const [t, r] of [
          [0.3, 7],
          [0.62, 5],
          [0.9, 3.4],
        ] as const)
          pen.vlak(ell(voetX + (nx - voetX) * t, voetY + (ny - voetY) * t, r), kleur);
      else {
        const [bx, by] = [opzij ? voetX * 0.86 : voetX, voetY * 0.86];
        pen.vlak(
          poly(
            opzij
              ? [
                  [bx, by - 13],
                  [nx, ny],
                  [bx, by + 13],
                ]
              : [
                  [bx - 13, by],
                  [nx, ny],
                  [bx + 13, by],
                ],
          ),
          kleur,
        );
      }
      pen.vlak(rh(-w / 2, -h / 2, w, h, Math.min(18, h / 2.2)), kleur);
      regels.forEach((regel, i) =>
        pen.tekst(0, -h / 2 + 10 + grootte * 1.15 * (i + 0.5) + grootte * 0.34, regel, {
          letter: 'tekst',
          grootte,
          anker: 'middle',
        }),
      );
      pen.meter.opschrift(regels.join(' '), { x: -w / 2, y: -h / 2, w, h });
    });
  },
);

export const banner = onderdeel(
  {
    naam: 'titelvaandel',
    familie: 'borden',
    zin: 'Het lint met nummer en titel boven aan een plaat.',
    zoek: ['titel', 'lint', 'vaandel'],
    opties: {
      ...PLAATS,
      nr: nodig('Het nummer van het hoofdstuk, of een letter.', of(getal(0, 99), TEKST)),
      titel: nodig('De titel op het vaandel.', TEKST),
      onder: kan('De regel onder de titel.', TEKST),
      grootte: optie('De lettergrootte van de titel.', LETTERMAAT, 60),
      accent: optie('De kleur van de omgevouwen uiteinden.', KLEUR, 'school'),
      nummervlak: optie('De kleur achter het nummer.', KLEUR, 'schoolD'),
    },
  },
  (pen, { x, y, nr, titel, onder, grootte, accent, nummervlak }) => {
    const h = grootte * 1.42;
    // The title has as much air to the disc as to the end of the ribbon.
    const schijfrand = 35 + h * 0.52;
    const w = schijfrand + pen.breedte(titel, grootte, 'titel') + 56;
    const [links, boven] = [x - w / 2, y - h / 2];
    const midden = (links + schijfrand + links + w) / 2;
    for (const z of [-1, 1]) {
      const e = z < 0 ? links : links + w;
      pen.vlak(
        poly([
          [e - z * 26, boven + 16],
          [e + z * 62, boven + 16],
          [e + z * 40, boven + 16 + h / 2],
          [e + z * 62, boven + 16 + h],
          [e - z * 26, boven + 16 + h],
        ]),
        accent,
      );
      pen.vlak(
        poly([
          [e, boven + h],
          [e - z * 26, boven + h],
          [e - z * 26, boven + h + 16],
        ]),
        'inkt',
      );
    }
    pen.vlak(rh(links, boven, w, h, 6), 'wit');
    pen.tekst(midden, boven + h * 0.5 + grootte * 0.33, titel, { letter: 'titel', grootte, anker: 'middle' });
    pen.vlak(ell(links + 30, y, h * 0.52 + 5), 'wit');
    // Darker than the ribbon: the white number on it must stand out 4.5 : 1.
    pen.vlak(ell(links + 30, y, h * 0.52), nummervlak);
    pen.tekst(links + 30, y + grootte * 0.39, String(nr), {
      letter: 'titel',
      grootte: Math.round(grootte * 1.12 * 10) / 10,
      anker: 'middle',
      kleur: 'wit',
    });
    pen.meter.opschrift(titel, { x: links - 62, y: boven, w: w + 124, h });
    if (onder !== undefined) bordje(pen, { x: midden, y: boven + h + 23, tekst: onder, rol: 'donker' });
  },
);

export const wegwijzer = onderdeel(
  {
    naam: 'wegwijzer',
    familie: 'borden',
    zin: 'Een paal met bordjes die naar links of rechts wijzen.',
    zoek: ['richting', 'pijl', 'bord'],
    overal: true,
    opties: {
      ...STAAT,
      borden: nodig(
        'De bordjes van boven naar beneden: woorden, kant (1 wijst naar rechts, −1 naar links) en rol.',
        lijst(
          reeks(
            [
              ['tekst', TEKST],
              ['kant', KIJK],
            ],
            [['rol', keuzeUit(ROL)]],
          ),
        ),
      ),
    },
  },
  (pen, { x, y, s, borden }) => {
    const hoogte = borden.length * 32;
    pen.groep({ x, y, s }, () => {
      pen.vlak(rh(-5, -hoogte - 26, 10, hoogte + 26, 2), 'hout');
      borden.forEach(([tekst, kant, rol = 'object'], i) => {
        const w = pen.breedte(tekst, 19) + 34;
        const boven = -hoogte - 16 + i * 32;
        const [grond, inkt] = ROL[rol];
        const z = kant > 0 ? 1 : -1;
        const bord = poly([
          [-14 * z, boven],
          [(w - 20) * z, boven],
          [(w - 4) * z, boven + 13],
          [(w - 20) * z, boven + 26],
          [-14 * z, boven + 26],
        ]);
        pen.schaduw(schuif(bord, 3, 4));
        pen.vlak(bord, grond);
        pen.tekst(-4 * z, boven + 19.6, tekst, { grootte: 19, anker: z > 0 ? 'start' : 'end', kleur: inkt });
        pen.meter.opschrift(tekst, { x: z > 0 ? -14 : -w + 4, y: boven, w: w + 10, h: 26 });
      });
    });
  },
);

export const kaartje = onderdeel(
  {
    naam: 'kaartje',
    familie: 'borden',
    zin: 'Een bordje van twee regels: een mens en het ding dat meegaat.',
    zoek: ['grensobject', 'label'],
    opties: {
      x: nodig('Het midden van het kaartje (naar rechts).', AS),
      y: nodig('Het midden van het kaartje (naar beneden).', AS),
      mens: nodig('Wie (op geel), en wat die meebrengt (op wit).', TEKST),
      object: nodig('Wat die mens bij zich heeft.', TEKST),
      naar: kan('Waar het puntje naar wijst.', PUNT),
      grootte: optie('De lettergrootte in eenheden.', LETTERMAAT, 20),
      schijven: kan(
        'De schijven van mens en ding.',
        reeks([
          ['mens', getal(0, 50, 0.5)],
          ['object', getal(0, 50)],
        ]),
      ),
    },
  },
  (pen, { x, y, mens, object, naar, grootte: g, schijven }) => {
    const straal = 20;
    // Two discs on the left edge, one a row, as on every other sign: the rows are as high as the discs.
    const rij = g * (schijven ? 2.15 : 1.62);
    const extra = schijven ? straal * 1.4 : 0;
    const w = Math.max(pen.breedte(mens, g), pen.breedte(object, g)) + extra + g * 1.3;
    const h = rij * 2 + 2;
    const [links, boven] = [x - w / 2, y - h / 2];
    if (naar) pen.vlak(...kaartpunt(naar, { links, boven, w, h }));
    pen.schaduw(rh(links, boven + 4, w, h, 12));
    pen.vlak(rh(links, boven + rij, w, rij + 2, [0, 0, 12, 12]), 'wit');
    pen.vlak(rh(links, boven, w, rij + 1, [12, 12, 0, 0]), 'broker');
    pen.tekst(x + extra * 0.42, boven + rij / 2 + g * 0.34, mens, { grootte: g, anker: 'middle' });
    pen.tekst(x + extra * 0.42, boven + rij * 1.5 + 1 + g * 0.34, object, {
      grootte: g,
      anker: 'middle',
    });
    pen.meter.opschrift(`${mens}: ${object}`, { x: links, y: boven, w, h });
    if (!schijven) return;
    schijf(pen, { x: links + straal * 0.1, y: boven + rij / 2 - 2, nr: schijven[0], r: straal });
    schijf(pen, { x: links + straal * 0.1, y: boven + rij * 1.5 + 4, nr: schijven[1], r: straal });
  },
);

function kaartpunt(
  [nx, ny]: Punt,
  { links, boven, w, h }: { links: number; boven: number; w: number; h: number },
): [Pad, Kleur] {
  const opzij = nx > links + w || nx < links;
  if (opzij) {
    const [bx, by] = [nx > links ? links + w - 4 : links + 4, binnen(ny, boven + 12, boven + h - 12)];
    return [
      poly([
        [bx, by - 10],
        [nx, ny],
        [bx, by + 10],
      ]),
      ny < boven + h / 2 ? 'broker' : 'wit',
    ];
  }
  const omhoog = ny < boven;
  const [bx, by] = [binnen(nx, links + 20, links + w - 20), omhoog ? boven + 4 : boven + h - 4];
  return [
    poly([
      [bx - 10, by],
      [nx, ny],
      [bx + 10, by],
    ]),
    omhoog ? 'broker' : 'wit',
  ];
}
