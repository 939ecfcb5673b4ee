import type { z } from 'astro/zod';
import type { csl } from '../../content/_schemas/bronnen';
import { t } from '../words/words';

export type Csl = z.infer<typeof csl>;
type Naam = Csl['author'][number];

const initialen = (given: string): string =>
  given
    .split(/\s+/)
    .map((deel) =>
      deel
        .split('-')
        .map((d) => `${d[0]!.toUpperCase()}.`)
        .join('-')
        .replace(/\.\.$/, '.'),
    )
    .join(' ');

/** `Van de Grift, W.`: Dutch APA keeps the particle before the family name, with a capital at the start. */
export function authorName(naam: Naam): string {
  if ('literal' in naam) return naam.literal;
  const voor = naam['non-dropping-particle'];
  const achter = voor ? `${voor[0]!.toUpperCase()}${voor.slice(1)} ${naam.family}` : naam.family;
  return naam.given ? `${achter}, ${initialen(naam.given)}` : achter;
}

/** `van de Grift, Wim`: how reference managers read a person, family name first and the particle with it. */
export const familyFirst = (naam: Exclude<Naam, { literal: string }>): string =>
  [[naam['non-dropping-particle'], naam.family].filter(Boolean).join(' '), naam.given].filter(Boolean).join(', ');

function auteurs(namen: readonly Naam[]): string {
  const lijst = namen.map(authorName);
  return lijst.length > 1 ? `${lijst.slice(0, -1).join(', ')}, & ${lijst.at(-1)}` : lijst[0]!;
}

/** `mei`: the name of a month, counted from 1. */
const month = (nr: number): string =>
  new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, nr - 1));

function jaar({ issued, type }: Csl): string {
  const [j, m, d] = issued?.['date-parts'][0] ?? [];
  if (!j) return t('verwijs.zonderJaar');
  // Only what appears on a day carries that day: a web page, not a book or a thesis.
  return type === 'webpage' && m ? `${j}, ${d ? `${d} ` : ''}${month(m)}` : String(j);
}

/** A piece of a reference; titles of books and journals are in italics. */
export interface Piece {
  tekst: string;
  cursief?: boolean;
  /** Address, when the piece is a link. */
  link?: string;
}

/**
 * A reference in Dutch APA 7 style, as pieces so that a page can set italics and links.
 * Fields the record does not have are left out, never guessed.
 */
export function apa(werk: Csl): Piece[] {
  const stukken: Piece[] = [{ tekst: `${zonderPunt(auteurs(werk.author))}. (${jaar(werk)}). ` }];
  const inTijdschrift = Boolean(werk['container-title']);
  stukken.push({ tekst: werk.title, cursief: !inTijdschrift });
  if (werk.type === 'thesis')
    stukken.push({
      tekst: ` [${werk.genre ?? t('verwijs.proefschrift')}${werk.publisher ? `, ${werk.publisher}` : ''}]. `,
    });
  else if (inTijdschrift) {
    stukken.push({ tekst: /[?!]$/.test(werk.title) ? ' ' : '. ' }, { tekst: werk['container-title']!, cursief: true });
    if (werk.volume) stukken.push({ tekst: ', ' }, { tekst: werk.volume, cursief: true });
    if (werk.issue) stukken.push({ tekst: `(${werk.issue})` });
    if (werk.page) stukken.push({ tekst: `, ${werk.page.replace('-', '–')}` });
    stukken.push({ tekst: '. ' });
  } else {
    stukken.push({ tekst: werk.genre ? ` [${werk.genre}]. ` : /[?!]$/.test(werk.title) ? ' ' : '. ' });
    const uitgever = [werk['collection-title'], werk.publisher].filter(Boolean).join('. ');
    if (uitgever) stukken.push({ tekst: `${uitgever}. ` });
  }
  if (werk.DOI) stukken.push({ tekst: `https://doi.org/${werk.DOI}`, link: `https://doi.org/${werk.DOI}` });
  else if (werk.URL) stukken.push({ tekst: werk.URL, link: werk.URL });
  else stukken[stukken.length - 1]!.tekst = stukken.at(-1)!.tekst.trimEnd();
  return stukken;
}

const zonderPunt = (tekst: string): string => tekst.replace(/\.$/, '');

/** The same reference as plain text. */
export const apaText = (werk: Csl): string =>
  apa(werk)
    .map((s) => s.tekst)
    .join('');
