import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { readText, writeText } from '../../src/components/own-plate/domain/read';
import { axeViolations } from '../fixtures/axe';
import { RoomPage } from '../fixtures/room-page';
import { fullPlate, ownPlate, photoPlate } from '../fixtures/own-plate';
import { paperFaults } from '../fixtures/paper';
import { linkOf } from '../fixtures/phone-link';
import { readCode } from '../fixtures/qr';
import { useSite } from '../fixtures/site';

const site = useSite();
const LIST = '/praatplaten/eigen/';
const PLATE = ownPlate();
const file = (text: string, name = 'plaat.praatplaat.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const says = (page: Page) => page.locator('[data-zegt]').textContent();

/** The list with one plate, opened from a file. */
async function withPlate(plate = PLATE): Promise<Page> {
  const page = await site.visit(LIST, { viewport: { width: 1366, height: 768 } });
  await page.locator('[data-bestand]').setInputFiles(file(writeText(plate)));
  await page.locator('[data-lijst] li').waitFor();
  return page;
}
const hand = async (page: Page, button: string): Promise<{ name: string; text: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-doe="${button}"]`).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path()) };
};

describe('the plates of this device', () => {
  it('are opened from a file, taken along, wiped and taken back', async () => {
    const page = await withPlate();
    expect(await says(page)).toBe('‘Een ochtend op school’ is geopend en staat nu op dit apparaat.');
    await expect
      .poll(() => page.locator('li img').evaluate((i: HTMLImageElement) => i.naturalWidth))
      .toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    const kept = await hand(page, 'bestand');
    expect(kept.name).toBe('een-ochtend-op-school.praatplaat.json');
    expect(readText(kept.text.toString())).toEqual({ goed: true, plaat: PLATE });
    // Without a line the outlines may be away: then the drawing has the files of its letters in it.
    await page.route('**/letters.json', (route) => route.abort());
    const away = await hand(page, 'svg');
    expect(away.text.toString()).toMatch(/@font-face[^]*<text/);
    await page.unroute('**/letters.json');
    const svg = await hand(page, 'svg');
    // Every letter is an outline: a viewer that has none of ours shows each word in its place.
    expect(svg.text.toString()).toContain('aria-label="De boom"');
    expect(svg.text.toString()).not.toMatch(/<text|@font-face/);
    expect(svg.text.toString()).toContain('<title id="titel">Een ochtend op school</title>');
    const png = await hand(page, 'png');
    expect([png.text.readUInt32BE(16), png.text.readUInt32BE(20)]).toEqual([3840, 2400]);
    const folder = await hand(page, 'site');
    expect(folder.name).toBe('een-ochtend-op-school.zip');
    expect(folder.text.toString('latin1')).toMatch(/\nnr: \d+\n[^]*lees-mij-een-ochtend-op-school\.txt/);
    await page.locator('[data-doe="wis"]').click();
    await expect.poll(() => page.locator('[data-lijst] li').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-lijst] h2').allTextContents()).toEqual(['Een ochtend op school']);
  });

  it('say what is wrong with a file, and change nothing then', async () => {
    const page = await withPlate();
    await page
      .locator('[data-bestand]')
      .setInputFiles(file(JSON.stringify({ ...PLATE, id: 'ander', titel: 7 }), 'stuk.json'));
    await expect.poll(() => says(page)).toContain('In stuk.json klopt iets niet.');
    await expect
      .poll(() => says(page))
      .toContain('titel: hier hoort een tekst; geef een tekst van hooguit 200 tekens.');
    await expect.poll(() => page.locator('[data-lijst] li').count()).toBe(1);
  });

  it('go along in a link, and come out of it', async () => {
    const page = await withPlate();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-doe="link"]').click();
    await expect.poll(() => says(page)).toContain('gekopieerd');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(8_000);
    await page.locator('[data-doe="wis"]').click();
    await expect.poll(() => page.locator('[data-lijst] li').count()).toBe(0);
    await page.goto(link);
    await expect.poll(() => page.locator('[data-lijst] h2').allTextContents()).toEqual(['Een ochtend op school']);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });
});

describe('the sheet of who leads an own plate', () => {
  const cards = async (plate = PLATE) => {
    const page = await withPlate(plate);
    await page.goto(`${site.adres}${LIST}kaarten/`);
    await expect.poll(() => page.locator('.leidersblad').innerText()).toContain(plate.titel);
    return page.locator('.leidersblad');
  };

  it('says what lies behind its questions, as it has no back', async () => {
    const sheet = await cards();
    await expect.poll(() => sheet.innerText()).toContain('Dit ligt achter de vragen');
    await expect.poll(() => sheet.innerText()).toMatch(/1: Waarde: 1\.1 /);
    await expect.poll(() => sheet.innerText()).toContain('1: Begrip: leerruimte');
    await expect.poll(() => sheet.innerText()).not.toContain('Achterop');
  });

  it('says nothing of it when nothing does', async () => {
    const bare = PLATE.vragen.map((v) => ({ ...v, waarden: [], tafelpunten: [], begrippen: [] }));
    const sheet = await cards(ownPlate({ vragen: bare }));
    await expect.poll(() => sheet.innerText()).not.toContain('achter de vragen');
    await expect.poll(() => sheet.innerText()).not.toContain('Achterop');
  });
});

describe('a conversation about an own plate', () => {
  it('is held as about any other, kept, and found in the list', async () => {
    const page = await withPlate();
    await page.locator('a[href*="gesprek/"]').click();
    const room = new RoomPage(page);
    await page.locator('[data-start][open]').waitFor();
    await expect.poll(() => page.locator('[data-opzet] .vink', { hasText: 'Wie wacht er' }).count()).toBe(1);
    await room.start('eigen');
    await expect.poll(() => page.title()).toContain('Gesprek: Een ochtend op school');
    await page.evaluate(() => (location.hash = '#vraag-1'));
    await expect.poll(() => room.vraag()).toBe('Wie wacht er bij ons, en waarop?');
    const screen = page.locator('.stap[data-nu]');
    await expect.poll(() => screen.locator('.vraag__deel').textContent()).toMatch(/Vraag 1 van 2/);
    await expect.poll(() => screen.locator('.kijk').innerText()).toContain('De boom');
    await expect.poll(() => screen.locator('svg.licht mask ellipse').count()).toBeGreaterThan(0);
    expect(await axeViolations(page)).toEqual([]);
    await room.note('niemand wacht <b>', { plek: '2' });
    await expect.poll(() => room.notities()).toEqual(['niemand wacht <b>']);
    await page.keyboard.press('Escape');
    await page.locator('.stap[data-nu] a[rel="next"]').click();
    await expect.poll(() => room.vraag()).toBe('Wanneer praten wij, en met wie?');
    await expect.poll(() => page.locator('body').innerHTML()).not.toMatch(/\b9[89]1\b/);
    await page.locator('[data-hulp] [data-doe="verslag"]').click();
    const report = page.locator('[data-verslagvak]');
    await expect.poll(() => report.innerText()).toContain('Eigen plaat van Partnerschap De Brug.');
    await expect.poll(() => report.innerText()).toContain('bij 2: Het gesprek');
    const behind = page.locator('[data-verslag-achter]');
    await expect.poll(() => behind.innerText()).toMatch(/Waarde: 1\.1 [^]*Aan tafel gezegd: [^]*Begrip: leerruimte/);
    await expect.poll(() => behind.innerText()).toContain('/onderbouwing/1-1/');
    await page.goto(`${site.adres}/gesprekken/`);
    await expect
      .poll(() => page.locator('[data-lijst] h2').allTextContents())
      .toEqual(['zonder naam, Een ochtend op school']);
    await page.locator('[data-lijst] a').click();
    await room.drawer();
    await page.evaluate(() => (location.hash = '#vraag-1'));
    await expect.poll(() => room.notities()).toEqual(['niemand wacht <b>']);
  });

  it('keeps its words as they were typed, also those by which the page finds its places', async () => {
    const asked = 'Een vraag bij je eigen plaat: wat deden wij in 1991 in lokaal 981, voor $$ of $&?';
    const spot = 'Lokaal 991, Een plek op je eigen plaat';
    const titel = 'Je eigen plaat van 1981';
    const vragen = PLATE.vragen.map((v) => ({ ...v, tekst: `${asked} (${v.nr})` }));
    const page = await withPlate(
      ownPlate({ titel, vragen, plekken: PLATE.plekken.map((s) => ({ ...s, naam: `${spot} ${s.nr}` })) }),
    );
    for (const path of ['gesprek', 'gespreksleider', 'poster', 'kaarten']) {
      await page.goto(`${site.adres}${LIST}${path}/`);
      await page.locator('eigen-plaat').waitFor({ state: 'detached' });
      const words = await page.locator('main').evaluate((main) => main.outerHTML.replaceAll('&amp;', '&'));
      for (const nr of [1, 2]) {
        expect(words, path).toContain(`${asked} (${nr})`);
        expect(words, path).toContain(`${spot} ${nr}`);
      }
      expect(words, path).toContain(titel);
      expect(words, path).not.toMatch(/\uFDD0|in \d{1,2} in lokaal/);
    }
  });

  it('has what lies behind a question at hand for who leads it', async () => {
    const page = await withPlate();
    await page.goto(`${site.adres}${LIST}gespreksleider/`);
    const behind = page.locator('[data-scherm="vraag-1"] .eigen-achter a');
    await behind.first().waitFor({ state: 'attached' });
    const paths = await behind.evaluateAll((links: HTMLAnchorElement[]) => links.map((a) => a.pathname + a.hash));
    expect(paths).toHaveLength(3);
    expect(paths[0]).toBe('/onderbouwing/1-1/');
    for (const path of paths) {
      const answer = await page.request.get(site.adres + path);
      expect(answer.status()).toBe(200);
    }
    await expect.poll(() => page.locator('[data-scherm="vraag-2"] .eigen-achter').count()).toBe(0);
    // Which spots are in the light are those of this plate.
    const lit = page.locator('[data-scherm^="vraag-"] .zacht', { hasText: 'In het licht' });
    await expect
      .poll(() => lit.evaluateAll((all) => all.map((p) => p.textContent.trim().replaceAll(/\s+/g, ' '))))
      .toEqual(['In het licht: 1 De boom', 'In het licht: 2 Het gesprek']);
  });

  it('is found by another tab when it stands in one tab only, as long as that tab is open', async () => {
    const { page, context } = await site.tab({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${site.adres}/praatplaten/maken/`);
    await page.locator('[data-gedeeld]').check();
    await page.locator('[data-begin-met="landschap-weg"]').click();
    await page.locator('[data-naam]').fill('Alleen hier');
    await expect.poll(() => page.locator('[data-bewaarstand]').innerText()).toMatch(/^Bewaard in dit tabblad/);
    const other = await context.newPage();
    await other.goto(`${site.adres}${LIST}kaarten/`);
    await expect.poll(() => other.title()).toContain('Alleen hier');
    await page.close();
    // What was lent can be loaded again; a tab that comes later finds nobody, and is told what to do.
    await other.reload();
    await expect.poll(() => other.title()).toContain('Alleen hier');
    await other.close();
    const late = await context.newPage();
    await late.goto(`${site.adres}${LIST}kaarten/`);
    await expect.poll(() => says(late)).toContain('Laat het tabblad met de plaat openstaan');
  });

  it('is taken from another tab that answers late, also when it was said that there is none', async () => {
    const { page, context } = await site.tab({ viewport: { width: 1366, height: 768 } });
    // A tab that has the plate and is busy until the test lets it answer.
    await page.goto(`${site.adres}/privacy/`);
    await page.evaluate((plaat) => {
      const channel = new BroadcastChannel('samen-opleiden/platen');
      channel.onmessage = ({ data }: MessageEvent<{ vraag: string | null }>) =>
        addEventListener('answer', () => channel.postMessage({ antwoord: data.vraag, plaat }));
    }, PLATE);
    const other = await context.newPage();
    await other.goto(`${site.adres}${LIST}kaarten/`);
    await expect.poll(() => says(other)).toContain('Hier staat geen eigen plaat.');
    await page.evaluate(() => dispatchEvent(new Event('answer')));
    await expect.poll(() => other.title()).toContain('Een ochtend op school');
  });

  it('has an evening in which its lamps glow, and lit discs, as the plates of the site have', async () => {
    const { scene } = ownPlate();
    const lamp = { naam: 'lamp', delen: [{ deel: 'voorwerp', soort: 'lamp', x: 300, y: 600 }] };
    const page = await withPlate(ownPlate({ scene: { ...scene!, lagen: [...scene!.lagen, lamp] } }));
    await page.goto(`${site.adres}${LIST}gesprek/`);
    const evening = page.locator('#vraag-1 svg.licht');
    await evening.waitFor({ state: 'attached' });
    await expect.poll(() => evening.locator('.licht__lampen circle').count()).toBe(1);
    // A question about another spot leaves that lamp off.
    await expect.poll(() => page.locator('#vraag-2 .licht__lampen').count()).toBe(0);
  });

  it('is written along with on a phone that has nothing of the plate, and its notes find their plate again', async () => {
    // An address that a phone could open.
    const home = 'http://school.test';
    const open = async (options: Parameters<typeof site.tab>[0]) => {
      const tab = await site.tab(options);
      await tab.context.route(`${home}/**`, async (route) => {
        const url = route.request().url().replace(home, site.adres);
        await route.fulfill({ response: await route.fetch({ url, maxRetries: 3 }) });
      });
      return tab;
    };
    const { page, context } = await open({ viewport: { width: 1366, height: 768 } });
    await page.goto(home + LIST);
    await page.locator('[data-bestand]').setInputFiles(file(writeText(PLATE)));
    await page.locator('[data-lijst] a[href*="gesprek/"]').click();
    const room = new RoomPage(page);
    await room.start('eigen');
    await page.evaluate(() => (location.hash = '#vraag-1'));
    await page.locator('[data-hulp] [data-doe="mee"]').click();
    const shown = page.locator('[data-mee-code] svg');
    await shown.waitFor();
    const code = readCode(await shown.evaluate((svg) => svg.outerHTML))!;
    expect(code).toMatch(/^http:\/\/school\.test\/praatplaten\/eigen\/meeschrijven\/#vraag=/);
    // The address alone asks nothing: nobody is told to type it.
    await expect.poll(() => page.locator('[data-groot-lukt]').getAttribute('hidden')).not.toBeNull();
    await expect.poll(() => page.locator('[data-groot-papier]').getAttribute('hidden')).toBeNull();

    const { page: phone } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await phone.goto(code);
    await expect.poll(() => phone.locator('body').innerText()).toContain('Wie wacht er bij ons, en waarop?');
    await phone.locator('#briefje').fill('Op de bel');
    await phone.locator('.briefje--open [data-merk="slag"]').click();
    await phone.locator('[data-doe="geef"]').click();
    const link = await linkOf(phone);

    // Somebody opens it while this browser used another plate since: it is about the plate it was written for.
    const late = await context.newPage();
    await late.goto(home + LIST);
    const other = ownPlate({ id: 'een-andere', titel: 'Een andere plaat' });
    await late.locator('[data-bestand]').setInputFiles(file(writeText(other)));
    await expect.poll(() => says(late)).toContain('is geopend');
    await late.goto(link);
    await expect.poll(() => late.title()).toContain('Een ochtend op school');
    // The conversation runs in the other tab: there the note arrives.
    await expect.poll(() => page.locator('.bus__aantal').innerText()).toContain('1');
    await page.locator('[data-leesin] .leesin__voet button').click();
    await page.locator('[data-doe="toon-alles"]').click();
    await expect.poll(() => page.locator('.muur').innerText()).toContain('Op de bel');
  });

  it('says so when this browser has no plate', async () => {
    const page = await site.visit(`${LIST}gesprek/`);
    await expect.poll(() => says(page)).toContain('Hier staat geen eigen plaat.');
    expect(await axeViolations(page)).toEqual([]);
    await expect.poll(() => page.locator('gesprek-zaal').isVisible()).toBe(false);
  });
});

