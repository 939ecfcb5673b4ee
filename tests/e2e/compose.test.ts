import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/components/own-plate/domain/read';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

const site = useSite();
const PAGE = '/praatplaten/maken/';
const LAPTOP = { viewport: { width: 1366, height: 768 } };
const fixture = (name: string): string => `tests/fixtures/plates/${name}.praatplaat.json`;
const readFixture = (name: string) => {
  const read = readText(readFileSync(fixture(name), 'utf8'));
  if (!read.goed) throw new Error(JSON.stringify(read));
  return read.plaat;
};

const names = (page: Page) => page.locator('.laag').allInnerTexts();
const said = (page: Page) => page.locator('[data-zeg]').innerText();
const chosen = (page: Page) => page.locator('[data-gekozen-naam]').innerText();
const placeOf = (page: Page) =>
  page.evaluate(() =>
    ['x', 'y'].map((as) => document.querySelector<HTMLInputElement>(`[data-plaats="${as}"]`)!.valueAsNumber),
  );

async function begin(page: Page, what: string): Promise<void> {
  await page.locator(`[data-begin-met="${what}"]`).press('Enter');
  await page.locator('.laag').first().waitFor();
}
async function openFile(page: Page, name: string): Promise<void> {
  await page.setInputFiles('[data-bestand]', fixture(name));
  await page.locator('.doek__svg path, .doek__svg image').first().waitFor({ state: 'attached' });
}
/** The plate as its file says, by the button that takes it along. */
async function taken(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.balk [data-klaar-doe="bestand"]').press('Enter'),
  ]);
  const read = readText(readFileSync(await file.path(), 'utf8'));
  if (!read.goed) throw new Error(read.reden);
  return read.plaat;
}

/** One plate, ‘De weg’, that is kept and stands open in two tabs, in the other at this step. */
async function twoTabs(step: string) {
  const page = await site.visit(PAGE, LAPTOP);
  const keeping = page.locator('[data-bewaarstand]');
  await begin(page, 'landschap-weg');
  await page.locator('[data-naam]').fill('De weg');
  await expect.poll(() => keeping.innerText()).toMatch(/^Bewaard/);
  const other = await page.context().newPage();
  await other.goto(`${site.adres}${PAGE}${step}`);
  await expect.poll(() => other.locator('[data-naam]').inputValue()).toBe('De weg');
  return { page, keeping, other };
}

