import type { Scene } from '../../praatplaat/tekening/plaat';

/** Shape of the data; a file with a higher number comes from a newer version of the site. */
export const VERSION = 1;
/** Tells our files from any other JSON. */
export const KIND = 'samen-opleiden/praatplaat';
/** The canvas of every plate, in units. */
export const CANVAS = { breedte: 1600, hoogte: 1000 } as const;

/** How much a plate holds: what comes on top is refused, and that is said. */
export const LIMITS = {
  kort: 200,
  tekst: 2_000,
  plekken: 24,
  vragen: 40,
  verwijzingen: 60,
  lichten: 12,
  /** Parts, those in a row counted one by one. */
  delen: 2_000,
  /** Parts inside parts. */
  diepte: 16,
  /** Longest side of a picture, in pixels. */
  beeld: 3_840,
  /** A file, in bytes. */
  bestand: 15_000_000,
} as const;

/** What it was made from. */
export type Origin =
  /** A landscape of the composer, or an empty canvas. */
  | { soort: 'landschap'; landschap: string }
  /** A copy of a plate of the site: its slug, and its title as it was then. */
  | { soort: 'kopie'; plaat: string; titel: string }
  | { soort: 'foto' };

/** An own photo or drawing, with the picture itself inside. */
export interface Picture {
  /** In pixels. */
  breedte: number;
  /** In pixels. */
  hoogte: number;
  /** `data:image/jpeg;base64,…`, PNG or WebP. */
  src: string;
}

/** A numbered spot. Of a drawing, its disc stands in the scene under the same number; on a picture, it stands here. */
export interface OwnSpot {
  nr: number;
  naam: string;
  uitleg: string;
  /** Middle of the disc in % of the picture; only on a picture. */
  x?: number | undefined;
  y?: number | undefined;
  /** Ellipses of light in % of the drawing or of the picture: middle and radii. */
  licht: [x: number, y: number, rx: number, ry: number][];
}

/** What lies behind a question: ids of things of the site. */
export interface References {
  waarden: string[];
  bevindingen: string[];
  tafelpunten: string[];
  begrippen: string[];
}
export interface OwnQuestion extends References {
  nr: number;
  tekst: string;
  /** Something to do, and no question: it takes no share of the time. */
  opdracht?: boolean | undefined;
  /** Numbers of the spots it is about. */
  plekken: number[];
}

/** A plate that somebody made in the browser: all of it as data, for a file, the device and a link. */
export interface OwnPlate {
  soort: typeof KIND;
  versie: typeof VERSION;
  id: string;
  titel: string;
  ondertitel: string;
  /** Who made it. */
  maker: string;
  /** The plate in one sentence. */
  kern: string;
  /** What can be seen, for who does not see it. */
  beschrijving: string;
  herkomst: Origin;
  /** What stands where; null when it is a picture. */
  scene: Scene | null;
  /** The picture; null when it is a drawing. */
  foto: Picture | null;
  plekken: OwnSpot[];
  vragen: OwnQuestion[];
  /** ISO date and time. */
  gemaakt: string;
  /** ISO date and time of the last change. */
  gewijzigd: string;
}

/** What a new plate starts from. */
export type Begin = Pick<OwnPlate, 'id' | 'gemaakt' | 'herkomst'> & Partial<OwnPlate>;

/** A plate on which nothing stands yet. */
export const create = (begin: Begin): OwnPlate => ({
  soort: KIND,
  versie: VERSION,
  titel: '',
  ondertitel: '',
  maker: '',
  kern: '',
  beschrijving: '',
  scene: null,
  foto: null,
  plekken: [],
  vragen: [],
  gewijzigd: begin.gemaakt,
  ...begin,
});