describe('an own plate on paper', () => {
  it.each(['poster', 'kaarten', 'placemat', 'blad'])(
    '%s says where the rest of the page begins that there is no plate',
    async (soort) => {
      const page = await site.visit(`${LIST}${soort}/`, { viewport: { width: 1366, height: 768 } });
      await expect.poll(() => says(page)).toContain('Hier staat geen eigen plaat.');
      const left = async (what: string) => (await page.locator(what).first().boundingBox())!.x;
      await expect.poll(() => left('eigen-plaat [data-zegt]')).toBe(await left('header a'));
    },
  );

  it.each(['poster', 'kaarten', 'placemat', 'blad'])(
    '%s has its picture, spots, questions and maker',
    async (soort) => {
      const page = await withPlate(soort === 'blad' ? photoPlate() : PLATE);
      await page.goto(`${site.adres}${LIST}${soort}/`);
      await page.locator('eigen-plaat').waitFor({ state: 'detached' });
      const words = await page.locator('main').innerText();
      if (soort !== 'blad') {
        expect(words).toContain('Wie wacht er bij ons, en waarop?');
        expect(words).toContain('Wanneer praten wij, en met wie?');
      }
      // A placemat has no list of spots: they are on the picture.
      if (soort !== 'placemat') expect(words).toContain(soort === 'blad' ? 'De deur' : 'De boom');
      expect(words).toContain('Eigen plaat van Partnerschap De Brug.');
      expect(words).not.toMatch(/Je eigen plaat|\b9[89]1\b|praatplaten\/eigen/);
      const [picture] = await page
        .locator('.vel img, .blad img')
        .evaluateAll((images: HTMLImageElement[]) => images.map((i) => i.src));
      expect(picture).toMatch(/^data:image\/svg\+xml/);
      expect(await axeViolations(page)).toEqual([]);
      // The page says what it is to whoever gets its address.
      await expect
        .poll(() => page.locator('meta[name="description"]').getAttribute('content'))
        .toMatch(/je eigen plaat/i);
    },
  );

  it('goes on over as many sheets as it needs, in letters that can be read, and loses nothing', async () => {
    const plate = fullPlate();
    const page = await withPlate(plate);
    for (const [soort, most] of [
      ['poster', 4],
      ['kaarten', 20],
      ['placemat', 4],
    ] as const) {
      await page.goto(`${site.adres}${LIST}${soort}/`);
      await page.locator('eigen-plaat').waitFor({ state: 'detached' });
      await expect
        .poll(() => paperFaults(page, `${site.adres}${LIST}${soort}/#${plate.id}`), { message: soort })
        .toEqual([]);
      const words = await page.locator('.drukpagina__vellen').innerText();
      const lead = (await page.locator('.leidersblad').allInnerTexts()).join('\n');
      for (const { nr } of plate.vragen) expect(words, soort).toContain(`V${nr}.`);
      if (soort === 'kaarten') for (const { nr } of plate.plekken) expect(words).toContain(`P${nr}.`);
      // Who leads has every question too, on however many sheets.
      if (lead) for (const { nr } of plate.vragen) expect(lead).toContain(`V${nr}.`);
      const pdf = await getDocumentProxy(
        new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
      );
      await expect.poll(() => page.locator('.vel').count()).toBe(pdf.numPages);
      expect(pdf.numPages).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'screen' });
      await expect
        .poll(() => page.locator('.drukpagina__uitleg').innerText())
        .toContain(`samen ${pdf.numPages} vellen`);
    }
  });

  it.each(['poster', 'kaarten', 'placemat'])(
    '%s is whole on a phone, with its words to be read below',
    async (soort) => {
      const page = await withPlate();
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of [`${LIST}${soort}/`, `/praatplaten/geschiedenis/${soort}/`]) {
        await page.goto(site.adres + path);
        await page.locator('eigen-plaat').waitFor({ state: 'detached' });
        const right = await page
          .locator('.vel')
          .evaluateAll((all) => Math.max(...all.map((sheet) => sheet.getBoundingClientRect().right)));
        expect(right).toBeLessThanOrEqual(390);
        const words = page.locator('.opvel');
        await expect.poll(() => words.isVisible()).toBe(true);
        if (path.startsWith(LIST)) {
          await expect.poll(() => words.innerText()).toContain('Wie wacht er bij ons, en waarop?');
          await expect.poll(() => words.innerText()).toContain('De boom');
        }
        expect(await axeViolations(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
      await expect.poll(() => page.locator('.opvel').isVisible()).toBe(false);
    },
  );
});

