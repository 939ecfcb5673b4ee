import { type Kleur } from '../palet.ts';
import { type Pen } from '../pen.ts';
import { type Inhoud, type Plek } from '../soorten.ts';
import { draai, ell, glad, type Pad, type PadBron, plat, poly, type Punt, rh, seg, spiegel, zet } from '../vorm.ts';

/** A white post of the fence, as path: what the fence loses is built with again. */
const plankpad = (x: number, y: number, l: number, g = 0, b = 9) =>
  draai([['M', x - b / 2, y], ['L', x - b / 2, y - l + b * 0.55], ['L', x, y - l - b * 0.2], ['L', x + b / 2, y - l + b * 0.55], ['L', x + b / 2, y], ['Z']], g, x, y);

export interface LatjeOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Length in units. */
  l?: number | undefined;
  /** Type size in units. */
  g?: number | undefined;
  /** Width in units. */
  b?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function latje(pen: Pen, { x, y, l = 40, g = 0, b = 9, kleur = 'wit' }: LatjeOpties): void {
  pen.vlak(plankpad(x, y, l, g, b), kleur);
}

export interface StapelOpties extends Plek {}
export function stapel(pen: Pen, { x, y, s = 1 }: StapelOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 1, 36, 6), 0.2);
    for (const [dx, dy, g] of [[-30, 0, 88], [-26, -8, 91], [-28, -16, 87], [-18, -24, 93]] as const)
      latje(pen, { x: dx, y: dy + 2, l: 56, g, b: 9, kleur: dy % 16 ? '#EDE7DA' : 'wit' });
  });
}

export interface VoetstappenOpties {
  /** Points it runs through. */
  punten: readonly Punt[];
  /** Main colour. */
  kleur: Kleur;
  /** Distance from one to the next in units. */
  stap?: number | undefined;
  /** Distance from the line in units. */
  uit?: number | undefined;
  /** Length in units. */
  l?: number | undefined;
  /** Width in units. */
  w?: number | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
  /** Where it begins, as a part of the line. */
  van?: number | undefined;
  /** Where it ends, as a part of the line. */
  tot?: number | undefined;
}
/** Footprints along a line, left and right in turn. */
export function voetstappen(pen: Pen, { punten: pts, kleur, stap = 17, uit = 5, l = 5, w = 4.4, op = 0.85, van = 0, tot = 1 }: VoetstappenOpties): void {
  const q = plat(glad(pts), 3)[0]!.pts,
    res: Pad = [];
  let rest = 0,
    k = 0,
    tl = 0;
  for (let i = 1; i < q.length; i++) tl += Math.hypot(q[i]![0] - q[i - 1]![0], q[i]![1] - q[i - 1]![1]);
  let af = 0;
  for (let i = 1; i < q.length; i++) {
    const [a, b] = q[i - 1]!,
      [c, e] = q[i]!,
      L = Math.hypot(c - a, e - b),
      ux = (c - a) / L,
      uy = (e - b) / L;
    let t = rest;
    while (t < L) {
      const f = (af + t) / tl;
      if (f >= van && f <= tot) {
        const z = k % 2 ? 1 : -1,
          x = a + ux * t - uy * uit * z,
          y = b + uy * t + ux * uit * z * 0.72;
        res.push(['M', x - (ux * l) / 2, y - (uy * l) / 2], ['L', x + (ux * l) / 2, y + (uy * l) / 2]);
      }
      k++;
      t += stap;
    }
    rest = t - L;
    af += L;
  }
  pen.lijn(res, kleur, w, { op });
}

