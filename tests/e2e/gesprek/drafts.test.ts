import { describe, expect, it } from 'vitest';
import { withGroup, tab } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();

describe('half typed words', () => {
  it('to change a note or an agreement go when it is taken away, and come back with it', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.note('straks weg');
      await page.locator('[data-notities] [data-rij="wijzig"]').click();
      await page.locator('[data-tekst]').fill('straks weg, anders');
      await page.locator('[data-notities] [data-rij="weg"]').click();
      await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe('');
      await page.locator('[data-terug]').click();
      await expect.poll(() => g.notities()).toEqual(['straks weg']);
      await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe('straks weg, anders');
      await page.locator('[data-notities] [data-rij="weg"]').click();
      await g.agree('ook weg', 'Piet');
      await page.locator('[data-afspraken] [data-rij="wijzig"]').click();
      await page.locator('[data-afspraken] [data-rij="weg"]').click();
      await expect.poll(() => page.locator('[name="wat"]').inputValue()).toBe('');
      await g.closeDrawer();
      await g.verslag();
      await expect.poll(() => page.locator('[data-verslag-vragen]').innerText()).not.toContain('weg');
      await expect.poll(() => page.locator('[data-verslag-afspraken]').innerText()).not.toContain('weg');
    }));

  it('of an agreement with only who and when are one all the same', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.agree('bellen', 'Anna');
      await page.locator('[data-afspraak] [name="wie"]').fill('Piet');
      await page.locator('[name="wanneer"]').fill('in mei');
      await page.locator('[data-afspraken] [data-rij="wijzig"]').click();
      await expect.poll(() => g.afspraken()).toEqual(['bellen', 'Piet, in mei']);
      await page.locator('[data-afspraak] [data-laat]').click();
      await page.locator('[data-afspraak] [name="wie"]').fill('Kim');
      await g.closeDrawer();
      await g.verslag();
      await expect
        .poll(() =>
          page
            .locator('[data-verslag-afspraken] tbody tr')
            .evaluateAll((rijen) => rijen.map((rij) => [...rij.children].map((cel) => cel.textContent))),
        )
        .toEqual([
          ['bellen', 'Anna', ''],
          ['', 'Piet', 'in mei'],
          ['', 'Kim', ''],
        ]);
    }));

  it('that nobody has any more are taken over by one of two tabs that open at once', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.drawer();
      await g.page.locator('[data-tekst]').fill('wees');
      await expect.poll(() => g.kept('schijf')).toContain('wees');
      const id = await g.page.evaluate(
        () => (JSON.parse(sessionStorage.getItem('gesprek:nu:leerrijke-verbindingen')!) as { id: string }).id,
      );
      await g.page.close();
      const tabs = await Promise.all([1, 2].map(() => tab(context, site.adres, `?gesprek=${id}`)));
      for (const t of tabs) await t.drawer();
      await expect
        .poll(async () => (await Promise.all(tabs.map((t) => t.page.locator('[data-tekst]').inputValue()))).sort())
        .toEqual(['', 'wees']);
      await tabs[0]!.closeDrawer();
      await tabs[0]!.verslag();
      await expect.poll(() => tabs[0]!.page.locator('[data-verslag-vragen] li').allTextContents()).toEqual(['wees']);
    }));
});
