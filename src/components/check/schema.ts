import type { z } from 'astro/zod';
import type { Problem } from '../problem/author-error.ts';
import { fieldName } from './field.ts';
import { get } from './get.ts';
import { def, peel } from './inside.ts';
import { KIND, what } from './kinds.ts';
import { fill, FLAT, remedy, toldApart } from './remedies.ts';
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
    gegeven: shown(get(data, path)),
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
            `${hint(near, get(data, [...issue.path, key]))}haal het weg of kies een van: ${names.join(', ')}`,
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
      const fout = wrong(issue, target);
      if ((given !== undefined && given !== null) || issue.code === 'custom')
        return [problem(issue.path, fout, remedy(issue, target, typed(issue.path) ?? given, fout))];
      if (meant.has(where)) return [];
      if (given === null && target?.safeParse(undefined).success)
        return [
          problem(issue.path, 'achter dit veld staat niets', `haal de regel weg, of ${fill(target, issue.path)}`),
        ];
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
      issue.code === 'invalid_type' &&
      (issue.expected === 'tuple' || issue.expected === 'array') &&
      typeof issue.path.at(-1) === 'number' &&
      typeof get(data, issue.path) === 'number';
    if (!flat) return [issue];
    if (seen.has(list.join())) return [];
    seen.add(list.join());
    return [{ ...issue, path: list, expected: 'array', code: 'invalid_type', message: FLAT }];
  });
}
function wrong(issue: z.core.$ZodIssue, target: z.ZodType | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message === FLAT) return 'verwacht een lijst van lijsten';
      return `verwacht ${KIND[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `kies een van: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      if (!/^Invalid/.test(issue.message)) return issue.message;
      return target ? `verwacht ${what(target)}` : 'past bij geen van de toegestane vormen';
    case 'too_small':
      if (issue.origin === 'array') return `hier ${belong('minstens', issue.minimum)} te staan`;
      return issue.origin === 'string' ? 'mag niet leeg zijn' : `moet minstens ${String(issue.minimum)} zijn`;
    case 'too_big':
      if (issue.origin === 'array') return `hier ${belong('hooguit', issue.maximum)} te staan`;
      if (Number(issue.maximum) >= Number.MAX_SAFE_INTEGER) return 'dit getal is te groot';
      return issue.origin === 'string'
        ? `mag hooguit ${String(issue.maximum)} tekens lang zijn`
        : `mag hooguit ${String(issue.maximum)} zijn`;
    case 'invalid_format':
      if (issue.format === 'url') return 'dit is geen volledig webadres (https://…)';
      if (issue.format === 'starts_with') return `moet beginnen met ${String((issue as { prefix?: string }).prefix)}`;
      return /^Invalid/.test(issue.message) ? 'deze waarde heeft niet de goede vorm' : issue.message;
    default:
      return /^Invalid/.test(issue.message) ? 'deze waarde past hier niet' : toldApart(issue.message).fout;
  }
}

const belong = (how: string, n: unknown): string =>
  Number(n) === 1 ? `hoort ${how} één ding` : `horen ${how} ${String(n)} dingen`;

/** A value as an author reads it: what is no number to JSON has a name all the same. */
const shown = (value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

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

/** What a field that does not exist was perhaps meant as: another one, or the rest of the words before a comma. */
function hint(near: string | undefined, given: unknown): string {
  if (near) return `bedoel je ${near}? Anders: `;
  return given === null ? 'hoort dit bij de woorden ervoor, zet die dan samen tussen aanhalingstekens; anders: ' : '';
}

function fieldNames(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  const { shape, options = [] } = def(peel(schema));
  return shape ? Object.keys(shape) : [...new Set(options.flatMap(fieldNames))];
}
