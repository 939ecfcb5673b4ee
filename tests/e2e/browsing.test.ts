import type { Browser, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { useSite } from '../fixtures/site';

const site = useSite();

const open = (pad: string, opties: Parameters<Browser['newPage']>[0] = {}): Promise<Page> =>
  site.visit(pad, { viewport: { width: 1366, height: 768 }, ...opties });
const addressOf = (pagina: Page) => new URL(pagina.url()).pathname + new URL(pagina.url()).hash;

describe('the chain can be followed', () => {
  it('from a plate, by a question, a value and a finding to its source, and back to the plate', async () => {
    const pagina = await open('/praatplaten/waarde-en-randvoorwaarden/');
    await pagina.locator('.schakel--waarde a').first().click();
    await expect.poll(() => addressOf(pagina)).toMatch(/^\/onderbouwing\/\d-\d\/$/);
    await pagina.goto(`${site.adres}/onderbouwing/1-4/`);
    await pagina.locator('.bevinding h3 a').first().click();
    await expect.poll(() => addressOf(pagina)).toMatch(/^\/bevindingen\//);
    await pagina.locator('aside .kaart h2 a').first().click();
    await expect.poll(() => addressOf(pagina)).toMatch(/^\/bronnen\//);
    await pagina.locator('.bevindingen h3 a').first().click();
    await pagina.locator('.bijwaarde a').first().click();
    await expect.poll(() => addressOf(pagina)).toMatch(/^\/onderbouwing\//);
  });

  it('from a table point to its subject and to the same subject at another table', async () => {
    const pagina = await open('/tafelverslagen/lerarentekort/');
    await pagina.locator('#t2-01 .punt__onderwerp').first().click();
    await expect.poll(() => addressOf(pagina)).toBe('/onderwerpen/#groenpluk');
    await expect.poll(() => pagina.locator('#groenpluk .onderwerp__tafel').count()).toBeGreaterThan(1);
  });

  it('by a permalink: the item is in view', async () => {
    const pagina = await open('/tafelverslagen/onderzoek/#t3-07');
    expect(
      await pagina.locator('#t3-07').evaluate((e) => {
        const r = e.getBoundingClientRect();
        return r.top >= 0 && r.top < innerHeight;
      }),
    ).toBe(true);
  });
});

describe('the menu', () => {
  it('stands open on a laptop and behind a button on a phone', async () => {
    const breed = await open('/');
    expect(await breed.getByRole('navigation', { name: 'Hoofdmenu' }).isVisible()).toBe(true);
    const smal = await open('/', { viewport: { width: 390, height: 844 } });
    const menu = smal.getByRole('navigation', { name: 'Hoofdmenu' });
    expect(await menu.isVisible()).toBe(false);
    await smal.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('link', { name: 'Begrippen' }).click();
    await expect.poll(() => addressOf(smal)).toBe('/begrippen/');
  });

  it('can be skipped with the first press of Tab', async () => {
    const pagina = await open('/themas/');
    await pagina.keyboard.press('Tab');
    await pagina.keyboard.press('Enter');
    await expect.poll(() => addressOf(pagina)).toBe('/themas/#inhoud');
  });
});

describe('without JavaScript', () => {
  const zonder = { javaScriptEnabled: false };
  it('a plate shows its picture, its spots as a list and its questions', async () => {
    const pagina = await open('/praatplaten/leerrijke-verbindingen/', zonder);
    expect(
      await pagina.locator('.kijker svg[role="img"]').evaluate((i: SVGSVGElement) => i.getBBox().width),
    ).toBeGreaterThan(1000);
    expect(await pagina.locator('.tweeling__plek').count()).toBe(11);
    expect(await pagina.locator('.vraag').count()).toBe(5);
    await pagina.locator('.plek-3').click();
    await expect.poll(() => addressOf(pagina)).toBe('/praatplaten/leerrijke-verbindingen/#plek-3');
  });

  it('a conversation goes one question at a time, forth and back, by plain links', async () => {
    const pagina = await open('/praatplaten/leerrijke-verbindingen/gesprek/', {
      ...zonder,
      viewport: { width: 1920, height: 1080 },
    });
    const vraag = () => pagina.locator('.vraag__tekst:visible');
    expect(await vraag().count()).toBe(1);
    const eerste = await vraag().innerText();
    for (let i = 0; i < 4; i++) await pagina.locator('a[rel=next]:visible').click();
    await expect.poll(() => addressOf(pagina)).toBe('/praatplaten/leerrijke-verbindingen/gesprek/#vraag-1');
    await expect.poll(() => vraag().count()).toBe(1);
    await expect.poll(() => vraag().innerText()).toContain('leerrijke verbindingen');
    await expect
      .poll(async () => Number.parseFloat(await vraag().evaluate((e) => getComputedStyle(e).fontSize)), {
        message: 'readable at six metres',
      })
      .toBeGreaterThanOrEqual(40);
    for (let i = 0; i < 4; i++) await pagina.goBack();
    await expect.poll(() => vraag().innerText()).toBe(eerste);
  });

  it('the evidence table, the history and the glossary can be read', async () => {
    const pagina = await open('/', zonder);
    for (const [waar, wat, minstens] of [
      ['/onderbouwing/', '.bewijs tbody tr', 31],
      ['/onderbouwing/', '.wkaart__lijst li', 41],
      ['/geschiedenis/', '.halte', 30],
      ['/begrippen/', '.begrippen__begrip', 60],
    ] as const) {
      await pagina.goto(site.adres + waar);
      await expect.poll(() => pagina.locator(wat).count(), { message: waar }).toBeGreaterThanOrEqual(minstens);
    }
  });
});

it('no page asks another origin for anything', async () => {
  const { page: pagina } = await site.tab();
  const vreemd: string[] = [];
  const klachten: string[] = [];
  pagina.on('request', (r) => {
    if (!r.url().startsWith(site.adres) && !r.url().startsWith('data:')) vreemd.push(r.url());
  });
  pagina.on('console', (m) => {
    if (m.type() === 'error') klachten.push(m.text());
  });
  for (const waar of [
    '/',
    '/praatplaten/leerrijke-verbindingen/',
    '/onderbouwing/',
    '/zoeken/?q=tekort',
    '/geschiedenis/',
  ])
    await pagina.goto(site.adres + waar, { waitUntil: 'networkidle' });
  expect(vreemd).toEqual([]);
  expect(klachten, 'nothing blocked by the security policy, no errors').toEqual([]);
});

it('the plate of the day is one of the eight, with its question', async () => {
  const pagina = await open('/');
  expect(await pagina.locator('plaat-van-de-dag section:visible').count()).toBe(1);
});

it('a plate on paper is one A4 with the picture and every question', async () => {
  const pagina = await open('/praatplaten/de-lerende-leraar-als-partner/blad/');
  const pdf = await pagina.pdf({ preferCSSPageSize: true, printBackground: true });
  const bladen = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  expect(bladen).toBe(1);
});