export interface SteigerschoolOpties extends Plek {
  /** Word on the cloth. */
  doek?: string | undefined;
  /** What stands behind it. */
  achter?: Inhoud | undefined;
  /** What stands before it. */
  voor?: Inhoud | undefined;
}
/** A little school in scaffolding: `achter` and `voor` are who works on the planks. */
export function steigerschool(pen: Pen, { x, y, s = 1, doek = 'begeleiding', achter, voor }: SteigerschoolOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(6, 2, 136, 11), 0.16);
    pen.vlak(rh(-84, -88, 168, 88), 'school', { korrel: true });
    for (const [a, b] of [[-74, -70], [-70, -34], [46, -60], [58, -28], [-40, -80], [66, -78]] as const)
      pen.vlak(rh(a, b, 13, 4.5, 1), 'schoolD', { op: 0.55 });
    pen.vlak(
      poly([[-94, -84], [-70, -132], [-20, -132], [-20, -84]]),
      'schoolD',
      { korrel: true },
    );
    for (const q of [30, 52, 74]) pen.lijn(seg([q + 12, -86], [q - 4, -130]), 'hout', 4.6);
    pen.lijn(seg([22, -130], [74, -130]), 'hout', 4.6);
    pen.lijn(seg([28, -108], [84, -108]), 'houtL', 3.6);
    pen.vlak('M-34 0V-112H-26V-126H-17V-140H-8V-152H8V-140H17V-126H26V-112H34V0Z', 'schoolL', { korrel: true });
    pen.vlak(rh(-11, -156, 22, 6), 'wit');
    pen.vlak(ell(0, -122, 10), 'wit');
    pen.lijn('M0 -122V-128M0 -122L4 -119', 'inkt', 2);
    for (const [wx, k] of [[-70, 'opleiding'], [48, 'broker']] as const) {
      pen.vlak(rh(wx, -70, 24, 34, 2), 'wit');
      pen.vlak(rh(wx + 3, -67, 18, 28), 'zon');
      pen.vlak(ell(wx + 12, -52, 4.8), k === 'broker' ? 'huid4' : 'huid2');
      pen.vlak(rh(wx + 5, -47, 14, 8, [6, 6, 0, 0]), k);
    }
    pen.vlak('M-15 0V-34C-15 -52 15 -52 15 -34V0Z', 'wit');
    pen.vlak('M-11 0V-33C-11 -46 11 -46 11 -33V0Z', 'groenD');
    pen.vlak(ell(6, -18, 1.8), 'broker');
    // Scaffolding
    for (const q of [-122, -60, 60, 122]) pen.lijn(seg([q, 0], [q, -150 + Math.abs(q) * 0.12]), 'metaal', 5);
    pen.lijn(seg([-122, -4], [-60, -84], [-122, -84]), 'metaal', 2.6);
    pen.lijn(seg([122, -4], [60, -84]), 'metaal', 2.6);
    pen.lijn(seg([-128, -122], [128, -122]), 'metaal', 3.4);
    achter?.();
    for (const yy of [-84]) {
      pen.vlak(rh(-134, yy, 268, 7, 1.5), 'houtL');
      pen.vlak(rh(-134, yy + 5, 268, 3), 'hout');
    }
    // Its netting
    pen.vlak('M-58 -77H58V-52C40 -48 20 -54 0 -50C-20 -54 -40 -48 -58 -52Z', 'broker');
    pen.schaduw('M-58 -77H58V-72H-58Z', 0.14);
    pen.tekst(0, -57.5, doek, { letter: 'label', grootte: 18.5 / s, anker: 'middle' });
    // Ladder and pulley
    pen.lijn(seg([84, 2], [106, -88], [106, -92]), 'hout', 4);
    pen.lijn(seg([100, 4], [120, -86]), 'hout', 4);
    for (let i = 1; i < 7; i++) pen.lijn(seg([84 + i * 3.2, 2 - i * 13], [100 + i * 3, 4 - i * 13]), 'hout', 3);
    pen.lijn('M-128 -122H-150V-52', 'donker', 1.8);
    pen.vlak(ell(-150, -122, 4), 'donker');
    pen.vlak('M-159 -52H-141L-144 -36H-156Z', 'rood');
    latje(pen, { x: -153, y: -50, l: 20, g: -8, b: 6 });
    latje(pen, { x: -147, y: -50, l: 20, g: 9, b: 6 });
    if (achter) voor?.();
  });
}

