import { type Kleur } from '../palet.ts';
import { type Pen } from '../pen.ts';
import { type Inhoud, type Plek } from '../soorten.ts';
import { draai, ell, glad, type Maatpunt, type Pad, type PadBron, poly, type Punt, rh, schuif, seg, spiegel, strook, toeval } from '../vorm.ts';

/** The strip around a line of points with a width. */
function lint(punten: readonly Maatpunt[]): Pad {
  const [links, rechts]: [Punt[], Punt[]] = [[], []];
  punten.forEach(([x, y, breedte], i) => {
    const [[ax, ay], [bx, by]] = [punten[Math.max(0, i - 1)] ?? [x, y], punten[Math.min(punten.length - 1, i + 1)] ?? [x, y]];
    const half = breedte / 2 / (Math.hypot(bx - ax, by - ay) || 1);
    links.push([x - (by - ay) * half, y + (bx - ax) * half]);
    rechts.push([x + (by - ay) * half, y - (bx - ax) * half]);
  });
  return strook(links, rechts);
}

export interface TakOpties {
  /** The middle of the branch with its width. */
  punten: readonly Maatpunt[];
  /** Main colour. */
  kleur: Kleur;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
/** A tapering branch or root. */
export const tak = (pen: Pen, { punten, kleur, op }: TakOpties): void => pen.vlak(lint(punten), kleur, { op });

export interface BoogjesOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Main colour. */
  kleur: Kleur;
  /** Width in units. */
  w?: number | undefined;
  /** Width in units. */
  b?: number | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
}
export function boogjes(pen: Pen, { punten: pts, kleur, w = 3, b = 16, op = 1 }: BoogjesOpties): void {
  let s = '';
  for (const [x, y] of pts) s += `M${x - b} ${y}q${b * 0.5} ${-b * 0.75} ${b} 0q${b * 0.5} ${-b * 0.75} ${b} 0`;
  pen.lijn(s, kleur, w, op < 1 ? { op } : {});
}

/** A point of a strand of the trunk: where, how wide, how near (−1 behind, 1 in front), how high (0 to 1) and its normal. */
interface Strengpunt {
  x: number;
  y: number;
  breedte: number;
  nabij: number;
  t: number;
  nx: number;
  ny: number;
}
/** The part of a strand that lies in front, or behind. */
interface Strengstuk {
  kleur: Kleur;
  voor: boolean;
  punten: Strengpunt[];
}

export interface VlechtstamOpties {
  /** Middle of the trunk. */
  x: number;
  /** Lower end. */
  yOnder: number;
  /** Upper end. */
  yBoven: number;
  /** Per trunk its colour and where in the turn it begins, in radians. */
  strengen: readonly (readonly [kleur: Kleur, fase: number])[];
  /** How far the trunks swing out, and how wide they are, at the bottom. */
  A: number;
  /** Width in units. */
  W: number;
  /** How far they turn round each other on the way up, in radians. */
  draaiing: number;
  /** How much the foot spreads. */
  teen?: number | undefined;
}
/** Three trunks that grow round each other into one. */
export function vlechtstam(pen: Pen, opties: VlechtstamOpties): void {
  const stukken = opties.strengen.flatMap((streng) => strengstukken(opties, streng));
  for (const voor of [false, true]) for (const stuk of stukken) if (stuk.voor === voor && stuk.punten.length >= 3) tekenStreng(pen, stuk);
}

function strengpunt({ x, yOnder, yBoven, A, W, draaiing, teen = 1 }: VlechtstamOpties, fase: number, t: number): Strengpunt {
  const plaats = (hoogte: number): { x: number; y: number; breedte: number; nabij: number } => {
    const hoek = fase + draaiing * Math.max(0, hoogte) ** 1.7;
    const voet = Math.max(0, 1 - hoogte / 0.42) ** 2;
    return {
      x: x + A * (1 - 0.14 * hoogte) * (1 + voet * teen) * Math.sin(hoek),
      y: yOnder + (yBoven - yOnder) * hoogte,
      breedte: W * (1 - 0.16 * hoogte) * (1 + voet * 0.3),
      nabij: Math.cos(hoek),
    };
  };
  const [hier, verder] = [plaats(t), plaats(t + 0.004)];
  const [dx, dy] = [verder.x - hier.x, verder.y - hier.y];
  const lengte = Math.hypot(dx, dy);
  return { ...hier, t, nx: -dy / lengte, ny: dx / lengte };
}

/** Cuts a strand where it passes from behind to in front; neighbours overlap by one step, so that no gap shows. */
function strengstukken(opties: VlechtstamOpties, [kleur, fase]: readonly [Kleur, number]): Strengstuk[] {
  const n = 66;
  const uit: Strengstuk[] = [];
  for (let i = 0; i <= n; i++) {
    const q = strengpunt(opties, fase, i / n);
    const voor = q.nabij >= 0;
    let stuk = uit.at(-1);
    if (stuk?.voor !== voor) {
      stuk?.punten.push(q);
      const begin = stuk ? [strengpunt(opties, fase, (i - 1) / n)] : [];
      stuk = { kleur, voor, punten: begin };
      uit.push(stuk);
    }
    stuk.punten.push(q);
  }
  return uit;
}

function tekenStreng(pen: Pen, { kleur, voor, punten }: Strengstuk): void {
  const dun = punten.filter((_, i) => i % 2 === 0 || i === punten.length - 1);
  const naast = (q: Strengpunt, f: number): Punt => [q.x + (q.nx * q.breedte * f) / 2, q.y + (q.ny * q.breedte * f) / 2];
  const tussen = (links: (q: Strengpunt) => number, rechts: (q: Strengpunt) => number): Pad => strook(dun.map((q) => naast(q, links(q))), dun.map((q) => naast(q, rechts(q))));
  pen.vlak(tussen(() => 1, () => -1), kleur, { korrel: true });
  if (!voor) {
    const donker = (q: Strengpunt): number => Math.min(1, Math.abs(q.nabij) * 1.3) * Math.min(1, Math.max(0, (q.t - 0.16) / 0.2));
    pen.schaduw(tussen(donker, (q) => -donker(q)), 0.24);
    return;
  }
  pen.schaduw(tussen(() => 1, (q) => 1 - 0.5 * Math.max(0.02, q.nabij)), 0.2);
  const midden = dun.slice(1, -1);
  if (midden.length <= 3) return;
  const nerf = (f: number): Pad => glad(midden.map((q) => naast(q, f * 2)));
  pen.lijn(nerf(-0.26), 'wit', 5, { op: 0.26 });
  pen.lijn(nerf(0.08), 'schaduw', 2.2, { op: 0.2, streep: '26 20' });
  pen.lijn(nerf(-0.08), 'schaduw', 2.2, { op: 0.16, streep: '14 30' });
}

