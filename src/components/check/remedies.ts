import type { z } from 'astro/zod';
import { slug } from 'github-slugger';
import { MONTHS } from '../text/months.ts';
import { nearest } from '../text/nearest.ts';
import { def, description, peel } from './inside.ts';
import { what } from './kinds.ts';

/** A list of numbers where a list of such lists is expected. */
export const FLAT = 'flat';

/**
 * What to do about a value that does not fit.
 * @param target the schema of the field
 * @param wrong what its author reads that is wrong with it
 */
export function remedy(issue: z.core.$ZodIssue, target: z.ZodType | undefined, given: unknown, wrong: string): string {
  const key = String(issue.path.filter((p) => typeof p === 'string').at(-1) ?? 'veld');
  if (issue.code === 'invalid_value' && typeof given === 'string') {
    const meant = nearest(given, issue.values.map(String));
    if (meant) return `bedoel je ${meant}?`;
  }
  const own = issue.code === 'custom' ? toldApart(issue.message).doe : undefined;
  if (own) return own;
  if (issue.message === FLAT) return `zet er nog een paar haken omheen: ${key}: [${JSON.stringify(given)}]`;
  const otherwise =
    issue.code === 'invalid_type'
      ? byType(issue, key, given, target)
      : (rewritten(wrong, key, given) ?? oneOf(issue, target));
  if (otherwise) return otherwise;
  if (!issue.path.length) return 'schrijf elk veld op een eigen regel, zoals in een ander bestand uit deze map';
  return target
    ? fill(target, issue.path)
    : 'haal deze waarde weg, of schrijf haar zoals in een ander bestand uit dezelfde map';
}

/** A rule of our own says what is wrong and, behind a semicolon, what to do. */
export function toldApart(message: string): { fout: string; doe: string | undefined } {
  const [fout = message, ...doe] = message.split('; ');
  return { fout, doe: doe.join('; ') || undefined };
}

function byType(
  { expected, path }: z.core.$ZodIssueInvalidType,
  key: string,
  given: unknown,
  target: z.ZodType | undefined,
): string | undefined {
  if (expected === 'string' && typeof given === 'number' && target && isName(target)) return fileName(String(given));
  if (expected === 'object' && target && path.length)
    return withFields(typeof path.at(-1) === 'number' ? undefined : key, target);
  if (expected === 'array' && target && !path.length) return withFields(undefined, def(peel(target)).element);
  return BY_TYPE[expected]?.(key, given);
}

/** Whether a schema takes the names of files, and no sentences. */
const isName = (target: z.ZodType): boolean => target.safeParse('a-1').success && !target.safeParse('A 1').success;

/** The form of a value, with … where words belong. */
function form(schema: z.ZodType): string {
  const { type, element } = def(peel(schema));
  return type === 'array' && element ? `[${form(element)}]` : '…';
}

/** A group with the fields that it cannot do without. */
function groupForm(group: z.ZodType): string {
  const fields = Object.entries(def(peel(group)).shape ?? {});
  const needed = fields.filter(([, field]) => !field.safeParse(undefined).success);
  const shown = (needed.length ? needed : fields).map(([name, field]) => `${name}: ${form(field)}`);
  return `{ ${shown.join(', ')} }`;
}

/** How one of several groups is written. */
function oneOf(issue: z.core.$ZodIssue, target: z.ZodType | undefined): string | undefined {
  const { options = [] } = target ? def(peel(target)) : {};
  if (issue.code !== 'invalid_union' || !options.length || !options.every((o) => def(peel(o)).shape)) return undefined;
  return `schrijf ${options.map(groupForm).join(' of ')}, met op de plaats van … wat er hoort te staan`;
}

/**
 * How a group is written, with the fields that it cannot do without.
 * @param key its field; undefined when it is one of a list
 */
function withFields(key: string | undefined, target: z.ZodType | undefined): string | undefined {
  if (!target) return undefined;
  if (!Object.keys(def(peel(target)).shape ?? {}).length) return undefined;
  const how = key === undefined ? 'schrijf elk deel van de lijst op een eigen regel: -' : `schrijf ${key}:`;
  return `${how} ${groupForm(target)}, met op de plaats van … wat er hoort te staan`;
}

