// npm run links: after a build, asks every address outside the site once, and says which did not answer and where they
// stand. A report, never a failure: another site may be down today, or refuse a program and serve a person.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outwardLinks } from '../src/components/build/outward-links.ts';

const AT_ONCE = 6;
const PATIENCE = 20_000;

const dist = join(process.cwd(), 'dist');
if (!existsSync(dist)) {
  console.error('dist/ is not there: run npm run build first.');
  process.exit(1);
}
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const links = outwardLinks(
  pages.map((name) => [`/${name.replace(/index\.html$/, '')}`, readFileSync(join(dist, name), 'utf8')]),
);

/** What an address answers: a status, or why there was none. */
async function ask(address) {
  try {
    const { status } = await fetch(address, { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE) });
    return { good: status < 400, said: String(status) };
  } catch (error) {
    return { good: false, said: error.cause?.code ?? error.name };
  }
}

const queue = [...links];
const bad = [];
async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [address, where] = next;
    const { good, said } = await ask(address);
    if (!good) bad.push({ address, where, said });
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

bad.sort((a, b) => a.address.localeCompare(b.address));
for (const { address, where, said } of bad) {
  const others = where.length > 1 ? ` (and ${where.length - 1} more)` : '';
  console.log(`${said.padEnd(14)} ${address}\n${' '.repeat(15)}on ${where[0]}${others}`);
}
console.log(`${links.size} addresses outside the site: ${links.size - bad.length} answered, ${bad.length} did not`);
