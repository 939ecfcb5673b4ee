import { voorwerp } from '../dingen.ts';
import { type Kleur } from '../palet.ts';
import { type Pen } from '../pen.ts';
import { type Inhoud, type Plek } from '../soorten.ts';
import { ell, type PadBron, poly, type Punt, rh, schuif, seg, spiegel,  } from '../vorm.ts';

const DOEK: readonly Kleur[] = ['school', 'opleiding', 'broker', 'plum', 'groenD', 'wit', 'opleidingD', 'schoolL', 'rood'];

/** Flags of school boards: nine plain ones, then two-coloured pairs that differ enough. */
const VLAGGEN: readonly (readonly [Kleur, Kleur])[] = [
  ...DOEK.map((k) => [k, k] as const),
  ...DOEK.flatMap((k, a) => DOEK.filter((_, b) => a !== b && (a + b) % 2 === 1).map((l) => [k, l] as const)),
];
/** Walls, roof and doors of the three kinds of little schools. */
const HUISJES: readonly (readonly [Kleur, Kleur, Kleur])[] = [
  ['schoolL', 'schoolD', 'opleidingD'],
  ['papier', 'school', 'schoolD'],
  ['steenL', 'steen', 'opleidingD'],
];

export interface SchooltjeOpties extends Plek {
  /** Number of the board, from 0: it decides the flag and the kind of house. */
  bestuur: number;
}
/** A little school with the flag of its board. */
export function schooltje(pen: Pen, { x, y, s = 1, bestuur }: SchooltjeOpties): void {
  const naam = `school-${bestuur}`;
  const [muur, dak, deur] = HUISJES[bestuur % HUISJES.length] ?? ['schoolL', 'schoolD', 'opleidingD'];
  const [boven, onder] = VLAGGEN[bestuur % VLAGGEN.length] ?? ['school', 'school'];
  pen.symbool(naam, () => {
    pen.schaduw('M-14 0H14L21 4H-9z', 0.2);
    pen.vlak('M-13-13h26v13h-26z', muur);
    pen.vlak('M-17-12l6-12h22l6 12z', dak);
    pen.vlak('M-10-10h5v6h-5zM5-10h5v6h-5zM-3-8h6v8h-6z', deur);
    pen.vlak('M-1-44h2v21h-2z', 'haar2');
    if (boven === onder) pen.vlak('M1-44h18l-5 7 5 7h-18z', boven);
    else {
      pen.vlak('M1-44h18l-5 7h-13z', boven);
      pen.vlak('M1-37h13l5 7h-18z', onder);
    }
  });
  pen.gebruik(naam, { x, y, s });
}

export interface LangeTafelOpties extends Plek {
  /** Width in units. */
  b?: number | undefined;
}
export function langeTafel(pen: Pen, { x, y, s = 1, b = 300 }: LangeTafelOpties): void {
  pen.groep({ x, y, s }, () => {
    const h = b / 2;
    for (const a of [-h + 26, h - 26]) pen.vlak(rh(a - 5, -34, 10, 36, 2), 'hout');
    pen.vlak(poly([[-h + 18, -62], [h - 18, -62], [h, -38], [-h, -38]]), 'wit');
    pen.vlak(poly([[-h + 15, -54], [h - 15, -54], [h - 7, -46], [-h + 7, -46]]), 'broker');
    let z = `M${-h} -38H${h}V-26`;
    for (let i = 0; i < 12; i++) z += `q${-b / 24} 13 ${-b / 12} 0`;
    pen.vlak(z + 'Z', 'steenL');
    for (const [n, dx, k] of [['kan', -0.36, 1], ['taart', 0.02, 1.1], ['boek', -0.2, 0.85], ['brood', 0.24, 1], ['plantje', 0.4, 0.8]] as const)
      voorwerp(pen, { soort: n, x: dx * b, y: -58, s: k });
    for (const dx of [-0.28, -0.09, 0.14, 0.33]) voorwerp(pen, { soort: 'koffie', x: dx * b, y: -48, s: 0.9 });
  });
}

