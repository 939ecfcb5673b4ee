import type { Kleur } from './palet.ts';
import type { Letter, Pen } from './pen.ts';
import type { Plek } from './soorten.ts';
import { ell, poly, rh, schuif, type Pad, type Punt } from './vorm.ts';

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
export type Rol = keyof typeof ROL;

/** A numbered place on a sign: its number, the radius of its disc (21) and its colour (ink). */
export type Schijf = readonly [nr: number, straal?: number, kleur?: Kleur];
/** One line or several. */
export type Regels = string | readonly string[];
const lijst = (tekst: Regels): readonly string[] => (typeof tekst === 'string' ? [tekst] : tekst);
const breedste = (pen: Pen, regels: readonly string[], grootte: number, letter: Letter): number =>
  Math.max(...regels.map((r) => pen.breedte(r, grootte, letter)));
const binnen = (v: number, laag: number, hoog: number): number => Math.max(laag, Math.min(hoog, v));

export interface SchijfOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Number written on it. */
  nr: number;
  /** Radius in units. */
  r?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** The disc of a numbered place: white number on a dark disc with a white ring. */
export function schijf(pen: Pen, { x, y, nr, r = 21, kleur = 'inkt' }: SchijfOpties): void {
  pen.meter.plek(nr, x, y, r);
  pen.groep({ x, y }, () => {
    pen.vlak(ell(0, 0, r + 3), 'wit');
    pen.vlak(ell(0, 0, r), kleur);
    const dubbel = nr > 9;
    const grootte = Math.round(r * 1.2 * (dubbel ? 0.88 : 1) * 10) / 10;
    pen.tekst(dubbel ? -1 : 0, grootte * 0.33, String(nr), { letter: 'kop', grootte, anker: 'middle', kleur: 'wit' });
  });
}

export interface BordjeOpties {
  /** Middle of the label (or its left or right edge, see `anker`). */
  x: number;
  y: number;
  /** What it says. */
  tekst: Regels;
  /** Whose it is: colour by role. */
  rol?: Rol | undefined;
  /** Type size in units. */
  grootte?: number | undefined;
  /** Side from which the text is set. */
  anker?: 'start' | 'middle' | 'end' | undefined;
  /** A short pointer towards this point. */
  pijl?: Punt | undefined;
  /** Turned by so many degrees. */
  draai?: number | undefined;
  /** Typeface. */
  letter?: Letter | undefined;
  /** The numbered place on its left edge. */
  schijf?: Schijf | undefined;
}
/** A label. Labels lie on top of everything and never on a face or on each other. */
export function bordje(pen: Pen, o: BordjeOpties): void {
  const { x, y, rol = 'object', grootte = 21, anker = 'middle', draai = 0, letter = 'label' } = o;
  const regels = lijst(o.tekst);
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
}

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

export interface StationOpties {
  /** Middle of the board. */
  x: number;
  y: number;
  /** Number written on it. */
  nr: number;
  /** Heading. */
  kop: string;
  /** The question below the heading. */
  vraag: Regels;
  /** Colour of its head. */
  kleur?: Kleur | undefined;
  /** Length of the posts below the board; 0 leaves them out. */
  palen?: number | undefined;
  /** Least width. */
  breedte?: number | undefined;
  /** Radius of its disc. */
  straal?: number | undefined;
  /** Type size of head and question. */
  kopmaat?: number | undefined;
  /** Type size of the question in units. */
  vraagmaat?: number | undefined;
}
/** A board on two posts with a head and a question: a stop on the way through the plate. */
export function station(pen: Pen, o: StationOpties): void {
  const { x, y, kleur = 'inkt', palen = 46, straal = 27, kopmaat = 31, vraagmaat = 21 } = o;
  const regels = lijst(o.vraag);
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
  pen.tekst(links + straal + 20, boven + kopmaat * 1.06 + 1, o.kop, { letter: 'kop', grootte: kopmaat, kleur: 'wit' });
  regels.forEach((tekst, i) =>
    pen.tekst(links + 18, boven + kop + regel * (i + 1) - vraagmaat * 0.02, tekst, {
      letter: 'tekst',
      grootte: vraagmaat,
    }),
  );
  pen.meter.opschrift(o.kop, { x: links, y: boven, w, h });
  schijf(pen, { x: links + 2, y: boven + kopmaat * 0.55 + 5, nr: o.nr, r: straal, kleur });
}

