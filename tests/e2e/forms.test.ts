import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/content/_schemas/schemas';
import { readEntry } from '../../src/components/check/entry';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

const site = useSite();

async function given(page: Page): Promise<[name: string, text: string]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar het bestand' }).click(),
  ]);
  return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
}
const field = (page: Page, name: string) => page.getByRole('textbox', { name: `${name} (nodig)`, exact: true });
const ready = (page: Page) => page.getByRole('heading', { name: 'Klaar om te bewaren' }).waitFor();

describe('the form for a term', () => {
  it('tells what is missing once it is asked, and gives a file that the site takes', async () => {
    const page = await site.visit('/redactie/maken/begrip/');
    await field(page, 'Term').waitFor();
    expect(await page.locator('.vorm__fout:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Bewaar het bestand' }).click();
    await expect.poll(() => page.locator('.vorm__fout:visible').count()).toBe(3);
    expect(await axeViolations(page)).toEqual([]);

    await field(page, 'Term').fill('stage & lopen {nu}');
    await field(page, 'Definitie').fill('Leren\nop school.');
    await ready(page);
    await expect.poll(() => field(page, 'Naam van het bestand').inputValue()).toBe('stage-lopen-nu');
    await page.getByText('leeg mogen blijven').click();
    await page.getByRole('button', { name: 'Erbij: Vormen' }).click();
    await page.keyboard.type('stages');
    // What is typed to find something and not chosen is said, and not left out in silence.
    await page.getByLabel('Plaatsen').fill('groenpluk');
    await page.getByLabel('Vindplaats').fill('groenpluk');
    await field(page, 'Term').focus();
    await page.getByRole('heading', { name: 'Nog 2 dingen' }).waitFor();
    await expect
      .poll(() => page.locator('.vorm__fout:visible').allInnerTexts())
      .toEqual([
        expect.stringContaining('‘groenpluk’ is nog niet gekozen'),
        expect.stringContaining('‘groenpluk’ is nog niet gekozen'),
      ]);
    await page.getByLabel('Vindplaats').fill('');
    await page.getByLabel('Plaatsen').fill('groenpluk');
    await page.keyboard.press('Enter');
    await page.getByLabel('Tekst van de alinea').fill('Met *ster*, {haak} en <b>.');
    await ready(page);
    const [name, text] = await given(page);
    expect(name).toBe('stage-lopen-nu.mdx');
    const entry = readEntry(`src/content/begrippen/${name}`, Buffer.from(text), SCHEMAS.begrippen.schema);
    expect(entry.problems.filter((p) => p.veld !== 'term')).toEqual([]);
    expect(entry.raw).toMatchObject({ term: 'stage & lopen {nu}', definitie: 'Leren op school.', vormen: ['stages'] });
    expect(entry.raw).toHaveProperty('plaatsen.0');
  });

  it('keeps what was typed on the device, and gives back what was emptied', async () => {
    const page = await site.visit('/redactie/maken/begrip/');
    await field(page, 'Definitie').fill('Blijft staan.');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('redactie-maken-begrip')))
      .toContain('Blijft staan.');
    await page.reload();
    await expect.poll(() => field(page, 'Definitie').inputValue()).toBe('Blijft staan.');
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await expect.poll(() => field(page, 'Definitie').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Toch terug' }).click();
    await expect.poll(() => field(page, 'Definitie').inputValue()).toBe('Blijft staan.');
  });
});

describe('a form in two tabs', () => {
  it('goes on in each with what was typed there, also when it is loaded again at once', async () => {
    const { page, context } = await site.tab();
    await page.goto(`${site.adres}/redactie/maken/begrip/`);
    await field(page, 'Definitie').fill('Van het ene tabblad.');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('redactie-maken-begrip')))
      .toContain('Van het ene tabblad.');
    const other = await context.newPage();
    await other.goto(`${site.adres}/redactie/maken/begrip/`);
    await field(other, 'Definitie').waitFor();
    await field(other, 'Definitie').evaluate((control: HTMLTextAreaElement) => {
      control.value = 'Van het andere.';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      location.reload();
    });
    await expect.poll(() => field(other, 'Definitie').inputValue()).toBe('Van het andere.');
    await page.reload();
    await expect.poll(() => field(page, 'Definitie').inputValue()).toBe('Van het ene tabblad.');
  });
});

describe('the form of what is there', () => {
  it('opens a report of the site and gives it back as it was, for who changes one word', async () => {
    const page = await site.visit('/redactie/maken/tafelverslag/?open=hrm');
    await expect.poll(() => field(page, 'Titel').inputValue()).toBe('Samen opleiden en HRM');
    await ready(page);
    expect(await axeViolations(page)).toEqual([]);
    await field(page, 'Titel').fill('Samen opleiden: HRM');
    await ready(page);
    const [name, text] = await given(page);
    expect(name).toBe('hrm.mdx');
    // Nothing but that line is another.
    const before = readFileSync('src/content/tafelverslagen/hrm.mdx', 'utf8');
    expect(text).toBe(before.replace(/^titel: .*$/m, 'titel: "Samen opleiden: HRM"'));
  });

  it('opens with the keys what a file from the device holds, and says what is no file of the content', async () => {
    const page = await site.visit('/redactie/maken/bron/');
    await field(page, 'Korte naam').waitFor();
    const open = (buffer: Buffer) =>
      page.locator('#vorm-open').setInputFiles({ name: 'x.yaml', mimeType: 'text/plain', buffer });
    await open(Buffer.from('zomaar wat'));
    await expect
      .poll(() => page.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringContaining('geen velden'));
    await open(readFileSync('src/content/bronnen/rug-2018.yaml'));
    await expect.poll(() => field(page, 'Korte naam').inputValue()).toBe('RuG (2018)');
  });
});

