// npm run toegankelijkheid, after a build: axe looks at the heaviest pages of each kind (`-- --alles`: at all of them), and
// the tests of Firefox and of what adapts are run; `-- axe`, `firefox` or `aanpassen` does that part alone. What they saw is
// written, with the day, to the files that the pages on accessibility and privacy are made from.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from 'playwright';
import { axeViolations } from '../tests/fixtures/axe.ts';
import { browser, firefox } from './browser.mjs';
import { keepResult, runTests } from './checked.mjs';
import { serve } from './serve.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** How every page is looked at. */
const LOOKS = [
  { kleur: 'licht', breedte: 1366, hoogte: 768 },
  { kleur: 'donker', breedte: 390, hoogte: 844 },
];
/** Of each kind so many of the heaviest; pages that stand on their own are all looked at. */
const MOST = 6;
const ALONE = 'los';
/** Folders of which each page is made in one way. */
const KINDS =
  /^\/(themas|onderbouwing|bevindingen|bronnen|begrippen|documenten|tafelverslagen|verhalen|onderwerpen)\/[^/]+\/$/;
const OF_A_PLATE =
  /^\/praatplaten\/(?!maken\/)[^/]+\/(?:(gesprek|gespreksleider|meeschrijven)|(poster|kaarten|placemat|blad))?\/?$/;

/** What a page is made from, by a word of the language file. */
function kindOf(path) {
  const plate = OF_A_PLATE.exec(path);
  if (plate) return plate[1] ? 'gesprek' : plate[2] ? 'papier' : 'praatplaten';
  return KINDS.exec(path)?.[1] ?? ALONE;
}

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html') && !entry.parentPath.includes('pagefind'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: `/${relative(dist, file).replace(/index\.html$/, '')}`, bytes: statSync(file).size }))
  .sort((a, b) => b.bytes - a.bytes);
const kinds = Object.groupBy(files, ({ path }) => kindOf(path));
const most = process.argv.includes('--alles') ? Infinity : MOST;
const chosen = (kind) => (kind === ALONE ? kinds[kind] : kinds[kind].slice(0, most));
const paths = Object.keys(kinds).flatMap((kind) => chosen(kind).map(({ path }) => path));
const { path: executablePath } = await browser();
const { path: FIREFOX } = firefox();
const env = { CHROMIUM: executablePath, FIREFOX };
const { address: site } = await serve(dist);
const program = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox'] });
const name = `Chromium ${program.version()}`;

const faults = new Map();
let [others, cookies] = [0, 0];
/** Looks at every page in one way. */
async function look({ kleur, breedte, hoogte }) {
  const context = await program.newContext({
    colorScheme: kleur === 'licht' ? 'light' : 'dark',
    viewport: { width: breedte, height: hoogte },
    serviceWorkers: 'block',
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(?:data|blob):/.test(request.url())) others += 1;
  });
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto('about:blank');
    await page.goto(site + path);
    const found = await axeViolations(page, false);
    for (const one of found) console.error(`✗ ${path} (${kleur}, ${breedte} × ${hoogte}): ${one}`);
    const kind = kindOf(path);
    faults.set(kind, (faults.get(kind) ?? 0) + found.length);
  }
  cookies += (await context.cookies()).length;
  await context.close();
}

/** What went well, and what did not. */
const outcome = { gelukt: 0, mislukt: 0 };
const add = ({ gelukt, mislukt }) => {
  outcome.gelukt += gelukt;
  outcome.mislukt += mislukt;
  return { gelukt, mislukt };
};
const PARTS = {
  async axe() {
    await Promise.all(LOOKS.map(look));
    const soorten = Object.entries(kinds).map(([soort, all]) => ({
      soort,
      bladzijden: all.length,
      bekeken: chosen(soort).length,
      bezwaren: faults.get(soort) ?? 0,
    }));
    soorten.sort((a, b) => b.bladzijden - a.bladzijden);
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/axe-core/package.json'), 'utf8'));
    keepResult('axe', { axe: version, browser: name, blikken: LOOKS, soorten, anderen: others, koekjes: cookies });
    const objections = soorten.reduce((sum, { bezwaren }) => sum + bezwaren, 0);
    console.log(`axe: ${paths.length} pages, each ${LOOKS.length} times, ${objections} objections`);
    console.log(`others asked: ${others}, cookies: ${cookies}`);
    add({ gelukt: paths.length * LOOKS.length, mislukt: objections + others + cookies });
  },
  firefox() {
    const said = spawnSync(FIREFOX, ['--version'], { encoding: 'utf8' }).stdout;
    const result = add(runTests(['tests/e2e/firefox'], env));
    keepResult('firefox', { browser: `Firefox ${/[\d.]+/.exec(said)?.[0] ?? ''}`, ...result });
  },
  aanpassen() {
    keepResult('aanpassen', { browser: name, ...add(runTests(['tests/e2e/adapting'], env)) });
  },
};
const asked = process.argv.slice(2).filter((word) => word in PARTS);
for (const part of asked.length ? asked : Object.keys(PARTS)) await PARTS[part]();
await program.close();
console.log(`${outcome.gelukt} passed, ${outcome.mislukt} failed`);
process.exit(outcome.mislukt ? 1 : 0);