export interface PuzzelBallonnenOpties extends Plek {
  /** Word in the first balloon. */
  a?: string | undefined;
  /** Word in the second balloon. */
  b?: string | undefined;
  /** Where the tail of the first balloon points. */
  naarA: Punt;
  /** Where the tail of the second balloon points. */
  naarB: Punt;
  /** Distance between the two in units. */
  gat?: number | undefined;
  /** Colour of the first balloon. */
  vlA?: Kleur | undefined;
  /** Colour of the second balloon. */
  vlB?: Kleur | undefined;
  /** Type size in units. */
  g?: number | undefined;
}
/** Two speech balloons that fit into each other. */
export function puzzelBallonnen(
  pen: Pen,
  { x, y, s = 1, a = 'sa', b = 'men', naarA, naarB, gat = 9, vlA = 'schoolL', vlB = 'opleidingL', g = 27 }: PuzzelBallonnenOpties,
): void {
  const w = 92,
    h = 54,
    R = 16;
  const knop = (X: number) => `L${X} -9C${X + 3} -13 ${X + 20} -16 ${X + 20} 0C${X + 20} 16 ${X + 3} 13 ${X} 9L${X} ${h / 2}`;
  pen.groep({ x, y, s }, () => {
    const xa = -w - gat / 2,
      xb = gat / 2;
    pen.schaduw(schuif(`M${xa + R} ${-h / 2}L${xa + w} ${-h / 2}L${xa + w} ${h / 2}L${xa + R} ${h / 2}C${xa} ${h / 2} ${xa} ${-h / 2} ${xa + R} ${-h / 2}Z`, 3, 5), 0.14);
    pen.schaduw(schuif(rh(xb, -h / 2, w, h, [0, R, R, 0]), 3, 5), 0.14);
    if (naarA)
      pen.vlak(
        poly([
          [xa + 22, h / 2 - 4],
          [naarA[0], naarA[1]],
          [xa + 48, h / 2 - 4],
        ]),
        vlA,
      );
    if (naarB)
      pen.vlak(
        poly([
          [xb + w - 48, h / 2 - 4],
          [naarB[0], naarB[1]],
          [xb + w - 22, h / 2 - 4],
        ]),
        vlB,
      );
    pen.vlak(
      `M${xa + R} ${-h / 2}L${xa + w} ${-h / 2}${knop(xa + w)}L${xa + R} ${h / 2}C${xa + R * 0.4} ${h / 2} ${xa} ${h / 2 - R * 0.6} ${xa} ${h / 2 - R}L${xa} ${-h / 2 + R}C${xa} ${-h / 2 + R * 0.4} ${xa + R * 0.4} ${-h / 2} ${xa + R} ${-h / 2}Z`,
      vlA,
    );
    pen.vlak(
      `M${xb} ${-h / 2}${knop(xb)}L${xb + w - R} ${h / 2}C${xb + w - R * 0.4} ${h / 2} ${xb + w} ${h / 2 - R * 0.6} ${xb + w} ${h / 2 - R}L${xb + w} ${-h / 2 + R}C${xb + w} ${-h / 2 + R * 0.4} ${xb + w - R * 0.4} ${-h / 2} ${xb + w - R} ${-h / 2}Z`,
      vlB,
    );
    pen.tekst(xa + w / 2 + 4, g * 0.33, a, { letter: 'kop', grootte: g, anker: 'middle' });
    pen.tekst(xb + w / 2 + 10, g * 0.33, b, { letter: 'kop', grootte: g, anker: 'middle' });
  });
}

export interface OpenSchoolOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function openSchool(pen: Pen, { x, y, s = 1, inhoud }: OpenSchoolOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw('M-330 14C-330 -6 330 -6 330 14C330 34 -330 34 -330 14Z', 0.16);
    // Back walls
    pen.vlak(rh(-240, -152, 330, 118), '#FFE9C6');
    pen.vlak(rh(90, -152, 150, 118), '#DDF0EE');
    pen.vlak(rh(-240, -62, 330, 28), '#F8D59B');
    pen.vlak(rh(90, -62, 150, 28), 'opleidingL');
    pen.vlak(poly([[-240, -34], [240, -34], [244, -6], [-244, -6]]), 'houtL');
    pen.lijn('M-240 -24H240M-242 -15H242', 'hout', 1.2, { op: 0.5 });
    pen.schaduw(poly([[-240, -152], [-226, -152], [-226, -34], [-240, -20]]), 0.1);
    pen.schaduw(rh(-240, -152, 480, 8), 0.1);
    // Classroom: board, clock, windows with a view, bookcase
    pen.vlak(rh(-186, -136, 108, 68, 3), 'hout');
    pen.vlak(rh(-181, -131, 98, 58, 1), 'groenD');
    pen.vlak(rh(-164, -69, 46, 4), 'wit');
    pen.tekst(-172, -107, 'aap', { grootte: 19, kleur: 'wit' });
    pen.tekst(-172, -84, 'noot', { grootte: 19, kleur: 'wit' });
    pen.vlak(ell(-48, -126, 12), 'wit');
    pen.lijn('M-48 -126V-133M-48 -126L-43 -123', 'inkt', 2.2);
    pen.lijn(ell(-48, -126, 12), 'school', 2.4);
    for (const wx of [-4, 48]) {
      pen.vlak(rh(wx - 20, -142, 40, 42, 2), 'wit');
      pen.vlak(rh(wx - 16, -138, 32, 34), 'glas');
      pen.vlak(`M${wx - 16} -104V-112Q${wx} -122 ${wx + 16} -110V-104Z`, 'groenL');
      pen.lijn(seg([wx, -138], [wx, -104]), 'wit', 2.6);
      pen.vlak(rh(wx - 23, -101, 46, 5), 'wit');
    }
    // Music corner
    pen.vlak(rh(100, -140, 34, 42, 2), 'wit');
    pen.lijn('M104 -130H130M104 -124H130M104 -118H130M104 -112H130', 'grijs', 1.1);
    for (const [a, b] of [[109, -113], [117, -119], [125, -125]] as const) {
      pen.vlak(ell(a, b, 3.2, 2.4), 'inkt');
      pen.lijn(`M${a + 3} ${b}V${b - 11}`, 'inkt', 1.5);
    }
    inhoud?.();
    // Front, beam, wall between
    pen.vlak(rh(86, -152, 9, 146), 'school');
    pen.vlak(rh(-252, -154, 14, 154), 'school');
    pen.vlak(rh(238, -154, 14, 154), 'school');
    pen.vlak(rh(-252, -8, 504, 12), 'steen');
    pen.vlak(rh(-258, -164, 516, 14, 2), 'schoolL');
    // Roof with bell tower and solar panels
    pen.vlak(
      poly([[-278, -160], [-236, -252], [236, -252], [278, -160]]),
      'school',
      { korrel: true },
    );
    for (const yy of [-178, -196, -214, -232]) {
      const w = 274 + (yy + 160) * 0.456;
      pen.lijn(`M${-w} ${yy}H${w}`, 'schoolD', 1.6, { op: 0.4 });
    }
    pen.groep({ x: -74 }, () => {
      pen.vlak(rh(-26, -290, 52, 42), 'schoolL');
      pen.vlak(poly([[-36, -288], [0, -324], [36, -288]]), 'schoolD');
      pen.vlak('M-14 -250V-266C-14 -284 14 -284 14 -266V-250Z', 'papier');
      pen.vlak('M-8 -256C-8 -274 8 -274 8 -256Z', 'broker');
      pen.vlak(ell(0, -254, 3), 'brokerD');
      pen.lijn('M0 -322V-344', 'hout', 3);
      pen.vlak('M2 -344C12 -349 20 -339 34 -344L34 -328C20 -323 12 -333 2 -328Z', 'school');
    });
    for (const [i, j] of [[0, 0], [1, 0], [2, 0], [0, 1], [1, 1], [2, 1]] as const)
      pen.vlak(
        poly([
          [136 + i * 29 + j * 8, -238 + j * 30],
          [161 + i * 29 + j * 8, -238 + j * 30],
          [168 + i * 29 + j * 8, -212 + j * 30],
          [143 + i * 29 + j * 8, -212 + j * 30],
        ]),
        j ? 'opleiding' : 'opleidingD',
      );
    // The walls stand open, as in a doll’s house
    for (const z of [-1, 1]) {
      const m = (q: readonly Punt[]) => spiegel(poly(q), z);
      pen.vlak(
        m([[252, -154], [330, -132], [330, 26], [252, 0]]),
        'school',
        { korrel: true },
      );
      pen.vlak(m([[252, -10], [330, 12], [330, 26], [252, 0]]), 'steen');
      pen.schaduw(m([[252, -154], [264, -150], [264, 4], [252, 0]]), 0.22);
      pen.vlak(m([[273, -116], [309, -106], [309, -44], [273, -52]]), 'wit');
      pen.vlak(m([[277, -110], [305, -102], [305, -50], [277, -57]]), 'glas');
      pen.lijn(m([[291, -107], [291, -53]]), 'wit', 2.4);
      pen.lijn(m([[277, -84], [305, -77]]), 'wit', 2.4);
    }
  });
}