export interface PoortjeOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function poortje(pen: Pen, { x, y, s = 1, kijk = 1 }: PoortjeOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    latje(pen, { x: 0, y: 2, l: 46, g: 0, b: 11 });
    pen.lijn(m('M2 -8L34 4M2 -30L34 -18'), 'wit', 4.4);
    for (const i of [0, 1, 2]) pen.vlak(m(plankpad(12 + i * 11, 2 + i * 4.2, 36)), 'wit');
  });
}

export interface OverstapOpties extends Plek {}
/** A stile over a fence, as on footpaths. */
export function overstap(pen: Pen, { x, y, s = 1 }: OverstapOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 3, 50, 8), 0.2);
    pen.vlak(rh(28, -104, 8, 104, 2), 'hout');
    pen.vlak(ell(32, -105, 6), 'broker');
    pen.vlak(poly([[-36, 4], [-26, -54], [-19, -54], [-28, 4]]), 'hout');
    pen.vlak(poly([[36, 4], [26, -54], [19, -54], [28, 4]]), 'hout');
    for (const [yy, b] of [[-14, 68], [-34, 60]] as const) {
      pen.vlak(rh(-b / 2, yy, b, 8, 2), 'houtL');
      pen.vlak(rh(-b / 2, yy + 6, b, 3), 'hout');
    }
    pen.vlak(rh(-30, -58, 60, 8, 2), 'houtL');
    pen.vlak(rh(-30, -52, 60, 3.4), 'hout');
  });
}

export interface OnderzoekstentOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function onderzoekstent(pen: Pen, { x, y, s = 1, inhoud }: OnderzoekstentOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(4, 2, 100, 9), 0.16);
    pen.vlak(
      poly([[-76, 0], [-70, -64], [70, -64], [76, 0]]),
      'opleidingD',
      { op: 0.28 },
    );
    for (const q of [-78, 78]) pen.vlak(rh(q - 3, -66, 6, 66, 1), 'hout');
    pen.vlak(rh(-3, -120, 6, 24), 'hout');
    pen.vlak('M3 -120C10 -124 16 -116 26 -120V-106C16 -102 10 -110 3 -106Z', 'plum');
    inhoud?.();
    const T = (t: number, u: number): Punt => [-92 + 184 * t, -62 + u],
      K: readonly Kleur[] = ['wit', 'opleiding', 'wit', 'opleiding', 'wit', 'opleiding', 'wit'];
    for (let i = 0; i < 7; i++) pen.vlak(poly([T(i / 7, 0), T((i + 1) / 7, 0), [12 - 24 + ((i + 1) / 7) * 24, -104], [12 - 24 + (i / 7) * 24, -104]]), K[i]!);
    for (let i = 0; i < 7; i++) {
      const [a, b] = T(i / 7, -0.6),
        [c] = T((i + 1) / 7, 0);
      pen.vlak(`M${a} ${b}H${c}C${c} ${b + 15} ${a} ${b + 15} ${a} ${b}Z`, K[i] === 'wit' ? '#E7EEF2' : 'opleidingD');
    }
  });
}

export interface KolfOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function kolf(pen: Pen, { x, y, s = 1, kleur = 'plum' }: KolfOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak('M-3 -20H3V-11L9 0C9 3 -9 3 -9 0L-3 -11Z', 'glas');
    pen.vlak('M-5.4 -7H5.4L9 0C9 3 -9 3 -9 0Z', kleur);
  });
}

export interface MicroscoopOpties extends Plek {}
export function microscoop(pen: Pen, { x, y, s = 1 }: MicroscoopOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-11, -3, 22, 4, 1.5), 'donker');
    pen.lijn('M7 -3C13 -10 11 -18 4 -21', 'donker', 4);
    pen.lijn(seg([-5, -12], [4, -26]), 'donker', 6.4);
    pen.vlak(rh(-9, -10, 13, 3, 1), 'metaal');
  });
}

