// Says per document which items are retold, on which pages, and which stand nowhere yet.
//   npm run dekking [-- toespraak-velon]
import { fileURLToPath } from 'node:url';
import { readCoverage } from '../src/components/check/coverage.ts';

const [only] = process.argv.slice(2);
const { coverage, mistakes } = await readCoverage(fileURLToPath(new URL('..', import.meta.url)));
for (const { document, total, pages, missing } of coverage) {
  if (only && document.id !== only) continue;
  const promise = document.data.volledig ? ', belooft volledig te zijn' : '';
  console.log(`${document.id}: ${total - missing.length} van ${total} fragmenten naverteld${promise}`);
  for (const [page, ids] of pages) {
    const range = ids.length > 1 ? `${ids[0]} … ${ids.at(-1)}` : ids[0];
    console.log(`  ${page.padEnd(58)} ${String(ids.length).padStart(4)}  ${range}`);
  }
  for (const { id, page, kern, mag } of missing)
    console.log(`  ${mag ? 'mag weg  ' : 'ontbreekt'} ${id.padEnd(8)} ${page}  ${kern}`);
  console.log('');
}
const all = coverage.reduce((n, c) => n + c.total, 0);
const gone = coverage.reduce((n, c) => n + c.missing.length, 0);
console.log(`dekking: ${all - gone} van ${all} fragmenten naverteld, ${gone} nog niet`);
if (mistakes) console.log(`er zijn nog fouten in de inhoud (${mistakes}); npm run build zegt welke`);