export interface StemvorkOpties extends Plek {}
export function stemvork(pen: Pen, { x, y, s = 1 }: StemvorkOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-14, -12, 28, 12, 3), 'hout');
    pen.lijn('M0 -12V-34', 'metaal', 6);
    pen.lijn('M-10 -76V-48C-10 -30 10 -30 10 -48V-76', 'metaal', 6);
    for (const z of [-1, 1])
      for (const [a, o] of [[20, 0.9], [29, 0.55]] as const)
        pen.lijn(`M${z * a} -80Q${z * (a + 9)} -66 ${z * a} -52`, 'broker', 3.4, { op: o });
  });
}

export interface DraaibordOpties extends Plek {
  /** Word on the left. */
  links?: string | undefined;
  /** Word on the right. */
  rechts?: string | undefined;
}
/** The same two boards with words, changed over. */
export function draaibord(pen: Pen, { x, y, s = 1, links = 'opleiden', rechts = 'in de school' }: DraaibordOpties): void {
  pen.groep({ x, y, s }, () => {
    const bord = (x0: number, y0: number, t: string, g: number, vl: Kleur, tk: Kleur, punt = false) => {
      const w = pen.breedte(t, g, 'label') + g * 1.1,
        h = g * 1.62;
      pen.schaduw(rh(x0 + 2, y0 + 4, w, h, 5), 0.18);
      pen.vlak(punt ? poly([[x0, y0], [x0 + w, y0], [x0 + w + 17, y0 + h / 2], [x0 + w, y0 + h], [x0, y0 + h]]) : rh(x0, y0, w, h, 5), vl);
      pen.tekst(x0 + w / 2 + (punt ? 3 : 0), y0 + h / 2 + g * 0.34, t, { letter: 'label', grootte: g, anker: 'middle', kleur: tk });
      return w;
    };
    pen.vlak(rh(-6, -214, 12, 214, 3), 'hout');
    pen.schaduw('M-22 0C-22 -7 22 -7 22 0C22 7 -22 7 -22 0Z', 0.2);
    const g1 = 18,
      g2 = 22,
      wA = pen.breedte(links, g1, 'label') + g1 * 1.1,
      wB = pen.breedte(rechts, g1, 'label') + g1 * 1.1,
      t1 = wA + wB + 6,
      x1 = -t1 / 2;
    const WA = pen.breedte(links, g2, 'label') + g2 * 1.1,
      WB = pen.breedte(rechts, g2, 'label') + g2 * 1.1,
      x2 = -(WA + WB + 6) / 2;
    // Crossed arrows
    const a0 = x1 + wA / 2,
      a1 = x2 + WB + 6 + WA / 2,
      b0 = x1 + wA + 6 + wB / 2,
      b1 = x2 + WB / 2;
    for (const [u, v, k] of [[b0, b1, 'schoolD'], [a0, a1, 'opleidingD']] as const) {
      pen.lijn(`M${u} -172C${u} -138 ${v} -154 ${v} -123`, 'papier', 10);
      pen.lijn(`M${u} -172C${u} -138 ${v} -154 ${v} -123`, k, 5);
      pen.vlak(poly([[v - 10, -127], [v + 10, -127], [v, -112]]), k);
    }
    bord(x1, -202, links, g1, 'opleidingL', 'inkt');
    bord(x1 + wA + 6, -202, rechts, g1, 'schoolL', 'inkt');
    bord(x2, -112, rechts, g2, 'schoolD', 'wit');
    bord(x2 + WB + 6, -112, links, g2, 'opleidingD', 'wit', true);
  });
}