export interface KaderOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
/** A picture frame on legs of fence posts: looking at quality together. */
export function kader(pen: Pen, { x, y, s = 1, inhoud }: KaderOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(0, 2, 84, 9), 0.16);
    latje(pen, { x: -56, y: 4, l: 60, g: -6, b: 11 });
    latje(pen, { x: 56, y: 4, l: 60, g: 6, b: 11 });
    pen.vlak(rh(-82, -136, 164, 112, 4), 'brokerD');
    pen.vlak(rh(-82, -136, 164, 108, 4), 'broker');
    pen.vlak(rh(-70, -124, 140, 84, 2), 'brokerD');
    pen.knip('raam', 'M-66-120h132v76h-132z');
    pen.groep({ knip: 'raam' }, () => inhoud?.());
    for (const [a, b] of [[-80, -134], [80, -134], [-80, -30], [80, -30]] as const) {
      pen.vlak(ell(a, b, 9), 'broker');
      pen.vlak(ell(a, b, 4.4), 'brokerD');
    }
    pen.vlak(rh(-78, -36, 156, 26, 5), 'groenD');
    pen.tekst(0, -17, 'kwaliteitskader', { letter: 'label', grootte: 19 / s, anker: 'middle', kleur: 'wit' });
  });
}

export interface MeetkijkerOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function meetkijker(pen: Pen, { x, y, s = 1, kijk = 1 }: MeetkijkerOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.lijn('M0 -52L-17 0M0 -52L17 0M0 -52V-4', 'hout', 4.4);
    pen.vlak(rh(-9, -58, 18, 7, 2), 'donker');
    pen.vlak(rh(-11, -75, 22, 17, 4), 'broker');
    pen.vlak(rh(kijk > 0 ? 8 : -20, -72, 12, 10, 2), 'donker');
    pen.vlak(ell(0, -66, 4), 'glas');
  });
}

export interface SpeldOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function speld(pen: Pen, { x, y, s = 1, draai: g = 0, kleur = 'rood' }: SpeldOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak('M0 0C-7 -24 -34 -44 -34 -74C-34 -95 -18 -108 0 -108C18 -108 34 -95 34 -74C34 -44 7 -24 0 0Z', kleur);
    pen.schaduw('M0 0C7 -24 34 -44 34 -74C34 -95 18 -108 4 -108C28 -92 26 -44 0 0Z', 0.14);
    pen.vlak(ell(0, -74, 17), 'wit');
    pen.tekst(0, -65.5, '?', { letter: 'kop', grootte: 26, anker: 'middle' });
  });
}

export interface RugzakGeschiedenisOpties extends Plek {
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
/** An open rucksack with a mat; `inhoud` is what sticks out. */
export function rugzakGeschiedenis(pen: Pen, { x, y, s = 1, inhoud }: RugzakGeschiedenisOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 1, 46, 8), 0.2);
    pen.vlak('M-30 -62C-36 -92 28 -96 30 -62Z', 'plumD');
    inhoud?.();
    pen.vlak('M-32 -64C-40 -40 -40 -14 -34 -4C-24 4 24 4 34 -4C40 -14 40 -40 32 -64C12 -58 -12 -58 -32 -64Z', 'plum', { korrel: true });
    pen.schaduw('M34 -4C40 -14 40 -40 32 -64L24 -62C32 -40 30 -14 22 1Z', 0.16);
    pen.vlak('M-34 -66C-12 -59 12 -59 34 -66L35 -57C12 -50 -12 -50 -35 -57Z', 'plumD');
    pen.vlak(rh(-22, -36, 44, 30, 8), 'plumL');
    pen.vlak('M-22 -30C-22 -38 22 -38 22 -30L20 -22C8 -17 -8 -17 -20 -22Z', 'plumD');
    pen.vlak(rh(-4, -26, 8, 9, 2), 'broker');
    for (const q of [-1, 1]) {
      pen.vlak(rh(q > 0 ? 32 : -43, -40, 11, 26, 5), 'plumD');
      pen.lijn(seg([q * 18, -58], [q * 18, -40]), 'broker', 3.4);
    }
    pen.vlak(rh(-36, -2, 72, 15, 7.5), 'opleiding');
    pen.vlak(ell(33, 5.5, 6, 7.5), 'opleidingL');
    pen.lijn(ell(33, 5.5, 2.6, 3.4), 'opleiding', 1.6);
    pen.lijn(seg([-18, -2], [-18, 13]), 'broker', 3.4);
    pen.lijn(seg([12, -2], [12, 13]), 'broker', 3.4);
  });
}

