import type { References } from './model';

/** A thing of the site that can lie behind a question of an own plate. */
export interface BehindItem {
  kind: keyof References;
  id: string;
  naam: string;
  /** More words by which it is found: who says it, synonyms. */
  zin: string;
  zoek: string[];
  /** Its page, from the root of the server. */
  pad: string;
}