export interface KruiwagenPartnersOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function kruiwagenPartners(pen: Pen, { x, y, s = 1, kijk = 1 }: KruiwagenPartnersOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(
      m(poly([[-14, -36], [6, -36], [6, -27], [-14, -27]])),
      'school',
    );
    pen.vlak(
      m(poly([[2, -42], [20, -38], [18, -28], [0, -28]])),
      'opleiding',
    );
    pen.lijn(m('M-44 -36L-18 -14L24 -12'), 'hout', 4);
    pen.vlak(
      m(poly([[-26, -30], [26, -30], [16, -12], [-14, -12]])),
      'broker',
    );
    pen.lijn(m('M-14 -12L-18 0'), 'donker', 3.4);
    pen.lijn(ell(26 * kijk, -8, 8), 'donker', 4);
  });
}

export interface SchuurOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function schuur(pen: Pen, { x, y, s = 1, inhoud }: SchuurOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw('M-210 8C-210 -6 196 -6 196 8C196 22 -210 22 -210 8Z', 0.16);
    pen.vlak(rh(-158, -106, 316, 106), '#F9E2B8');
    pen.vlak(rh(-158, -26, 316, 26), '#EFCB8C');
    for (const a of [-106, -53, 53, 106]) pen.lijn(seg([a, -100], [a, -26]), 'houtL', 2, { op: 0.5 });
    pen.schaduw(rh(-158, -106, 316, 13), 0.14);
    // Tool board and graph on the wall
    pen.vlak(rh(-146, -88, 62, 42, 3), 'houtL');
    pen.lijn('M-136 -80V-58M-141 -80H-131', 'metaal', 4);
    pen.lijn('M-120 -80V-60', 'hout', 4);
    pen.lijn('M-120 -60V-54', 'metaal', 5);
    pen.lijn('M-104 -80V-70', 'rood', 5);
    pen.lijn('M-104 -70V-56', 'metaal', 3);
    pen.lijn('M-93 -82Q-88 -68 -93 -54', 'broker', 3);
    pen.vlak(rh(60, -90, 74, 46, 2), 'wit');
    pen.lijn('M67 -50V-84M67 -50H128', 'grijs', 1.8);
    pen.lijn('M70 -55L84 -64L96 -60L122 -80', 'plum', 3.4);
    for (const [a, b] of [[84, -64], [96, -60], [122, -80]] as const)
      pen.vlak(ell(a, b, 3.4), 'broker');
    pen.lijn('M-8 -106V-88', 'donker', 2);
    pen.vlak('M-22 -80C-20 -92 4 -92 6 -80Z', 'plum');
    pen.vlak(ell(-8, -79, 5), 'zon');
    inhoud?.();
    for (const a of [-166, 154]) pen.vlak(rh(a, -108, 13, 108), 'hout');
    pen.vlak(rh(-172, -116, 346, 13, 2), 'hout');
    pen.vlak(rh(-236, -104, 68, 102), 'houtL');
    pen.lijn('M-232 -100H-172V-6H-232ZL-172 -6M-172 -100L-232 -6', 'hout', 4);
    pen.lijn('M-240 -106H-150', 'donker', 3);
    pen.vlak(
      poly([[-190, -108], [-152, -208], [152, -208], [190, -108]]),
      'plum',
      { korrel: true },
    );
    for (let i = 1; i < 12; i++) pen.lijn(seg([-152 + i * 25.3, -206], [-190 + i * 31.6, -110]), 'plumD', 1.8, { op: 0.45 });
    pen.vlak(rh(-196, -114, 392, 9, 2), 'plumD');
    pen.vlak(rh(-158, -213, 316, 9, 2), 'plumD');
    // Weather vane: a lamp
    pen.lijn('M118 -213V-240M104 -236H134', 'donker', 2.6);
    pen.vlak(poly([[134, -241], [142, -236], [134, -231]]), 'donker');
    voorwerp(pen, { soort: 'lamp', x: 118, y: -254, s: 0.8 });
  });
}

