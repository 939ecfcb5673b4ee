// How long a phone on a slow line waits for the picture of a plate, against what is promised (1.00× is all of it).
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kB, ms, times } from './numbers.mjs';
import { measurePage } from './pages.mjs';

const PROMISED = { lcp: 2500, bytes: 170_000 };
/** The plates with the heaviest page: what is kept for these is kept for all. */
const HEAVIEST = 3;

export async function plates({ browser, dist, address }) {
  const heaviest = readdirSync(join(dist, 'praatplaten'), { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .map(({ name }) => ({ name, size: statSync(join(dist, 'praatplaten', name, 'index.html')).size }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, HEAVIEST);
  for (const { name } of heaviest) {
    const { lcp, bytes } = await measurePage(browser, `${address}/praatplaten/${name}/`);
    console.log(
      `${name}: largest paint ${ms(lcp)} (${times(lcp, PROMISED.lcp)} of what is promised), ` +
        `${kB(bytes)} (${times(bytes, PROMISED.bytes)})`,
    );
  }
}