describe('a plate that was made with the composer', () => {
  it.each(['maandagochtend', 'in-de-klas'])('%s is talked about and hung on the wall', async (name) => {
    const path = `tests/fixtures/plates/${name}.praatplaat.json`;
    const read = readText(readFileSync(path, 'utf8'));
    if (!read.goed) throw new Error(read.reden);
    const { plaat } = read;
    const page = await site.visit(LIST, { viewport: { width: 1366, height: 768 } });
    await page.locator('[data-bestand]').setInputFiles(path);
    await page.locator('[data-lijst] li a[href*="gesprek/"]').click();
    await new RoomPage(page).start('eigen');
    for (const { nr, tekst, plekken } of plaat.vragen) {
      await page.evaluate((step) => (location.hash = step), `#vraag-${nr}`);
      await expect.poll(() => page.locator('.stap[data-nu] h2').innerText()).toBe(tekst);
      await expect.poll(() => page.locator('.stap[data-nu] [data-kijk]').count()).toBe(plekken.length);
    }
    await page.goto(`${site.adres}${LIST}poster/`);
    await page.locator('eigen-plaat').waitFor({ state: 'detached' });
    await expect.poll(() => page.title()).toContain(plaat.titel);
    await expect.poll(() => page.locator('.vel').innerText()).toContain(plaat.vragen[0]!.tekst);
    // The name stands on the wall once: on the ribbon of a drawing, above a photo. Then it is still one sheet.
    const above = await page.locator('.poster__titel').allInnerTexts();
    expect(above).toEqual(plaat.foto ? [plaat.titel] : []);
    const faults = await paperFaults(page, `${site.adres}${LIST}poster/#${plaat.id}`);
    expect(faults).toEqual([]);
    const picture = page.locator('.vel img').first();
    await expect
      .poll(() => picture.evaluate((i: HTMLImageElement) => i.decode().then(() => i.naturalWidth)))
      .toBeGreaterThan(0);
  });
});
