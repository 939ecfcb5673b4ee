import { fieldName } from '../../check/field.ts';
import { fitOf, unfit } from '../../keten/fit.ts';
import { remedyFor } from '../../herkomst/nearest.ts';
import { createRegister } from '../../herkomst/register.ts';
import type { Problem } from '../../problem/author-error.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Draft } from './draft.ts';
import { folderOf } from './kinds.ts';
import type { Known } from './known.ts';
import { targetOf, type Target } from './targets.ts';

/** The name of the field a value stands in. */
const fieldOf = (path: readonly PropertyKey[]): string => path.findLast((key) => typeof key === 'string') ?? '';

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
  const register = createRegister(known.identities);
  return [
    ...named(fields).flatMap(({ path, target, id }): Problem[] => {
      const problem = (fout: string, doe: string): Problem[] => [
        { bestand: file, veld: fieldName(path, fields), gegeven: id, fout, doe },
      ];
      if (target === folderOf(draft.kind) && id === draft.name)
        return problem('dit verwijst naar zichzelf', 'noem een ander, of haal dit weg');
      const choices = known.choices[target];
      if (choices.some((choice) => choice.id === id)) {
        const [item, fit] = [register.find(id), fitOf(folderOf(draft.kind), fieldOf(path))];
        const other = item && fit ? unfit(item, fit) : undefined;
        return other ? problem(other.fout, other.doe) : [];
      }
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