export interface AppelOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** What it says. */
  tekst: string;
  /** Colour of the lettering. */
  tk?: Kleur | undefined;
  /** Type size in units. */
  g?: number | undefined;
  /** Length of the stalk in units. */
  steel?: number | undefined;
}
export function appel(pen: Pen, { x, y, s = 1, kleur = 'rood', tekst, tk = 'wit', g = 21, steel = 14 }: AppelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn(`M0 -22Q2 ${-26 - steel * 0.5} ${4} ${-26 - steel}`, 'haar2', 4);
    pen.vlak('M2 -25C8 -40 22 -40 28 -36C24 -24 12 -20 2 -25Z', 'groenL');
    pen.vlak('M0 -22C12 -34 36 -28 36 -2C36 22 18 36 8 34C4 33 -4 33 -8 34C-18 36 -36 22 -36 -2C-36 -28 -12 -34 0 -22Z', kleur);
    pen.schaduw('M16 -28C30 -26 36 -14 36 -2C36 22 18 36 8 34C24 24 28 -6 16 -28Z', 0.16);
    pen.licht('M-29 -6C-29 -17 -22 -23 -16 -24C-20 -18 -24 -12 -25 -4Z', 0.5);
    pen.lijn('M-7 -20Q0 -15 7 -20', 'schaduw', 2.4, { op: 0.3 });
    if (tekst) pen.tekst(0, 11, tekst, { letter: 'kop', grootte: g / s, anker: 'middle', kleur: tk });
  });
}

export interface PeerOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** What it says. */
  tekst: string;
  /** Colour of the lettering. */
  tk?: Kleur | undefined;
  /** Type size in units. */
  g?: number | undefined;
}
export function peer(pen: Pen, { x, y, s = 1, kleur = 'broker', tekst, tk = 'inkt', g = 21 }: PeerOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M0 -36Q1 -44 5 -52', 'haar2', 4);
    pen.vlak('M3 -40C8 -54 22 -54 28 -50C24 -38 12 -36 3 -40Z', 'groenD');
    pen.vlak('M0 -39C10 -39 14 -30 15 -20C17 -8 33 -2 33 15C33 31 17 38 0 38C-17 38 -33 31 -33 15C-33 -2 -17 -8 -15 -20C-14 -30 -10 -39 0 -39Z', kleur);
    pen.schaduw('M8 -36C14 -32 14 -26 15 -20C17 -8 33 -2 33 15C33 31 17 38 4 38C22 28 20 6 10 -4C6 -10 8 -26 8 -36Z', 0.13);
    pen.licht('M-27 12C-26 4 -19 0 -15 -4C-16 2 -21 8 -22 16Z', 0.6);
    if (tekst) pen.tekst(-1, 22, tekst, { letter: 'kop', grootte: g / s, anker: 'middle', kleur: tk });
  });
}

export interface MandWaardeOpties extends Plek {
  /** Which kind of it. */
  soort?: string | undefined;
  /** Empty? */
  leeg?: boolean | undefined;
  /** With a handle? */
  beugel?: boolean | undefined;
}
/** A wicker basket with fruit; y is its underside. */
export function mandWaarde(pen: Pen, { x, y, s = 1, soort = 'appel', leeg = false, beugel = true }: MandWaardeOpties): void {
  pen.groep({ x, y, s }, () => {
    if (beugel) pen.lijn('M-20 -22C-18 -54 18 -54 20 -22', 'hout', 3.6);
    if (!leeg)
      for (const [a, b, k] of [[-12, -24, 0], [2, -28, 1], [13, -24, 0], [-4, -22, 1]] as const)
        pen.vlak(ell(a, b, 8), soort === 'appel' ? (k ? 'school' : 'rood') : soort === 'peer' ? (k ? 'broker' : 'zon') : k ? 'broker' : 'rood');
    pen.vlak('M-24 -22H24L18 0H-18Z', 'karton');
    pen.lijn('M-21 -14H21M-19 -7H19', 'hout', 2);
    pen.lijn('M-12 -20L-10 -1M0 -20V-1M12 -20L10 -1', 'hout', 1.6);
    pen.vlak(rh(-26, -25, 52, 6, 3), 'houtL');
  });
}

export interface LadderWaardeOpties {
  /** Where it begins. */
  x1: number;
  y1: number;
  /** Where it ends. */
  x2: number;
  y2: number;
  /** Width in units. */
  b?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** How many. */
  n?: number | undefined;
}
export function ladderWaarde(pen: Pen, { x1, y1, x2, y2, b = 30, kleur = 'houtL', n = 8 }: LadderWaardeOpties): void {
  const L = Math.hypot(x2 - x1, y2 - y1),
    nx = ((-(y2 - y1) / L) * b) / 2,
    ny = (((x2 - x1) / L) * b) / 2;
  for (let i = 1; i <= n; i++) {
    const t = i / (n + 0.6),
      f = 1 - 0.25 * t,
      x = x1 + (x2 - x1) * t,
      y = y1 + (y2 - y1) * t;
    pen.lijn(seg([x - nx * f, y - ny * f], [x + nx * f, y + ny * f]), kleur, 4.4);
  }
  for (const z of [-1, 1]) pen.lijn(seg([x1 + nx * z, y1 + ny * z], [x2 + nx * z * 0.75, y2 + ny * z * 0.75]), 'hout', 6);
}