export interface BallonOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** What it says. */
  tekst: Regels;
  /** The mouth or head it comes from. */
  naar: Punt;
  /** Type size in units. */
  grootte?: number | undefined;
  /** Thought, not spoken: bubbles instead of a tail. */
  denk?: boolean | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
/** A speech balloon with its middle on (x, y). */
export function ballon(pen: Pen, { x, y, tekst, naar, grootte = 20, denk = false, kleur = 'wit' }: BallonOpties): void {
  const regels = lijst(tekst);
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
}

export interface BannerOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Number of the chapter, or W. */
  nr: number | string;
  /** Title on the banner. */
  titel: string;
  /** Line below the title. */
  onder?: string | undefined;
  /** Type size of the title. */
  grootte?: number | undefined;
  /** Colour of the folded ends. */
  accent?: Kleur | undefined;
  /** Colour behind the number. */
  nummervlak?: Kleur | undefined;
}
/** The ribbon with number and title on top of a plate. */
export function banner(
  pen: Pen,
  { x, y, nr, titel, onder, grootte = 60, accent = 'school', nummervlak = 'schoolD' }: BannerOpties,
): void {
  const w = pen.breedte(titel, grootte, 'titel') + 150;
  const h = grootte * 1.42;
  const [links, boven] = [x - w / 2, y - h / 2];
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
  pen.tekst(links + 92, boven + h * 0.5 + grootte * 0.33, titel, { letter: 'titel', grootte });
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
  if (onder !== undefined) bordje(pen, { x: x + 20, y: boven + h + 23, tekst: onder, rol: 'donker' });
}

export interface WegwijzerOpties extends Plek {
  /** Boards from top to bottom: words, side (1 points right, −1 left) and role. */
  borden: readonly (readonly [tekst: string, kant: number, rol?: Rol])[];
}
/** A signpost with its foot on (x, y). */
export function wegwijzer(pen: Pen, { x, y, s = 1, borden }: WegwijzerOpties): void {
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
}

export interface KaartjeOpties {
  /** Middle of the card. */
  x: number;
  y: number;
  /** Who (on yellow), and what that person brings (on white). */
  mens: string;
  /** What the person carries. */
  object: string;
  /** Where its pointer goes. */
  naar?: Punt | undefined;
  /** Type size in units. */
  grootte?: number | undefined;
  /** Discs of person and thing. */
  schijven?: readonly [mens: number, object: number] | undefined;
}
/** A label of two rows: a person and the boundary object that goes along. */
export function kaartje(pen: Pen, { x, y, mens, object, naar, grootte: g = 20, schijven }: KaartjeOpties): void {
  const straal = 21;
  const rij = g * 1.62;
  const [extraMens, extraObject] = schijven ? [straal * 1.5, straal * 1.2] : [0, 0];
  const w = Math.max(pen.breedte(mens, g) + extraMens, pen.breedte(object, g) + extraObject) + g * 1.3;
  const h = rij * 2 + 2;
  const [links, boven] = [x - w / 2, y - h / 2];
  if (naar) pen.vlak(...kaartpunt(naar, { links, boven, w, h }));
  pen.schaduw(rh(links, boven + 4, w, h, 12));
  pen.vlak(rh(links, boven + rij, w, rij + 2, [0, 0, 12, 12]), 'wit');
  pen.vlak(rh(links, boven, w, rij + 1, [12, 12, 0, 0]), 'broker');
  pen.tekst(x + (schijven ? straal * 0.55 : 0), boven + rij / 2 + g * 0.34, mens, { grootte: g, anker: 'middle' });
  pen.tekst(x - (schijven ? straal * 0.42 : 0), boven + rij * 1.5 + 1 + g * 0.34, object, {
    grootte: g,
    anker: 'middle',
  });
  pen.meter.opschrift(`${mens}: ${object}`, { x: links, y: boven, w, h });
  if (!schijven) return;
  schijf(pen, { x: links - straal * 0.1, y: boven + rij / 2 - 4, nr: schijven[0], r: straal });
  schijf(pen, { x: links + w + straal * 0.1, y: boven + rij * 1.5 + 5, nr: schijven[1], r: straal });
}

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
