// How long the evidence takes to answer a filter, today and with ten times the content.
import { median } from './numbers.mjs';

const RUNS = 5;
/** One frame of a screen that shows sixty a second. */
const FRAME = 1000 / 60;

/**
 * From a click in the filter to the page laid out anew, in milliseconds.
 * @param size how many times the findings of today
 */
async function filter(browser, address, size) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${address}/onderbouwing/`, { waitUntil: 'networkidle' });
  const took = await page.evaluate(
    ([size, runs]) => {
      const { document, performance } = globalThis;
      const sheet = document.querySelector('onderbouwing-blad');
      const given = sheet.querySelector('[data-deel="gegevens"]');
      const data = JSON.parse(given.textContent);
      const rows = sheet.querySelector('[data-deel="rijen"]');
      const first = [...rows.children];
      const all = Array.from({ length: size }, (_, i) => data.entries.map((e) => ({ ...e, id: `${e.id}.${i}` })));
      rows.replaceChildren(
        ...all.flatMap((_, i) =>
          first.map((row) => {
            const copy = row.cloneNode(true);
            copy.dataset.bevinding += `.${i}`;
            return copy;
          }),
        ),
      );
      given.textContent = JSON.stringify({ ...data, entries: all.flat() });
      // Taken out and put back, the element reads what the page now holds.
      const place = sheet.parentElement;
      sheet.remove();
      place.append(sheet);
      const box = sheet.querySelector('input[name="waarde"][value="1.1"]');
      const answer = () => {
        const from = performance.now();
        box.click();
        void document.body.offsetHeight;
        return performance.now() - from;
      };
      answer();
      answer();
      return Array.from({ length: 2 * runs }, answer);
    },
    [size, RUNS],
  );
  await page.close();
  return median(took);
}

export async function evidence({ browser, address }) {
  const [now, later] = [await filter(browser, address, 1), await filter(browser, address, 10)];
  console.log(
    `a filter takes ${now.toFixed(1)} ms today, ${later.toFixed(1)} ms with ten times the findings ` +
      `(${(later / now).toFixed(1)} times as long, ${(later / FRAME).toFixed(2)} of a frame)`,
  );
}
