import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

const site = useSite();
const [KLOOF, LOONT] = ['rug-2017-kloof', 'rug-2018-vertrouwen'];

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
/** A page in a tab that nobody used before, or in the profile of another. */
async function open(pad: string, context?: BrowserContext): Promise<Page> {
  const page = context ? await context.newPage() : (await site.tab({ permissions: CLIPBOARD })).page;
  await page.goto(site.adres + pad);
  return page;
}
const titles = (page: Page) => page.locator('.leeskaart__wat > a').allInnerTexts();
const saved = async (page: Page, form: string): Promise<[name: string, content: string]> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.neemmee__vorm', { hasText: form }).click(),
  ]);
  return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
};

describe('taking along', () => {
  it('opens with the keys, walks with the arrows, closes with Escape, and gives the focus back', async () => {
    const page = await open('/bronnen/rug-2018/');
    const button = page.getByRole('button', { name: 'Neem mee' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.neemmee').waitFor();
    await expect.poll(() => page.locator('.neemmee__kop').innerText()).toContain('Precies deze 4 bevindingen');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toContain('.xlsx');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toContain('APA');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.neemmee').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toContain('Neem mee');
  });

  it('gives files called after what is on the page, with full addresses, with or without caveats', async () => {
    const page = await open('/bronnen/rug-2018/');
    await page.getByRole('button', { name: 'Neem mee' }).click();
    const [name, ris] = await saved(page, '.ris');
    expect(name).toBe('rug-2018.ris');
    expect(ris.match(/^N1 {2}- Bevinding: /gm)).toHaveLength(4);
    expect(ris).toContain(`${site.adres}/bevindingen/${LOONT}/`);
    expect(ris).toContain('Let op: ');
    await page.getByLabel('Met ‘Let op’').uncheck();
    const [, without] = await saved(page, '.ris');
    expect(without).not.toContain('Let op: ');
    for (const [form, file] of [
      ['.docx', 'rug-2018.docx'],
      ['.xlsx', 'rug-2018.xlsx'],
      ['.csv', 'rug-2018-puntkomma.csv'],
      ['.bib', 'rug-2018.bib'],
      ['.json', 'rug-2018.csl.json'],
    ] as const) {
      const [called] = await saved(page, form);
      expect(called).toBe(file);
    }
    await page.locator('.neemmee__vorm', { hasText: 'Kopieer de literatuurlijst' }).click();
    await page.getByText('De literatuurlijst staat op het klembord.').waitFor();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^Helms-Lorenz, M\., Van de Grift, W\./);
  });
});

describe('citing', () => {
  it('cites a finding through this site, or its study for who read that, and copies with italics', async () => {
    const page = await open(`/onderbouwing/1-1/`);
    await page.getByRole('button', { name: 'Citeer: Meer vertrouwen in eigen kunnen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Meer vertrouwen in eigen kunnen' });
    await dialog.waitFor();
    await expect.poll(() => dialog.innerText()).toContain('(RuG, 2018, zoals aangehaald in Samen Opleiden, z.d.)');
    await expect
      .poll(() => dialog.innerText())
      .toContain('Waarde 1.1, tabelregel W1.1-O11. Het document noemt de bron “RuG (2018)”.');
    await dialog.getByRole('button', { name: 'Kopieer de bron' }).click();
    await dialog.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor({ state: 'attached' });
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item!.getType('text/html')).text();
    });
    expect(html).toContain('<i>Studies in Educational Evaluation</i>');
    expect(html).toContain('[waarschijnlijk, niet alles gezien]');
    await dialog.getByRole('button', { name: 'Ik las het artikel zelf' }).click();
    await expect.poll(() => dialog.innerText()).toContain('(Helms-Lorenz et al., 2018)');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
  });

  it.each([
    ['/tafelverslagen/onderzoek/', 'Citeer T3-07', 'T3-07.'],
    ['/onderbouwing/1-4/', 'Citeer W1.4-P1', 'W1.4-P1.'],
    ['/praatplaten/leerrijke-verbindingen/', 'Citeer L6-V2', 'L6-V2.'],
  ])('cites a point, a voice and a question of %s with its place', async (pad, name, place) => {
    const page = await open(pad);
    await page.getByRole('button', { name }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expect.poll(() => dialog.innerText()).toContain(place);
    await expect.poll(() => dialog.innerText()).toContain('(Samen Opleiden, z.d.)');
  });

  it('of a source that was not found refers to this page, and without a clipboard selects the text', async () => {
    const { context } = await site.tab();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    const page = await open('/bronnen/hooge-2024/', context);
    await page.locator('.paginakop').getByRole('button', { name: 'Citeer' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toContain('De publicatie is niet gevonden; verwijs naar deze bladzij.');
    await dialog.getByRole('button', { name: 'Kopieer de verwijzing tussen haakjes' }).click();
    await expect
      .poll(() => page.evaluate(() => getSelection()!.toString()))
      .toBe('(Hooge, 2024, zoals aangehaald in Samen Opleiden, z.d.)');
  });
});

describe('the reading list', () => {
  it('keeps what has a star, its order and its notes, in step with another tab', async () => {
    const page = await open('/bronnen/rug-2018/');
    for (const star of await page.locator(':is(.paginakop, .bevindingen) star-button button').all()) await star.click();
    await expect.poll(() => page.locator('list-count').innerText()).toBe('5');
    await page.goto(`${site.adres}/leeslijst/`);
    await page.locator('.leeskaart').first().waitFor();
    const before = await titles(page);
    expect(before).toHaveLength(5);
    const moved = before[1]!;
    await page.getByLabel(`${moved}: een plaats omlaag`).click();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles(page))[3]).toBe(moved);
    await expect.poll(() => page.locator('.leeslijst__stand').innerText()).toBe(`${moved} staat nu op plaats 4 van 5.`);
    await page.getByLabel(`Je notitie bij: ${moved}`).fill('Voor de inleiding.');

    const other = await open('/bronnen/rug-2018/', page.context());
    await other.locator('.paginakop star-button button').click();
    await page.locator('.leeskaart').nth(4).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.leeskaart').first().waitFor();
    await expect.poll(async () => (await titles(page))[2]).toBe(moved);
    await expect.poll(() => page.getByLabel(`Je notitie bij: ${moved}`).inputValue()).toBe('Voor de inleiding.');
  });

  it('goes along with its notes, but is shared without them', async () => {
    const page = await open(`/leeslijst/?lijst=bevinding:${KLOOF},bron:hooge-2024`);
    await page.getByRole('button', { name: 'Zet bij je eigen lijst' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.locator('textarea').first().fill('geheim');
    await page.getByRole('button', { name: 'Neem mee' }).click();
    const [, ris] = await saved(page, '.ris');
    expect(ris).toContain('Mijn notitie: geheim');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Deel' }).click();
    await page.getByText('De link staat op het klembord.').waitFor();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(`${site.adres}/leeslijst/?lijst=bevinding:${KLOOF},bron:hooge-2024`);
  });

  it('looks at a shared list without touching your own, and says what is not there any more', async () => {
    const page = await open(`/leeslijst/?lijst=bron:rug-2017`);
    await page.getByRole('button', { name: 'Vervang' }).click();
    await page.goto(`${site.adres}/leeslijst/?lijst=bron:hooge-2024,bron:bestaat-niet`);
    await page.getByText('Eén ding uit de link bestaat hier niet (meer).').waitFor();
    await page.getByRole('button', { name: 'Bekijk alleen' }).click();
    await expect.poll(() => titles(page)).toEqual(['Hooge (2024)']);
    await expect.poll(() => page.getByRole('button', { name: 'Deel' }).isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-do=leeg]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Naar je eigen lijst' }).click();
    await expect.poll(() => titles(page)).toEqual(['RuG (2017)']);
  });

  it('moves nothing of your own with the keys while a shared list is looked at', async () => {
    const page = await open(`/leeslijst/?lijst=bron:rug-2017,bron:hooge-2024`);
    await page.getByRole('button', { name: 'Vervang' }).click();
    await page.goto(`${site.adres}/leeslijst/?lijst=bron:hooge-2024,bron:rug-2017`);
    await page.getByRole('button', { name: 'Bekijk alleen' }).click();
    const said = await page.locator('.leeslijst__stand').innerText();
    await page.locator('.leeskaart__wat > a').first().press('Alt+ArrowUp');
    await expect.poll(() => page.locator('.leeslijst__stand').innerText()).toBe(said);
    await page.getByRole('button', { name: 'Naar je eigen lijst' }).click();
    await expect.poll(() => titles(page)).toEqual(['RuG (2017)', 'Hooge (2024)']);
  });

  it('moves with Alt and an arrow, but not out of a note', async () => {
    const page = await open(`/leeslijst/?lijst=bron:rug-2017,bron:hooge-2024`);
    await page.getByRole('button', { name: 'Zet bij je eigen lijst' }).click();
    await page.locator('textarea').first().press('Alt+ArrowDown');
    await expect.poll(() => titles(page)).toEqual(['RuG (2017)', 'Hooge (2024)']);
    await expect.poll(() => page.evaluate(() => document.activeElement!.localName)).toBe('textarea');
    await page.locator('.leeskaart__wat > a').first().press('Alt+ArrowDown');
    await expect.poll(() => titles(page)).toEqual(['Hooge (2024)', 'RuG (2017)']);
  });

  it('puts back one card, and keeps the note and the star that came since', async () => {
    const page = await open(`/leeslijst/?lijst=bron:rug-2017,bron:hooge-2024`);
    await page.getByRole('button', { name: 'Zet bij je eigen lijst' }).click();
    await page.getByLabel('Je notitie bij: RuG (2017)').fill('van eerder');
    await page.locator('.leeskaart > .knop').first().click();
    await page.getByLabel('Je notitie bij: Hooge (2024)').fill('van daarna');
    const other = await open('/bronnen/rug-2018/', page.context());
    await other.locator('.paginakop star-button button').click();
    await page.locator('.leeskaart').nth(1).waitFor();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(() => titles(page)).toEqual(['RuG (2017)', 'Hooge (2024)', 'RuG (2018)']);
    await expect.poll(() => page.getByLabel('Je notitie bij: RuG (2017)').inputValue()).toBe('van eerder');
    await expect.poll(() => page.getByLabel('Je notitie bij: Hooge (2024)').inputValue()).toBe('van daarna');
  });

  it('asks once before it is emptied, and can be put back', async () => {
    const page = await open(`/leeslijst/?lijst=bron:rug-2017`);
    await page.getByRole('button', { name: 'Zet bij je eigen lijst' }).click();
    await page.getByRole('button', { name: 'Maak leeg' }).click();
    await page.getByRole('button', { name: 'Ja, maak leeg' }).click();
    await page.getByText('Er staat nog niets op je leeslijst.').waitFor();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await expect.poll(() => titles(page)).toEqual(['RuG (2017)']);
  });

  it('says so when the browser keeps nothing, and loses nothing of a list it cannot read', async () => {
    const { context: blocked } = await site.tab();
    await blocked.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    const page = await open('/leeslijst/', blocked);
    await page.getByText('Je browser bewaart niets.').waitFor();

    const { context: broken } = await site.tab();
    await broken.addInitScript(() => localStorage.getItem('leeslijst') ?? localStorage.setItem('leeslijst', '{half'));
    const other = await open('/leeslijst/', broken);
    const [file] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe('{half');
  });

  it('says what it is without script', async () => {
    const { context } = await site.tab({ javaScriptEnabled: false });
    const page = await open('/leeslijst/', context);
    expect(await page.locator('main').innerText()).toContain('daarvoor is JavaScript nodig');
  });
});

describe('for who uses a screen reader', () => {
  it('the menu, the dialog and a list with entries have no fault axe can find', async () => {
    const page = await open(`/bronnen/rug-2018/`);
    await page.getByRole('button', { name: 'Neem mee' }).click();
    await page.locator('.neemmee').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.paginakop cite-button button').click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${site.adres}/leeslijst/?lijst=bron:rug-2017,bron:hooge-2024`);
    await page.getByRole('button', { name: 'Zet bij je eigen lijst' }).click();
    expect(await axeViolations(page)).toEqual([]);
  });
});
