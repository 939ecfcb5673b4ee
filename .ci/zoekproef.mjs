// npm run zoekproef: at which rank each golden query finds its page in the built site, and what changed since the last run.
//   -- --constante rank.damping=0.7   which queries move when a constant of search/tuning.ts has another value
//   -- --constanten                   the same for every constant, halved and half as much again
//   -- --vraag "wie betaalt"          the first hits of any query, with their scores
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Dictionary } from '../src/components/search/dictionary/dictionary.ts';
import { search } from '../src/components/search/rank/search.ts';
import { TUNING } from '../src/components/search/tuning.ts';
import { ranksOf } from '../tests/fixtures/golden-ranks.ts';
import { LISTED_QUERIES } from '../tests/fixtures/listed-queries.ts';
import { openBuiltIndex } from '../tests/fixtures/node-index.ts';
import { GOLDEN_QUERIES } from '../tests/fixtures/golden-queries.ts';

const CACHE = 'node_modules/.cache/zoekproef.json';
const { values } = parseArgs({
  options: {
    constante: { type: 'string', multiple: true },
    constanten: { type: 'boolean' },
    vraag: { type: 'string', multiple: true },
    dist: { type: 'string', default: 'dist' },
  },
});
const dist = join(process.cwd(), values.dist);
if (!existsSync(join(dist, 'zoek/woorden.json'))) {
  console.error(`${values.dist}/ has no search index: run npm run build first.`);
  process.exit(1);
}

/** The names of all constants, with dots. */
const names = (tree, path = '') =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'number' ? [path + key] : names(value, `${path}${key}.`),
  );
const valueOf = (name) => name.split('.').reduce((tree, key) => tree?.[key], TUNING);

/** The tuning with one constant changed. */
function changed(tuning, name, value) {
  if (typeof valueOf(name) !== 'number' || !Number.isFinite(value)) {
    console.error(`No constant ${name} = ${value}. There are:\n  ${names(TUNING).join('\n  ')}`);
    process.exit(1);
  }
  const copy = JSON.parse(JSON.stringify(tuning));
  const keys = name.split('.');
  keys.slice(0, -1).reduce((tree, key) => tree[key], copy)[keys.at(-1)] = value;
  return copy;
}

const rank = (n) => (n === undefined || n === null ? '–' : String(n));
const moves = (before, after) =>
  [...after]
    .filter(([query, n]) => before.has(query) && rank(before.get(query)) !== rank(n))
    .map(([query, n]) => `${query}: ${rank(before.get(query))} → ${rank(n)}`);
let built;
const QUERIES = [...GOLDEN_QUERIES, ...LISTED_QUERIES];
/** Opens the index again only for another ranking: what it found for a word is then remembered. */
async function ranks(tuning) {
  if (built?.engine !== JSON.stringify(tuning.engine))
    built = { engine: JSON.stringify(tuning.engine), ...openBuiltIndex(dist, tuning.engine) };
  return ranksOf(QUERIES, built, tuning);
}

/** Every golden query with its rank, and the difference with the last run. */
async function list() {
  const now = await ranks(TUNING);
  for (const [query, n] of now) console.log(`${rank(n).padStart(3)}  ${query}`);
  const inThree = [...now.values()].filter((n) => n <= 3).length;
  const first = [...now.values()].filter((n) => n === 1).length;
  console.log(`\n${now.size} queries: ${first} first, ${inThree} in the first three`);
  if (existsSync(CACHE)) {
    const last = new Map(Object.entries(JSON.parse(readFileSync(CACHE, 'utf8'))));
    const moved = moves(last, now);
    console.log(moved.length ? `\nsince the last run:\n  ${moved.join('\n  ')}` : 'as in the last run');
  }
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries([...now].map(([query, n]) => [query, n ?? null]))));
}

/** What moves with other values of constants, together. */
async function withValues(pairs) {
  const tuning = pairs.reduce((t, pair) => changed(t, pair.split('=')[0], Number(pair.split('=')[1])), TUNING);
  const moved = moves(await ranks(TUNING), await ranks(tuning));
  console.log(moved.length ? moved.join('\n') : 'nothing moves');
}

/** What moves with every constant, halved and half as much again. */
async function allConstants() {
  const before = await ranks(TUNING);
  for (const name of names(TUNING))
    for (const factor of [0.5, 1.5]) {
      const value = Number((valueOf(name) * factor).toFixed(3));
      const moved = moves(before, await ranks(changed(TUNING, name, value)));
      console.log(`${name} ${valueOf(name)} → ${value}: ${moved.length ? moved.join(' · ') : 'nothing moves'}`);
    }
}

/** The first hits of a query, and how it was read. */
async function show(query) {
  const { index, words, total } = openBuiltIndex(dist);
  const { query: read, hits } = await search(query, new Dictionary(words), index, total);
  const named = read.named.map(({ slug, naming }) => `${slug} (${naming})`);
  console.log(`\n${query}: read as “${read.readAs}”${named.length ? `, names ${named.join(', ')}` : ''}`);
  for (const term of read.terms)
    console.log(`  ${term.word}: ${term.lookups.map(({ word, weight }) => `${word} ${weight}`).join(', ')}`);
  for (const { id, score } of hits.slice(0, 10)) {
    const { url, meta } = await index.data(id);
    console.log(`${score.toFixed(2).padStart(8)}  ${url}  ${meta.title}`);
  }
}

if (values.vraag) for (const query of values.vraag) await show(query);
else if (values.constanten) await allConstants();
else if (values.constante) await withValues(values.constante);
else await list();
