import type { Problem } from '../problem/author-error.ts';
import { SCHEMAS, type Folder } from '../../content/_schemas/schemas.ts';
import { addressOf } from '../keten/address.ts';
import { checkChain } from '../keten/chain-check.ts';
import type { SiteContent } from '../keten/site-content.ts';
import type { PlateSources } from '../praatplaat/photo.ts';
import { spotMistakes } from '../praatplaat/spot-mistakes.ts';
import { anchorProblems } from './anchors.ts';
import type { ContentEntry } from './content-entry.ts';
import type { Entry } from './entry.ts';
import { fieldName } from './field.ts';
import { markersInside, markersMisled, markersWrapped } from './markers.ts';
import { nearest } from '../text/nearest.ts';

/** What every plate is shown with, by slug. */
export type Plates = PlateSources;

const FOLDERS = Object.keys(SCHEMAS) as Folder[];
const DEAD = /staat nog nergens op de site/;
const TWICE = /twee keer naverteld/;
const OTHER_PAGE = /^dit fragment hoort op de pagina/;
const NO_PAGE = /^deze pagina is er niet|^op deze pagina/;
const NO_VALUE = /^er is geen waarde met deze naam$/;
const NAMELESS = /^er is geen .* met deze naam$/;

/**
 * Everything by which files name each other. What only follows from a file that cannot be read, or from an id that stands
 * twice, is left out: it goes away with its cause.
 * @param doubled files in which a number stands twice
 * @param root folder of the project
 */
export function relationProblems(
  root: string,
  entries: readonly ContentEntry[],
  subjects: Entry | undefined,
  plates: Plates,
  doubled: ReadonlySet<string>,
): Problem[] {
  const broken = entries.filter((e) => e.data === undefined);
  // Without its document an id is unknown everywhere; so is a subject without its list.
  if (broken.some((e) => e.folder === 'documenten') || !subjects || subjects.problems.length) return [];
  const content = asSiteContent(entries, subjects);
  const { problems: ofChain, register } = checkChain(content);
  const problems = [
    ...ofChain,
    ...content.praatplaten.flatMap((p) => spotMistakes(p, plates)),
    ...[markersInside, markersWrapped, markersMisled].flatMap((check) => entries.flatMap((e) => check(e, register))),
    ...anchorProblems({ root, entries, subjects, register }),
  ];
  // Pages of which it is not known what they retell: a file that cannot be read, a marker that is none, an id that stands twice.
  const unsure = new Set([
    ...entries.filter((e) => e.data === undefined || isUnread(e)).map(addressOf),
    ...problems
      .filter((p) => /^(?:vindplaats|onderwerp)/.test(p.veld) || TWICE.test(p.fout))
      .flatMap((p) => entries.filter((e) => e.file === p.bestand).map(addressOf)),
  ]);
  const claimed = new Set(register.clashes.map(({ id }) => id));
  const nowhere = new Set(problems.filter((p) => NO_PAGE.test(p.fout)).map((p) => String(p.gegeven)));
  const follows = ({ fout, gegeven, bestand }: Problem): boolean => {
    const given = String(gegeven);
    const page = register.find(given)?.page ?? '';
    // Of an id that two claim, and of one whose page is not there, nobody knows where it is told.
    const isLost = claimed.has(given) || nowhere.has(page);
    if (isLost && (DEAD.test(fout) || OTHER_PAGE.test(fout))) return true;
    if (DEAD.test(fout)) return unsure.has(page);
    // Of a value that is not there no page can be the right one.
    if (OTHER_PAGE.test(fout)) return problems.some((p) => p.bestand === bestand && NO_VALUE.test(p.fout));
    if (/^dit document belooft volledig/.test(fout)) return unsure.size > 0;
    if (NO_PAGE.test(fout)) return unsure.has(given);
    if (/^deze plaat heeft geen plek/.test(fout)) return doubled.has(bestand);
    return NAMELESS.test(fout) && broken.some((e) => e.id === given);
  };
  // A file that cannot be read is still there to be meant.
  const meant = (p: Problem): Problem => {
    const near =
      NAMELESS.test(p.fout) &&
      nearest(
        String(p.gegeven),
        broken.map((e) => e.id),
      );
    return near ? { ...p, doe: `bedoel je ${near}?` } : p;
  };
  return problems.filter((p) => !follows(p)).map((p) => placed(ownPoint(meant(p), entries), entries, subjects));
}

/** Prose of which it is not known what it retells: it is no MDX, or has a marker that MDX takes for something else. */
const isUnread = ({ folder, tree, problems }: ContentEntry): boolean =>
  SCHEMAS[folder].extension === 'mdx' && (!tree || problems.some(({ fout }) => fout.startsWith('een vindplaats')));

/** What was read, in the shape in which the chain takes its collections. */
export function asSiteContent(entries: readonly ContentEntry[], subjects: Entry | undefined): SiteContent {
  const collections = Object.fromEntries(
    FOLDERS.map((folder) => [
      folder,
      entries
        .filter((e) => e.folder === folder && e.data !== undefined)
        .map(({ id, data, body, above, file }) => ({ id, collection: folder, data, body, above, filePath: file })),
    ]),
  );
  const onderwerpen = ((subjects?.data ?? []) as { id: string }[]).map((data) => ({
    id: data.id,
    collection: 'onderwerpen',
    data,
    filePath: subjects?.file,
  }));
  return { ...collections, onderwerpen } as unknown as SiteContent;
}

/** In the file of a report of our own a remedy names that file. */
function ownPoint(problem: Problem, entries: readonly ContentEntry[]): Problem {
  const report = entries.find(({ folder, file }) => folder === 'tafelverslagen' && file === problem.bestand);
  return report ? { ...problem, doe: problem.doe.replace('naam-van-het-bestand', report.id) } : problem;
}

/** Gives a message the line and the name of the field in which its value stands. */
function placed(problem: Problem, entries: readonly ContentEntry[], subjects: Entry | undefined): Problem {
  const line = /^(?<veld>.*), regel (?<line>\d+)$/.exec(problem.veld)?.groups;
  if (line) return { ...problem, veld: line.veld ?? problem.veld, regel: Number(line.line) };
  const entry =
    entries.find((e) => e.file === problem.bestand) ?? (subjects?.file === problem.bestand ? subjects : undefined);
  if (!entry?.yaml || problem.regel) return problem;
  const words = problem.veld.split(/[^\p{L}]+/u).filter(Boolean);
  const number = /\d+/.exec(problem.veld)?.[0];
  const score = (path: readonly PropertyKey[]) =>
    words.filter((w) => path.includes(w)).length * 10 +
    (number &&
    fieldName(path, entry.raw)
      .split(/[^\d]+/)
      .includes(number)
      ? 1
      : 0);
  const found = entry.yaml.scalars
    .filter(({ value }) => String(value).toLowerCase() === String(problem.gegeven).toLowerCase())
    .map((s) => ({ ...s, score: score(s.path) }))
    // Of two that are as good, the last: the one that came second is the one too many.
    .sort((a, b) => b.score - a.score || b.line - a.line)[0];
  if (found) {
    const path = typeof found.path.at(-1) === 'number' ? found.path.slice(0, -1) : found.path;
    return { ...problem, regel: found.line, veld: fieldName(path, entry.raw) };
  }
  const inProse = entry.text
    .split('\n')
    .findLastIndex((l) => new RegExp(`\\[[^\\]]*${escape(String(problem.gegeven))}(?!\\d)`).test(l));
  return inProse < 0 ? problem : { ...problem, regel: inProse + 1 };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