export interface KofferOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
export function koffer(pen: Pen, { x, y, s = 1, draai: g = 0 }: KofferOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.schaduw(ell(2, 0, 48, 6), 0.2);
    pen.lijn('M-12 -56V-66H12V-56', 'haar2', 5);
    pen.vlak('M-30 -57C-22 -66 -16 -58 -10 -64L-6 -56Z', 'wit');
    pen.vlak(rh(-42, -57, 84, 57, 7), 'steen', { korrel: true });
    pen.schaduw(rh(-42, -14, 84, 14, [0, 0, 7, 7]), 0.14);
    for (const q of [-26, 20]) pen.vlak(rh(q, -57, 7, 57), 'haar2');
    for (const [a, b, c] of [
      [-42, -57, [7, 0, 7, 0]],
      [30, -57, [0, 7, 0, 7]],
      [-42, -12, [0, 7, 0, 7]],
      [30, -12, [7, 0, 7, 0]],
    ] as const)
      pen.vlak(rh(a, b, 12, 12, c), 'broker');
    pen.lijn(seg([-42, -36], [42, -36]), 'haar2', 2);
    pen.vlak(rh(-6, -40, 12, 9, 2), 'metaal');
    pen.vlak(ell(-8, -18, 8), 'opleidingL');
    pen.lijn('M-12 -18h8M-8 -22v8', 'opleiding', 1.6);
    pen.vlak(draai(rh(2, -26, 14, 10, 1), -12, 9, -21), 'wit');
    pen.vlak(draai(rh(2, -26, 14, 4, 1), -12, 9, -21), 'rood');
    pen.lijn('M20 -57C26 -62 30 -62 36 -57M24 -57L28 -60.5L32 -57', 'wit', 1);
  });
}

export interface VeldjeOpties extends Plek {}
/** An empty bed ready for sowing, edged with fence posts. */
export function veldje(pen: Pen, { x, y, s = 1 }: VeldjeOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(poly([[-84, 4], [-60, -44], [70, -44], [88, 4]]), 'wit');
    pen.vlak(
      poly([[-76, -1], [-55, -40], [65, -40], [79, -1]]),
      '#7A4A2E',
      { korrel: true },
    );
    for (const t of [0.22, 0.5, 0.78]) {
      const yy = -40 + 39 * t,
        a = -51 - 21 * t,
        st = (118 + 30 * t) / 24;
      pen.lijn(`M${a} ${yy}` + `q${st.toFixed(1)} -4 ${(2 * st).toFixed(1)} 0q${st.toFixed(1)} 3 ${(2 * st).toFixed(1)} 0`.repeat(6), '#5A331E', 3);
    }
    for (const [a, b] of [[-40, -31], [-22, -31], [-4, -31], [14, -31], [-46, -20]] as const)
      pen.vlak(ell(a, b, 2.2, 1.6), 'broker');
    pen.groep({ x: 50, y: -16, draai: 8 }, () => {
      pen.lijn(seg([0, -42], [0, -6]), 'houtL', 4);
      pen.lijn(seg([-7, -43], [7, -43]), 'houtL', 4);
      pen.vlak('M-8 -10H8V2C6 8 -6 8 -8 2Z', 'metaal');
    });
  });
}

