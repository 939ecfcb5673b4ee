import { rad } from './vorm.ts';

/** A box on the canvas, in units. */
export interface Vak {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Width and height in units. */
  w: number;
  h: number;
}
/** Lettering as it stands on the canvas. */
export interface Tekstmeting extends Vak {
  /** What it says. */
  tekst: string;
  /** Type size on the canvas, scale included. */
  grootte: number;
  /** Colour of the letters. */
  kleur: string;
}
/** A sign: a label, balloon, board or banner, with what it says. */
export interface Opschriftmeting extends Vak {
  /** Name written on it; empty for none. */
  naam: string;
}
/** The disc of a numbered place, by its middle. */
export interface Plekmeting {
  /** Number written on it. */
  nr: number;
  /** Place, across and down. */
  x: number;
  y: number;
  /** Radius in units. */
  r: number;
}
/** A lamp, or a window behind which one burns, by its middle. */
export interface Lampmeting {
  /** Place, across and down. */
  x: number;
  y: number;
  /** How far it reaches, in units. */
  r: number;
}
/** What a drawing keeps of itself, for tests and for the page. */
export interface Metingen {
  /** Every lettering. */
  teksten: Tekstmeting[];
  /** Every sign. */
  opschriften: Opschriftmeting[];
  /** Every face, as a box. */
  gezichten: Vak[];
  /** Every numbered place. */
  plekken: Plekmeting[];
  /** Every lamp and lit window. */
  lampen: Lampmeting[];
}

/** The same measures of something that stands elsewhere, and so many times as large. */
export function verplaatst(
  { teksten, opschriften, gezichten, plekken, lampen }: Metingen,
  { x, y, s }: { x: number; y: number; s: number },
): Metingen {
  const punt = <T extends { x: number; y: number }>(m: T): T => ({ ...m, x: m.x * s + x, y: m.y * s + y });
  const vak = <T extends Vak>(m: T): T => ({ ...punt(m), w: m.w * s, h: m.h * s });
  const rond = <T extends { x: number; y: number; r: number }>(m: T): T => ({ ...punt(m), r: m.r * s });
  return {
    teksten: teksten.map((m) => ({ ...vak(m), grootte: m.grootte * s })),
    opschriften: opschriften.map(vak),
    gezichten: gezichten.map(vak),
    plekken: plekken.map(rond),
    lampen: lampen.map(rond),
  };
}

type Matrix = readonly [number, number, number, number, number, number];
const keer = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Knows where the pen is on the canvas and notes the boxes that tests compare. */
export class Meter {
  readonly metingen: Metingen = { teksten: [], opschriften: [], gezichten: [], plekken: [], lampen: [] };
  #stand: Matrix = [1, 0, 0, 1, 0, 0];
  #stil = false;

  /** Runs `teken` inside a placement. */
  binnen(
    {
      x,
      y,
      s,
      draai,
      matrix,
    }: { x: number; y: number; s: number; draai: number; matrix?: readonly number[] | undefined },
    teken: () => void,
  ): void {
    const buiten = this.#stand;
    const [sin, cos] = [Math.sin(rad(draai)), Math.cos(rad(draai))];
    this.#stand = keer(buiten, [cos * s, sin * s, -sin * s, cos * s, x, y]);
    if (matrix) this.#stand = keer(this.#stand, matrix as unknown as Matrix);
    try {
      teken();
    } finally {
      this.#stand = buiten;
    }
  }

  /** Runs `teken` without noting anything: what is drawn stands elsewhere, or more than once. */
  stil(teken: () => void): void {
    const was = this.#stil;
    this.#stil = true;
    try {
      teken();
    } finally {
      this.#stil = was;
    }
  }

  tekst(o: {
    x: number;
    y: number;
    tekst: string;
    grootte: number;
    anker: 'start' | 'middle' | 'end';
    draai: number;
    breedte: number;
    kleur: string;
  }): void {
    if (this.#stil) return;
    const links = o.anker === 'middle' ? -o.breedte / 2 : o.anker === 'end' ? -o.breedte : 0;
    this.binnen({ x: o.x, y: o.y, s: 1, draai: o.draai }, () => {
      // Cap height above and a descender below the base line.
      const vak = this.vak({ x: links, y: -o.grootte * 0.72, w: o.breedte, h: o.grootte * 0.94 });
      this.metingen.teksten.push({ tekst: o.tekst, grootte: o.grootte * this.schaal, kleur: o.kleur, ...vak });
    });
  }

  opschrift(naam: string, vak: Vak): void {
    if (!this.#stil) this.metingen.opschriften.push({ naam, ...this.vak(vak) });
  }

  gezicht(vak: Vak): void {
    if (!this.#stil) this.metingen.gezichten.push(this.vak(vak));
  }

  plek(nr: number, x: number, y: number, r: number): void {
    if (!this.#stil) this.metingen.plekken.push({ nr, ...this.#rond(x, y, r) });
  }

  /** A lamp, or a window with one behind it: it glows when the evening falls. */
  lamp(x: number, y: number, r: number): void {
    if (!this.#stil) this.metingen.lampen.push(this.#rond(x, y, r));
  }

  /** A circle of the current group as one on the canvas. */
  #rond(x: number, y: number, r: number): { x: number; y: number; r: number } {
    const [a, b, c, d, e, f] = this.#stand;
    return { x: a * x + c * y + e, y: b * x + d * y + f, r: r * this.schaal };
  }

  /** How much larger than life the pen draws now. */
  get schaal(): number {
    return Math.hypot(this.#stand[0], this.#stand[1]);
  }

  /** A box of the current group as a box on the canvas. */
  vak({ x, y, w, h }: Vak): Vak {
    const [a, b, c, d, e, f] = this.#stand;
    const hoeken = [
      [x, y],
      [x + w, y],
      [x, y + h],
      [x + w, y + h],
    ].map(([px = 0, py = 0]) => [a * px + c * py + e, b * px + d * py + f] as const);
    const [xs, ys] = [hoeken.map((p) => p[0]), hoeken.map((p) => p[1])];
    const [links, boven] = [Math.min(...xs), Math.min(...ys)];
    return { x: links, y: boven, w: Math.max(...xs) - links, h: Math.max(...ys) - boven };
  }
}