export interface TandemOpties extends Plek {}
/** A bicycle built by four: every part of the frame another colour, the front wheel still to come. */
export function tandem(pen: Pen, { x, y, s = 1 }: TandemOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-8 0L0 -26L8 0M66 0L76 -20L86 0', 'hout', 4);
    pen.lijn(ell(-78, -22, 21), 'donker', 3.6);
    pen.lijn('M-78 -43V-1M-99 -22H-57M-93 -37L-63 -7M-63 -37L-93 -7', 'metaal', 1.2);
    pen.vlak(ell(-78, -22, 3.4), 'donker');
    for (const [a, k] of [[-78, 'school'], [-30, 'opleiding'], [18, 'broker']] as const)
      pen.lijn(`M${a} -22L${a + 17} -56H${a + 60}L${a + 48} -22ZM${a + 48} -22L${a + 17} -56`, k, 4.6);
    pen.lijn('M66 -22L78 -56M82 -22L72 -66', 'plum', 4.6);
    pen.lijn('M62 -66Q74 -74 82 -66', 'donker', 4.2);
    for (const a of [-61, -13, 35]) {
      pen.lijn(`M${a} -56V-64`, 'metaal', 3);
      pen.vlak(rh(a - 11, -69, 22, 6, 3), 'donker');
    }
    for (const a of [-30, 18]) pen.lijn(`M${a - 8} -16L${a + 8} -28`, 'donker', 3);
  });
}

export interface WielPartnersOpties extends Plek {
  /** Radius in units. */
  r?: number | undefined;
}
export function wielPartners(pen: Pen, { x, y, s = 1, r = 21 }: WielPartnersOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn(ell(0, -r, r), 'donker', 3.6);
    pen.lijn(`M0 ${-2 * r}V0M${-r} ${-r}H${r}M${-r * 0.7} ${-r * 1.7}L${r * 0.7} ${-r * 0.3}M${r * 0.7} ${-r * 1.7}L${-r * 0.7} ${-r * 0.3}`, 'metaal', 1.2);
    pen.vlak(ell(0, -r, 3.4), 'donker');
  });
}

export interface LabtafelOpties extends Plek {
  /** Width in units. */
  b?: number | undefined;
}
export function labtafel(pen: Pen, { x, y, s = 1, b = 96 }: LabtafelOpties): void {
  pen.groep({ x, y, s }, () => {
    for (const a of [-b / 2 + 8, b / 2 - 8]) pen.vlak(rh(a - 3, -36, 6, 36), 'metaal');
    pen.vlak(rh(-b / 2, -42, b, 7, 2), 'wit');
    pen.vlak('M-38 -42L-30 -60V-70H-20V-60L-12 -42Z', 'glas');
    pen.vlak('M-35.4 -48H-14.6L-12 -42H-38Z', 'groen');
    for (const [a, c, q] of [[-25, -76, 3.4], [-19, -85, 2.6], [-28, -92, 2]] as const)
      pen.vlak(ell(a, c, q), 'groenL');
    pen.vlak(rh(-4, -62, 8, 20, [1, 1, 4, 4]), 'glas');
    pen.vlak(rh(-4, -54, 8, 12, [0, 0, 4, 4]), 'school');
    pen.lijn('M18 -43H40M29 -43C44 -48 43 -62 31 -66', 'donker', 4);
    pen.lijn('M24 -54L33 -74', 'plum', 7);
    pen.lijn('M34 -76L36 -80', 'donker', 5);
  });
}

export interface BoompjeOpties extends Plek {
  /** Height in units. */
  h?: number | undefined;
  /** Colour of the pot. */
  pot?: Kleur | undefined;
  /** Colour of the crown. */
  kroon?: Kleur | undefined;
  /** With a stake? */
  stok?: boolean | undefined;
}
/** A greenhouse with young trees. */
export function boompje(pen: Pen, { x, y, s = 1, h = 40, pot = 'steen', kroon = 'groen', stok = true }: BoompjeOpties): void {
  pen.groep({ x, y, s }, () => {
    if (stok) pen.lijn(`M5 -10V${-h - 8}`, 'houtL', 2.6);
    pen.lijn(`M0 -10C2 ${-h * 0.5} -2 ${-h * 0.7} 0 ${-h}`, 'haar2', 2.8);
    pen.vlak('M-9 -14H9L7 0H-7Z', pot);
    pen.vlak(rh(-10.5, -17, 21, 5, 1), pot);
    pen.schaduw(rh(-9, -12.4, 18, 3), 0.14);
    const n = Math.max(1, Math.round(h / 14));
    for (let i = 0; i < n; i++) {
      const yy = -h + 4 + i * 11,
        k = i % 2 ? 'groenD' : kroon,
        z = i % 2 ? 1 : -1,
        l = 12 - i * 1.1;
      pen.vlak(
        `M0 ${yy}C${-z * l * 0.2} ${yy - l * 0.9} ${-z * l} ${yy - l * 0.9} ${-z * l * 1.25} ${yy - l * 0.5}C${-z * l} ${yy + 3} ${-z * l * 0.4} ${yy + 4} 0 ${yy}Z`,
        k,
      );
      pen.vlak(
        `M0 ${yy - 2}C${z * l * 0.2} ${yy - l} ${z * l * 0.9} ${yy - l * 1.1} ${z * l * 1.1} ${yy - l * 0.8}C${z * l} ${yy - 1} ${z * l * 0.4} ${yy + 1} 0 ${yy - 2}Z`,
        k === kroon ? 'groenD' : kroon,
      );
    }
    pen.vlak(`M0 ${-h + 2}C-7 ${-h - 6} -4 ${-h - 15} 0 ${-h - 18}C4 ${-h - 15} 7 ${-h - 6} 0 ${-h + 2}Z`, kroon);
    if (stok) pen.lijn(`M-2 ${-h * 0.6}H6`, 'rood', 2.4);
  });
}

