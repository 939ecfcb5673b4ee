import type { z } from 'astro/zod';
import type { csl } from '../../content/_schemas/bronnen';

/** A reference in the shape of CSL-JSON, only the fields we use. */
export type Csl = z.infer<typeof csl>;
export type Naam = Csl['author'][number];

/** A piece of a reference; titles of books and journals are in italics. */
export interface Piece {
  tekst: string;
  cursief?: boolean;
  /** Address, when the piece is a link. */
  link?: string;
}

/** `van de Grift, Wim`: how reference managers read a person, family name first and the particle with it. */
export const familyFirst = (naam: Exclude<Naam, { literal: string }>): string =>
  [[naam['non-dropping-particle'], naam.family].filter(Boolean).join(' '), naam.given].filter(Boolean).join(', ');

/** The text with a capital in front. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Pieces as plain text. */
export const plain = (pieces: readonly Piece[]): string => pieces.map((p) => p.tekst).join('');
