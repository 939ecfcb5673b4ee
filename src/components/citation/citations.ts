import type { Piece } from '../reference/csl';
import type { Study } from '../export/records';

/** How something is cited by who read this, twice in a text and as many times in the list as there are works. */
export interface Reading {
  haakjes: readonly Piece[];
  zin: readonly Piece[];
  lijst: readonly (readonly Piece[])[];
}

/** Everything the dialog says about one thing; `{datum}` and `{adres}` are filled in on the device. */
export interface Citation {
  /** `Citeer deze bevinding` */
  kop: string;
  titel: string;
  /** Address of the page, a path where the site does not know its origin. */
  adres: string;
  /** For who read this site. */
  site: Reading;
  /** For who read the study; absent when it was not found, or there is none. */
  zelf?: Reading;
  /** `Ik las het artikel zelf` */
  zelfKnop?: string;
  /** The publications behind it, with how sure they are. */
  bron: readonly { stukken: readonly Piece[]; teken: string; zekerheid: string }[];
  /** Said when a publication was not found. */
  geenBron?: string;
  /** Where it stands in a document. */
  plek: readonly (readonly Piece[])[];
  letOp?: string;
  /** The page and its documents for a reference manager; `{adres}` as above. */
  studies: readonly Study[];
}

/** What somebody may want to refer to. */
export const KINDS = ['bevinding', 'bron', 'waarde', 'stem', 'vraag', 'tafelpunt'] as const;
export type Kind = (typeof KINDS)[number];
