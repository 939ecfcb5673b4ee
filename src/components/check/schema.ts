import type { z } from 'astro/zod';
import type { Problem } from '../problem/author-error.ts';
import { fieldName } from './field.ts';
import { def, description, peel } from './inside.ts';
import { get } from './get.ts';
import { slug } from 'github-slugger';
import { nearest } from '../text/nearest.ts';

type Path = readonly PropertyKey[];

/** The file as it was typed. */
interface Source {
  /** Line of a field. */
  lineOf: (path: Path) => number;
  /** A number as it was typed: `1.10`, which is read as 1.1. */
  typed?: (path: Path) => string | undefined;
}

/**
 * Turns what zod says about one file into messages for its author.
 * @param file path from the project root
 * @param data what the file holds
 * @param source where the fields stand in the file
 */
export function schemaProblems(
  file: string,
  data: unknown,
  error: z.ZodError,
  schema: z.ZodType,
  { lineOf, typed = () => undefined }: Source,
): Problem[] {
  const problem = (path: Path, fout: string, doe: string): Problem => ({
    bestand: file,
    regel: lineOf(path),
    veld: fieldName(path, data),
    gegeven: get(data, path),
    fout,
    doe,
  });
  const issues = flatLists(error.issues.flatMap(unfold), data);
  // A field nearly right is missed under its own name as well; of two complaints about one value the first is the cause.
  const meant = new Set<string>();
  const said = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => {
          const names = fieldNames(at(schema, issue.path));
          const near = nearest(key.replace(/[“”"‘’']/gu, ''), names);
          if (near) meant.add([...issue.path, near].join());
          return problem(
            [...issue.path, key],
            'dit veld bestaat niet',
            `${near ? `bedoel je ${near}? Anders: ` : ''}haal het weg of kies een van: ${names.join(', ')}`,
          );
        })
      : [],
  );
  return [
    ...unknown,
    ...issues.flatMap((issue) => {
      const where = issue.path.join();
      if (issue.code === 'unrecognized_keys' || said.has(where)) return [];
      said.add(where);
      const given = get(data, issue.path);
      const target = at(schema, issue.path);
      if ((given !== undefined && given !== null) || issue.code === 'custom')
        return [problem(issue.path, wrong(issue, target), remedy(issue, target, typed(issue.path) ?? given))];
      if (meant.has(where)) return [];
      const missing = problem(issue.path, 'dit veld is verplicht en ontbreekt', fill(target, issue.path));
      // What is not there has no line; inside a list the line of what lacks it helps.
      return [{ ...missing, regel: issue.path.length > 1 || given === null ? missing.regel : undefined }];
    }),
  ];
}

/** A union says only that nothing fits; the member that comes nearest says what is wrong. */
function unfold(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || !issue.errors.length) return [issue];
  const deep = (member: readonly z.core.$ZodIssue[]) =>
    member.some((i) => i.path.length || i.code === 'unrecognized_keys');
  const inside = issue.errors.filter(deep).sort((a, b) => a.length - b.length)[0];
  return inside ? inside.flatMap((i) => unfold({ ...i, path: [...issue.path, ...i.path] })) : [issue];
}

/** Of a list of numbers where a list of such lists is expected every number is wrong; that is one mistake. */
function flatLists(issues: readonly z.core.$ZodIssue[], data: unknown): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.flatMap((issue): z.core.$ZodIssue[] => {
    const list = issue.path.slice(0, -1);
    const flat =
      issue.code === 'invalid_type' && issue.expected === 'tuple' && typeof get(data, issue.path) === 'number';
    if (!flat) return [issue];
    if (seen.has(list.join())) return [];
    seen.add(list.join());
    return [{ ...issue, path: list, expected: 'array', code: 'invalid_type', message: FLAT }];
  });
}
const FLAT = 'flat';

function wrong(issue: z.core.$ZodIssue, target: z.ZodType | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message === FLAT) return 'verwacht een lijst van lijsten';
      return `verwacht ${KIND[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `kies een van: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return target ? `verwacht ${what(target)}` : 'past bij geen van de toegestane vormen';
    case 'too_small':
      if (issue.origin === 'array') return `hier hoort minstens ${count(issue.minimum)} te staan`;
      return issue.origin === 'string' ? 'mag niet leeg zijn' : `moet minstens ${String(issue.minimum)} zijn`;
    case 'too_big':
      if (issue.origin === 'array') return `hier hoort hooguit ${count(issue.maximum)} te staan`;
      return issue.origin === 'string'
        ? `mag hooguit ${String(issue.maximum)} tekens lang zijn`
        : `mag hooguit ${String(issue.maximum)} zijn`;
    case 'invalid_format':
      if (issue.format === 'url') return 'dit is geen volledig webadres (https://…)';
      if (issue.format === 'starts_with') return `moet beginnen met ${String((issue as { prefix?: string }).prefix)}`;
      return /^Invalid/.test(issue.message) ? 'deze waarde heeft niet de goede vorm' : issue.message;
    default:
      return /^Invalid/.test(issue.message) ? 'deze waarde past hier niet' : issue.message;
  }
}

