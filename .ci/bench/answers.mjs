// How long a slow phone needs to show what a touch did (interaction to next paint), for what visitors touch most.
import { ms } from './numbers.mjs';
import { keep, SLOW, watch } from './slow-phone.mjs';

/** A page, and what is touched on it one after the other. */
const TOUCHES = [
  ['a spot of a plate', '/praatplaten/leren-laten-werken/', ['.kijker__plaat']],
  ['a filter of the evidence', '/onderbouwing/', ['[data-deel="open-filter"]', 'label.wknop']],
  ['a star at a finding', '/onderbouwing/', ['button.ster']],
  ['the menu', '/themas/geschiedenis/', ['.menuknop']],
  ['a choice in the chain', '/keten/', ['main summary', 'main details[open] a']],
];

/** Prints how long the page is at work for each touch. */
export async function answers({ browser, address }) {
  for (const [name, path, selectors] of TOUCHES) {
    const { context, page } = await watch(browser, { ...SLOW, line: { ...SLOW.line, latency: 0 } }, keep);
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const touched = [];
    for (const selector of selectors) {
      const target = page.locator(`${selector} >> visible=true`).first();
      if (!(await target.count())) continue;
      await target.tap();
      await page.waitForTimeout(800);
      touched.push(selector);
    }
    const { inp } = await page.evaluate(() => globalThis.kept ?? { inp: 0 });
    console.log(`${name}: ${touched.length ? `at most ${ms(inp)}` : 'nothing to touch was found'}`);
    await context.close();
  }
}
