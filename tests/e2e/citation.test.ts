import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../fixtures/dist';
import { useSite } from '../fixtures/site';

const site = useSite();
const BLADEN = [
  ['/bevindingen/rug-2017-kloof/', 'Kleinere kloof tussen theorie en praktijk [Navertelling van W1.1-O5; versie '],
  ['/onderbouwing/1-5/', '[Navertelling van waarde 1.5 van de tabel; versie '],
  ['/bronnen/hooge-2024/', 'Hooge (2024) [Bron van de onderbouwing; versie '],
] as const;

describe('a reference to take along', () => {
  it.each(BLADEN)('%s copies its own address with title and place', async (pad, deel) => {
    const pagina = await site.visit(pad, { permissions: ['clipboard-read', 'clipboard-write'] });
    const vak = pagina.locator('.verwijs');
    await vak.getByRole('button', { name: 'Kopieer' }).click();
    await vak.getByRole('status').filter({ hasText: 'klembord' }).waitFor();
    const tekst = await pagina.evaluate(() => navigator.clipboard.readText());
    expect(tekst).toMatch(/^Samen Opleiden\. \(z\.d\.\)\. /);
    expect(tekst).toContain(deel);
    expect(tekst).toMatch(/ Geraadpleegd op \d{1,2} [a-z]+ 20\d\d, van http/);
    expect(tekst.endsWith(` ${site.adres}${pad}`)).toBe(true);
    await expect.poll(() => vak.locator('[data-verwijzing]').innerText()).toBe(tekst);
  });

  it('selects the text when the browser does not let it copy', async () => {
    const { page: pagina } = await site.tab();
    await pagina.addInitScript(() => {
      const no = () => Promise.reject(new Error('no'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: no, writeText: no } });
      document.execCommand = () => false;
    });
    await pagina.goto(`${site.adres}/bronnen/zeichner-2010/`);
    await pagina.locator('.verwijs button').click();
    await pagina.locator('.verwijs').getByRole('status').filter({ hasText: 'geselecteerd' }).waitFor();
    await expect
      .poll(() => pagina.evaluate(() => getSelection()!.toString()))
      .toMatch(/^Zeichner, K\. \(2010\)\. .*10\.1177\/0022487109347671/);
  });

  it('is copied another way where the page has no secure address, and so no clipboard of its own', async () => {
    const { page: pagina, context } = await site.tab();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pagina.addInitScript(() => {
      if (location.hash === '#http') Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await pagina.goto(`${site.adres}/bronnen/zeichner-2010/#http`);
    await pagina.locator('.verwijs button').click();
    await pagina.locator('.verwijs').getByRole('status').filter({ hasText: /\S/ }).waitFor();
    await pagina.goto(`${site.adres}/over/`);
    await expect
      .poll(() => pagina.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Zeichner, K\. \(2010\)\. /);
  });

  it('stands there as text without script, and shows no button that does nothing', async () => {
    const pagina = await site.visit('/bevindingen/rug-2017-kloof/', { javaScriptEnabled: false });
    expect(await pagina.locator('.verwijs [data-verwijzing]').innerText()).toContain('/bevindingen/rug-2017-kloof/');
    expect(await pagina.locator('.verwijs button').isVisible()).toBe(false);
  });

  it('of a publication nobody saw says so in what is copied', async () => {
    const { page: pagina } = await site.tab();
    await pagina.goto(`${site.adres}/bronnen/leeferink-2016/`);
    await expect.poll(() => pagina.locator('.verwijs [data-verwijzing]').innerText()).toContain('niet bevestigd');
    await expect.poll(() => pagina.locator('.verwijs').innerText()).toContain('zelf niet gezien');
  });

  it('comes as RIS and BibTeX of that one publication; of a source that was not found as author and year', async () => {
    const { page: pagina } = await site.tab();
    await pagina.goto(`${site.adres}/bronnen/rug-2018/`);
    await expect
      .poll(() =>
        pagina
          .locator('.verwijs__doen a')
          .evaluateAll((links) => links.map((l) => [l.getAttribute('href'), l.getAttribute('download')])),
      )
      .toEqual([
        ['/bronnen/rug-2018/bron.ris', 'rug-2018.ris'],
        ['/bronnen/rug-2018/bron.bib', 'rug-2018.bib'],
      ]);
    const ris = readFileSync(join(DIST, 'bronnen/rug-2018/bron.ris'), 'utf8');
    expect([ris.match(/^TY {2}- /gm)!.length, ris.includes('ID  - rug-2018')]).toEqual([1, true]);
    expect(readFileSync(join(DIST, 'bronnen/rug-2018/bron.bib'), 'utf8').match(/^@\w+\{/gm)).toEqual(['@article{']);
    expect(readFileSync(join(DIST, 'bronnen/hooge-2024/bron.ris'), 'utf8')).toMatch(
      /^TY {2}- AGGR\r\nAU {2}- Hooge,\r\nTI {2}- \[Publicatie niet gevonden\]\r\nPY {2}- 2024/,
    );
  });
});