function remedy(issue: z.core.$ZodIssue, target: z.ZodType | undefined, given: unknown): string {
  const key = String(issue.path.filter((p) => typeof p === 'string').at(-1) ?? 'veld');
  if (issue.code === 'invalid_value' && typeof given === 'string') {
    const meant = nearest(given, issue.values.map(String));
    if (meant) return `bedoel je ${meant}?`;
  }
  if (issue.message === FLAT) return `zet er nog een paar haken omheen: ${key}: [${JSON.stringify(given)}]`;
  const otherwise =
    issue.code === 'invalid_type' ? BY_TYPE[issue.expected]?.(key, given) : rewritten(wrong(issue, target), key, given);
  if (otherwise) return otherwise;
  if (!issue.path.length) return 'schrijf elk veld op een eigen regel, zoals in een ander bestand uit deze map';
  return target
    ? fill(target, issue.path)
    : 'haal deze waarde weg, of schrijf haar zoals in een ander bestand uit dezelfde map';
}

/** A single value as it was typed; undefined for a list or a group. */
const single = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? String(given) : undefined;

const numeral = (key: string, given: unknown): string =>
  typeof given === 'string' && /^\s*\d+\s*$/.test(given)
    ? `laat de aanhalingstekens weg: ${key}: ${given.trim()}`
    : 'schrijf alleen het getal, in cijfers';

/** How a value of another kind is written, by the kind that is expected. */
const BY_TYPE: Readonly<Record<string, (key: string, given: unknown) => string>> = {
  array: (key, given) => {
    const shown = single(given);
    if (shown === undefined) return `zet er een streepje voor, of maak er een lijst van: ${key}: [a, b]`;
    if (/^\[.*\]$/.test(shown)) return `haal de aanhalingstekens weg: ${key}: ${shown}`;
    return `maak er een lijst van: ${key}: [${shown.replace(/^-\s*/, '')}]`;
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

/** How a value of the right kind in another form is written; undefined when it does not show what was meant. */
function rewritten(message: string, key: string, given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined;
  if (/^een heel getal/.test(message) && /^\s*\d+\s*$/.test(given)) return numeral(key, given);
  if (/^geen geldige datum/.test(message)) {
    const date = dateMeant(given);
    return date && `schrijf ${key}: ${date}`;
  }
  if (/^moet beginnen met \//.test(message) && !/^\w+:/.test(given))
    return `schrijf ${key}: /${given.replace(/^\.?\//, '')}`;
  if (!/^gebruik kleine letters/.test(message)) return undefined;
  const names = given.split(/[\s,;]+/).filter(Boolean);
  if (names.length > 1 && names.every((name) => /^[a-z0-9-]+$/.test(name)) && given.includes('-'))
    return `zet een komma tussen de namen: ${key}: [${names.join(', ')}]`;
  const name = slug(
    given
      .replace(/\/$/, '')
      .replace(/^.*\//, '')
      .replace(/\.(?:mdx?|ya?ml)$/, '')
      .replaceAll('.', '-'),
  );
  return name ? `schrijf de naam van het bestand, zonder map en zonder punt: ${name}` : undefined;
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A date as Dutch people write it, in the form of this site: `6-12-2017`, `6 december 2017`, `2017-2-6`. */
function dateMeant(given: string): string | undefined {
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
function fill(target: z.ZodType | undefined, path: Path): string {
  const about = target && description(target);
  if (about) return `vul in: ${about}`;
  const key = String(path.filter((p) => typeof p === 'string').at(-1) ?? 'veld');
  return target ? `vul bij ${key} ${what(target)} in` : `vul ${key} in`;
}

const count = (n: unknown): string => (Number(n) === 1 ? 'één ding' : `${String(n)} dingen`);

/** The kind of value a schema takes, in words. */
function what(schema: z.ZodType): string {
  const d = def(peel(schema));
  if (d.type === 'union') return [...new Set((d.options ?? []).map(what))].join(' of ');
  if (d.type === 'enum') return `een van ${Object.values(d.entries ?? {}).join(', ')}`;
  if (d.type === 'literal') return (d.values ?? []).map(String).join(' of ');
  if (d.type === 'object') return `een groep met ${Object.keys(d.shape ?? {}).join(', ')}`;
  if (d.type === 'tuple') return `een lijst van ${d.items?.length ?? 0} getallen`;
  return KIND[d.type] ?? 'een waarde';
}

const KIND: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een groep velden',
  boolean: 'true of false',
};

/** The schema at a path, through lists, unions and what may be left out. */
function at(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const key of path) {
    if (!here) return undefined;
    const d = def(peel(here));
    if (d.shape) here = d.shape[String(key)];
    else if (d.element) here = d.element;
    else if (d.items) here = d.items[Number(key)];
    else if (d.options) here = d.options.map((o) => at(o, [key])).find(Boolean);
    else return undefined;
  }
  return here;
}

function fieldNames(schema: z.ZodType | undefined): string[] {
  return schema ? Object.keys(def(peel(schema)).shape ?? {}) : [];
}