export interface SchommelOpties {
  /** Where it begins. */
  x1: number;
  y1: number;
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width in units. */
  b?: number | undefined;
}
export function schommel(pen: Pen, { x1, y1, x, y, b = 40 }: SchommelOpties): void {
  pen.lijn(seg([x1 - b / 2, y1], [x - b / 2 + 3, y]), 'karton', 3.4);
  pen.lijn(seg([x1 + b / 2, y1], [x + b / 2 - 3, y]), 'karton', 3.4);
  pen.vlak(rh(x - b / 2 - 3, y - 2, b + 6, 7, 2), 'rood');
}

export interface BandOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h?: number | undefined;
  /** Lines of text. */
  regels: readonly string[];
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Type size in units. */
  g?: number | undefined;
  /** Colour of the bow. */
  strik?: Kleur | undefined;
}
/** A sash that ties the three trunks together. */
export function band(pen: Pen, { x, y, w, h = 66, regels, kleur = 'wit', g = 20, strik = 'plum' }: BandOpties): void {
  const k = 6,
    vorm = (hh: number) =>
      `M${x - w / 2} ${y - hh / 2}Q${x} ${y - hh / 2 + k * 2} ${x + w / 2} ${y - hh / 2}L${x + w / 2} ${y + hh / 2}Q${x} ${y + hh / 2 + k * 2} ${x - w / 2} ${y + hh / 2}Z`;
  for (const z of [-1, 1]) {
    const e = x + (z * w) / 2;
    pen.vlak(
      `M${e - z * 22} ${y - h / 2 + 12}L${e + z * 26} ${y - h / 2 + 16}L${e + z * 13} ${y + 12}L${e + z * 26} ${y + h / 2 + 10}L${e - z * 22} ${y + h / 2 + 10}Z`,
      strik,
    );
    pen.vlak(poly([[e, y + h / 2], [e - z * 22, y + h / 2 + 2], [e - z * 22, y + h / 2 + 10]]), 'plumD');
  }
  pen.schaduw(schuif(vorm(h), 2, 7), 0.24);
  pen.vlak(vorm(h), kleur);
  pen.vlak(
    `M${x - w / 2} ${y - h / 2}Q${x} ${y - h / 2 + k * 2} ${x + w / 2} ${y - h / 2}V${y - h / 2 + 5}Q${x} ${y - h / 2 + k * 2 + 5} ${x - w / 2} ${y - h / 2 + 5}Z`,
    strik,
  );
  pen.vlak(
    `M${x - w / 2} ${y + h / 2 - 5}Q${x} ${y + h / 2 + k * 2 - 5} ${x + w / 2} ${y + h / 2 - 5}V${y + h / 2}Q${x} ${y + h / 2 + k * 2} ${x - w / 2} ${y + h / 2}Z`,
    strik,
  );
  regels.forEach((t, i) => pen.tekst(x, y + k + (i - (regels.length - 1) / 2) * g * 1.16 + g * 0.32, t, { letter: 'label', grootte: g, anker: 'middle', kleur: 'inkt' }));
}

export interface HangbordOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Heading. */
  kop: string;
  /** Line below the heading. */
  onder: string;
  /** Colour of the heading. */
  rol?: Kleur | undefined;
  /** Length of the ropes in units. */
  touw?: number | undefined;
  /** Type size in units. */
  g?: number | undefined;
  /** Type size of the second line in units. */
  g2?: number | undefined;
  /** Least width in units. */
  w0?: number | undefined;
  /** How far the ropes stand aside in units. */
  dx?: number | undefined;
}
/** A board that hangs from a branch by two ropes. */
export function hangbord(pen: Pen, { x, y, kop, onder, rol = 'groenD', touw = 40, g = 30, g2 = 20, w0 = 0, dx = 0 }: HangbordOpties): void {
  const w = Math.max(w0, pen.breedte(kop, g, 'kop') + 64, onder ? pen.breedte(onder, g2, 'label') + 44 : 0),
    h1 = g * 1.1 + 12,
    h = h1 + (onder ? g2 * 1.2 + 10 : 0),
    x0 = x - w / 2,
    y0 = y - h / 2;
  if (touw) for (const q of [x0 + 26, x0 + w - 26]) pen.lijn(seg([q, y0 - touw], [q, y0 + 4]), 'karton', 4);
  pen.schaduw(rh(x0 + 4, y0 + 6, w, h, 14), 0.2);
  pen.vlak(rh(x0, y0, w, h, 14), 'wit');
  pen.vlak(rh(x0, y0, w, h1, onder ? [14, 14, 0, 0] : 14), rol);
  pen.tekst(x + dx, y0 + g * 1.06 + 1, kop, { letter: 'kop', grootte: g, anker: 'middle', kleur: 'wit' });
  if (onder) pen.tekst(x, y0 + h1 + g2 * 1.06, onder, { letter: 'label', grootte: g2, anker: 'middle', kleur: 'inkt' });
}

export interface HolOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Half the width and half the height in units. */
  rx?: number | undefined;
  ry?: number | undefined;
  /** Number that fixes what looks like chance. */
  seed?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function hol(pen: Pen, { x, y, rx = 70, ry = 36, seed = 1, kleur = '#F3D7A4' }: HolOpties): void {
  const r = toeval(seed * 31 + 5),
    pts = Array.from({ length: 11 }, (_, i): Punt => {
      const a = (i / 11) * 6.283;
      return [x + Math.cos(a) * rx * r.tussen(0.94, 1.05), y + Math.sin(a) * ry * r.tussen(0.92, 1.06)];
    });
  pen.vlak(
    glad(
      pts.map(([a, b]) => [x + (a! - x) * 1.09, y + (b! - y) * 1.14]),
      true,
    ),
    '#54301F',
    { op: 0.55 },
  );
  pen.vlak(glad(pts, true), kleur);
  pen.vlak(
    `M${x - rx * 0.8} ${y + ry * 0.5}C${x - rx * 0.4} ${y + ry * 1.12} ${x + rx * 0.4} ${y + ry * 1.12} ${x + rx * 0.8} ${y + ry * 0.5}Q${x} ${y + ry * 0.72} ${x - rx * 0.8} ${y + ry * 0.5}Z`,
    '#DDB277',
  );
}

