import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import { writeText } from '../../src/components/gesprek/domain/state/valid';
import { axeViolations } from '../fixtures/axe';
import { groepsgesprek, STRANGE_TEXT } from '../fixtures/gesprekken';
import { withGroup } from '../fixtures/room-page';
import { useSite } from '../fixtures/site';

const site = useSite();
const bestand = (naam: string, inhoud: string) => ({
  name: naam,
  mimeType: 'application/json',
  buffer: Buffer.from(inhoud),
});
const NOORD = groepsgesprek('noord1', 'Noord', [{ tekst: STRANGE_TEXT, merk: 'herkenbaar' }], ['mentoren bellen']);
const ZUID = groepsgesprek('zuid1', 'Zuid', [{ tekst: 'bij ons niet', merk: 'herkenbaar' }]);
const ANDERS = groepsgesprek('oost1', 'Oost', [{ tekst: 'anders' }], [], 'geschiedenis');
const LEEG = groepsgesprek('west1', 'West');

const metLijst = async (
  doe: (page: Page) => Promise<void>,
  context: Parameters<typeof site.browser.newContext>[0] = {},
): Promise<void> => doe(await site.visit('/gesprekken/', { viewport: { width: 1366, height: 768 }, ...context }));
const namen = (page: Page) => page.locator('[data-lijst] h2').allTextContents();
const open = (page: Page, ...bestanden: ReturnType<typeof bestand>[]) =>
  page.locator('[data-bestanden]').setInputFiles(bestanden);
