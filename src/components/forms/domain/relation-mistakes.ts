import { fieldName } from '../../check/field.ts';
import { remedyFor } from '../../herkomst/nearest.ts';
import { createRegister } from '../../herkomst/register.ts';
import type { Problem } from '../../problem/author-error.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Draft } from './draft.ts';
import type { Known } from './known.ts';
import { refusal, retells, type Place } from './offers.ts';
import { withOwnPoints } from './own-points.ts';
import { targetOf, type Target } from '../../keten/targets.ts';

/** The name of the field a value stands in. */
const fieldOf = (path: readonly PropertyKey[]): string => path.findLast((key) => typeof key === 'string') ?? '';

/** The field at a path, with what stands beside it. */
function placeOf(draft: Draft, fields: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): Place {
  const keys = path.findLastIndex((key) => typeof key === 'string');
  const beside = path
    .slice(0, keys)
    .reduce<unknown>((at, key) => (at as Readonly<Record<PropertyKey, unknown>>)[key], fields);
  return {
    draft,
    path: path.filter((key) => typeof key === 'string'),
    beside: beside as Readonly<Record<string, unknown>>,
  };
}

/** Everything a group of fields names, with its place. */
function named(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; target: Target; id: string }[] {
  if (Array.isArray(value)) return value.flatMap((inner, i) => named(inner, [...path, i]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => named(inner, [...path, key]));
  const target = targetOf(fieldOf(path));
  return target && (typeof value === 'string' || typeof value === 'number')
    ? [{ path, target, id: String(value) }]
    : [];
}

/** What a draft names that is not there, or is itself. */
export function relationMistakes(
  draft: Draft,
  fields: Readonly<Record<string, unknown>>,
  known: Known,
  file: string,
): Problem[] {
  const register = createRegister(withOwnPoints(draft, known));
  return [
    ...named(fields).flatMap(({ path, target, id }): Problem[] => {
      const problem = (fout: string, doe: string): Problem[] => [
        { bestand: file, veld: fieldName(path, fields), gegeven: id, fout, doe },
      ];
      const place = placeOf(draft, fields, path);
      // Whether it is told once, and on its own page, another check says.
      if (target === 'fragmenten' && retells(place) && register.has(id)) return [];
      const other = refusal(place, target, id, register.find(id));
      if (other) return problem(other.fout, other.doe);
      const choices = known.choices[target];
      if (choices.some((choice) => choice.id === id)) return [];
      if (target === 'fragmenten')
        return problem(
          register.has(id)
            ? 'dit fragment staat nog nergens op de site, dus de verwijzing loopt dood'
            : 'geen van de brondocumenten heeft een fragment met dit id',
          register.has(id) ? `vertel het eerst na op ${register.owner(id)}` : remedyFor(id, register),
        );
      const ids = choices.map((choice) => choice.id);
      return problem('dit is er niet', didYouMean(id, ids) ?? 'zoek het op en kies het uit de lijst');
    }),
    ...wordsTaken(draft, fields, known, file),
  ];
}

const WORD_FIELDS = ['term', 'vormen', 'synoniemen', 'afkortingen'] as const;
const wordsOf = (fields: Readonly<Record<string, unknown>>): string[] =>
  WORD_FIELDS.flatMap((field) => [fields[field] ?? []].flat().filter((word) => typeof word === 'string'));

/** A word that another term has already. */
function wordsTaken(draft: Draft, fields: Readonly<Record<string, unknown>>, known: Known, file: string): Problem[] {
  if (draft.kind !== 'begrip') return [];
  const owners = new Map(
    known.entries
      .filter((e) => e.folder === 'begrippen' && e.id !== draft.opened)
      .flatMap((e) => wordsOf(e.raw).map((word) => [word.toLowerCase(), e.id] as const)),
  );
  return wordsOf(fields).flatMap((word) => {
    const owner = owners.get(word.toLowerCase());
    if (!owner) return [];
    return [
      {
        bestand: file,
        veld: WORD_FIELDS.find((field) => [fields[field]].flat().includes(word)) ?? 'term',
        gegeven: word,
        fout: `dit woord hoort al bij het begrip ${owner}`,
        doe: 'laat het bij één van de twee staan',
      },
    ];
  });
}