export interface MolWaardeOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Colour of the helmet. */
  helm?: Kleur | undefined;
  /** With glasses? */
  bril?: boolean | undefined;
  /** Where the hand is, from the shoulder. */
  arm?: Punt | undefined;
  /** Colour of the jumper. */
  trui?: Kleur | undefined;
}
export function molWaarde(pen: Pen, { x, y, s = 1, kijk = 1, helm, bril = true, arm, trui }: MolWaardeOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak('M-17 0C-21 -20 -15 -38 0 -39C15 -38 21 -20 17 0Z', '#4B4456');
    if (trui) pen.vlak('M-18 0C-19 -6 -19 -12 -18 -16C-8 -11 8 -11 18 -16C19 -12 19 -6 18 0Z', trui);
    pen.vlak(m('M4 -28C12 -32 22 -28 23 -24C20 -19 10 -19 4 -21Z'), '#5E566B');
    pen.vlak(m(ell(23, -25, 4)), 'blos');
    pen.lijn(m('M14 -21l-2 5M19 -20l1 5'), 'wit', 1, { op: 0.7 });
    if (bril) {
      pen.vlak(m(ell(5, -30, 4.4)), 'glas');
      pen.lijn(m(ell(5, -30, 4.4)), 'inkt', 1.4);
      pen.vlak(m(ell(6, -30, 1.3)), 'oog');
      pen.lijn(m('M1 -31L-9 -32'), 'inkt', 1.3);
    } else pen.vlak(m(ell(6, -30, 1.7)), 'wit');
    if (helm) {
      pen.vlak('M-15 -32C-14 -48 14 -48 15 -32Z', helm);
      pen.vlak(rh(-18, -34, 36, 4.4, 2), helm);
      pen.vlak(m(ell(9, -38, 4)), 'wit');
    }
    if (arm) {
      pen.lijn(m(`M8 -14L${arm[0]} ${arm[1]}`), trui || '#4B4456', 7.5);
      pen.vlak(m(ell(arm[0] + 2, arm[1], 5, 4.4)), 'blos');
    }
  });
}

export interface KonijnOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the inside of the ears. */
  oor?: Kleur | undefined;
}
export function konijn(pen: Pen, { x, y, s = 1, kijk = 1, kleur = '#F4EBDD', oor = 'schoolL' }: KonijnOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(m(ell(-15, -7, 5)), 'wit');
    pen.vlak(m('M-14 0C-18 -14 -8 -22 2 -20C10 -18 12 -8 10 0Z'), kleur);
    for (const [a, g] of [[2, -14], [8, 8]] as const) {
      pen.vlak(m(draai(ell(a, -42, 3.8, 11), g, a, -32)), kleur);
      pen.vlak(m(draai(ell(a, -42, 1.7, 8), g, a, -32)), oor);
    }
    pen.vlak(m(ell(6, -25, 9.4, 8.6)), kleur);
    pen.vlak(m(ell(9.4, -27, 1.5)), 'oog');
    pen.vlak(m(ell(14.4, -24, 1.8, 1.4)), 'blos');
    pen.lijn(m('M6 -10L14 -14'), kleur, 5);
  });
}

export interface VarkenOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Colour of the mark. */
  merk?: Kleur | undefined;
  /** With a slot for coins? */
  gleuf?: boolean | undefined;
  /** Walking? */
  loop?: boolean | undefined;
}
/** A piggy bank with an ear tag. */
export function varken(pen: Pen, { x, y, s = 1, kijk = 1, merk = 'broker', gleuf = true, loop = false }: VarkenOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    if (loop) pen.grond(0, 1, 26);
    for (const [a, g] of loop
      ? [[-16, 16], [-8, -12], [10, 14], [18, -14]]
      : [[-16, 0], [-7, 0], [9, 0], [18, 0]])
      pen.vlak(m(draai(rh(a! - 4, -12, 8, 13, 2.5), g!, a, -10)), 'blos');
    pen.lijn(m('M-27 -26c-8 -2 -8 -10 -2 -9c5 1 1 8 -5 5'), 'blos', 3);
    pen.vlak(ell(0, -24, 28, 19), '#F2A38F');
    pen.vlak(m('M14 -38L28 -46L26 -30Z'), 'blos');
    pen.vlak(m(ell(28, -24, 7, 8)), 'blos');
    pen.vlak(m(ell(29, -26, 1.5, 2)), 'roodD');
    pen.vlak(m(ell(29, -21, 1.5, 2)), 'roodD');
    pen.vlak(m(ell(18, -28, 2)), 'oog');
    pen.lijn(m('M17 -16q4 3 8 0'), 'oog', 1.4);
    pen.licht(m('M-18 -28C-16 -37 -8 -40 0 -40C-6 -36 -12 -32 -14 -26Z'), 0.45);
    if (gleuf) pen.vlak(rh(-10, -43, 16, 3.6, 1.8), 'roodD');
    pen.vlak(
      m(poly([[16, -46], [27, -52], [32, -43], [21, -37]])),
      merk,
    );
    pen.vlak(m(ell(24, -44, 2)), 'inkt');
  });
}

export interface MuntOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
}
export function munt(pen: Pen, { x, y, r = 8 }: MuntOpties): void {
  pen.vlak(ell(x, y, r), 'brokerD');
  pen.vlak(ell(x, y - 1, r * 0.86), 'broker');
  pen.lijn(
    `M${x + r * 0.3} ${y - 1 - r * 0.4}C${x - r * 0.5} ${y - r * 0.9} ${x - r * 0.5} ${y + r * 0.7} ${x + r * 0.3} ${y - 1 + r * 0.4}M${x - r * 0.5} ${y - 1}h${r * 0.6}`,
    'brokerD',
    r * 0.2,
  );
}

export interface WormknoopOpties extends Plek {}
export function wormknoop(pen: Pen, { x, y, s = 1 }: WormknoopOpties): void {
  pen.groep({ x, y, s }, () => {
    const w = 'M-34 10C-22 16 -10 12 -4 2C2 -8 14 -10 14 0C14 10 -2 10 -8 0C-14 -12 -2 -26 14 -22';
    pen.lijn(w, '#B9534A', 13);
    pen.lijn(w, '#E5897A', 9.4);
    pen.lijn('M-26 9l2 5M-16 9l2 4', '#B9534A', 1.6);
    pen.lijn('M14 -22L16 -22', '#E5897A', 14);
    pen.vlak(ell(14, -24, 1.5), 'oog');
    pen.vlak(ell(20, -23, 1.5), 'oog');
    pen.lijn('M14 -19q4 3 7 .6', 'oog', 1.4);
    pen.lijn('M10 -28Q17 -31 24 -27', 'school', 3.6);
  });
}