const melding = (page: Page) => page.locator('[data-melding]').textContent();
describe('the conversations of this device', () => {
  it('are listed, renamed, opened, deleted and taken back', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.note('bewaard in de zaal');
      await expect.poll(() => g.kept()).toContain('bewaard in de zaal');
      await page.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => namen(page)).toEqual(['zonder naam, Leerrijke verbindingen']);
      await page.locator('[data-doe="naam"]').click();
      await page.keyboard.type('Team Noord');
      await page.keyboard.press('Enter');
      await expect.poll(() => namen(page)).toEqual(['Team Noord, Leerrijke verbindingen']);
      await page.locator('[data-doe="wis"]').click();
      await expect.poll(() => namen(page)).toEqual([]);
      await expect.poll(() => g.kept()).not.toContain('bewaard in de zaal');
      await page.keyboard.press('Enter');
      await expect.poll(() => namen(page)).toEqual(['Team Noord, Leerrijke verbindingen']);
      await page.locator('[data-lijst] a').click();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['bewaard in de zaal']);
    }));

  it('deleted here are gone in the tab that has them open too', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('straks weg');
      await expect.poll(() => g.kept()).toContain('straks weg');
      const lijst = await context.newPage();
      await lijst.goto(`${site.adres}/gesprekken/`);
      await lijst.locator('[data-doe="wis"]').click();
      await expect.poll(() => g.message()).toContain('ander tabblad gewist');
      await expect.poll(() => g.kept()).not.toContain('straks weg');
    }));

  it('come back with what another tab had added by then', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('eerste');
      await expect.poll(() => g.kept()).toContain('eerste');
      const lijst = await context.newPage();
      await lijst.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => lijst.locator('[data-lijst]').innerText()).toContain('1 notitie,');
      await g.note('pas later');
      // Half typed words are kept as well: wait for the note itself.
      await expect.poll(async () => (await g.kept()).match(/"volg":/g)).toHaveLength(2);
      await lijst.locator('[data-doe="wis"]').click();
      await expect.poll(() => lijst.locator('[data-doe="terug"]').isVisible()).toBe(true);
      await lijst.keyboard.press('Enter');
      await expect.poll(() => lijst.locator('[data-lijst]').innerText()).toContain('2 notities');
      await expect.poll(() => g.kept()).toContain('pas later');
    }));

  it('of a shared computer are in the list of their tab only, and open again from there', () =>
    withGroup(site, async (g, context) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('alleen hier');
      await page.locator('[popovertarget="meer"]').click();
      await page.locator('[data-meer] a[href="/gesprekken/"]').click();
      await expect.poll(() => page.locator('[data-lijst]').innerText()).toContain('Alleen in dit tabblad');
      const ander = await context.newPage();
      await ander.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => ander.locator('[data-leeg]').isVisible()).toBe(true);
      await page.locator('[data-lijst] a').click();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['alleen hier']);
    }));

  it('of the device and of this tab are two, also when they began as one: deleting one leaves the other', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await page.goto(`${site.adres}/gesprekken/`);
      await open(page, bestand('n.json', writeText(NOORD)));
      await page.locator('[data-doe="bewaar"]').click();
      await expect.poll(() => melding(page)).toContain('is bewaard op dit apparaat');
      await g.open(site.adres);
      await page.locator('[data-bestand]').setInputFiles(bestand('n.json', writeText(NOORD)));
      await page.locator('[data-verder]').click();
      await g.start('gedeeld');
      await g.note('alleen in dit tabblad');
      await page.goto(`${site.adres}/gesprekken/`);
      const hier = page.locator('[data-lijst] li', { hasText: 'Alleen in dit tabblad' });
      const apparaat = page.locator('[data-lijst] li').filter({ hasNotText: 'Alleen in dit tabblad' });
      await expect.poll(() => hier.innerText()).toContain('2 notities');
      await expect.poll(() => apparaat.innerText()).toContain('1 notitie,');
      await hier.locator('[data-doe="wis"]').click();
      await expect.poll(() => hier.count()).toBe(0);
      await expect.poll(() => g.kept()).not.toContain('alleen in dit tabblad');
      await expect.poll(() => g.kept('schijf')).toContain('mentoren bellen');
      await page.keyboard.press('Enter');
      await expect.poll(() => hier.count()).toBe(1);
      await hier.locator('a').click();
      await g.drawer();
      await page.keyboard.press('Home');
      await expect.poll(() => g.notities()).toEqual(['alleen in dit tabblad']);
    }));

  it('renamed here while one runs: the name that is given last counts', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('iets');
      await g.closeDrawer();
      await g.verslag();
      await g.page.locator('[data-wie-vorm] [name="naam"]').fill('Zwaan');
      await g.page.keyboard.press('Tab');
      await expect.poll(() => g.kept('schijf')).toContain('Zwaan');
      const lijst = await context.newPage();
      await lijst.goto(`${site.adres}/gesprekken/`);
      await lijst.locator('[data-doe="naam"]').click();
      await lijst.keyboard.type('Zzz');
      await lijst.keyboard.press('Enter');
      await expect.poll(() => namen(lijst)).toEqual(['Zzz, Leerrijke verbindingen']);
      await g.page.locator('[data-wie-vorm] [name="naam"]').fill('Aap');
      await g.page.keyboard.press('Tab');
      await expect.poll(() => g.page.locator('[data-verslagkop]').textContent()).toContain('Aap');
      await expect.poll(() => g.kept('schijf')).not.toContain('Zzz');
      await lijst.reload();
      await expect.poll(() => namen(lijst)).toEqual(['Aap, Leerrijke verbindingen']);
    }));

  it('deleted and taken back here are back in the tab that has them open', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.note('weg en terug');
      await expect.poll(() => g.kept('schijf')).toContain('weg en terug');
      const lijst = await context.newPage();
      await lijst.goto(`${site.adres}/gesprekken/`);
      await lijst.locator('[data-doe="wis"]').click();
      await expect.poll(() => g.notities()).toEqual([]);
      await lijst.locator('[data-doe="terug"]').click();
      await expect.poll(() => g.notities()).toEqual(['weg en terug']);
    }));

  it('keep a name that is being typed when another row goes', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', writeText(NOORD)), bestand('z.json', writeText(ZUID)));
      const zuid = page.locator('[data-lijst] li', { hasText: 'Zuid' });
      await zuid.locator('[data-doe="naam"]').click();
      await page.keyboard.type('half een na');
      await page.locator('[data-lijst] li', { hasText: 'Noord' }).locator('[data-doe="wis"]').click();
      await expect.poll(() => page.locator('[data-lijst] li').count()).toBe(1);
      await expect.poll(() => zuid.locator('[name="naam"]').inputValue()).toBe('half een na');
    }));

  it('can all be taken back when several were deleted, and time that runs out leaves the keyboard in the list', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', writeText(NOORD)), bestand('z.json', writeText(ZUID)));
      await expect.poll(() => namen(page)).toHaveLength(2);
      await page.locator('[data-doe="wis"]').first().click();
      await expect.poll(() => namen(page)).toHaveLength(1);
      await page.locator('[data-doe="wis"]').first().click();
      await expect.poll(() => melding(page)).toContain('‘Zuid, Leerrijke verbindingen’ is weg uit de lijst');
      await page.locator('[data-doe="terug"]').click();
      await expect
        .poll(async () => (await namen(page)).sort())
        .toEqual(['Noord, Leerrijke verbindingen', 'Zuid, Leerrijke verbindingen']);
      await page.clock.install();
      await page.locator('[data-doe="wis"]').first().click();
      await expect.poll(() => page.locator('[data-doe="terug"]').isVisible()).toBe(true);
      await page.clock.fastForward(60_000);
      await expect.poll(() => page.locator('[data-doe="terug"]').isVisible()).toBe(false);
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-kies]'))).toBe(true);
    }));

  it('keep their name when Escape is pressed', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', writeText(NOORD)));
      await page.locator('[data-doe="naam"]').click();
      await page.keyboard.type('Vergissing');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-lijst] form').count()).toBe(0);
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.doe)).toBe('naam');
      await expect.poll(() => namen(page)).toEqual(['Noord, Leerrijke verbindingen']);
    }));

  it('say so when what a file adds cannot be kept', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', writeText(NOORD)));
      await page.locator('[data-doe="bewaar"]').click();
      await expect.poll(() => melding(page)).toContain('is bewaard op dit apparaat');
      await page.evaluate(() => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await open(
        page,
        bestand(
          'meer.json',
          writeText(
            apply(NOORD, { doe: 'noteer', id: 'erbij', stap: 'vraag-1', tekst: 'erbij', merk: null, plek: null }),
          ),
        ),
      );
      await expect.poll(() => melding(page)).toContain('‘meer.json’ staat, konden we niet bewaren');
      await expect.poll(() => page.locator('[data-lijst]').innerText()).toContain('1 notitie,');
    }));

  it('from files are shown, and kept only when asked', () =>
    metLijst(async (page) => {
      await open(page, bestand('noord.json', writeText(NOORD)));
      await expect.poll(() => namen(page)).toEqual(['Noord, Leerrijke verbindingen']);
      await open(page, bestand('noord.json', writeText(NOORD)));
      await expect.poll(() => melding(page)).toContain('Er was niets nieuws');
      await page.reload();
      await expect.poll(() => page.locator('[data-leeg]').isVisible()).toBe(true);
      await open(page, bestand('noord.json', writeText(NOORD)));
      await page.locator('[data-doe="bewaar"]').click();
      await expect.poll(() => melding(page)).toContain('is bewaard op dit apparaat');
      await page.reload();
      await expect.poll(() => namen(page)).toEqual(['Noord, Leerrijke verbindingen']);
    }));

  it('a wrong file is named with what is wrong, and the good ones beside it are read', () =>
    metLijst(async (page) => {
      await open(
        page,
        bestand('vreemd.json', '{"a":1}'),
        bestand('half.json', writeText(NOORD).slice(0, 200)),
        bestand('nieuw.json', '{"soort":"samen-opleiden/gesprek","versie":9}'),
        bestand('zuid.json', writeText(ZUID)),
      );
      await expect.poll(() => melding(page)).toContain('zuid.json');
      const zinnen = (await melding(page))!;
      for (const stuk of [
        '‘vreemd.json’ is geen gesprek',
        '‘half.json’ is niet te lezen',
        '‘nieuw.json’ komt van een nieuwere versie',
        '‘zuid.json’ is gelezen',
      ])
        expect(zinnen).toContain(stuk);
      await expect.poll(() => namen(page)).toEqual(['Zuid, Leerrijke verbindingen']);
    }));

  it('says so when the browser keeps nothing, and files can still be compared', () =>
    withGroup(
      site,
      async ({ page }) => {
        await page.goto(`${site.adres}/gesprekken/`);
        await expect.poll(() => melding(page)).toContain('niets bewaren');
        await open(page, bestand('n.json', writeText(NOORD)), bestand('z.json', writeText(ZUID)));
        await page.locator('[data-doe="naast"]').click();
        await expect.poll(() => page.locator('[data-naast]').innerText()).toContain('bij ons niet');
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            IDBFactory.prototype.open = () => {
              throw new DOMException('blocked', 'SecurityError');
            };
          }),
      },
    ));

  it('can be dropped on the page', () =>
    metLijst(async (page) => {
      await page.evaluate((tekst) => {
        const lading = new DataTransfer();
        lading.items.add(new File([tekst], 'gesleept.json', { type: 'application/json' }));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: lading, bubbles: true, cancelable: true }));
      }, writeText(ZUID));
      await expect.poll(() => namen(page)).toEqual(['Zuid, Leerrijke verbindingen']);
    }));
});

