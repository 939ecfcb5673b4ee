import { editDistance } from '../text/edit-distance.ts';
import { TYPED_PARTS } from './grammar.ts';
import { stemOf, type Register } from './register.ts';

const withoutNumber = (id: string): string => id.replace(/\d+$/, '');
const digits = (text: string): string => text.replace(/o/gi, '0').replace(/[il]/gi, '1');

/** The id someone meant by what differs in case, dash, padding or a letter too many. */
function repaired(given: string, register: Register): string | undefined {
  const [, stem = '', letter = '', number = ''] = TYPED_PARTS.exec(given.trim()) ?? [];
  if (!number) return undefined;
  const upper = stem.replaceAll(',', '.').toUpperCase();
  const count = Number(digits(number));
  return [
    `${upper}-${letter.toUpperCase()}${count}`,
    `${upper}-${letter.toUpperCase()}${String(count).padStart(2, '0')}`,
    // The letter O where a zero was meant.
    ...(/o/i.test(letter) ? [`${upper}-0${digits(number)}`] : []),
    `${stem.toLowerCase()}-${letter.toLowerCase()}${count}`,
  ].find((id) => register.has(id));
}

/** The id that exists and lies nearest to what was given; undefined when nothing is near. */
export function nearestId(given: string, register: Register): string | undefined {
  const direct = repaired(given, register);
  if (direct) return direct;
  const folded = given.trim().toUpperCase();
  const series = withoutNumber(folded);
  // Of what is equally near the same row goes first: past the end of L2- someone rarely means L1-.
  const best = [...register.items.keys()]
    .map((id) => ({ id, far: editDistance(folded, id.toUpperCase(), 3), other: withoutNumber(id) !== series }))
    .sort((a, b) => a.far - b.far || Number(a.other) - Number(b.other))[0];
  return best && best.far <= Math.min(2, Math.max(1, Math.floor(folded.length / 3))) ? best.id : undefined;
}

const OF_OUR_OWN =
  'een punt uit een eigen gesprek heet G. en dan de naam van het bestand met zijn verslag, een koppelteken en twee ' +
  'cijfers: [G.naam-van-het-bestand-01]';

/** What an author can do about an id that does not exist. */
export function remedyFor(given: string, register: Register): string {
  if (/\p{Cf}/u.test(given) && register.has(given.replace(/\p{Cf}/gu, '').trim()))
    return `er staat een onzichtbaar teken in; typ het id opnieuw: ${given.replace(/\p{Cf}/gu, '').trim()}`;
  // Two ids between which something is left out are at least those two.
  const several = given.split(/[\s,;]+/).filter((part) => part && !/^(?:t\/m|tot|en|met|[-–])$/i.test(part));
  if (several.length > 1 && several.every((id) => register.has(id)))
    return `zet elk id apart in de lijst, met een komma ertussen: [${several.join(', ')}]`;
  const near = nearestId(given, register);
  if (!near && /^\[?g\./i.test(given)) return OF_OUR_OWN;
  const stem = stemOf(near ?? given);
  const known = [
    `ids beginnen met ${register.stems.join(', ') || 'wat bij reeksen staat'}`,
    'ids van een nieuw document zet je bij reeksen in src/content/documenten/',
  ].join('; ');
  if (!near) return `neem het id over uit het brondocument; ${known}`;
  if (!given.toUpperCase().startsWith(stem.toUpperCase())) return `bedoel je ${near}? ${known}`;
  const begin = withoutNumber(near);
  const last = [...register.items.keys()].filter((id) => withoutNumber(id) === begin).at(-1);
  return `bedoel je ${near}?${last && last !== near ? ` ${begin}… loopt tot en met ${last}` : ''}`;
}
