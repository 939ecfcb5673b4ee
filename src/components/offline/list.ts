/** A file of the site: path below its folder, the first signs of its digest, bytes. */
export type Listed = readonly [path: string, hash: string, bytes: number];

/** Files that come over the line as one: a request for each would take minutes on a far server. */
export interface Pack {
  /** What is in it, a word of {@link KINDS}. */
  kind: Kind;
  path: string;
  /** Digest of the pack itself: a school network may answer with something of its own. */
  hash: string;
  /** Bytes over the line. */
  bytes: number;
  files: readonly Listed[];
}

/** All of a site at one moment, as the build writes it down. */
export interface SiteList {
  version: string;
  packs: readonly Pack[];
  /** Only when asked for, one by one. */
  large: readonly Listed[];
}

/** What a visitor is told about; in the order in which it is fetched. */
export const KINDS = ['basis', 'bladzijden', 'platen', 'beelden', 'zoeken', 'gegevens'] as const;
export type Kind = (typeof KINDS)[number];

/** Where the list stands, below the folder of the site. */
export const LIST = 'offline/lijst.json';
/** Under this name stands on the device which versions were used last, the newest first. */
export const USED = 'offline/versies.json';
/** Folder of the packs. */
export const PACKS = 'offline/pak/';
/** The page that says what is on the device; it also answers for a page that is not there. */
export const OFFLINE_PAGE = 'offline/index.html';
/** What a host shows for an address that is not there. */
export const NOT_FOUND = '404.html';

/** Signs of a digest that are enough to tell two versions of a file apart. */
export const HASH = 16;

/** Every file that is kept without being asked for. */
export const filesOf = (list: SiteList): Listed[] => list.packs.flatMap(({ files }) => files);

/** Bytes of files on the device. */
export const bytesOf = (files: readonly Listed[]): number => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** What a message to the worker asks. */
export type Asked =
  /** Fetch the site; `all`: also what is large. */
  | { ask: 'fill'; all?: boolean }
  /** The visitor wants the new version now. */
  | { ask: 'take-over' };

/** What the worker tells whoever asked. */
export interface Told {
  offline: 'busy' | 'done' | 'full' | 'failed';
  version: string;
  /** Parts that are there, and that there are. */
  have?: number;
  of?: number;
}
