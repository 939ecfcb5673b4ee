import type { Kleur } from './palet.ts';
import type { Letter, Pen } from './pen.ts';
import type { Inhoud } from './soorten.ts';
import { ell, glad, onder, poly, rh, type PadBron, type Punt } from './vorm.ts';

/** A shape as a value: path data, or one of the forms below by their measures. */
export type Vorm =
  | { vorm?: undefined; /** SVG path data. */ pad: string }
  | { vorm: 'ellips'; /** Middle. */ x: number; y: number; rx: number; ry?: number | undefined }
  | {
      vorm: 'rechthoek';
      /** Top left. */ x: number;
      y: number;
      w: number;
      h: number;
      /** Radius of the corners. */ r?: number | readonly number[] | undefined;
    }
  | {
      vorm: 'veelhoek' | 'lijnstuk' | 'kromme' | 'bol';
      /** Corners, ends, or points that a flowing (closed) line goes through. */ punten: readonly Punt[];
    }
  | {
      vorm: 'heuvel';
      /** The flowing top of a hill, from left to right. */ punten: readonly Punt[];
      /** How far down the land goes. */ tot?: number | undefined;
    };

/** The path of a shape. */
export function padVan(vorm: Vorm): PadBron {
  switch (vorm.vorm) {
    case 'ellips':
      return ell(vorm.x, vorm.y, vorm.rx, vorm.ry);
    case 'rechthoek':
      return rh(vorm.x, vorm.y, vorm.w, vorm.h, vorm.r);
    case 'veelhoek':
      return poly(vorm.punten);
    case 'lijnstuk':
      return poly(vorm.punten, false);
    case 'kromme':
      return glad(vorm.punten);
    case 'bol':
      return glad(vorm.punten, true);
    case 'heuvel':
      return onder(vorm.punten, vorm.tot);
    default:
      return vorm.pad;
  }
}

export type VlakOpties = Vorm & {
  kleur: Kleur;
  op?: number | undefined;
  korrel?: boolean | 'wit' | undefined;
  /** Outline: colour, width, opacity. */
  rand?: readonly [kleur: Kleur, dikte: number, op?: number] | undefined;
};
/** A shape of its own, for what only one plate needs once. */
export const vlak = (pen: Pen, o: VlakOpties): void =>
  pen.vlak(padVan(o), o.kleur, { op: o.op, korrel: o.korrel, rand: o.rand });

export type LijnOpties = Vorm & {
  kleur: Kleur;
  dikte: number;
  streep?: string | undefined;
  verschuiving?: number | undefined;
  op?: number | undefined;
};
export const lijn = (pen: Pen, o: LijnOpties): void =>
  pen.lijn(padVan(o), o.kleur, o.dikte, { streep: o.streep, verschuiving: o.verschuiving, op: o.op });

export interface LidOpties {
  /** The joints of a limb. */
  punten: readonly Punt[];
  /** Thickness in units. */
  dikte: number;
  /** Main colour. */
  kleur: Kleur;
}
export const lid = (pen: Pen, o: LidOpties): void => pen.lid(o.punten, o.dikte, o.kleur);

export type SchaduwOpties = Vorm & { op?: number | undefined };
export const schaduw = (pen: Pen, o: SchaduwOpties): void => pen.schaduw(padVan(o), o.op);

/** The soft shadow under something that stands at (x, y), `rx` to each side. */
export const grond = (pen: Pen, o: { x: number; y: number; rx: number }): void => pen.grond(o.x, o.y, o.rx);

export interface TekstOpties {
  /** Place, across and down. */
  x: number;
  y: number;
  /** What it says. */
  tekst: string;
  /** Typeface. */
  letter?: Letter | undefined;
  /** Type size in units. */
  grootte?: number | undefined;
  /** Side from which the text is set. */
  anker?: 'start' | 'middle' | 'end' | undefined;
  /** Main colour. */
  kleur?: Kleur | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
}
/** Bare lettering; a label reads better nearly everywhere. */
export const tekst = (pen: Pen, { x, y, tekst, ...opties }: TekstOpties): void => pen.tekst(x, y, tekst, opties);

export interface GroepOpties {
  /** Place, across and down. */
  x?: number | undefined;
  y?: number | undefined;
  /** Scale, 1 is the size it was drawn at. */
  s?: number | undefined;
  /** Turn in degrees, clockwise. */
  draai?: number | undefined;
  /** Point on the canvas that it turns round, instead of its own origin. */
  om?: Punt | undefined;
  /** A mirror, as a matrix of six numbers. */
  matrix?: readonly number[] | undefined;
  /** Opacity, 0 to 1. */
  op?: number | undefined;
  /** Name of a clip of the scene. */
  knip?: string | undefined;
  /** What the group is, for the reader of the scene. */
  naam?: string | undefined;
  /** What stands in or on it. */
  inhoud: Inhoud;
}
/** Parts that are moved, turned, mirrored or clipped together. */
export function groep(pen: Pen, { inhoud, naam: _, om, ...plaatsing }: GroepOpties): void {
  if (!om) return pen.groep(plaatsing, inhoud);
  const [x, y] = om;
  pen.groep({ ...plaatsing, x: x + (plaatsing.x ?? 0), y: y + (plaatsing.y ?? 0) }, () =>
    pen.groep({ x: -x, y: -y }, inhoud),
  );
}