export interface EgelOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function egel(pen: Pen, { x, y, s = 1, kijk = 1 }: EgelOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = ((q: PadBron) => spiegel(q, kijk)),
      st: Punt[] = [];
    for (let i = 0; i <= 9; i++) {
      const a = (((i / 9) * 190 - 190) * Math.PI) / 180;
      st.push([Math.cos(a) * 22, Math.sin(a) * 17], [Math.cos(a + 0.17) * 16, Math.sin(a + 0.17) * 12]);
    }
    pen.vlak(m([...poly([[-18, 4], ...st, [14, 6]])]), 'haar2');
    pen.vlak(m('M8 -8C16 -10 24 -2 27 2C24 7 12 8 4 6Z'), 'huid2');
    pen.vlak(m(ell(27, 1.6, 2.6)), 'inkt');
    pen.lijn(m('M15 -2q2 2 4 0'), 'oog', 1.4);
  });
}

export interface SlakhuisOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function slakhuis(pen: Pen, { x, y, s = 1, kleur = 'karton' }: SlakhuisOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(ell(0, 0, 17), kleur);
    pen.lijn('M13 4C10 14 -12 14 -12 -1C-12 -12 8 -12 8 0C8 8 -5 7 -5 0C-5 -5 3 -5 3 0', 'hout', 3);
  });
}

export interface BotOpties extends Plek {
  /** Type size in units. */
  g?: number | undefined;
}
export function bot(pen: Pen, { x, y, s = 1, g = 0 }: BotOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.lijn('M-18 0H18', 'steenL', 7);
    for (const q of [-20, 20]) {
      pen.vlak(ell(q, -4, 5), 'steenL');
      pen.vlak(ell(q, 4, 5), 'steenL');
    }
  });
}

export interface SteenOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Half the width and half the height in units. */
  rx: number;
  ry: number;
  /** Main colour. */
  kleur: Kleur;
}
export function steen(pen: Pen, { x, y, rx, ry, kleur }: SteenOpties): void {
  pen.vlak(
    `M${x - rx} ${y + ry * 0.5}C${x - rx * 1.1} ${y - ry * 0.6} ${x - rx * 0.3} ${y - ry * 1.1} ${x + rx * 0.2} ${y - ry}C${x + rx * 0.9} ${y - ry * 0.8} ${x + rx * 1.1} ${y + ry * 0.2} ${x + rx * 0.8} ${y + ry * 0.7}C${x + rx * 0.3} ${y + ry} ${x - rx * 0.7} ${y + ry} ${x - rx} ${y + ry * 0.5}Z`,
    kleur,
  );
  pen.licht(
    `M${x - rx * 0.7} ${y - ry * 0.1}C${x - rx * 0.6} ${y - ry * 0.7} ${x} ${y - ry * 0.9} ${x + rx * 0.2} ${y - ry * 0.8}C${x - rx * 0.2} ${y - ry * 0.6} ${x - rx * 0.5} ${y - ry * 0.3} ${x - rx * 0.7} ${y - ry * 0.1}Z`,
    0.25,
  );
}