export interface KasOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function kas(pen: Pen, { x, y, s = 1, inhoud }: KasOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw('M-190 6C-190 -10 190 -10 190 6C190 22 -190 22 -190 6Z', 0.16);
    const om = poly([[-168, -4], [-168, -118], [0, -176], [168, -118], [168, -4]]);
    pen.vlak(om, '#DDF3E6');
    pen.vlak(poly([[-168, -118], [0, -176], [168, -118]]), '#EAF8EE');
    pen.vlak('M-168 -4L-150 -22H150L168 -4Z', '#C9B182');
    for (const z of [-1, 1]) {
      pen.vlak(rh(z < 0 ? -158 : 58, -52, 100, 7, 1.5), 'houtL');
      for (const a of [8, 92]) pen.vlak(rh((z < 0 ? -158 : 58) + a - 3, -46, 6, 34), 'hout');
    }
    inhoud?.();
    pen.lijn(
      'M-168 -4V-118L0 -176L168 -118V-4M-168 -118H168M-112 -118V-30M-56 -118V-4M56 -118V-4M112 -118V-30M-112 -118L-84 -147M112 -118L84 -147M-56 -118L-28 -166M56 -118L28 -166',
      'wit',
      4.6,
    );
    pen.licht(poly([[-162, -70], [-124, -112], [-100, -112], [-162, -46]]), 0.5);
    pen.licht(poly([[118, -34], [162, -82], [162, -62], [136, -34]]), 0.5);
    pen.licht(poly([[-40, -146], [-10, -170], [4, -170], [-34, -138]]), 0.6);
    for (const z of [-1, 1]) {
      const a = z < 0 ? -174 : 54;
      pen.vlak(rh(a, -30, 120, 30), 'steen');
      for (const [dx, dy] of [[8, -25], [46, -25], [84, -25], [26, -14], [64, -14], [98, -14]] as const)
        pen.vlak(rh(a + dx, dy, 20, 7, 1), 'schoolD', { op: 0.35 });
      pen.vlak(rh(a - 3, -35, 126, 7, 2), 'steenL');
    }
    pen.vlak(
      poly([[20, -170], [72, -152], [60, -176], [24, -188]]),
      'glas',
      { op: 0.9 },
    );
    pen.lijn('M22 -170L26 -188L64 -174', 'wit', 4);
    pen.lijn('M0 -176V-196', 'groenD', 3);
    pen.vlak('M0 -188C-3 -200 -14 -201 -17 -199C-15 -190 -8 -186 0 -188Z', 'groen');
    pen.vlak('M0 -192C3 -204 14 -205 17 -203C15 -194 8 -190 0 -192Z', 'groenD');
  });
}

export interface TrapOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** How many. */
  n?: number | undefined;
  /** Width of a step in units. */
  tw?: number | undefined;
  /** Height of a step in units. */
  th?: number | undefined;
  /** Depth in units. */
  d?: number | undefined;
  /** How many steps are not there yet. */
  af?: number | undefined;
  /** Length of the foot in units. */
  zool?: number | undefined;
}
/** Stairs up to the right; the last step is not there yet. */
export function trap(pen: Pen, { x, y, n = 8, tw = 34, th = 16, d = 16, af = 1, zool = 34 }: TrapOpties): void {
  const q = d * 0.5,
    T = (i: number): Punt => [x + i * tw, y - (i + 1) * th],
    m = n - af,
    zij: Punt[] = [[x, y + 6]];
  for (let i = m - 1; i >= 0; i--) {
    const [X, Y] = T(i);
    pen.vlak(poly([[X, Y], [X + tw, Y], [X + tw - d, Y - q], [X - d, Y - q]]), '#FFF2D0');
    pen.vlak(poly([[X, Y], [X - d, Y - q], [X - d, Y - q + th], [X, Y + th]]), 'groen');
  }
  for (let i = 0; i < m; i++) {
    const [X, Y] = T(i);
    zij.push([X, Y], [X + tw, Y]);
  }
  const [ex, ey] = T(m - 1);
  zij.push([ex + tw, ey + zool], [x, y + 12]);
  pen.vlak(poly(zij), 'groenD');
  for (let i = m; i < n; i++) {
    const [X, Y] = T(i);
    pen.lijn(
      poly([[X, Y], [X + tw, Y], [X + tw - d, Y - q], [X - d, Y - q]]),
      'groenD',
      2.4,
      { streep: '5 5' },
    );
  }
}

export interface MiniMensOpties extends Plek {
  /** Colour of the upper clothes. */
  boven: Kleur;
  /** Colour of the skin. */
  huid: Kleur;
  /** Colour of the hair. */
  haar: Kleur;
  /** Raised arms, as path data. */
  arm?: string | undefined;
}
function miniMens(pen: Pen, { x, y, s, boven, huid, haar, arm }: MiniMensOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-3 -8L-3.6 0M3 -8L3.6 0', 'broek1', 3.6);
    if (arm) pen.lijn(arm, boven, 2.8);
    pen.vlak('M-6 -7V-15C-6 -20 6 -20 6 -15V-7Z', boven);
    pen.vlak(ell(0, -23.5, 5.2), huid);
    pen.vlak('M-5.4 -23C-6 -31 6 -31 5.4 -23C3 -26.4 -3 -26.4 -5.4 -23Z', haar);
  });
}

