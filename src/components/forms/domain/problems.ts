import { SCHEMAS, type Folder } from '../../../content/_schemas/schemas.ts';
import type { ContentEntry } from '../../check/content-entry.ts';
import { fieldTextProblems } from '../../check/field-texts.ts';
import { numberProblems } from '../../check/numbers.ts';
import { ownWordProblems } from '../../check/own-words.ts';
import { repeatProblems } from '../../check/repeats.ts';
import { fieldName } from '../../check/field.ts';
import { schemaProblems } from '../../check/schema.ts';
import { strangeSigns } from '../../check/source.ts';
import { unplacedParts, valueProblems } from '../../check/values.ts';
import { sourceYearProblems, yearProblems } from '../../check/years.ts';
import type { Problem } from '../../problem/author-error.ts';
import { slug } from '../../../content/_schemas/fields.ts';
import { filledFields, type Draft } from './draft.ts';
import { identityMistakes } from './identity-mistakes.ts';
import type { Known } from './known.ts';
import { folderOf, pathOf } from './kinds.ts';
import { proseMistakes } from './prose-mistakes.ts';
import { relationMistakes } from './relation-mistakes.ts';

/** The field under which a form asks for the name of the file. */
export const NAME = 'naam van het bestand';

type Path = readonly PropertyKey[];

/** Every single value, with its path. */
function scalars(value: unknown, path: Path = []): { path: PropertyKey[]; value: unknown; line: number }[] {
  if (typeof value !== 'object' || value === null) return [{ path: [...path], value, line: 1 }];
  return Object.entries(value).flatMap(([key, inner]) =>
    scalars(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const entryOf = (folder: Folder, id: string, file: string, raw: unknown): ContentEntry => ({
  folder,
  id,
  file,
  path: file,
  raw,
  data: undefined,
  text: '',
  body: '',
  above: 0,
  problems: [],
  advice: [],
  yaml: { data: raw, problems: [], advice: [], lineOf: () => 1, scalars: scalars(raw) },
});

/** What can be seen in the fields alone. */
const OF_FIELDS = [
  fieldTextProblems,
  repeatProblems,
  ownWordProblems,
  unplacedParts,
  valueProblems,
  yearProblems,
  sourceYearProblems,
];

/**
 * All that keeps a draft from being published, in the words with which the build would tell it.
 * @returns empty when its file can go to its folder
 */
export function mistakes(draft: Draft, known: Known): Problem[] {
  const folder = folderOf(draft.kind);
  const file = pathOf(draft.kind, draft.name);
  const raw = filledFields(draft);
  const { schema } = SCHEMAS[folder];
  const read = schema.safeParse(raw);
  const mine = { ...entryOf(folder, draft.name, file, raw), data: read.data };
  const others = known.entries
    .filter((e) => !(e.folder === folder && e.id === draft.opened))
    .map((e) => entryOf(e.folder, e.id, pathOf(draft.kind, e.id), e.raw));
  return [
    ...nameMistakes(draft, known, file),
    ...(read.success
      ? identityMistakes(draft, read.data, known, file)
      : schemaProblems(file, raw, read.error, schema, { lineOf: () => 1 })),
    ...OF_FIELDS.flatMap((check) => check(mine)),
    ...signMistakes(mine),
    // The file of a value is called by its number: that it is there already says both.
    ...(draft.kind === 'waarde' && isThere(draft, known)
      ? []
      : numberProblems([...others, mine]).filter((p) => p.bestand === file)),
    ...relationMistakes(draft, raw, known, file),
    ...proseMistakes(draft, known, file),
  ].map((p) => ({ ...p, regel: undefined }));
}

/** Letters in a field that were lost or read as others. */
const signMistakes = ({ file, raw, yaml }: ContentEntry): Problem[] =>
  (yaml?.scalars ?? []).flatMap(({ path, value }) =>
    typeof value === 'string'
      ? strangeSigns(file, value).map((p) => ({ ...p, veld: fieldName(path, raw), gegeven: value }))
      : [],
  );

/** Is there another file by the name of a draft? */
const isThere = ({ kind, name, opened }: Pick<Draft, 'kind' | 'name' | 'opened'>, known: Known): boolean =>
  name !== opened && known.entries.some((e) => e.folder === folderOf(kind) && e.id === name);

function nameMistakes({ kind, name, opened }: Draft, known: Known, file: string): Problem[] {
  const problem = (fout: string, doe: string): Problem[] => [{ bestand: file, veld: NAME, gegeven: name, fout, doe }];
  const read = slug.safeParse(name);
  if (!name) return problem('mag niet leeg zijn', 'kies een korte naam; hij wordt het adres en verandert nooit meer');
  if (!read.success)
    return problem('dit kan geen adres worden', 'gebruik kleine letters, cijfers en koppeltekens: lerende-leraar');
  if (isThere({ kind, name, opened }, known))
    return problem('dit bestand is er al', 'kies een andere naam, of open het bestand dat er is');
  return [];
}
