import { expect, it } from 'vitest';
import { useSite } from '../fixtures/site';

const site = useSite();

/** What each page says of an address that asks under a name it does not know. */
it.each([
  ['/onderbouwing/', '?warde=1.4', '‘warde=1.4’'],
  ['/zoeken/', '?zoek=stage', '‘zoek=stage’'],
  ['/keten/', '?kiez=waarde:1-4', '‘kiez=waarde:1-4’'],
  ['/geschiedenis/', '?jaar=2019', '‘jaar=2019’'],
  ['/begrippen/', '?letter=s', '‘letter=s’'],
  ['/leeslijst/', '?list=bron:rug-2018', '‘list=bron:rug-2018’'],
])('%s says a foreign name, and is silent about what follows people', async (path, search, said) => {
  const { page } = await site.tab();
  await page.goto(`${site.adres}${path}${search}`);
  await expect.poll(() => page.locator('main').innerText()).toContain(`Het adres vraagt om ${said}`);
  await page.goto(`${site.adres}${path}?utm_source=nieuwsbrief&fbclid=IwAR0`);
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('main').innerText()).not.toContain('Het adres vraagt');
});
