import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { inOrder, type Problem } from '../problem/author-error.ts';
import { SCHEMAS, SUBJECTS, type Folder } from '../../content/_schemas/schemas.ts';
import { siteAddresses } from './addresses.ts';
import { asOne } from './as-one.ts';
import { conceptAdvice } from './concepts.ts';
import type { ContentEntry } from './content-entry.ts';
import { readEntry, type Entry } from './entry.ts';
import { fieldTextProblems, leftInProse } from './field-texts.ts';
import { listFiles, sortFiles } from './folder.ts';
import { headingProblems } from './headings.ts';
import { imageProblems } from './images.ts';
import { linkProblems } from './links.ts';
import { repeatProblems } from './repeats.ts';
import { ribbonAdvice } from './ribbon.ts';
import { unreferredAdvice } from './sources.ts';
import { unlistedAdvice } from './unlisted.ts';
import { emptyParts, unusedAdvice } from './unused.ts';
import { unplacedParts, valueProblems } from './values.ts';
import { gapAdvice, numberProblems } from './numbers.ts';
import { ownWordProblems } from './own-words.ts';
import { plateFolderProblems } from './pictures.ts';
import { pointProblems } from './points.ts';
import { prosePageProblems } from './prose-pages.ts';
import { proseMissing, provenanceProblems } from './provenance.ts';
import { relationProblems, type Plates } from './relations.ts';
import { sameTitleAdvice, titleAdvice } from './titles.ts';
import { wordProblems } from './words.ts';
import { referenceYearAdvice, searchYearAdvice, sourceYearProblems, yearAdvice, yearProblems } from './years.ts';

/** All content, and all that is wrong with it. */
export interface Checked {
  entries: ContentEntry[];
  /** `onderwerpen.yaml`. */
  subjects: Entry | undefined;
  /** What stops a build, in a fixed order. */
  problems: Problem[];
  /** What is allowed and yet probably not meant. */
  advice: Problem[];
}

const CONTENT = 'src/content';

/** What can be seen in a file alone, beside what its reading said. */
const OF_ONE_FILE: readonly ((entry: ContentEntry) => Problem[])[] = [
  headingProblems,
  fieldTextProblems,
  leftInProse,
  repeatProblems,
  ownWordProblems,
  pointProblems,
  valueProblems,
  unplacedParts,
  yearProblems,
  sourceYearProblems,
  proseMissing,
];

const isInProse = ({ veld }: Problem): boolean => /^(?:vindplaats|onderwerp|\(de tekst\))/.test(veld);

/**
 * Checks the whole content of a site at once, before anything else reads it.
 * @param root folder of the project
 * @param plates what we drew, by slug
 */
export function checkContent(root: string, plates: Plates): Checked {
  const folder = join(root, CONTENT);
  const { files, problems } = sortFiles(listFiles(folder), CONTENT);
  const entries = files.map((f): ContentEntry => ({ ...read(root, f.path, SCHEMAS[f.folder].schema), ...f }));
  const subjects = isFile(join(folder, 'onderwerpen.yaml')) ? read(root, 'onderwerpen.yaml', SUBJECTS) : undefined;

  const addresses = siteAddresses(root, entries);
  const numbers = numberProblems(entries);
  const relations = relationProblems(root, entries, subjects, plates, new Set(numbers.map((p) => p.bestand)));
  // Of a text with a marker that is none it is not known which of its paragraphs have one.
  const unsure = new Set([...relations, ...entries.flatMap((e) => e.problems)].filter(isInProse).map((p) => p.bestand));
  return {
    entries,
    subjects,
    problems: inOrder([
      ...problems,
      ...entries.flatMap((e) =>
        asOne([
          ...(elsewhere(e) ?? e.problems),
          ...imageProblems(e, root),
          ...linkProblems(e, addresses),
          ...prosePageProblems(root, e),
          ...OF_ONE_FILE.flatMap((check) => check(e)),
          ...(unsure.has(e.file) ? [] : provenanceProblems(e)),
        ]),
      ),
      ...(subjects ? [...subjects.problems, ...twice(subjects)] : [NO_SUBJECTS]),
      ...wordProblems(root),
      ...numbers,
      ...plateFolderProblems(root, entries),
      ...relations,
    ]),
    advice: inOrder([
      ...entries.flatMap((e) => [
        ...e.advice,
        ...titleAdvice(e),
        ...yearAdvice(e),
        ...referenceYearAdvice(e),
        ...unreferredAdvice(e),
        ...searchYearAdvice(e),
        ...emptyParts(e),
      ]),
      ...gapAdvice(entries),
      ...conceptAdvice(entries),
      ...sameTitleAdvice(entries),
      ...ribbonAdvice(entries, plates),
      ...unlistedAdvice(entries),
      ...unusedAdvice(root, CONTENT, entries),
    ]),
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

const NO_SUBJECTS: Problem = {
  bestand: `${CONTENT}/onderwerpen.yaml`,
  veld: '(het hele bestand)',
  gegeven: undefined,
  fout: 'dit bestand is er niet, en elk onderwerp van een tafelpunt staat erin',
  doe: 'zet het terug, of maak een leeg lijstje: []',
};

/** Subjects of one name: only the last would be there. */
function twice({ file, data, yaml }: Entry): Problem[] {
  const ids = ((data ?? []) as { id: string }[]).map((s) => s.id);
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    if (first === i || !yaml) return [];
    return [
      {
        bestand: file,
        regel: yaml.lineOf([i, 'id']),
        veld: `onderwerp ${i + 1}, id`,
        gegeven: id,
        fout: `dit onderwerp staat al op regel ${yaml.lineOf([first, 'id'])}`,
        doe: 'geef het een eigen id, of haal een van de twee weg',
      },
    ];
  });
}

const kept = new Map<string, { digest: string; entry: Entry }>();

/** Reads a file, or takes what was read last time when it is still the same: in `astro dev` only one file changes. */
function read(root: string, path: string, schema: z.ZodType): Entry {
  const bytes = readFileSync(join(root, CONTENT, path));
  const digest = createHash('sha1').update(bytes).digest('hex');
  const key = join(root, path);
  const before = kept.get(key);
  if (before?.digest === digest) return before.entry;
  const entry = readEntry(`${CONTENT}/${path}`, bytes, schema);
  kept.set(key, { digest, entry });
  return entry;
}

/** A file whose fields are those of another folder needs one sentence, not ten about fields. */
function elsewhere(entry: ContentEntry): Problem[] | undefined {
  if (entry.data !== undefined || typeof entry.raw !== 'object') return undefined;
  const { extension, noun } = SCHEMAS[entry.folder];
  const other = (Object.keys(SCHEMAS) as Folder[]).find(
    (f) => f !== entry.folder && SCHEMAS[f].extension === extension && SCHEMAS[f].schema.safeParse(entry.raw).success,
  );
  if (!other) return undefined;
  return [
    {
      bestand: entry.file,
      veld: '(het hele bestand)',
      gegeven: Object.keys(entry.raw as object).join(', '),
      fout: `dit zijn de velden van een ${SCHEMAS[other].noun}, niet van een ${noun}`,
      doe: `zet het bestand in ${CONTENT}/${other}/`,
    },
    ...entry.problems.filter((p) => p.veld === '(de tekst)'),
  ];
}
