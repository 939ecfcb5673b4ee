// npm run licenties: after a build, says whether the page /licenties/ names everything that a browser gets.
//   -- --schrijf   writes what it has to name; look at the difference before you commit it
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { collectNotices, differences } from '../src/components/build/notices/collect.ts';
import { SHIPPED } from '../src/components/build/notices/shipped.ts';

const KEPT = 'src/components/build/notices/notices.json';
if (!existsSync(SHIPPED)) {
  console.error(`${SHIPPED} is not there: run npm run build first.`);
  process.exit(1);
}
const { notices, faults } = collectNotices(process.cwd(), JSON.parse(readFileSync(SHIPPED, 'utf8')));
if (process.argv.includes('--schrijf')) writeFileSync(KEPT, `${JSON.stringify(notices, null, 2)}\n`);
const kept = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : [];
const wrong = [...faults, ...differences(kept, notices)];
for (const sentence of wrong) console.error(sentence);
console.log(`${notices.length} packages are sent along; ${wrong.length ? `${wrong.length} to mend` : 'all are named'}`);
process.exit(wrong.length ? 1 : 0);