export interface CommunityOpties extends Plek {}
export function community(pen: Pen, { x, y, s = 1 }: CommunityOpties): void {
  pen.groep({ x, y, s }, () => {
    const huis = (hx: number, w: number, h: number, k: Kleur, dk: Kleur, dh = 22) => {
      pen.vlak(rh(hx, -h, w, h), k);
      pen.vlak(poly([[hx - 5, -h + 1], [hx + w / 2, -h - dh], [hx + w + 5, -h + 1]]), dk);
      pen.vlak(rh(hx + w * 0.2, -h + 9, 8, 10), 'zon');
      pen.vlak(rh(hx + w * 0.8 - 8, -h + 9, 8, 10), 'zon');
    };
    for (const [a, k] of [[-128, 0.44], [132, 0.5], [-12, 0.5]] as const) {
      pen.vlak(ell(a, -28 * k * 1.6, 24 * k, 34 * k), '#8CA95C');
      pen.lijn(`M${a} 0V-20`, 'hout', 3);
    }
    huis(-112, 42, 34, 'papier', 'school');
    huis(76, 44, 36, 'papier', 'plum');
    huis(-70, 34, 46, 'schoolL', 'schoolD', 26);
    huis(42, 36, 50, 'opleidingL', 'opleidingD', 28);
    pen.vlak(rh(-32, -58, 70, 58), 'zon');
    pen.vlak('M-40 -56C-36 -96 42 -96 46 -56Z', 'broker');
    pen.vlak(rh(-42, -60, 90, 7, 2), 'wit');
    for (const a of [-24, -8, 8, 24]) pen.vlak(rh(a - 2, -54, 7, 54), 'wit');
    pen.vlak('M-4 -2V-24C-4 -32 11 -32 11 -24V-2Z', 'plum');
    const bezoekers = [
      [-112, 'plum', 'huid2', 1.1],
      [-92, 'broker', 'huid4', 0.75],
      [-72, 'opleiding', 'huid1', 1.1],
      [-50, 'school', 'huid5', 1.05],
      [62, 'groenD', 'huid3', 1.1],
      [82, 'school', 'huid2', 0.75],
      [100, 'opleidingD', 'huid5', 1.1],
      [122, 'broker', 'huid1', 1],
    ] as const;
    const haren: readonly [Kleur, ...Kleur[]] = ['haar1', 'haar2', 'haar5', 'haar4'];
    bezoekers.forEach(([a, boven, huid, g], i) => miniMens(pen, { x: a, y: 10, s: g, boven, huid, haar: haren[i % 4] ?? haren[0], arm: i % 2 === 1 ? 'M-5 -15L-11 -20M5 -15L11 -20' : undefined }));
    pen.lijn('M3 -86V-112', 'hout', 3);
    pen.vlak('M4 -112H28L21 -105L28 -98H4Z', 'school');
    pen.vlak('M4 -105H21L28 -98H4Z', 'opleiding');
  });
}

export interface ReclamevliegtuigOpties extends Plek {
  /** What it says. */
  tekst: string;
  /** Type size in units. */
  g?: number | undefined;
}
/** An aeroplane with a banner behind it; (x, y) is its tail. */
export function reclamevliegtuig(pen: Pen, { x, y, s = 1, tekst, g = 21 }: ReclamevliegtuigOpties): void {
  pen.groep({ x, y, s }, () => {
    const w = pen.breedte(tekst, g, 'label') + 40,
      x0 = -w - 46;
    pen.lijn(`M0 0Q-24 8 -46 0M-46 -17V17`, 'donker', 1.8);
    pen.vlak(`M-46 -19C${-46 - w * 0.25} -27 ${-46 - w * 0.6} -12 ${x0} -19L${x0 + 12} 0L${x0} 19C${-46 - w * 0.6} 26 ${-46 - w * 0.25} 11 -46 19Z`, 'wit');
    pen.tekst(x0 + w / 2 + 6, g * 0.34, tekst, { letter: 'label', grootte: g, anker: 'middle' });
    pen.vlak('M-4 -6C10 -12 44 -20 62 -12C74 -7 74 6 62 9C44 13 14 8 -4 -2Z', 'school');
    pen.vlak('M-2 -5L-12 -24L2 -24L14 -9Z', 'schoolD');
    pen.vlak('M22 2L6 20L22 21L46 4Z', 'schoolL');
    pen.vlak('M40 -16C42 -28 56 -28 58 -14Z', 'glas');
    pen.vlak(ell(48, -19, 5.4), 'huid4');
    pen.vlak('M42.6 -20C43 -27 53 -27 53.6 -20Z', 'haar1');
    pen.lijn('M43 -20H36Q28 -18 24 -24', 'broker', 3);
    pen.lijn('M71 -18V14', 'donker', 3);
    pen.vlak(ell(71, -2, 3.6), 'broker');
    pen.lijn('M-2 -1C14 6 44 9 60 5', 'wit', 2.6);
  });
}