describe('several groups side by side', () => {
  it('with counted marks and merged agreements, and out as a document, text and table report', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', writeText(NOORD)), bestand('z.json', writeText(ZUID)));
      await page.locator('[data-doe="naast"]').click();
      const vak = page.locator('[data-naast]');
      await vak.waitFor();
      const tekst = await vak.innerText();
      for (const stuk of [
        '2 groepen naast elkaar',
        'herkenbaar: 2 van de 2 groepen',
        `Noord: ${STRANGE_TEXT}`,
        'Zuid: bij ons niet',
        'mentoren bellen',
      ])
        expect(tekst).toContain(stuk);
      await expect.poll(() => vak.locator('script').count()).toBe(0);
      const haal = async (wat: string) => {
        const [los] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-uit="${wat}"]`).click()]);
        return los;
      };
      const docx = await haal('docx');
      const { value } = await mammoth.extractRawText({ path: await docx.path() });
      expect(value).toContain(STRANGE_TEXT);
      expect(value).toContain('herkenbaar: 2 van de 2 groepen');
      expect(readFileSync(await (await haal('md')).path(), 'utf8')).toContain('bij ons niet');
      const mdx = await haal('mdx');
      expect(mdx.suggestedFilename()).toBe('leerrijke-verbindingen-2026-11-05.mdx');
      expect(readFileSync(await mdx.path(), 'utf8')).toContain('[G.leerrijke-verbindingen-2026-11-05-02]');
    }));

  it('follows the list: a group that is renamed or deleted is so side by side too', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', writeText(NOORD)), bestand('z.json', writeText(ZUID)));
      await page.locator('[data-doe="naast"]').click();
      await page.locator('[data-naast]').waitFor();
      await page.locator('[data-doe="naam"]').first().click();
      await page.keyboard.type('Noordwest');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-naast]').innerText()).toContain('Noordwest:');
      await page.locator('[data-doe="wis"]').first().click();
      await page.locator('[data-naast]').waitFor({ state: 'hidden' });
      await expect.poll(() => page.locator('[data-naast]').textContent()).not.toContain('mentoren bellen');
    }));

  it('fits a phone, with whole words in the table of agreements', () =>
    metLijst(
      async (page) => {
        await open(page, bestand('n.json', writeText(NOORD)), bestand('z.json', writeText(ZUID)));
        await page.locator('[data-doe="naast"]').click();
        await page.locator('[data-naast]').waitFor();
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const rij = page.locator('[data-naast] tbody tr').first();
        await expect.poll(async () => (await rij.locator('td').nth(1).boundingBox())!.width).toBeGreaterThan(200);
        await expect
          .poll(() => page.getByRole('columnheader').allTextContents())
          .toEqual(['Wat', 'Wie', 'Wanneer', 'Groep']);
        expect(await axeViolations(page)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    ));

  it('says what is missing when too few or different ones are chosen', () =>
    metLijst(async (page) => {
      await open(page, bestand('n.json', writeText(NOORD)), bestand('o.json', writeText(ANDERS)));
      await page.locator('[data-doe="naast"]').click();
      await expect.poll(() => melding(page)).toContain('verschillende platen');
      await page.locator('[data-kies]').first().uncheck();
      await page.locator('[data-doe="naast"]').click();
      await expect.poll(() => melding(page)).toContain('twee of meer gesprekken');
      // A group that said nothing is none.
      await open(page, bestand('leeg.json', writeText(LEEG)));
      await page.locator('[data-doe="naast"]').click();
      await expect.poll(() => melding(page)).toContain('twee of meer gesprekken');
      await expect.poll(() => page.locator('[data-naast]').isVisible()).toBe(false);
    }));

  it.each(['light', 'dark'] as const)('has nothing axe objects to, %s', (colorScheme) =>
    metLijst(
      async (page) => {
        await open(
          page,
          bestand('n.json', writeText(NOORD)),
          bestand('z.json', writeText(ZUID)),
          bestand('fout.json', '{'),
        );
        await page.locator('[data-doe="naam"]').first().click();
        expect(await axeViolations(page)).toEqual([]);
        await page.locator('[data-doe="naast"]').click();
        await page.locator('[data-naast]').waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.locator('[data-doe="wis"]').first().click();
        await page.locator('[data-doe="terug"]').waitFor();
        expect(await axeViolations(page)).toEqual([]);
      },
      { colorScheme },
    ),
  );
});
