import { expect, it } from 'vitest';
import { SAID, closeReport, takeAll, wholeTalk } from '../../fixtures/keys-only';
import { withGroup } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();

it('a whole conversation goes by keyboard alone, from the card of the group to every way to take its report along', () =>
  withGroup(site, async ({ page }) => {
    const hands = {
      press: (key: string) => page.keyboard.press(key),
      type: (text: string) => page.keyboard.type(text),
      see: <T>(deed: (word: string) => T, word: string) => page.evaluate<T, string>(deed as never, word),
    };
    const report = await wholeTalk(hands);
    for (const words of SAID) expect(report).toContain(words);
    const taken = await takeAll(hands);
    for (const ending of ['docx', 'md', 'ics', 'png', 'json'])
      expect(taken.filter((name) => name.endsWith(`.${ending}`))).toHaveLength(1);
    expect(taken.filter((name) => name === 'print')).toHaveLength(1);
    await closeReport(hands);
  }));
