/** Angles of a limb in degrees: upper and lower half; 0 points straight down, positive the way the figure looks. */
export type Ledemaat = readonly [boven: number, onder: number];

/** A pose by its joints. */
export interface Gewrichten {
  /** Front leg. */
  bv: Ledemaat;
  /** Back leg. */
  ba: Ledemaat;
  /** Front arm. */
  av: Ledemaat;
  /** Back arm. */
  aa: Ledemaat;
  /** Lean of the trunk in degrees, positive the way the figure looks. */
  h: number;
  /** How far the figure is turned: 0 faces us, 1 stands sideways. */
  d: number;
  /** Both hands hold what it carries. */
  twee?: boolean | undefined;
  /** The hips rest on a seat, a saddle or the ground. */
  zit?: boolean | undefined;
  /** Height above the ground, for a jump. */
  op?: number | undefined;
}

/** Every pose of the plates. */
export const HOUDING = {
  staan: { bv: [4, 1], ba: [-5, -2], av: [12, 20], aa: [-12, -4], h: 0, d: 0.2 },
  kletsen: { bv: [5, 0], ba: [-4, -2], av: [30, 118], aa: [-14, -2], h: 2, d: 0.6 },
  lopen: { bv: [26, 8], ba: [-16, -40], av: [-26, -8], aa: [26, 52], h: 5, d: 0.9 },
  zwaaien: { bv: [5, 1], ba: [-6, -2], av: [140, 168], aa: [-14, -2], h: -2, d: 0.3 },
  wijzen: { bv: [6, 2], ba: [-7, -3], av: [84, 88], aa: [-16, -4], h: 3, d: 0.6 },
  dragen: { bv: [6, 1], ba: [-6, -3], av: [14, 92], aa: [8, 88], h: -2, d: 0.7, twee: true },
  loopdragen: { bv: [26, 6], ba: [-14, -40], av: [12, 92], aa: [6, 88], h: 3, d: 0.8, twee: true },
  tillen: { bv: [6, 1], ba: [-6, -3], av: [158, 172], aa: [-158, -172], h: 0, d: 0.1, twee: true },
  juichen: { bv: [10, 4], ba: [-10, -4], av: [142, 160], aa: [-142, -160], h: 0, d: 0 },
  kijken: { bv: [6, 1], ba: [-7, -3], av: [62, 158], aa: [-16, -6], h: 6, d: 0.8 },
  turen: { bv: [6, 1], ba: [-7, -3], av: [70, 128], aa: [62, 120], h: 4, d: 0.9, twee: true },
  zitten: { bv: [84, 4], ba: [78, -2], av: [26, 64], aa: [18, 58], h: -3, d: 0.7, zit: true },
  zitpraat: { bv: [84, 4], ba: [78, -4], av: [46, 112], aa: [10, 50], h: 6, d: 0.7, zit: true },
  bungelen: { bv: [78, 14], ba: [70, -8], av: [-10, -16], aa: [-22, -20], h: -8, d: 0.6, zit: true },
  knielen: { bv: [78, -6], ba: [2, -88], av: [58, 74], aa: [40, 60], h: 14, d: 0.8 },
  bouwen: { bv: [14, 2], ba: [-16, -8], av: [96, 146], aa: [34, 70], h: 8, d: 0.7 },
  springen: { bv: [58, 18], ba: [-42, -64], av: [70, 96], aa: [-72, -84], h: 9, d: 0.8, op: 9 },
  duwen: { bv: [24, -4], ba: [-26, -34], av: [66, 78], aa: [58, 74], h: 16, d: 0.9, twee: true },
  trekken: { bv: [-2, 16], ba: [-30, -6], av: [64, 78], aa: [52, 72], h: -14, d: 0.9, twee: true },
  fietsen: { bv: [62, -4], ba: [30, -30], av: [58, 66], aa: [54, 62], h: 14, d: 0.9, zit: true },
  reiken: { bv: [10, 2], ba: [-14, -10], av: [92, 96], aa: [80, 90], h: 12, d: 0.8, twee: true },
  denken: { bv: [5, 0], ba: [-5, -2], av: [18, 148], aa: [28, 84], h: 2, d: 0.5 },
} as const satisfies Record<string, Gewrichten>;
export type Houding = keyof typeof HOUDING;