/** A single value as it was typed; undefined for a list or a group. */
const single = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? String(given) : undefined;

function numeral(key: string, given: unknown): string {
  if (typeof given === 'number' && Number.isFinite(given))
    return `schrijf een heel getal: ${Math.floor(given)} of ${Math.ceil(given)}`;
  if (typeof given !== 'string') return 'schrijf alleen het getal, in cijfers';
  if (/^\s*\d+\s*$/.test(given)) return `laat de aanhalingstekens weg: ${key}: ${given.trim()}`;
  const decimal = /^\s*(\d+),(\d+)\s*%?\s*$/.exec(given);
  return decimal
    ? `schrijf een punt in plaats van de komma: ${key}: ${decimal[1]}.${decimal[2]}`
    : 'schrijf alleen het getal, in cijfers';
}

/** How a value of another kind is written, by the kind that is expected. */
const BY_TYPE: Readonly<Record<string, (key: string, given: unknown) => string>> = {
  array: (key, given) => {
    const shown = single(given);
    if (shown === undefined) return `zet er een streepje voor, of maak er een lijst van: ${key}: [a, b]`;
    if (/^\[.*\]$/.test(shown)) return `haal de aanhalingstekens weg: ${key}: ${shown}`;
    const items = shown.split(/(?:^|\s+)(?:[•·*–]\s*|-\s*)(?=\S)/).filter(Boolean);
    return `maak er een lijst van: ${key}: [${items.join(', ')}]`;
  },
  string: (key, given) => {
    const shown = single(given);
    if (shown !== undefined) return `zet de waarde tussen aanhalingstekens: ${key}: '${shown}'`;
    return Array.isArray(given)
      ? 'schrijf één tekst, zonder haakjes of streepjes'
      : 'zet de hele waarde tussen aanhalingstekens; zonder zijn : en { geen tekst';
  },
  number: numeral,
  int: numeral,
  boolean: (key) => `schrijf ${key}: true of ${key}: false, zonder aanhalingstekens`,
};

/** Languages as people name them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  nederlands: 'nl',
  engels: 'en',
  english: 'en',
  duits: 'de',
  frans: 'fr',
};

/** How a value of the right kind in another form is written, by what is said that is wrong with it; the first that knows. */
const REWRITTEN: readonly [wrong: RegExp, write: (key: string, given: string) => string | undefined][] = [
  [/^een heel getal/, (key, given) => (/^\s*\d+\s*$/.test(given) ? numeral(key, given) : undefined)],
  [/hoofdletters$/, (key, given) => (/^[a-z]$/.test(given) ? `schrijf ${key}: ${given.toUpperCase()}` : undefined)],
  [
    /volledig webadres/,
    (key, given) => {
      const address = addressMeant(given);
      return address && `schrijf ${key}: ${address}`;
    },
  ],
  [
    /^een eigen id is/,
    (key, given) => {
      const { word = '', nr } = /^(?<word>.*?)[-_ –]*v(?<nr>\d+)$/i.exec(given.trim())?.groups ?? {};
      const plain = word.toLowerCase().replace(/[^a-z0-9]/g, '');
      return plain && `schrijf ${key}: ${plain}-v${nr}`;
    },
  ],
  [
    /^twee getallen met een punt/,
    (key, given) => (/^\d{1,2},\d{1,2}$/.test(given) ? `schrijf ${key}: '${given.replace(',', '.')}'` : undefined),
  ],
  [/schuine streep voor en achter/, (key, given) => pathMeant(key, given)],
  [
    /gewoon koppelteken/,
    (key, given) => `schrijf ${key}: ${given.replace(/^(?:blz|pp?)\.?\s*/i, '').replace(/\s*[-–—]\s*/g, '-')}`,
  ],
  [
    /^twee kleine letters/,
    (key, given) => LANGUAGES[given.toLowerCase()] && `schrijf ${key}: ${LANGUAGES[given.toLowerCase()]}`,
  ],
  [/geen punt$/, (key, given) => `schrijf ${key}: ${given.replace(/\.+$/, '')}`],
  [/een punt achter$/, (key, given) => `schrijf ${key}: ${given}.`],
  [
    /^geen geldige datum/,
    (key, given) => {
      const date = dateMeant(given);
      return date && `schrijf ${key}: ${date}`;
    },
  ],
  [
    /^moet beginnen met \//,
    (key, given) => (/^\w+:/.test(given) ? undefined : `schrijf ${key}: /${given.replace(/^\.?\//, '')}`),
  ],
  [
    /^gebruik kleine letters/,
    (key, given) => (key === 'id' ? `schrijf id: ${slug(given)}` : (severalNames(key, given) ?? fileName(given))),
  ],
];
/** An address on this site as it was meant, with its slashes. */
function pathMeant(key: string, given: string): string | undefined {
  const path = given.replace(/^https?:\/\/[^/]+/, '').replace(/^\/|\/$/g, '');
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(path) ? `schrijf ${key}: /${path}/` : undefined;
}