export interface ZaadzakjeOpties extends Plek {
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function zaadzakje(pen: Pen, { x, y, s = 1, draai: g = 0, kleur = 'school' }: ZaadzakjeOpties): void {
  pen.groep({ x, y, s, draai: g }, () => {
    pen.vlak(rh(-11, -30, 22, 30, 2), 'papier');
    pen.vlak(rh(-11, -30, 22, 6, [2, 2, 0, 0]), 'groenD');
    pen.lijn(seg([0, -5], [0, -13]), 'groenD', 2);
    pen.vlak('M-5 -13C-6 -21 -4 -22 -4 -22L0 -18L4 -22C4 -22 6 -21 5 -13C3 -10 -3 -10 -5 -13Z', kleur);
  });
}

export interface VijverOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Half the width and half the height in units. */
  rx: number;
  ry: number;
  /** What stands in or on it. */
  inhoud?: Inhoud | undefined;
}
export function vijver(pen: Pen, { x, y, rx, ry, inhoud }: VijverOpties): void {
  pen.vlak(ell(x, y, rx + 9, ry + 6), '#F8E6BA');
  pen.vlak(ell(x, y, rx, ry), 'verloop:vijver');
  pen.knip('vijverrand', ell(x, y, rx, ry));
  pen.groep({ knip: 'vijverrand' }, () => {
    pen.vlak(
      `M${x - rx} ${y}C${x - rx} ${y - ry * 1.34} ${x + rx} ${y - ry * 1.34} ${x + rx} ${y}C${x + rx * 0.9} ${y - ry * 1.1} ${x - rx * 0.9} ${y - ry * 1.1} ${x - rx} ${y}Z`,
      'opleidingD',
      { op: 0.2 },
    );
    inhoud?.();
  });
}

export interface TaartOpties extends Plek {}
export function taart(pen: Pen, { x, y, s = 1 }: TaartOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-24, -3, 48, 4, 2), 'metaal');
    pen.vlak(rh(-20, -22, 40, 19, 2), 'plumL');
    pen.vlak('M-20 -22H20V-14C16 -8 13 -16 9 -12C5 -7 2 -16 -3 -12C-8 -7 -11 -16 -15 -12C-17 -9 -20 -12 -20 -14Z', 'wit');
    for (const q of [-13, 13]) {
      pen.vlak(rh(q - 1.6, -33, 3.2, 11), 'school');
      pen.vlak(ell(q, -37, 2.4, 4), 'broker');
    }
    pen.lijn(seg([0, -22], [0, -30]), 'hout', 2);
    pen.vlak(ell(0, -38, 13.5), 'wit');
    pen.vlak(ell(0, -38, 11.6), 'plum');
    pen.tekst(0, -32, '20', { letter: 'kop', grootte: 17 / s, anker: 'middle', kleur: 'wit' });
  });
}

export interface HondGeschiedenisOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Colour of the patches. */
  vlek?: Kleur | undefined;
}
export function hondGeschiedenis(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'houtL', vlek = 'wit' }: HondGeschiedenisOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.grond(0, 0, 26);
    pen.lijn(m('M-18 -24C-26 -30 -28 -38 -24 -44'), kleur, 5);
    for (const [a] of [[-15], [-9], [11], [17]] as const)
      pen.lijn(m(seg([a < 0 ? -13 : 13, -18], [a + (a < 0 ? -2 : 3), 0])), kleur, 5.6);
    pen.vlak(m('M-20 -28C-20 -34 14 -34 20 -32L20 -16C8 -12 -12 -12 -20 -16Z'), kleur);
    pen.vlak(m('M6 -14C4 -24 14 -34 22 -30L20 -16Z'), vlek);
    pen.vlak(m('M14 -44C18 -52 32 -52 34 -42L44 -38C45 -32 38 -30 32 -30L22 -26C14 -28 12 -38 14 -44Z'), kleur);
    pen.vlak(m('M16 -46C10 -44 9 -34 13 -30C18 -32 20 -40 20 -46Z'), 'hout');
    pen.vlak(m(ell(43.5, -38, 2.4)), 'inkt');
    pen.vlak(m(ell(30, -42, 1.7)), 'inkt');
    pen.vlak(
      zet(plankpad(18, -24, 48, 74, 8), (a, b) => [a * kijk, b]),
      'wit',
    );
    pen.lijn(m('M33 -35Q38 -30 43 -33'), 'haar2', 1.6);
  });
}

