import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeProblems } from '../problem/author-error.ts';
import { checkContent } from '../check/content.ts';
import type { Plates } from '../check/relations.ts';
import { didYouMean } from '../text/nearest.ts';
import { slugOf } from '../text/slug.ts';
import { freeNumber } from './evidence.ts';
import { KINDS, type Kind } from './names.ts';
import type { Made } from './template.ts';
import { TEMPLATES } from './templates.ts';

const HELP = `Zo maak je iets nieuws:

  npm run nieuw -- <soort> "<naam>"

soort is een van: ${KINDS.join(', ')}
Een waarde mag ook haar nummer krijgen: npm run nieuw -- waarde "<naam>" 2.6`;

/** What became of a wish: what to say, and whether it went well. */
export interface Outcome {
  ok: boolean;
  text: string;
}

/**
 * Makes the files of a new thing, if that does not harm what is there.
 * @param root folder of the project
 * @param words what stands behind `npm run nieuw --`
 * @param plates what we drew, by slug; read again after the files are made
 * @param today as `2026-11-29`
 */
export async function make(
  root: string,
  words: readonly string[],
  plates: () => Promise<Plates>,
  today: string,
): Promise<Outcome> {
  const [asked = '', name = '', number] = words;
  const kind = kindOf(asked);
  const no = (text: string): Outcome => ({ ok: false, text });
  const unclear = whatIsUnclear(asked, kind, name, number);
  if (!kind || unclear) return no(unclear ?? HELP);

  const before = checkContent(root, await plates());
  const fields = (folder: string) =>
    before.entries.filter((e) => e.folder === folder).map((e) => (e.raw ?? {}) as Record<string, unknown>);
  const made = TEMPLATES[kind]({ name: name.trim(), number }, { fields, today });
  const there = made.files
    .map(([path]) => path)
    .filter((path) =>
      taken(
        root,
        path,
        before.entries.map((e) => e.file),
      ),
    );
  if (there.length) {
    const numbers = fields('waarden').map(({ nr }) => String(nr));
    const other = number
      ? `een ander nummer; ${freeNumber(number.split('.')[0]!, numbers)} is vrij`
      : 'een andere naam';
    return no(
      `${there.join(' en ')} ${there.length > 1 ? 'zijn' : 'is'} er al; daar schrijf ik niet overheen. Kies ${other}.`,
    );
  }

  for (const [path, text] of made.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const known = new Set(before.problems.map((p) => JSON.stringify(p)));
  const problems = checkContent(root, await plates()).problems.filter((p) => !known.has(JSON.stringify(p)));
  if (problems.length) {
    for (const [path] of made.files) rmSync(join(root, path));
    return no(`Dit past niet bij wat er al is, dus er is niets gemaakt.\n\n${writeProblems(problems)}`);
  }
  return { ok: true, text: story(made) };
}

/** What cannot be made of the words behind the command, and how to ask; undefined when all is clear. */
function whatIsUnclear(asked: string, kind: Kind | undefined, name: string, number?: string): string | undefined {
  if (!asked) return HELP;
  if (!kind)
    return `${[`Een ${asked} kan ik niet maken.`, didYouMean(asked, KINDS)].filter(Boolean).join(' ')}\n\n${HELP}`;
  if (!slugOf(name)) return `Welke naam krijgt het? Zet haar tussen aanhalingstekens.\n\n${HELP}`;
  if (!number) return undefined;
  if (kind !== 'waarde')
    return `Alleen een waarde krijgt een nummer mee. Zet de hele naam tussen aanhalingstekens.\n\n${HELP}`;
  return /^(?:\d{1,2}\.\d{1,2}|[12]|onderwijsregio|partnerschap)$/.test(number)
    ? undefined
    : `${number} is geen nummer van een waarde. Schrijf het zo: 2.6`;
}

/** The kind that was asked for, with a capital or by the longer name it has on the site. */
function kindOf(asked: string): Kind | undefined {
  const word = asked.toLowerCase() === 'praatplaat' ? 'plaat' : asked.toLowerCase();
  return KINDS.find((kind) => kind === word);
}

/** Is there a file by this name, or one that would get the same address? */
function taken(root: string, path: string, files: readonly string[]): boolean {
  const bare = (p: string) => p.toLowerCase().replaceAll(' ', '-');
  return existsSync(join(root, path)) || files.some((f) => bare(f) === bare(path));
}

const story = ({ files, address, next }: Made): string =>
  [
    'Gemaakt:',
    ...files.map(([path]) => `  ${path}`),
    '',
    'Doe nu dit:',
    ...next.map((step, i) => `  ${i + 1}. ${step}`),
    `  ${next.length + 1}. is het af, haal dan de regel concept: true weg`,
    '',
    `Bekijk het met npm run dev op http://localhost:4321${address}`,
    'Zolang het een concept is, staat dat op de bladzij en telt het nergens mee.',
  ].join('\n');
