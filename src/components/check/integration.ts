import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../build/built-pages.ts';
import { inOrder, writeProblems, type Problem } from '../problem/author-error.ts';
import type { PlateSource, PlateSources } from '../praatplaat/photo.ts';
import { readSources } from '../praatplaat/plates-from-disk.ts';
import { addressOf } from '../keten/address.ts';
import { builtAnchorProblems, type Built } from './built-anchors.ts';
import { checkContent, type Checked } from './content.ts';
import { checkWhileWriting } from './while-writing.ts';

/** Where `astro dev` tells its pages what is advised against, and the event that says that it changed. */
const ADVICE = '@inhoud/advies';
const ADVICE_CHANGED = 'inhoud:advies';
const STRIP = fileURLToPath(new URL('./advice-strip.ts', import.meta.url));
const DRAWINGS = fileURLToPath(new URL('../praatplaat/platen/', import.meta.url));
/** The drawings as they are now, and what is wrong in them; the content is checked beside the last that could be read. */
let { sources: plates, problems: unreadable } = await readSources();

async function readDrawings(): Promise<void> {
  const { sources, problems } = await readSources();
  const lost = Object.entries(plates).filter(([slug]) => problems.some((p) => isOf(slug, p)));
  plates = withKnown(plates, { ...Object.fromEntries(lost), ...sources });
  unreadable = problems;
}

const isOf = (slug: string, { bestand }: Problem): boolean => bestand.includes(`/platen/${slug}/`);

/** A plate whose drawing cannot be read has one. */
const follows = ({ veld, bestand }: Problem): boolean =>
  veld === '(de plaat)' && unreadable.some((p) => isOf(bestand.replace(/^.*\/|\.mdx$/g, ''), p));

/** The drawings as they are now; one that did not change is the same object, so what was measured of it still counts. */
function withKnown(known: PlateSources, now: PlateSources): PlateSources {
  const isSame = (a: PlateSource | undefined, b: PlateSource) =>
    a?.foto === b.foto && JSON.stringify(a?.plaat?.scene) === JSON.stringify(b.plaat?.scene);
  return Object.fromEntries(
    Object.entries(now).map(([slug, source]) => [slug, isSame(known[slug], source) ? known[slug]! : source]),
  );
}

/**
 * Checks all content before Astro reads it. A build ends with everything that is wrong, in one list; `astro dev` shows the
 * same list in the browser instead of every page, until it is mended, and at the foot of every page what is advised against.
 */
export function contentCheck(): AstroIntegration {
  let root: string;
  let check: () => Checked;
  let base = '/';
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'inhoud',
    hooks: {
      'astro:config:setup': ({ command, config, logger, injectScript }) => {
        root = fileURLToPath(config.root);
        check = () => {
          const checked = checkContent(root, plates);
          return { ...checked, problems: inOrder([...unreadable, ...checked.problems.filter((p) => !follows(p))]) };
        };
        if (command === 'dev') injectScript('page', adviceScript(config.base));
        if (command !== 'build' && command !== 'sync') return;
        const { problems, advice, entries } = check();
        base = config.base;
        files = new Map(entries.map((e) => [addressOf(e), e.file]));
        endWith(problems);
        for (const a of advice) logger.warn(oneLine(a));
      },
      'astro:build:done': ({ dir }) => {
        endWith(builtAnchorProblems(withAddress(fileURLToPath(dir)), base, (page) => files.get(page)));
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const tab = { address: `${server.config.base}${ADVICE}`, changed: ADVICE_CHANGED };
        checkWhileWriting({
          server,
          logger,
          refresh: refreshContent!,
          root,
          check,
          readDrawings,
          drawings: DRAWINGS,
          tab,
        });
      },
    },
  };
}

/** What every page of `astro dev` runs, and no page of a build. */
const adviceScript = (base: string): string => `
  import { showAdvice } from ${JSON.stringify(STRIP)};
  const show = () => void showAdvice(${JSON.stringify(base + ADVICE)});
  show();
  import.meta.hot?.on(${JSON.stringify(ADVICE_CHANGED)}, show);
`;

/** Ends a build with everything that is wrong; thrown, it would come out with Astro's own English line about a hook. */
function endWith(problems: readonly Problem[]): void {
  if (!problems.length) return;
  console.error(writeProblems(problems));
  process.exit(1);
}

const withAddress = (dist: string): Built[] =>
  [...builtPages(dist)]
    .filter(([name]) => /(?:^|\/)index\.html$/.test(name))
    .map(([name, html]) => ({ page: `/${name.replace(/index\.html$/, '')}`, html }));

const oneLine = (a: Problem): string =>
  `${a.bestand}${a.regel ? `, regel ${a.regel}` : ''}, ${a.veld}: ${a.fout}; ${a.doe}`;