export interface MappenballonOpties extends Plek {}
/** Balloons that carry away a pile of old folders. */
export function mappenballon(pen: Pen, { x, y, s = 1 }: MappenballonOpties): void {
  pen.groep({ x, y, s }, () => {
    const B = [[-30, -92, 'broker'], [26, -96, 'school'], [-4, -116, 'opleiding'], [-14, -82, 'plum'], [12, -84, 'groen']] as const;
    for (const [a, b] of B) pen.lijn(`M0 -22Q${a * 0.3} ${b * 0.5} ${a} ${b + 18}`, 'donker', 1.3);
    for (const [a, b, k] of B) {
      pen.vlak(ell(a, b, 16, 20), k);
      pen.vlak(`M${a - 4} ${b + 24}L${a} ${b + 18}L${a + 4} ${b + 24}Z`, k);
      pen.licht(ell(a - 6, b - 7, 3.4, 6), 0.45);
    }
    pen.lijn('M-20 0L0 -22L20 0', 'donker', 1.4);
    for (const [a, b, k] of [[-22, 14, 'grijs'], [-19, 4, 'steenD'], [-21, -6, 'metaal']] as const) {
      pen.vlak(rh(a, b, 42, 10, 2), k);
      pen.vlak(rh(a + 28, b + 2, 8, 6, 1), 'wit');
    }
    pen.lijn('M-12 -6V24M12 -6V24', 'hout', 2);
    pen.vlak('M20 26L30 24L33 36L23 38Z', 'papier');
  });
}

export interface VeldrolOpties extends Plek {}
/** A new field, rolled out like a carpet. */
export function veldrol(pen: Pen, { x, y, s = 1 }: VeldrolOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(
      poly([[-120, -26], [36, -26], [24, 14], [-150, 14]]),
      '#86BE6A',
      { korrel: true },
    );
    pen.vlak(poly([[-120, -26], [36, -26], [35, -22], [-123, -22]]), '#A9D582');
    pen.lijn('M-120 -12H26M-136 2H20', '#6FA85A', 2);
    pen.vlak('M24 14C14 14 8 2 12 -14C14 -26 24 -38 36 -38L54 -38C66 -38 64 4 46 14Z', '#5F9E4E');
    pen.vlak('M24 14C14 14 8 2 12 -14C14 -26 24 -38 36 -38C48 -36 44 12 24 14Z', '#A9774A');
    pen.lijn('M28 6C19 6 17 -4 20 -14C22 -24 28 -30 33 -30C40 -28 37 -4 29 -4C25 -4 25 -12 28 -18', '#7A5232', 2.6);
  });
}

export interface HondPartnersOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function hondPartners(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'houtL' }: HondPartnersOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.lijn(m('M-18 -14Q-28 -20 -26 -28'), kleur, 4);
    for (const a of [-15, -9, 8, 13]) pen.lijn(m(`M${a} -10V-2`), kleur, 5);
    pen.vlak(m(rh(-20, -21, 38, 13, 6)), kleur);
    pen.vlak(m(ell(20, -25, 9, 8)), kleur);
    pen.vlak(m('M22 -26L34 -24C35 -19 26 -17 21 -19Z'), kleur);
    pen.vlak(m('M12 -31C8 -28 8 -18 13 -17C17 -19 18 -28 16 -32Z'), 'hout');
    pen.vlak(m(ell(33, -24, 2.4, 2)), 'inkt');
    pen.vlak(m(ell(23, -27, 1.5)), 'inkt');
    pen.lijn(m('M14 -17L18 -14'), 'rood', 3);
  });
}

/** A small tree: round, or a cypress. */
function boompjeKlein(pen: Pen, soort: 'rond' | 'spits', plek: Plek): void {
  const naam = `boom-${soort}`;
  pen.symbool(naam, () => {
    if (soort === 'rond') {
      pen.schaduw('M-9 2H12V5H-9z', 0.15);
      pen.vlak('M-2-12h4v15h-4z', 'haar2');
      pen.vlak('M-13-18c-3-12 6-22 13-22s17 9 13 22c-5 9-22 9-26 0z', 'groen');
      pen.vlak('M3-40c8 0 14 9 10 22c-5 9-18 9-22 4c12 0 18-12 12-26z', 'groenD', { op: 0.5 });
    } else {
      pen.schaduw('M-6 2H9V5H-6z', 0.15);
      pen.vlak('M-2-8h4v11h-4z', 'haar2');
      pen.vlak('M0-54c8 14 10 34 6 44c-3 4-9 4-12 0c-4-10-2-30 6-44z', 'groenD');
      pen.schaduw('M0-54c8 14 10 34 6 44c-1 2-3 3-5 3c4-16 3-34-1-47z', 0.18);
    }
  });
  pen.gebruik(naam, plek);
}

export interface LeerlandschapOpties {
  /** Per spot of the land, far to near: x, y and the number of the school's board, or −1 for a round and −2 for a pointed tree. */
  plekken: readonly (readonly [x: number, y: number, bestuur: number])[];
}
/** Little schools and trees over a land seen from a hill: what stands lower is nearer and larger. */
export function leerlandschap(pen: Pen, { plekken }: LeerlandschapOpties): void {
  for (const [x, y, bestuur] of plekken) {
    const s = Math.max(0.28, Math.min(0.8, (y - 170) / 520));
    if (bestuur >= 0) schooltje(pen, { x, y, s, bestuur });
    else boompjeKlein(pen, bestuur === -1 ? 'rond' : 'spits', { x, y, s: s * 0.8 });
  }
}