export interface BlikfoonOpties {
  /** Where it begins. */
  x1: number;
  y1: number;
  /** Where it ends. */
  x2: number;
  y2: number;
  /** How far the line sags in units. */
  zak?: number | undefined;
}
export function blikfoon(pen: Pen, { x1, y1, x2, y2, zak = 5 }: BlikfoonOpties): void {
  pen.lijn(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + zak} ${x2} ${y2}`, 'roodD', 2.4);
  for (const [x, y, k, z] of [[x1, y1, 'school', -1], [x2, y2, 'opleiding', 1]] as const) {
    pen.vlak(rh(z < 0 ? x - 13 : x, y - 7, 13, 14, 2), k);
    pen.lijn(seg([x + z * 4, y - 6], [x + z * 4, y + 6]), 'wit', 1.8);
  }
}

export interface WaterradOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r?: number | undefined;
  /** How many. */
  n?: number | undefined;
  /** Colour of the wood. */
  hout?: Kleur | undefined;
  /** Height of the foot in units. */
  voet?: number | undefined;
}
export function waterrad(pen: Pen, { x, y, r = 76, n = 10, hout = 'hout', voet = 30 }: WaterradOpties): void {
  pen.groep({ x, y }, () => {
    pen.lijn(`M${r * 0.12} 0L${r * 0.62} ${r + voet}M${-r * 0.12} 0L${-r * 0.62} ${r + voet}`, 'haar2', 9);
    for (let i = 0; i < n; i++) {
      const a = (i / n) * 6.283 + 0.2,
        c = Math.cos(a),
        s = Math.sin(a);
      pen.vlak(
        poly([
          [c * r * 0.8 - s * 11, s * r * 0.8 + c * 11],
          [c * r * 1.16 - s * 13, s * r * 1.16 + c * 13],
          [c * r * 1.16 - s * 6, s * r * 1.16 + c * 6],
          [c * r * 0.8 - s * 4, s * r * 0.8 + c * 4],
        ]),
        'karton',
      );
      pen.lijn(seg([0, 0], [c * r * 0.95, s * r * 0.95]), hout, 6);
    }
    pen.lijn(ell(0, 0, r), hout, 9);
    pen.lijn(ell(0, 0, r * 0.76), 'houtL', 6);
    pen.vlak(ell(0, 0, 17), 'rood');
    pen.vlak(ell(0, 0, 7), 'donker');
    for (let i = 0; i < 3; i++) {
      const a = (i / 3) * 6.283 + 0.5;
      pen.vlak(ell(Math.cos(a) * r, Math.sin(a) * r, 3), 'metaal');
    }
  });
}

export interface DruppelsOpties {
  /** Points it runs through. */
  punten: readonly (readonly [x: number, y: number, s?: number])[];
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function druppels(pen: Pen, { punten: pts, kleur = 'waterL' }: DruppelsOpties): void {
  const uit: Pad = [];
  for (const [x, y, s = 1] of pts)
    uit.push(
      ['M', x, y - 8 * s],
      ['C', x + 3 * s, y - 3 * s, x + 5 * s, y, x + 5 * s, y + 3 * s],
      ['C', x + 5 * s, y + 9 * s, x - 5 * s, y + 9 * s, x - 5 * s, y + 3 * s],
      ['C', x - 5 * s, y, x - 3 * s, y - 3 * s, x, y - 8 * s],
      ['Z'],
    );
  pen.vlak(uit, kleur);
}

export interface VisOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function vis(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'school' }: VisOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(m('M-14 0L-26 -9L-23 0L-26 9Z'), kleur);
    pen.vlak(ell(0, 0, 17, 9), kleur);
    pen.vlak(m('M-4 -7C0 -14 8 -12 8 -7Z'), 'broker');
    pen.vlak(m(ell(9, -2, 3)), 'wit');
    pen.vlak(m(ell(10, -2, 1.5)), 'oog');
    pen.lijn(m('M-2 -5q4 5 0 10'), 'wit', 1.8, { op: 0.7 });
  });
}

export interface SchoolVOOpties extends Plek {
  /** Name written on it; empty for none. */
  naam?: string | undefined;
}
/** A secondary school: classrooms, a glass staircase and a bicycle rack. */
export function schoolVO(pen: Pen, { x, y, s = 1, naam = 'VO' }: SchoolVOOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-120, -104, 168, 104, 2), 'schoolL', { korrel: true });
    pen.vlak(rh(-126, -112, 180, 11, 2), 'schoolD');
    for (let i = 0; i < 8; i++) {
      const wx = -110 + (i % 4) * 39,
        wy = -92 + Math.floor(i / 4) * 44;
      pen.vlak(rh(wx, wy, 31, 30), 'wit');
      pen.vlak(rh(wx + 3, wy + 3, 25, 24), i === 1 || i === 6 ? 'zon' : 'glas');
      pen.lijn(seg([wx + 15.5, wy + 3], [wx + 15.5, wy + 27]), 'wit', 2);
      if (i === 1) {
        pen.vlak(ell(wx + 9, wy + 17, 5), 'huid4');
        pen.vlak(rh(wx + 3, wy + 21, 12, 6, [5, 5, 0, 0]), 'opleiding');
      }
      if (i === 6) {
        pen.vlak(ell(wx + 22, wy + 17, 5), 'huid1');
        pen.vlak(rh(wx + 16, wy + 21, 12, 6, [5, 5, 0, 0]), 'plum');
      }
    }
    pen.vlak(rh(40, -150, 66, 150, 2), 'school', { korrel: true });
    pen.schaduw(rh(88, -150, 18, 150), 0.14);
    pen.vlak(rh(34, -157, 78, 10, 2), 'schoolD');
    pen.vlak(rh(50, -94, 46, 50), 'wit');
    for (const gx of [53, 75]) pen.vlak(rh(gx, -91, 18, 44), 'glas');
    pen.vlak(rh(56, -36, 34, 36, [3, 3, 0, 0]), 'wit');
    pen.vlak(rh(59, -33, 13, 33), 'opleidingD');
    pen.vlak(rh(74, -33, 13, 33), 'opleidingD');
    pen.vlak(rh(46, -142, 54, 36, 5), 'inkt');
    pen.tekst(73, -124 + 9, naam, { letter: 'kop', grootte: 27, anker: 'middle', kleur: 'wit' });
  });
}

export interface SchoolMBOOpties extends Plek {
  /** Name written on it; empty for none. */
  naam?: string | undefined;
}
/** A vocational school: a workshop with a sawtooth roof. */
export function schoolMBO(pen: Pen, { x, y, s = 1, naam = 'MBO' }: SchoolMBOOpties): void {
  pen.groep({ x, y, s }, () => {
    for (let i = 0; i < 4; i++) {
      pen.vlak(
        poly([[-112 + i * 50, -84], [-112 + i * 50, -126], [-62 + i * 50, -84]]),
        'plum',
        { korrel: true },
      );
      pen.vlak(poly([[-106 + i * 50, -88], [-106 + i * 50, -114], [-78 + i * 50, -88]]), 'glas');
    }
    pen.vlak(rh(-112, -86, 200, 86), 'steen', { korrel: true });
    pen.vlak(rh(-118, -90, 212, 8, 2), 'plumD');
    pen.vlak(rh(-100, -56, 66, 56), 'wit');
    pen.vlak(rh(-96, -52, 58, 52), 'donker');
    for (const yy of [-44, -36]) pen.lijn(seg([-94, yy], [-40, yy]), 'metaal', 3);
    pen.vlak(rh(-92, -22, 30, 12, 3), 'rood');
    pen.vlak('M-86 -22L-82 -30H-70L-66 -22Z', 'glas');
    pen.vlak(ell(-85, -9, 5), 'inkt');
    pen.vlak(ell(-68, -9, 5), 'inkt');
    pen.vlak(ell(-52, -24, 5), 'huid4');
    pen.lijn('M-52 -17V-5', 'opleiding', 9);
    pen.vlak(rh(46, -40, 32, 40, [3, 3, 0, 0]), 'wit');
    pen.vlak(rh(50, -36, 24, 36), 'plumD');
    pen.vlak(ell(69, -18, 2), 'broker');
    for (const gx of [-20, 12]) {
      pen.vlak(rh(gx, -40, 24, 28), 'wit');
      pen.vlak(rh(gx + 3, -37, 18, 22), 'zon');
    }
    pen.vlak('M-15 -15V-22C-19 -26 -13 -30 -11 -28C-8 -32 -3 -29 -5 -25C-1 -23 -4 -20 -5 -20V-15Z', 'wit');
    pen.lijn('M24 -15V-28M20 -28H28', 'hout', 3);
    pen.vlak(rh(-22, -80, 82, 33, 5), 'inkt');
    pen.tekst(19, -63.5 + 9, naam, { letter: 'kop', grootte: 27, anker: 'middle', kleur: 'wit' });
    pen.vlak(rh(94, -118, 14, 118), 'steenD');
    pen.vlak(rh(91, -124, 20, 8, 2), 'grijs');
  });
}

export interface BakfietsOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the box. */
  bak?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function bakfiets(pen: Pen, { x, y, s = 1, kijk = -1, kleur = 'opleiding', bak = 'hout', inhoud }: BakfietsOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.grond(0, 1, 70);
    for (const [wx, wr] of [[-34, 17], [52, 13]] as const) {
      pen.lijn(ell(wx * kijk, -wr - 1, wr), 'donker', 3.4);
      pen.vlak(ell(wx * kijk, -wr - 1, 2.6), 'donker');
    }
    pen.lijn(m('M-34 -18L-20 -46L-8 -18ZM-8 -18L8 -30M-19 -42L10 -44'), kleur, 4);
    pen.lijn(m('M-26 -48H-13M14 -30L8 -56L2 -58'), 'donker', 4.4);
    inhoud?.();
    pen.vlak(m('M8 -44H78L70 -14H18Z'), bak);
    pen.schaduw(m('M8 -44H78L76 -38H10Z'), 0.2);
    pen.lijn(m('M14 -28H74'), 'houtL', 3);
    pen.vlak(
      m(poly([[58, -46], [58, -66], [82, -60]])),
      'broker',
    );
    pen.lijn(m('M58 -44V-66'), 'hout', 3);
  });
}

export interface BoomstronkOpties extends Plek {}
export function boomstronk(pen: Pen, { x, y, s = 1 }: BoomstronkOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-44 -30L-52 2C-30 12 30 12 52 2L44 -30Z', 'hout');
    pen.schaduw('M20 -22L26 7C36 6 46 5 52 2L44 -30Z', 0.16);
    pen.vlak(ell(0, -30, 46, 14), 'houtL');
    pen.lijn(ell(0, -30, 32, 9), 'hout', 1.8);
    pen.lijn(ell(2, -30, 17, 4.6), 'hout', 1.8);
  });
}

export interface UitkijkOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function uitkijk(pen: Pen, { x, y, s = 1, inhoud }: UitkijkOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M0 60V-6', 'hout', 12);
    pen.lijn('M-30 -2L0 34L30 -2', 'hout', 6);
    inhoud?.();
    pen.vlak(poly([[-46, -40], [46, -40], [38, 4], [-38, 4]]), 'hout');
    for (const t of [-0.66, -0.33, 0, 0.33, 0.66]) pen.lijn(seg([t * 44, -38], [t * 38, 2]), 'haar2', 2, { op: 0.5 });
    pen.vlak(rh(-50, -45, 100, 9, 3), 'houtL');
    pen.vlak(rh(-42, -20, 84, 6), 'houtL');
    pen.vlak(rh(-43, 0, 86, 8, 3), 'houtL');
  });
}

export interface WindhaanOpties extends Plek {}
export function windhaan(pen: Pen, { x, y, s = 1 }: WindhaanOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M0 0V-46M-22 -24H22', 'donker', 3.2);
    pen.vlak('M-16 -46C-26 -50 -24 -66 -18 -68C-18 -60 -10 -56 -2 -58C4 -60 4 -70 10 -72C14 -72 17 -70 17 -67L23 -65L17 -62C17 -52 8 -44 -2 -44Z', 'school');
    pen.vlak('M8 -72C8 -78 12 -78 12 -74C14 -79 18 -76 15 -71Z', 'rood');
    pen.vlak(ell(13, -67, 1.4), 'wit');
    pen.vlak(ell(-22, -24, 3), 'broker');
    pen.vlak(ell(22, -24, 3), 'broker');
  });
}

export interface NestOpties extends Plek {}
export function nest(pen: Pen, { x, y, s = 1 }: NestOpties): void {
  pen.groep({ x, y, s }, () => {
    for (const [a, k, z] of [[-15, 'broker', -1], [0, 'opleidingL', 1], [15, 'schoolL', 1]] as const) {
      pen.vlak(ell(a, -24, 9, 10), k);
      pen.vlak(ell(a + z * 2 - 3, -27, 1.5), 'oog');
      pen.vlak(ell(a + z * 2 + 3, -27, 1.5), 'oog');
      pen.vlak(`M${a + z * 2 - 4} -24h8l-4 7Z`, 'school');
      pen.lijn(`M${a} -34q-2 -5 2 -7`, k, 2.4);
    }
    pen.vlak('M-34 -20C-30 8 30 8 34 -20C20 -14 -20 -14 -34 -20Z', 'hout');
    pen.lijn('M-36 -18L-20 -12M-30 -6L-8 -10M-14 0L12 -8M6 -2L30 -12M20 -12L38 -19M-38 -12L-26 -8', 'houtL', 2.6);
  });
}

export interface UilOpties extends Plek {}
export function uil(pen: Pen, { x, y, s = 1 }: UilOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-16 0C-20 -22 -18 -38 -14 -46L-8 -40H8L14 -46C18 -38 20 -22 16 0Z', 'haar3');
    pen.vlak('M-10 -2C-12 -18 12 -18 10 -2Z', 'karton');
    for (const z of [-7, 7]) {
      pen.vlak(ell(z, -30, 7), 'wit');
      pen.vlak(ell(z * 0.9, -29, 2.6), 'oog');
      pen.lijn(ell(z, -30, 7.4), 'inkt', 1.6);
    }
    pen.vlak('M-3 -26H3L0 -19Z', 'broker');
    pen.lijn('M-6 1v4M-2 1v4M4 1v4M8 1v4', 'broker', 2.4);
  });
}

export interface EekhoornOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function eekhoorn(pen: Pen, { x, y, s = 1, kijk = 1 }: EekhoornOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(m('M-10 0C-30 -2 -34 -30 -20 -38C-10 -42 -6 -34 -12 -30C-20 -24 -12 -12 -6 -8Z'), 'steen');
    pen.vlak(m('M-10 0C-14 -14 -6 -26 4 -24C12 -20 12 -6 10 0Z'), 'steen');
    pen.vlak(m(ell(8, -29, 9, 8)), 'steen');
    pen.vlak(m('M2 -34L3 -43L8 -36Z'), 'steen');
    pen.vlak(m(ell(11, -31, 1.6)), 'oog');
    pen.vlak(m(ell(17, -28, 2)), 'haar1');
    pen.lijn(m('M4 -16L15 -15'), 'steen', 4.6);
    pen.vlak(m(ell(20, -17, 7.4)), 'rood');
    pen.vlak(m('M2 -3C-2 -12 4 -20 8 -18Z'), 'huid1');
  });
}

export interface RupsOpties extends Plek {}
export function rups(pen: Pen, { x, y, s = 1 }: RupsOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M-26 7v4M-16 3v7M-4 3v7M8 6v5', 'brokerD', 2.4);
    for (const [a, b, r, k] of [[-26, 1, 7, 'broker'], [-16, -4, 7.4, 'zon'], [-4, -5, 7.8, 'broker'], [8, -1, 8, 'zon']] as const)
      pen.vlak(ell(a, b, r), k);
    pen.vlak(ell(20, -7, 9.6), 'broker');
    pen.vlak(ell(18, -8, 1.5), 'oog');
    pen.vlak(ell(24, -8, 1.5), 'oog');
    pen.lijn('M18 -3q3 2.6 6 0', 'oog', 1.4);
    pen.vlak(poly([[6, -17], [21, -24], [36, -17], [21, -11]]), 'inkt');
    pen.vlak(rh(14, -16, 14, 5), 'inkt');
    pen.lijn('M33 -17V-8', 'wit', 2);
  });
}

export interface KatWaardeOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function katWaarde(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'donker' }: KatWaardeOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.lijn(m('M-20 -4C-32 4 -30 22 -22 26'), kleur, 5);
    pen.vlak(m('M-22 2C-24 -12 -8 -16 8 -12C18 -10 20 0 18 3Z'), kleur);
    pen.vlak(m(ell(18, -14, 9.6, 8.6)), kleur);
    pen.vlak(m('M10 -18L11 -29L18 -21Z'), kleur);
    pen.vlak(m('M19 -21L26 -28L27 -17Z'), kleur);
    pen.vlak(m(ell(16, -15, 1.7)), 'zon');
    pen.vlak(m(ell(23, -15, 1.7)), 'zon');
    pen.vlak(m(ell(20, -11, 1.4)), 'blos');
    pen.lijn(m('M-8 2V10M8 3V12'), kleur, 5);
  });
}

export interface TouwhekOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Height in units. */
  h?: number | undefined;
}
export function touwhek(pen: Pen, { punten: pts, h = 24 }: TouwhekOpties): void {
  for (let i = 1; i < pts.length; i++) {
    const [a, b] = pts[i - 1]!,
      [c, e] = pts[i]!;
    pen.lijn(`M${a} ${b - h + 4}Q${(a + c) / 2} ${(b + e) / 2 - h + 13} ${c} ${e - h + 4}`, 'wit', 3.4);
    pen.lijn(`M${a} ${b - h + 4}Q${(a + c) / 2} ${(b + e) / 2 - h + 13} ${c} ${e - h + 4}`, 'rood', 3.4, { streep: '7 9' });
  }
  for (const [a, b] of pts) {
    pen.vlak(rh(a - 3, b - h, 6, h, 2), 'hout');
    pen.vlak(rh(a - 3, b - h, 6, 6, 2), 'rood');
  }
}

export interface BoorkernOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
export function boorkern(pen: Pen, { x, y, s = 1, draai: g = 0 }: BoorkernOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak(rh(-9, -86, 18, 86, 5), 'wit', { op: 0.75 });
    (['#9B6440', '#C8945F', '#84502F', '#DDAF72', '#6C3F28'] as const).forEach((k, i) => pen.vlak(rh(-6, -80 + i * 16, 12, 15.4, i ? 0 : 2), k));
    pen.vlak(rh(-11, -90, 22, 8, 3), 'opleiding');
    pen.licht(rh(-6, -82, 3, 78), 0.5);
  });
}

export interface LantaarnOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Length in units. */
  l?: number | undefined;
}
export function lantaarn(pen: Pen, { x, y, l = 30 }: LantaarnOpties): void {
  pen.lijn(seg([x, y - l], [x, y]), 'donker', 2.4);
  pen.vlak(ell(x, y + 12, 34), 'zon', { op: 0.28 });
  pen.vlak(`M${x - 12} ${y + 16}L${x - 7} ${y}H${x + 7}L${x + 12} ${y + 16}Z`, 'donker');
  pen.vlak(`M${x - 8} ${y + 16}H${x + 8}C${x + 8} ${y + 27} ${x - 8} ${y + 27} ${x - 8} ${y + 16}Z`, 'zon');
}

export interface KatrolWaardeOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Where it ends. */
  x2: number;
  y2: number;
  /** Radius in units. */
  r?: number | undefined;
  /** Where the basket hangs. */
  mandY?: number | undefined;
}
export function katrolWaarde(pen: Pen, { x, y, x2, y2, r = 11, mandY }: KatrolWaardeOpties): void {
  pen.lijn(seg([x, y - 26], [x, y]), 'donker', 4);
  pen.lijn(seg([x - r, y], [x2 - 9, y2]), 'karton', 3);
  pen.lijn(seg([x + r, y], [x2 + 9, y2]), 'karton', 3);
  pen.vlak(ell(x, y, r + 3), 'donker');
  pen.vlak(ell(x, y, r - 2), 'broker');
  pen.vlak(ell(x, y, 3), 'donker');
  if (mandY) {
    const t = (mandY - y) / (y2 - y),
      mx = x - r + (x2 - 9 - x + r) * t;
    mandWaarde(pen, { x: mx, y: mandY + 34, s: 0.82, soort: 'mix' });
  }
}

export interface MolshoopOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the side in the light. */
  licht?: Kleur | undefined;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function molshoop(pen: Pen, { x, y, s = 1, kleur = '#84502F', licht = '#9B6440', inhoud }: MolshoopOpties): void {
  pen.groep({ x, y, s }, () => {
    inhoud?.();
    pen.vlak('M-34 2C-28 -14 -16 -18 -6 -16C4 -22 22 -16 34 2Z', kleur);
    pen.vlak('M-22 -4C-16 -12 -10 -13 -4 -11C2 -15 10 -12 14 -7C4 -9 -10 -8 -22 -4Z', licht);
  });
}