describe('making a plate', () => {
  it('goes from an empty landscape to a plate with a spot and a question by keyboard alone', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'landschap-plein');
    await page.locator('[aria-current="step"]:focus').waitFor();
    // The tiles are one stop: from there arrows walk, and Tab is at the plate.
    await page.locator('.tegel').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('.tegel').evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement)))
      .toBe(4);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('[data-doek]:focus').count()).toBe(1);
    const before = (await names(page)).length;

    // Found by a word that stands nowhere in the kit, put on the plate, moved and made larger.
    await page.locator('[data-zoek-deel]').pressSequentially('juf');
    await page.locator('.tegel').first().press('Enter');
    await expect.poll(() => names(page).then((n) => n.length)).toBe(before + 1);
    await expect.poll(() => chosen(page)).toMatch(/^mens/i);
    const doek = page.locator('[data-doek]');
    const [x, y] = await placeOf(page);
    await doek.press('ArrowRight');
    await doek.press('Shift+ArrowDown');
    await expect.poll(() => placeOf(page)).toEqual([x! + 8, y! + 1]);
    await doek.press('Control+z');
    await doek.press('Control+z');
    await expect.poll(() => placeOf(page)).toEqual([x, y]);
    await doek.press('Control+y');
    await expect.poll(() => placeOf(page)).toEqual([x! + 8, y]);
    await doek.press('+');
    await expect.poll(() => said(page)).toMatch(/eenheden hoog/);
    await doek.press('r');
    await expect.poll(() => said(page)).toMatch(/5 graden gekanteld/);
    const angle = page.locator('[data-plaats="draai"]');
    await expect.poll(() => angle.inputValue()).toBe('5');
    await angle.fill('-30');
    await angle.press('Enter');
    await doek.press('Shift+R');
    await expect.poll(() => angle.inputValue()).toBe('-35');
    await doek.press('[');
    await doek.press('Delete');
    await expect.poll(async () => (await names(page)).length).toBe(before);
    await doek.press('Control+z');
    await expect.poll(async () => (await names(page)).length).toBe(before + 1);

    // Letting go lets Tab leave the canvas; coming back Tab walks as people read.
    await doek.press('Escape');
    await doek.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-doek'))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => chosen(page)).not.toBe('Nog niets gekozen');

    await page.locator('[data-naar="plekken"]').press('Enter');
    await page.locator('[data-nieuwe-plek]').press('Enter');
    await page.keyboard.type('Het plein');
    await page.locator('[data-plek-veld="uitleg"]').pressSequentially('Hier komt iedereen langs.');
    await page.locator('[data-plek-doe="links"]').press('Enter');

    await page.locator('[data-naar="vragen"]').press('Enter');
    await page.locator('[data-nieuwe-vraag]').press('Enter');
    await page.keyboard.type('Wie zien we hier te weinig?');
    await page.locator('[data-licht="1"]').press('Enter');
    await page.locator('.vraag__achter input').pressSequentially('leercultuur');
    await page.locator('.vindlijst button').first().press('Enter');
    await page.locator('.achterlijst li').waitFor();
    // What was pressed is gone from the list: the focus stands where one looks for more, after taking away too.
    const looks = () => page.evaluate(() => document.activeElement?.matches('.vraag__achter input'));
    await expect.poll(looks).toBe(true);
    await page.keyboard.type('lerarentekort');
    await page.locator('.vindlijst button').first().press('Enter');
    await expect.poll(() => page.locator('.achterlijst li').count()).toBe(2);
    await page.locator('.achterlijst button').first().press('Enter');
    await expect.poll(() => page.locator('.achterlijst li').count()).toBe(1);
    await expect.poll(looks).toBe(true);

    await page.locator('[data-naar="klaar"]').press('Enter');
    await page.locator('[data-plaat-veld="maker"]').pressSequentially('De Brug');
    const plate = await taken(page);
    expect(plate).toMatchObject({
      maker: 'De Brug',
      plekken: [{ nr: 1, naam: 'Het plein' }],
      vragen: [{ plekken: [1] }],
    });
    expect(plate.scene!.lagen.at(-1)!.delen.at(-1)).toMatchObject({ deel: 'schijf', nr: 1 });

    // As the browser counted what came over the line: all of the composer, and everything that was drawn. What it asks for
    // early it names twice, the second time from its cache.
    const bytes = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, transferSize }) => name.endsWith('.js') && transferSize > 0)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(125_000);

    // What was made is kept, and goes on for who comes back.
    await expect.poll(() => page.locator('[data-bewaarstand]').innerText()).toMatch(/^Bewaard/);
    await page.goto('about:blank');
    await page.goto(site.adres + PAGE);
    await page.locator('.verder__open').press('Enter');
    await expect.poll(() => page.locator('[data-plek-nr="1"]').count()).toBe(1);
  });

  it('never says that all is kept while it is not, and loses nothing when its page is left at once', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'landschap-weg');
    const keeping = page.locator('[data-bewaarstand]');
    await page.locator('[data-naam]').fill('De weg');
    await expect.poll(() => keeping.innerText()).toMatch(/^Bewaard/);
    const saysAtOnce = await page.locator('[data-naam]').evaluate((field: HTMLInputElement) => {
      field.value = 'De weg naar school';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      location.assign('/praatplaten/eigen/');
      return document.querySelector('[data-bewaarstand]')!.textContent;
    });
    expect(saysAtOnce).toBe('Wordt bewaard…');
    await page.waitForURL('**/praatplaten/eigen/');
    // A browser may let the page that is left finish while the next one is shown already.
    const listed = async () => {
      await page.reload();
      await page.locator('[data-lijst] h2').waitFor();
      return page.locator('[data-lijst] h2').innerText();
    };
    await expect.poll(listed).toBe('De weg naar school');
  });

  it.each(['own', 'shared'])(
    'goes on with a plate that is loaded again right after its first change: %s',
    async (on) => {
      const page = await site.visit(PAGE, LAPTOP);
      // Another plate was made here before: it is not the one to go on with.
      await begin(page, 'landschap-plein');
      await page.locator('[data-naam]').fill('Het plein');
      await expect.poll(() => page.locator('[data-bewaarstand]').innerText()).toMatch(/^Bewaard/);
      await page.locator('[data-naar-begin]').click();
      if (on === 'shared') await page.locator('[data-gedeeld]').check();
      await begin(page, 'landschap-weg');
      await page.locator('[data-naam]').evaluate((field: HTMLInputElement) => {
        field.value = 'De weg naar school';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        location.reload();
      });
      await expect.poll(() => page.locator('[data-naam]').inputValue()).toBe('De weg naar school');
    },
  );

  it('asks before a shared tab is left that keeps nothing any more, and does not ask when all is kept', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const name = page.locator('[data-naam]');
    const keeping = page.locator('[data-bewaarstand]');
    await page.locator('[data-gedeeld]').check();
    await begin(page, 'landschap-weg');
    await name.pressSequentially(' met ons');
    await expect.poll(() => keeping.innerText()).toMatch(/^Bewaard/);
    const kept = await name.inputValue();
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe(kept);
    expect(asked).toEqual([]);

    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await name.pressSequentially(' samen');
    const wanted = await name.inputValue();
    await expect.poll(() => keeping.innerText()).toMatch(/^Bewaren lukt niet/);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    // Who stays has it all.
    expect(page.isClosed()).toBe(false);
    await expect.poll(() => name.inputValue()).toBe(wanted);

    // What is not kept is lent: the conversation stands in a tab beside it.
    const [beside] = await Promise.all([
      page.waitForEvent('popup'),
      page.locator('[data-probeer]:visible').first().press('Enter'),
    ]);
    await expect.poll(() => beside.locator('h1').first().innerText()).toContain(wanted);
    await expect.poll(() => page.locator('[data-nieuws]').innerText()).toContain('Laat dit tabblad open');
  });

  it('keeps both when two tabs changed one plate and a tab is left before anybody chose', async () => {
    const { page, keeping, other } = await twoTabs('#teken');
    await other.locator('[data-naam]').fill('De weg van de ander');
    await expect.poll(() => other.locator('[data-bewaarstand]').innerText()).toMatch(/^Bewaard/);
    await page.locator('[data-naam]').fill('De weg van mij');
    await expect.poll(() => keeping.innerText()).toMatch(/^In een ander tabblad/);
    await page.goto(`${site.adres}/praatplaten/eigen/`);
    // Once more: it is one plate beside the other, however often the list is read.
    await page.reload();
    await expect
      .poll(() => page.locator('[data-lijst] h2').allInnerTexts())
      .toEqual(['De weg van mij', 'De weg van de ander']);
  });

  it('keeps a plate of a file at once, and no older one over a later one', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    const keeping = page.locator('[data-bewaarstand]');
    await openFile(page, 'maandagochtend');
    await expect.poll(() => keeping.innerText()).toMatch(/^Bewaard/);
    await page.reload();
    await expect.poll(() => page.locator('[data-naam]').inputValue()).toBe('Maandagochtend bij ons');
    await page.locator('[data-naam]').fill('Dinsdagochtend');
    await expect.poll(() => keeping.innerText()).toMatch(/^Bewaard/);
    await page.locator('[data-naar-begin]').click();
    await openFile(page, 'maandagochtend');
    await expect.poll(() => keeping.innerText()).toMatch(/^Op dit apparaat staat een latere versie/);
    await page.goto(`${site.adres}/praatplaten/eigen/`);
    await expect.poll(() => page.locator('[data-lijst] h2').allInnerTexts()).toEqual(['Dinsdagochtend']);
  });

  it('says that both are kept, and how they are called now, when what two tabs made has one name', async () => {
    const { page, keeping, other } = await twoTabs('#vragen');
    await other.locator('[data-nieuwe-vraag]').click();
    await expect.poll(() => other.locator('[data-bewaarstand]').innerText()).toMatch(/^Bewaard/);
    await page.locator('[data-naar="plekken"]').click();
    await page.locator('.doek__svg').click();
    await expect.poll(() => keeping.innerText()).toMatch(/^In een ander tabblad/);
    // Back to the begin of the same page: nothing of it is lost, and it is said where it is.
    await page.locator('[data-naar-begin]').click();
    await expect
      .poll(() => page.locator('[data-begin-melding]').innerText())
      .toBe(
        'Een plaat was in twee tabbladen veranderd. Beide staan in de lijst: jouw versie als ‘De weg (2)’, ' +
          'die van het andere tabblad als ‘De weg’.',
      );
    await expect.poll(() => page.locator('.verder__open b').allInnerTexts()).toEqual(['De weg (2)', 'De weg']);
    // Told once.
    await page.goto(`${site.adres}/praatplaten/eigen/`);
    await page.locator('[data-lijst] h2').first().waitFor();
    await expect.poll(() => page.locator('[data-zegt]').innerText()).toBe('');
  });

  it('loses nothing of a photo that is too large to put aside when its page is left at once', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await openFile(page, 'in-de-klas');
    const keeping = page.locator('[data-bewaarstand]');
    await expect.poll(() => keeping.innerText()).toMatch(/^Bewaard/);
    // As with a large photo: what waits for the database fits only without it.
    await page.evaluate(() => {
      type Put = (this: Storage, key: string, value: string) => void;
      const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!.value as Put;
      Storage.prototype.setItem = new Proxy(real, {
        apply: (set, storage, [key, value]: [string, string]) => {
          if (key.startsWith('praatplaat-los:') && value.includes('base64'))
            throw new DOMException('full', 'QuotaExceededError');
          Reflect.apply(set, storage, [key, value]);
        },
      });
    });
    await page.locator('[data-naam]').evaluate((field: HTMLInputElement) => {
      field.value = 'De klas van vandaag';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      location.assign('/praatplaten/eigen/');
    });
    await page.waitForURL('**/praatplaten/eigen/');
    const listed = async () => {
      await page.reload();
      await page.locator('[data-lijst] h2').waitFor();
      return page.locator('[data-lijst] h2').innerText();
    };
    await expect.poll(listed).toBe('De klas van vandaag');
    await expect
      .poll(() => page.locator('li.eigen img').evaluate((i: HTMLImageElement) => i.src.includes('data%3Aimage%2F')))
      .toBe(true);
  });

  it('drags with a pointer, chooses what is pointed at, and takes every step back', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await openFile(page, 'maandagochtend');
    await page.locator('[data-naar="teken"]').click();
    const box = (await page.locator('.doek__svg').boundingBox())!;
    const at = (x: number, y: number) => [box.x + (x / 1600) * box.width, box.y + (y / 1000) * box.height] as const;
    await page.mouse.click(...at(250, 880));
    await expect.poll(() => chosen(page)).toMatch(/mens loopt/i);
    const [x] = await placeOf(page);
    await page.mouse.move(...at(250, 880));
    await page.mouse.down();
    await page.mouse.move(...at(330, 884), { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await placeOf(page))[0]! - x!).toBeGreaterThan(60);
    await page.locator('[data-doe="ongedaan"]').click();
    await expect.poll(async () => (await placeOf(page))[0]).toBe(x);
    const now = await taken(page);
    expect(now.scene).toEqual(readFixture('maandagochtend').scene);
  });

  it('goes into a part by keyboard alone, changes what stands in it, and comes out again', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'partners-in-opleiding-en-ontwikkeling');
    await page.locator('.laag', { hasText: /^kas, 4 erin$/ }).focus();
    const before = (await taken(page)).scene;
    const list = page.locator('[data-lagen-kop]');
    // In the list Enter on what is chosen goes in; what was there before is out of the way.
    await page.locator('.laag', { hasText: /^kas/ }).press('Enter');
    await page.locator('.laag[aria-current]').press('Enter');
    await expect.poll(() => list.innerText()).toBe('Wat staat er in: kas');
    await expect
      .poll(() => names(page))
      .toEqual(['mens praat', 'mens draagt', 'rij: jong boompje', 'rij: jong boompje']);
    await expect.poll(() => said(page)).toBe('Je bent in: kas. Onderdelen daarin: 4. Met Escape kom je eruit.');
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('.laag', { hasText: 'mens draagt' }).press('Enter');
    const [x, y] = await placeOf(page);
    await page.locator('[data-doek]').focus();
    await page.keyboard.press('ArrowRight');
    // In a part that is drawn smaller an arrow still goes as far over the canvas.
    await expect.poll(async () => (await placeOf(page))[0]! - x!).toBeGreaterThan(0);
    await expect.poll(async () => (await placeOf(page))[1]).toBe(y);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator('.laag').count()).toBe(3);
    await page.locator('.tegel').first().press('Enter');
    await expect.poll(() => page.locator('.laag').count()).toBe(4);
    const changed = await taken(page);
    // Of the plate only the layer of the greenhouse is another.
    const others = changed.scene!.lagen.flatMap((laag, i) =>
      JSON.stringify(laag) === JSON.stringify(before!.lagen[i]) ? [] : [laag.naam],
    );
    expect(others).toEqual(['7 kas']);
    await page.locator('[data-doek]').press('Escape');
    await expect.poll(() => list.innerText()).toBe('Wat ligt waar');
    await expect.poll(() => chosen(page)).toBe('Kas');
    // What is opened again is what was left, kept already or not.
    await page.reload();
    await page.locator('.laag', { hasText: /^kas, 4 erin$/ }).waitFor();
    const now = await taken(page);
    expect(now.scene).toEqual(changed.scene);
  });

  it('goes into a part with two clicks, and out with one beside it; every step is taken back', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'partners-in-opleiding-en-ontwikkeling');
    const { scene } = await taken(page);
    const box = (await page.locator('.doek__svg').boundingBox())!;
    const at = (x: number, y: number) => [box.x + (x / 1600) * box.width, box.y + (y / 1000) * box.height] as const;
    await page.mouse.dblclick(...at(1410, 890));
    await expect.poll(() => page.locator('[data-lagen-kop]').innerText()).toBe('Wat staat er in: kas');
    await expect.poll(() => chosen(page)).toMatch(/^(?:Mens|Kind)/);
    const before = (await page.locator('.kader-in').boundingBox())!;
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width / 2 - 60, before.y + before.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => before.x - (await page.locator('.kader-in').boundingBox())!.x).toBeGreaterThan(55);
    await page.mouse.click(...at(500, 300));
    await expect.poll(() => page.locator('[data-lagen-kop]').innerText()).toBe('Wat ligt waar');
    await page.locator('[data-doe="ongedaan"]').click();
    const now = await taken(page);
    expect(now.scene).toEqual(scene);
  });

  it('makes a group of what is chosen together, by keys and by button, and takes it apart again', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await openFile(page, 'maandagochtend');
    await page.locator('[data-naar="teken"]').click();
    const { scene } = readFixture('maandagochtend');
    const people = page.locator('.laag', { hasText: /^mens/ });
    await people.first().click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => chosen(page)).toBe('2 onderdelen gekozen');
    await expect.poll(() => page.locator('.laag[aria-current]').count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Control+g');
    await expect.poll(() => chosen(page)).toMatch(/^Groep van 2/);
    await expect.poll(() => said(page)).toBe('2 onderdelen zijn nu een groep.');
    const grouped = await taken(page);
    expect(grouped.scene).not.toEqual(scene);
    await page.locator('.laag[aria-current]').press('Control+Shift+G');
    await expect.poll(() => chosen(page)).toMatch(/^(?:Mens|Kind)/);
    await page.locator('[data-doe="erbij"]').click();
    await people.last().click();
    await page.locator('[data-doe="groep"]').click();
    await expect.poll(() => chosen(page)).toMatch(/^Groep van 2/);
    for (let i = 0; i < 3; i++) await page.locator('[data-doe="ongedaan"]').click();
    const now = await taken(page);
    expect(now.scene).toEqual(scene);
  });

  it('what is taken away while it is dragged is gone, and nothing of it hangs on the plate', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await openFile(page, 'maandagochtend');
    await page.locator('[data-naar="teken"]').click();
    const before = (await names(page)).length;
    await page.locator('.laag', { hasText: /^mens/ }).first().click();
    const box = (await page.locator('.kader-in').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 80, box.y + 40, { steps: 4 });
    await page.keyboard.press('Delete');
    await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await names(page)).length).toBe(before - 1);
    await expect.poll(() => page.locator('.doek__svg > [aria-hidden] > g').count()).toBe(before - 1);
    await expect.poll(() => page.locator('.doek__los > *').count()).toBe(0);
    await page.locator('[data-doe="ongedaan"]').click();
    const now = await taken(page);
    expect(now.scene).toEqual(readFixture('maandagochtend').scene);
  });

  it('says what is found once the parts came, and before that not that there is nothing', async () => {
    const { page } = await site.tab(LAPTOP);
    let letGo = (): void => undefined;
    const gate = new Promise<void>((done) => (letGo = done));
    await page.route('**/maken/onderdelen.json', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(site.adres + PAGE);
    await begin(page, 'landschap-plein');
    await page.locator('[data-zoek-deel]').fill('school');
    await expect.poll(() => page.locator('[data-gevonden]').innerText()).toBe('');
    letGo();
    await expect.poll(() => page.locator('[data-gevonden]').innerText()).toMatch(/^\d+ gevonden bij ‘school’/);
  });

  it('puts a new part beside what stands there, not over it', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'landschap-plein');
    const places: number[][] = [];
    for (const word of ['juf', 'fiets', 'hond']) {
      await page.locator('[data-zoek-deel]').fill(word);
      const before = (await names(page)).length;
      await page.locator('.tegel').first().press('Enter');
      await expect.poll(() => names(page).then((n) => n.length)).toBe(before + 1);
      places.push(await placeOf(page));
    }
    const across = places.map(([x]) => x!).sort((a, b) => a - b);
    expect(Math.min(across[1]! - across[0]!, across[2]! - across[1]!)).toBeGreaterThan(40);
  });

  it('marks a copy as an own plate and keeps all that stands on it', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'geschiedenis');
    const plate = await taken(page);
    expect(plate.herkomst).toEqual({
      soort: 'kopie',
      plaat: 'geschiedenis',
      titel: 'Van samen werken naar samen leren',
    });
    expect(plate.plekken).toHaveLength(11);
    expect(JSON.stringify(plate.scene)).toContain('"nr":"E"');
  });

  it('lists every part of a large plate, and its last part is one key away at once', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await begin(page, 'waarde-en-randvoorwaarden');
    const [listed, last] = await page.evaluate(() => {
      const first = document.querySelector<HTMLElement>('.laag')!;
      first.focus();
      first.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
      const all = [...document.querySelectorAll('.laag')];
      return [all.length, all.indexOf(document.activeElement!)];
    });
    expect(last).toBe(listed - 1);
    await expect.poll(() => page.locator('.laag[aria-current]').count()).toBe(1);
    const { scene } = await taken(page);
    expect(listed).toBe(scene!.lagen.flatMap(({ delen }) => delen).length);
    // Without a key the others come by themselves.
    await page.goBack();
    await begin(page, 'geschiedenis');
    const copy = await taken(page);
    await expect.poll(() => page.locator('.laag').count()).toBe(copy.scene!.lagen.flatMap(({ delen }) => delen).length);
  });

  it('axe finds nothing in any step, light and dark', async () => {
    const { page } = await site.tab({ ...LAPTOP, colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(site.adres + PAGE);
    expect(await axeViolations(page)).toEqual([]);
    await openFile(page, 'maandagochtend');
    for (const step of ['teken', 'plekken', 'vragen', 'klaar']) {
      await page.locator(`[data-naar="${step}"]`).click();
      if (step === 'teken') {
        await page.locator('.tegel__beeld g').first().waitFor({ state: 'attached' });
        await page.locator('.laag', { hasText: 'mens' }).first().click();
      }
      if (step === 'plekken') await page.locator('[data-plek-nr="2"]').click();
      if (step === 'vragen') await page.locator('[data-vraag-nr="1"]').click();
      expect([step, await axeViolations(page)]).toEqual([step, []]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect([step, await axeViolations(page)]).toEqual([step, []]);
      await page.emulateMedia({ colorScheme: 'dark' });
    }
  });

  it('on a phone a picture gets spots and questions, and parts ask for a larger screen', async () => {
    const page = await site.visit(PAGE, { viewport: { width: 390, height: 844 }, hasTouch: true });
    expect(await page.locator('[data-begin-met]').first().isVisible()).toBe(false);
    expect(await page.locator('.begin__smal').isVisible()).toBe(true);
    await openFile(page, 'in-de-klas');
    const box = (await page.locator('.doek__svg').boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.5, box.y + box.height * 0.3);
    await expect.poll(() => page.locator('[data-plek-nr]').count()).toBe(5);
    await page.keyboard.type('Het bord');
    const plate = await taken(page);
    expect(plate.plekken.at(-1)).toMatchObject({ nr: 5, naam: 'Het bord', x: 50, y: 30 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('shows no workshop that does not listen yet, opens what was chosen last, and says when it did not come in', async () => {
    const { page } = await site.tab(LAPTOP);
    let letGo = (): void => undefined;
    const gate = new Promise<void>((done) => (letGo = done));
    await page.route('**/_astro/kit.*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(site.adres + PAGE);
    const told = page.locator('[data-begin-melding]');
    await page.locator('[data-begin-met="landschap-weg"]').click();
    await expect.poll(() => told.innerText()).toBe('Even wachten, je plaat komt eraan.');
    // What it is drawn from is on its way: nobody can type a name that nothing hears.
    await expect.poll(() => page.locator('[data-naam]').isVisible()).toBe(false);
    await page.locator('[data-begin-met="landschap-eiland"]').click();
    letGo();
    await page.locator('[data-naam]').fill('Wat te vroeg kwam');
    await expect.poll(() => page.locator('[data-bewaarstand]').innerText()).toMatch(/^Bewaard/);
    const plate = await taken(page);
    expect([plate.titel, plate.herkomst]).toEqual(['Wat te vroeg kwam', { soort: 'landschap', landschap: 'eiland' }]);

    await page.unroute('**/_astro/kit.*.js');
    await page.route('**/_astro/kit.*.js', (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(site.adres + PAGE);
    await page.locator('[data-begin-met="landschap-weg"]').click();
    await expect.poll(() => told.innerText()).toContain('Dit begin kwam niet binnen.');
    await expect.poll(() => page.locator('[data-naam]').isVisible()).toBe(false);
  });

  it('says in sight and aloud that no more fits: behind a question, of questions and of spots', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    const { foto, ...klas } = readFixture('in-de-klas');
    const [spot, question] = [klas.plekken[0]!, klas.vragen[0]!];
    const begrippen = Array.from({ length: 60 }, (_, i) => `begrip-${i}`);
    const full = {
      ...klas,
      foto,
      plekken: Array.from({ length: 24 }, (_, i) => ({ ...spot, nr: i + 1 })),
      vragen: Array.from({ length: 40 }, (_, i) => ({ ...question, nr: i + 1, begrippen: i ? [] : begrippen })),
    };
    await page.setInputFiles('[data-bestand]', {
      name: 'vol.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(full)),
    });
    await page.locator('[data-naar="plekken"]').press('Enter');
    await expect.poll(() => page.locator('[data-plekken-vol]').innerText()).toMatch(/hooguit 24/);
    await page.locator('[data-naar="vragen"]').press('Enter');
    await expect.poll(() => page.locator('[data-vragen-vol]').innerText()).toMatch(/hooguit 40/);
    await expect.poll(() => page.locator('[data-nieuwe-vraag]').isVisible()).toBe(false);
    await page.locator('[data-vraag-nr="1"]').press('Enter');
    await expect.poll(() => page.locator('.achtervol').allInnerTexts()).toEqual([expect.stringMatching(/hooguit 60/)]);
    await page.locator('.vraag__achter input').fill('leerruimte');
    await page.locator('.vindlijst button', { hasText: 'begrip' }).first().press('Enter');
    await expect.poll(() => said(page)).toMatch(/^Meer begrippen passen er niet/);
    await page.locator('[data-vraag-doe="weg"]').press('Enter');
    await expect.poll(() => page.locator('[data-nieuwe-vraag]').isVisible()).toBe(true);
    await expect.poll(() => page.locator('[data-vragen-vol]').innerText()).toBe('');
  });

  it('says what is wrong with a file that is no plate', async () => {
    const page = await site.visit(PAGE, LAPTOP);
    await page.setInputFiles('[data-bestand]', {
      name: 'lijst.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await expect
      .poll(() => page.locator('[data-begin-melding]').innerText())
      .toBe('lijst.json is geen plaat van deze site.');
    const { foto, ...klas } = readFixture('in-de-klas');
    const broken = JSON.stringify({ ...klas, foto: { ...foto, src: 'data:image/png;base64,AAAA' } });
    await page.setInputFiles('[data-bestand]', {
      name: 'klas.json',
      mimeType: 'application/json',
      buffer: Buffer.from(broken),
    });
    await expect.poll(() => page.locator('[data-begin-melding]').innerText()).toContain('deze foto is kapot');
  });
});