export interface SnorOpties extends Plek {
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function snor(pen: Pen, { x, y, s = 1, kleur = 'haar2' }: SnorOpties): void {
  pen.groep({ x, y, s }, () => pen.vlak('M0 3C-4 1 -9 3 -11 9C-8 15 -3 12 0 9C3 12 8 15 11 9C9 3 4 1 0 3Z', kleur));
}

export interface MarkeringOpties extends Plek {
  /** Height in units. */
  h?: number | undefined;
}
export function markering(pen: Pen, { x, y, s = 1, h = 46 }: MarkeringOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.vlak(rh(-6, -h, 12, h, [4, 4, 0, 0]), 'hout');
    pen.vlak(rh(-6, -h + 8, 12, 6), 'broker');
    pen.vlak(rh(-6, -h + 14, 12, 6), 'rood');
  });
}

export interface PaddenstoelGeschiedenisOpties extends Plek {}
export function paddenstoelGeschiedenis(pen: Pen, { x, y, s = 1 }: PaddenstoelGeschiedenisOpties): void {
  pen.groep({ x, y, s }, () => {
    pen.schaduw(ell(2, 1, 26, 5), 0.2);
    pen.vlak('M-11 0L-9 -16H9L11 0Z', 'steenL');
    pen.vlak('M-26 -12L-16 -36H16L26 -12Z', 'wit');
    pen.vlak('M-16 -36L-12 -40H12L16 -36Z', '#EDE7DA');
    pen.tekst(0, -17, '20', { letter: 'kop', grootte: 18 / s, anker: 'middle', kleur: 'rood' });
  });
}

export interface SlakGeschiedenisOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
}
export function slakGeschiedenis(pen: Pen, { x, y, s = 1, kijk = 1 }: SlakGeschiedenisOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.vlak(m('M-16 0C-10 -4 4 -4 10 -6C12 -14 18 -14 18 -8C18 -2 12 0 8 0Z'), 'houtL');
    pen.lijn(m('M14 -12L13 -18M17 -12L19 -17'), 'houtL', 1.6);
    pen.vlak(m(ell(-2, -10, 9)), 'steen');
    pen.lijn(m('M-2 -10C1 -13 4 -8 -1 -6C-7 -5 -8 -14 -2 -15'), 'schoolL', 1.8);
  });
}

export interface VogelOpties extends Plek {
  /** Way it looks: 1 to the right, −1 to the left. */
  kijk?: number | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
}
export function vogel(pen: Pen, { x, y, s = 1, kijk = 1, kleur = 'opleiding' }: VogelOpties): void {
  pen.groep({ x, y, s }, () => {
    const m = (q: PadBron) => spiegel(q, kijk);
    pen.lijn(m('M-2 0V-6M3 0V-6'), 'hout', 1.6);
    pen.vlak(m('M-18 -10C-10 -8 -8 -18 2 -18C10 -18 12 -10 8 -6C2 0 -10 -2 -18 -10Z'), kleur);
    pen.vlak(m(ell(7, -17, 6)), kleur);
    pen.vlak(m('M12 -19L19 -16L12 -14Z'), 'broker');
    pen.vlak(m(ell(8.4, -18, 1.3)), 'wit');
    pen.vlak(m('M-8 -10C-2 -8 2 -10 3 -14C-3 -15 -7 -13 -8 -10Z'), 'opleidingD');
  });
}
