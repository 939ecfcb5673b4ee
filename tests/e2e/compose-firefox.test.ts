import { describe, expect, it } from 'vitest';
import { handsOf, useFirefox } from '../fixtures/firefox';
import { at, choose, fill, shown, tabTo, type Hands } from '../fixtures/keys-only';

const firefox = useFirefox();

/** The same hands, with every key after which the focus was nowhere on the page. */
function watched(hands: Hands): { hands: Hands; lost: string[] } {
  const lost: string[] = [];
  const isLost = () => document.hasFocus() && document.activeElement === document.body;
  const press = async (key: string): Promise<void> => {
    await hands.press(key);
    if (await hands.see(isLost, '')) lost.push(key);
  };
  return { hands: { ...hands, press }, lost };
}

describe('a plate by keyboard alone, in Firefox', () => {
  it('is made from an empty landscape and talked about, and the focus is never lost', async () => {
    const page = await firefox.visit('/praatplaten/maken/');
    const { hands, lost } = watched(handsOf(page));
    const valueOf = (selector: string) =>
      hands.see((s) => document.querySelector<HTMLInputElement>(s)?.value ?? '', selector);
    const textOf = (selector: string) => hands.see((s) => document.querySelector(s)?.textContent ?? '', selector);
    await shown(hands, '[data-begin-met]');
    await choose(hands, '[data-begin-met="landschap-plein"]');
    await shown(hands, '.tegel');
    await at(hands, '[data-naar="teken"]');

    // The list of parts can be scrolled, and that is no reason to pass over the parts.
    await fill(hands, '[data-zoek-deel]', 'zwaait');
    await expect.poll(() => hands.see((s) => document.querySelectorAll(s).length, '.tegel')).toBe(1);
    await choose(hands, '.tegel');
    await expect.poll(() => textOf('[data-gekozen-naam]')).toMatch(/^mens zwaait/i);
    await tabTo(hands, '[data-doek]');
    const x = Number(await valueOf('[data-plaats="x"]'));
    await hands.press('ArrowRight');
    await expect.poll(() => valueOf('[data-plaats="x"]')).toBe(String(x + 8));
    for (const key of ['+', ']', '[']) await hands.press(key);
    // Who chose a part is one key away from what can be chosen of it.
    await hands.press('Enter');
    await at(hands, '[data-gekozen-naam]');
    await choose(hands, '[data-doe="bord"]');
    await tabTo(hands, '[data-opties-velden] :is(textarea, input)');
    await hands.press('Control+a');
    await hands.type('juf Sanne');
    await expect.poll(() => textOf('[data-gekozen-naam]')).toContain('juf Sanne');

    await choose(hands, '[data-naar="plekken"]', 'Shift+Tab');
    await choose(hands, '[data-nieuwe-plek]');
    await at(hands, '[data-plek-veld="naam"]');
    await hands.type('Het plein');
    await fill(hands, '[data-plek-veld="uitleg"]', 'Hier komt iedereen langs.');
    await choose(hands, '[data-naar="vragen"]', 'Shift+Tab');
    await choose(hands, '[data-nieuwe-vraag]');
    await at(hands, '[data-vraag-tekst]');
    await hands.type('Wie zien we hier te weinig?');
    await choose(hands, '[data-licht="1"]');
    await at(hands, '[data-licht="1"]');
    await choose(hands, '[data-naar="klaar"]', 'Shift+Tab');
    await choose(hands, '.klaar [data-probeer]');
    await shown(hands, '[data-start]');
    await choose(hands, '[data-start] [data-plek="eigen"]');
    await shown(hands, '[data-hulp]');
    // From one page to the next there is none for a moment.
    expect(lost.filter((key) => key !== 'Enter')).toEqual([]);
    expect(firefox.mistakes).toEqual([]);
  });
});