describe('the form of a report', () => {
  it('lets a report of our own number its points, and closes their core', async () => {
    const page = await site.visit('/redactie/maken/tafelverslag/');
    await field(page, 'Titel').fill('Middag op de brug');
    await field(page, 'Korte naam').fill('Brug');
    await field(page, 'Kern in een of twee zinnen').fill('Over lessen.');
    await field(page, 'Datum').fill('2026-01-02');
    // One of three has to be there: they stand with what is needed, and say so.
    await page.getByText('Document (nodig, tenzij je Gesprek of Bijeenkomst invult)').waitFor();
    await page.getByRole('button', { name: 'Vul Bijeenkomst in' }).click();
    await field(page, 'Naam').fill('Middag');
    for (const nr of ['01', '02']) {
      if (nr === '02') await page.getByRole('button', { name: 'Punt erbij' }).click();
      await page.getByLabel('De kern in een paar woorden').last().fill(`Punt ${nr}`);
      await page.getByLabel('De rest van het punt').last().fill('Meer.');
      await page.getByLabel('Vindplaats').last().fill('G.');
      await page.getByRole('option', { name: `G.middag-op-de-brug-${nr}` }).click();
    }
    await page.getByLabel('Dit is nog een concept').uncheck();
    await ready(page);
    const [name, text] = await given(page);
    expect(name).toBe('middag-op-de-brug.mdx');
    expect(text).toContain(
      '- **Punt 01.** Meer. [G.middag-op-de-brug-01]\n- **Punt 02.** Meer. [G.middag-op-de-brug-02]',
    );
  });
});

describe('a file that the form cannot take', () => {
  it('is told by its line or its own form, and what was typed stays', async () => {
    const page = await site.visit('/redactie/maken/begrip/');
    await field(page, 'Definitie').fill('Blijft staan.');
    const open = (text: string) =>
      page.locator('#vorm-open').setInputFiles({ name: 'x.mdx', mimeType: 'text/plain', buffer: Buffer.from(text) });
    const said = () => page.locator('[data-vorm="melding"]').innerText();
    await open('---\nterm: a\nterm: b\n---\n');
    await expect
      .poll(said)
      .toBe(
        'Dit bestand is zo niet te lezen. Regel 3: dit veld staat er twee keer. Haal een van de twee weg. ' +
          'Wat je hier invulde, staat er nog.',
      );
    await open('');
    await expect.poll(said).toContain('Dit bestand is leeg');
    await open('kort: A (2018)\nauteurKort: A\njaar: 2018\n');
    await expect.poll(said).toContain('hoort bij een ander formulier: Een bron.');
    await expect.poll(() => field(page, 'Definitie').inputValue()).toBe('Blijft staan.');
    await page.locator('[data-vorm="melding"] a').click();
    await page.waitForURL('**/redactie/maken/bron/');
  });
});

describe('a browser that keeps nothing', () => {
  it('asks before words are left that stand nowhere else, and not after the file was given', async () => {
    const { page } = await site.tab();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('nothing is kept');
      };
    });
    await page.goto(`${site.adres}/redactie/maken/begrip/`);
    await field(page, 'Term').pressSequentially('brug');
    await field(page, 'Definitie').pressSequentially('Iets.');
    await page.getByText('Deze browser bewaart niets').waitFor();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.evaluate(() => location.assign('/')).catch(() => undefined);
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect.poll(() => field(page, 'Definitie').inputValue()).toBe('Iets.');
    await given(page);
    await page.evaluate(() => location.assign('/')).catch(() => undefined);
    await page.waitForURL((url) => url.pathname === '/');
    expect(asked).toHaveLength(1);
  });
});

it('a whole form is filled in and handed over with the keys alone', async () => {
  const page = await site.visit('/redactie/maken/bevinding/');
  await field(page, 'Titel').waitFor();
  /** Presses Tab until something by this name has the focus. */
  const to = async (name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null;
        return at?.labels?.[0]?.textContent ?? at?.textContent ?? '';
      });
      if (name.test(here)) return;
    }
    throw new Error(`no Tab comes to ${name}`);
  };
  await to(/^Titel/);
  await page.keyboard.type('Samen kijken helpt');
  await to(/^Tekst/);
  await page.keyboard.type('Wie samen kijkt, ziet meer.');
  for (const [name, typed] of [
    [/^Bronnen/, 'rug-2018'],
    [/^Waarden/, '1-4'],
  ] as const) {
    await to(name);
    await page.keyboard.type(typed);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await to(/nog een concept/);
  await page.keyboard.press('Space');
  await ready(page);
  await to(/^Bewaar het bestand/);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/bronnen: ?\n? *-? ?\[?"?rug-2018[^]*1-4/);
});

it('without JavaScript the page says what else there is', () => {
  const html = readFileSync('dist/redactie/maken/begrip/index.html', 'utf8');
  expect(/<noscript>.*?<\/noscript>/s.exec(html)?.[0]).toContain('JavaScript');
});