/** An address on the web without what it begins with. */
const ADDRESS = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/;

/** The address that was meant: inside brackets or a link, or without its first signs. */
function addressMeant(given: string): string | undefined {
  const inside = /https?:\/\/[^\s<>()[\]"]+/.exec(given)?.[0];
  if (inside && inside !== given) return inside;
  const bare = given.replace(/^https?[:;]?\/{0,3}/i, '');
  return ADDRESS.test(bare) ? `https://${bare}` : undefined;
}

/** @returns undefined when it does not show what was meant */
function rewritten(wrong: string, key: string, given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  return REWRITTEN.filter(([says]) => says.test(wrong))
    .map(([, write]) => write(key, given))
    .find(Boolean);
}

function severalNames(key: string, given: string): string | undefined {
  const names = given.split(/[\s,;]+/).filter(Boolean);
  return names.length > 1 && names.every((name) => /^[a-z0-9-]+$/.test(name)) && given.includes('-')
    ? `zet een komma tussen de namen: ${key}: [${names.join(', ')}]`
    : undefined;
}

/** The name of a file as it is written in a field: `1-1` of 1.1, `rug-2018` of `bronnen/rug-2018.yaml`. */
function fileName(given: string): string | undefined {
  const name = slug(
    given
      .trim()
      .replace(/[\s_‐‑–—−]+/g, '-')
      .replace(/\/$/, '')
      .replace(/^.*\//, '')
      .replace(/\.(?:mdx?|ya?ml)$/, '')
      .replaceAll('.', '-'),
  );
  return name ? `schrijf de naam van het bestand, zonder map en zonder punt: ${name}` : undefined;
}

/** A date as Dutch people write it, in the form of this site: `6-12-2017`, `6 december 2017`, `2017-2-6`. */
function dateMeant(typed: string): string | undefined {
  const given = typed.replace(/\s*[-–—/]\s*/g, (sign) => (sign.includes('/') ? '/' : '-'));
  const words = /^(?:(?<day>\d{1,2})\s+)?(?<month>[a-z]+)\s+(?<year>\d{4})$/i.exec(given.trim())?.groups;
  const turned = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/.exec(given.trim())?.groups;
  const short = /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?:T.*)?$/.exec(given.trim())?.groups;
  const { year, month = '', day } = words ?? turned ?? short ?? {};
  const number = words ? MONTHS.findIndex((m) => m.startsWith(month.toLowerCase())) + 1 : Number(month);
  if (!year || number < 1 || number > 12) return undefined;
  return [year, number, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** What to fill in: the schema's own sentence, or the kind of thing that is expected. */
export function fill(target: z.ZodType | undefined, path: readonly PropertyKey[]): string {
  const about = target && description(target);
  if (about) return `vul in: ${about}`;
  const key = String(path.filter((p) => typeof p === 'string').at(-1) ?? 'veld');
  return target ? `vul bij ${key} ${what(target)} in` : `vul ${key} in`;
}
