import { ID } from '../herkomst/grammar.ts';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';
import { get } from './get.ts';

type Text = [fout: string, doe: string];

/** What the templates of `npm run nieuw` write where an editor has to write. */
export const TODO = 'Nog in te vullen.';
export const PROSE = 'Schrijf hier de tekst.';
export const POINT = '- **De kern in een paar woorden.** De rest van het punt.';
export const HEADING = '## Eerste kop';
export const NAMELESS = 'Nog in te vullen';
/** The same of a plate: what is to be seen, and its one spot. */
export const PICTURE = 'Een leeg landschap met heuvels en een zon. Eén mens wijst naar een bordje met een 1.';
export const SPOT = 'Schrijf hier wat je op deze plek ziet en wat het betekent.';
export const SPOT_IS_OURS = 'Deze plek is een voorbeeld.';
export const DATELESS = 'datum nog in te vullen';
const LEFT = [TODO, PROSE, NAMELESS, PICTURE, SPOT, SPOT_IS_OURS, DATELESS];
/** Lines of prose that a template wrote; behind them may stand a marker by now. */
const LEFT_LINES = [PROSE, POINT, HEADING];

/** Is this line of prose still the one a template wrote? */
export const isLeft = (line: string): boolean =>
  LEFT_LINES.some(
    (left) => line.trim().startsWith(left) && /^(?:\s*\[[^\]]*\])?$/.test(line.trim().slice(left.length)),
  );

/** A heading or a list inside a field. */
export const LIST_AS_TEXT: Text = [
  'een kop of een lijst werkt in een veld niet, en komt op de bladzij zoals zij er staat',
  'schrijf gewone zinnen',
];

/** Mark-up that works in the text below the fields and not in a field, where it is printed as it was typed. */
const MARK_UP: readonly [pattern: RegExp, told: Text][] = [
  [
    new RegExp(String.raw`\[${ID}[^\]]*\]`),
    [
      'een vindplaats werkt in een veld niet, en komt op de bladzij zoals zij er staat',
      'zet het id bij herkomst, als het veld dat heeft, of haal het weg',
    ],
  ],
  [
    /\[[^\]\n]*\]\([^)\n]*\)/,
    [
      'een link werkt in een veld niet, en komt op de bladzij zoals hij er staat',
      'laat alleen de woorden staan, of zet de link in de tekst onder de velden',
    ],
  ],
  [
    /\*\*[^*\n]+\*\*|(?<![\p{L}\d*])\*[^*\s][^*\n]*\*(?![\p{L}\d*])|(?<![\p{L}\d_])__?[^_\s][^_\n]*__?(?![\p{L}\d_])/u,
    ['sterretjes en streepjes voor vet of cursief werken in een veld niet, en komen op de bladzij', 'haal ze weg'],
  ],
  [
    /<\/?[a-z][a-z0-9]*(?:\s[^>]*)?\/?>/i,
    ['een element tussen < en > werkt in een veld niet, en komt op de bladzij', 'haal het weg'],
  ],
  [/&(?:[a-z]{2,8}|#\d+);/i, ['dit teken komt zo op de bladzij', 'typ het teken zelf: é, &, “ of een spatie']],
  [/^\s*(?:#{1,6}\s|[-*•]\s)/, LIST_AS_TEXT],
];
/** Addresses and names of publications may hold any sign. */
/** Fields that take ids: an id with its brackets is told there as an id that does not exist. */
const IDS = new Set(['herkomst', 'tafelpunten', 'ookBij', 'plaatsen', 'bronDefinitie']);
const LONE_MARKER = new RegExp(String.raw`^\s*\[${ID}[^\]]*\]\s*$`);
const AS_IS = new Set(['csl', 'url', 'link', 'lees', 'begin', 'pagina']);

/** What stands in fields and is no plain sentence, and what a template left there. */
export function fieldTextProblems(entry: ContentEntry): Problem[] {
  const concept = get(entry.raw, ['concept']) === true;
  // Where the fields cannot be read, what follows is not what was meant: a quote that stays open takes the rest in.
  const broken = Math.min(...(entry.yaml?.problems ?? []).map(({ regel = 1 }) => regel));
  return (entry.yaml?.scalars ?? []).flatMap(({ path, value, line }) => {
    if (typeof value !== 'string' || line >= broken || path.some((key) => AS_IS.has(String(key)))) return [];
    if (LONE_MARKER.test(value) && IDS.has(String(path.findLast((key) => typeof key === 'string')))) return [];
    const told =
      (!concept && LEFT.includes(value.trim()) && UNFINISHED) || MARK_UP.find(([pattern]) => pattern.test(value))?.[1];
    if (!told) return [];
    const [fout, doe] = told;
    return [{ bestand: entry.file, regel: line, veld: fieldName(path, entry.raw), gegeven: value, fout, doe }];
  });
}

/** How it is told that a file still says what a template wrote. */
export const UNFINISHED: Text = [
  'dit is nog de tekst waarmee het bestand begon',
  'vul het in; zolang dat niet kan, zet je concept: true bij de velden',
];

/** The same for the prose below the fields. */
export function leftInProse(entry: ContentEntry): Problem[] {
  // The guide for editors shows how a point is written.
  if (get(entry.raw, ['concept']) === true || entry.folder === 'paginas') return [];
  return entry.text.split('\n').flatMap((line, i) =>
    isLeft(line)
      ? [
          {
            bestand: entry.file,
            regel: i + 1,
            veld: '(de tekst)',
            gegeven: line.trim(),
            fout: UNFINISHED[0],
            doe: UNFINISHED[1],
          },
        ]
      : [],
  );
}
