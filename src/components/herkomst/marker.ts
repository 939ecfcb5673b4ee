import { ID, OWN_QUESTION_ID } from './grammar.ts';
import { lookalike, type Lookalike } from './lookalike.ts';
import { remedyFor } from './nearest.ts';
import type { Register } from './register.ts';

/** What an author writes at the end of a paragraph or list item: `[T2-06 voorbeeld: groenpluk, lerarentekort]`. */
export interface Marker {
  /** Ids of the items retold here, at least one. */
  ids: string[];
  /** A concrete example from practice, or a question left open; most points are neither. */
  soort?: 'voorbeeld' | 'vraag';
  /** Slugs of subjects. */
  onderwerpen: string[];
}

/** Something that was meant as a marker and is none: it would become text on the site. */
export class MarkerFault extends Error {
  readonly given: string;
  readonly remedy: string;

  /**
   * @param given what was written
   * @param message what is wrong with it
   * @param remedy what the author can do
   */
  constructor(given: string, message: string, remedy: string) {
    super(message);
    this.given = given;
    this.remedy = remedy;
    this.name = 'MarkerFault';
  }
}

const FORM = new RegExp(String.raw`\s*\[(${ID}(?:[ ,]+${ID})*)(?: (voorbeeld|vraag))?(?::\s*([^\]]+))?\]\s*$`);

/**
 * Reads the marker at the end of a text.
 * @returns the text without it and the marker, or undefined when there is none
 * @throws MarkerFault when something stands there that was meant as a marker but is none
 */
export function readMarker(text: string, register: Register): { tekst: string; marker: Marker } | undefined {
  const found = FORM.exec(text);
  const ids = found?.[1]?.split(/[ ,]+/) ?? [];
  if (!found || !ids.every((id) => register.has(id))) {
    const fault = faultIn(text, ids, register);
    if (fault) throw fault;
    return undefined;
  }
  const [all, , soort, subjects] = found;
  const onderwerpen = subjects?.split(',').map((o) => o.trim()) ?? [];
  if (onderwerpen.includes(''))
    throw new MarkerFault(
      all.trim(),
      'achter de dubbele punt of een komma ontbreekt een onderwerp',
      'vul het onderwerp in, of haal het teken weg',
    );
  return {
    tekst: text.slice(0, text.length - all.length),
    marker: { ids, ...(soort ? { soort: soort as 'voorbeeld' | 'vraag' } : {}), onderwerpen },
  };
}

const ANYWHERE = new RegExp(String.raw`\s*\[(${ID})[^\]\n]*\]`, 'g');

/** A text without the markers in it, for where only its words count. */
export const withoutMarkers = (text: string, register: Register): string =>
  text.replace(ANYWHERE, (all, id: string) => (register.has(id) ? '' : all));

/** @param ids ids in the form of a marker, of which at least one does not exist; none when there is no such form */
function faultIn(text: string, ids: readonly string[], register: Register): MarkerFault | undefined {
  const like = lookalike(text, register);
  const unknown = ids.find((id) => !register.has(id));
  if (unknown && (like || ids.length > 1 || OWN_QUESTION_ID.test(unknown)))
    return new MarkerFault(
      unknown,
      'geen van de brondocumenten heeft een fragment met dit id',
      remedyFor(unknown, register),
    );
  if (!like) return bareMarker(text, register);
  return new MarkerFault(
    like.given,
    `de vindplaats ${like.given} is niet te lezen; voorbeeld: [T2-06] of [T2-06 voorbeeld: groenpluk]`,
    register.has(like.token)
      ? (withColon(like.given, like.token) ??
          rewritten(like, register) ??
          `zet [${like.token}] tussen vierkante haken, als laatste van de alinea of het punt`)
      : remedyFor(like.token, register),
  );
}

const RANGE = new RegExp(String.raw`^\s*(${ID})\s*(?:[-–—]|t/m|tot en met)\s*(${ID})\s*$`);

/** A marker between brackets with other signs in it than it can have: `［T2-01: groenpluk］`, `[T2-01 & T2-02]`. */
function rewritten({ given, plain }: Lookalike, register: Register): string | undefined {
  const { head = '', subjects } = /^\[(?<head>[^:\]]*)(?::(?<subjects>[^\]]*))?\]?/.exec(plain)?.groups ?? {};
  const [first = '', last = ''] = RANGE.exec(head)?.slice(1) ?? [];
  if (register.has(first) && register.has(last)) return `noem elk id apart, van ${first} tot en met ${last}`;
  const words = head.split(/[\s,;&+]+/).filter((word) => word && word !== 'en');
  const kinds = words.filter((word) => word === 'voorbeeld' || word === 'vraag');
  const ids = words.filter((word) => word !== 'voorbeeld' && word !== 'vraag');
  if (!ids.length || !ids.every((id) => register.has(id))) return undefined;
  const marker = `[${[...ids, ...kinds].join(' ')}${subjects?.trim() ? `: ${subjects.trim()}` : ''}]`;
  // With a full stop behind it the marker itself is right: it has to stand at the end.
  return given.startsWith(marker) ? undefined : `typ opnieuw: ${marker}`;
}

/** A marker whose subjects stand behind another sign than a colon: `[T2-01, groenpluk]`. */
function withColon(given: string, id: string): string | undefined {
  const subjects =
    given.startsWith(`[${id}`) && /^\s*[,;.|/-]\s*([a-z][a-z, -]*)\]$/.exec(given.slice(id.length + 1))?.[1];
  return subjects ? `schrijf [${id}: ${subjects}], met een dubbele punt voor de onderwerpen` : undefined;
}

const BARE = new RegExp(String.raw`(?<![[\w.-])(${ID})(?:: [a-z, -]+)?\]?\s*$`);

/** An id that ends a text without its brackets: `… T2-01` or `… T2-01: groenpluk]`. */
function bareMarker(text: string, register: Register): MarkerFault | undefined {
  const [given, id] = BARE.exec(text) ?? [];
  if (given === undefined || id === undefined || !register.has(id)) return undefined;
  return new MarkerFault(
    given.trim(),
    'een vindplaats aan het eind staat tussen vierkante haken, en hier ontbreken er',
    given.includes(':') ? `schrijf [${given.trim().replace(/\]$/, '')}]` : `schrijf [${id}]`,
  );
}
