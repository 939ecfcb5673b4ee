import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { axeViolations } from '../../fixtures/axe';
import { linkOf } from '../../fixtures/phone-link';
import { film } from '../../fixtures/film';
import { RoomPage, PLAAT, withGroup } from '../../fixtures/room-page';
import { LIMITS } from '../../fixtures/limits';
import { readCode } from '../../fixtures/qr';
import { useSite } from '../../fixtures/site';

const site = useSite();
const PHONE = `/praatplaten/${PLAAT}/meeschrijven/#vraag-3`;
const LARGE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const SMALL = { viewport: { width: 320, height: 568 }, hasTouch: true };

/** Writes notes on a phone, each with a mark. */
async function write(phone: Page, notes: readonly string[]): Promise<void> {
  for (const [i, note] of notes.entries()) {
    if (i) await phone.locator('[data-doe="nog"]').click();
    await phone.locator('#briefje').fill(note);
    await phone.locator('.briefje--open [data-merk="slag"]').click();
  }
  await phone.locator('[data-doe="geef"]').click();
}

/** What the codes on a phone say, read from its screen. */
async function codesOn(phone: Page): Promise<string[]> {
  const turn = phone.locator('[data-doe="wissel"]');
  const parts = await phone.locator('[data-delen] i').count();
  if (parts) await turn.click();
  const read = async () => readCode(await phone.locator('[data-code] svg').evaluate((svg) => svg.outerHTML))!;
  const codes = [await read()];
  for (let n = 1; n < parts; n++) {
    await phone.locator('[data-doe="volgende"]').click();
    codes.push(await read());
  }
  return codes;
}

/** A room whose camera sees a film. */
async function roomWithCamera(seen: Buffer): Promise<RoomPage> {
  const file = join(inject('scratch'), 'camera.y4m');
  writeFileSync(file, seen);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    timeout: LIMITS.action,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(LIMITS.action);
  const room = await new RoomPage(page).open(site.adres, '#vraag-3');
  await room.start('gedeeld');
  await page.locator('[data-hulp] [data-doe="mee"]').click();
  return room;
}

/** Writes so many notes by the form of the drawer, faster than hands can. */
const writeNotes = (page: Page, count: number): Promise<void> =>
  page.evaluate((many) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-tekst]')!;
    for (let nr = 1; nr <= many; nr++) {
      field.value = `Briefje ${nr}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form!.requestSubmit();
    }
  }, count);

describe('everyone writes along', () => {
  it('two phones hand over by camera, held askew and with a dim screen, and one of them by link too', async () => {
    const large = await site.visit(PHONE, LARGE);
    const long = [
      'Studenten steken elke week over. Wij zelf bijna nooit, en dat is jammer. '.repeat(2).slice(0, 139),
      'Eén dag wisselen',
    ];
    await write(large, long);
    const many = await codesOn(large);
    expect(many.length).toBeGreaterThan(1);
    const small = await site.visit(PHONE, SMALL);
    await write(small, ['Tijd. Wie neemt mijn klas over?']);
    const one = await codesOn(small);
    const link = await linkOf(small);
    const { page } = await roomWithCamera(
      film([...many.map((code) => ({ code, tilt: 11 })), ...one.map((code) => ({ code, light: 0.35 }))]),
    );
    await expect.poll(() => page.evaluate(() => 'BarcodeDetector' in window)).toBe(false);
    await page.locator('[data-doe="lees-in"]').click();
    await expect
      .poll(() => page.locator('[data-leesin-telt]').textContent(), { timeout: LIMITS.state })
      .toBe('2 telefoons, 3 briefjes');
    expect(await axeViolations(page)).toEqual([]);
    // Twice is once, by whatever way.
    await page.locator('summary', { hasText: 'camera' }).click();
    await page.locator('#leesin-link').fill(`Hier: ${link}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-leesin-zegt]').textContent()).toContain('hadden we al');
    // A camera that is taken away, as after a sleep, says so and can be put on again.
    const video = page.locator('[data-leesin-beeld]');
    await video.evaluate((v: HTMLVideoElement) =>
      (v.srcObject as MediaStream).getTracks()[0]!.dispatchEvent(new Event('ended')),
    );
    await expect.poll(() => page.locator('[data-leesin-zegt]').textContent()).toContain('Zet hem opnieuw aan');
    await page.locator('button[data-leesin-camera]').click();
    await expect.poll(() => video.evaluate((v: HTMLVideoElement) => v.srcObject !== null)).toBe(true);
    await page.locator('[data-leesin] .leesin__voet button').click();
    await expect
      .poll(() => page.locator('[data-leesin-beeld]').evaluate((v: HTMLVideoElement) => v.srcObject))
      .toBeNull();
    // Nothing of a note is anywhere before everything is shown.
    await expect.poll(() => page.locator('.bus__aantal').innerText()).toContain('3');
    await expect.poll(() => page.locator('body').innerText()).not.toMatch(/oversteken|klas over/);
    await expect.poll(() => page.locator('body').ariaSnapshot()).not.toMatch(/Eén dag wisselen|klas over/);
    await page.locator('[data-doe="toon-alles"]').click();
    await expect.poll(() => page.locator('.muur [data-pak]').count()).toBe(3);
    // What is half open is half to be read.
    await page
      .locator('.muur')
      .evaluate((wall) => Promise.all(wall.getAnimations({ subtree: true }).map((animation) => animation.finished)));
    await expect.poll(() => page.locator('.muur').innerText()).toContain('Tijd. Wie neemt mijn klas over?');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('a camera without what reads codes says what is the matter: a new version, or no network', () =>
    withGroup(
      site,
      async (g, context) => {
        const { page } = g;
        await g.start('gedeeld');
        await page.locator('[data-hulp] [data-doe="mee"]').click();
        await page.locator('[data-doe="lees-in"]').click();
        const said = page.locator('[data-leesin-zegt]');
        await expect.poll(() => said.textContent()).toContain('nieuwe versie');
        await context.setOffline(true);
        await page.locator('button[data-leesin-camera]').click();
        await expect.poll(() => said.textContent()).toContain('nog niet opgehaald');
        await context.setOffline(false);
      },
      {
        rest: '#vraag-3',
        vooraf: async (context) => {
          await context.route(/jsQR/i, (route) => route.fulfill({ status: 404, body: 'gone' }));
          await context.addInitScript(() => {
            delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector;
            navigator.mediaDevices.getUserMedia = () =>
              Promise.resolve(document.createElement('canvas').captureStream());
          });
        },
      },
    ));

  it('a phone keeps notes until they are handed over, works without a network, and is wiped after', async () => {
    const { page: phone, context } = await site.tab(LARGE);
    await phone.goto(site.adres + PHONE);
    await phone.locator('#briefje').fill('Blijft staan');
    await phone.reload();
    await expect.poll(() => phone.locator('#briefje').inputValue()).toBe('Blijft staan');
    await context.setOffline(true);
    await phone.locator('[data-doe="geef"]').click();
    await expect
      .poll(async () => readCode(await phone.locator('[data-code] svg').evaluate((svg) => svg.outerHTML)))
      .toMatch(/^SM1\.1\.1\./);
    expect(await axeViolations(phone, false)).toEqual([]);
    // Who has seen it: nobody, the laptop, and again nobody once there are other words.
    const foot = () => phone.locator('[data-bewaart]').textContent();
    await expect.poll(() => foot()).toContain('Nog niemand');
    await phone.locator('[data-doe="gelukt"]').click();
    await phone.locator('[data-doe="houd"]').click();
    await expect.poll(() => foot()).toContain('De laptop heeft');
    await phone.locator('#briefje').fill('Blijft toch niet');
    await expect.poll(() => foot()).toContain('Nog niemand');
    await phone.locator('[data-doe="geef"]').click();
    await phone.locator('[data-doe="gelukt"]').click();
    await phone.locator('[data-doe="wis"]').click();
    await expect.poll(() => phone.locator('#briefje').inputValue()).toBe('');
    await expect
      .poll(() => phone.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })))
      .not.toContain('Blijft');
  });

  it('a note that was handed over and gets other words is handed over anew; one that stayed the same counts once', async () => {
    const phone = await site.visit(PHONE, LARGE);
    await write(phone, ['Blijft zo', 'Eerste woorden']);
    const links = [await linkOf(phone)];
    await phone.locator('[data-doe="gelukt"]').click();
    await phone.locator('[data-doe="houd"]').click();
    await phone.locator('#briefje').fill('Andere woorden');
    await phone.locator('[data-doe="geef"]').click();
    await phone.evaluate(() => delete document.body.dataset.gedeeld);
    await phone.locator('[data-doe="link"]').click();
    await expect.poll(() => phone.locator('body').getAttribute('data-gedeeld')).toBeTruthy();
    links.push((await phone.locator('body').getAttribute('data-gedeeld'))!);
    await withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const { page } = g;
        for (const link of links) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, new URL(link).hash);
          await page.locator('[data-leesin-telt]').waitFor();
        }
        await expect.poll(() => page.locator('[data-leesin-telt]').textContent()).toBe('1 telefoon, 3 briefjes');
      },
      { rest: '#vraag-3' },
    );
  });

  it('two tabs of one phone write in one notebook: neither loses what the other wrote, or brings back what it wiped', async () => {
    const { page: one, context } = await site.tab(LARGE);
    await one.goto(site.adres + PHONE);
    await one.locator('#briefje').fill('Van de eerste tab');
    const two = await context.newPage();
    await two.goto(site.adres + PHONE);
    const closed = (page: Page) => page.locator('.briefje:not(.briefje--open)').allTextContents();
    await two.locator('[data-doe="nog"]').click();
    await two.locator('#briefje').fill('Van de tweede');
    await expect.poll(() => closed(one)).toHaveLength(1);
    await one.locator('[data-doe="nog"]').click();
    await one.locator('#briefje').fill('En nog een');
    await expect.poll(() => closed(two)).toHaveLength(2);
    await two.reload();
    for (const words of ['Van de eerste tab', 'Van de tweede']) await expect.poll(() => closed(two)).toContain(words);
    await expect.poll(() => two.locator('#briefje').inputValue()).toBe('En nog een');
    await two.locator('[data-doe="geef"]').click();
    await two.locator('[data-doe="gelukt"]').click();
    await two.locator('[data-doe="wis"]').click();
    await expect.poll(() => one.locator('#briefje').inputValue()).toBe('');
    await one.locator('#briefje').fill('Een nieuw begin');
    await expect.poll(() => one.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('Een nieuw begin');
    await expect.poll(() => one.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Van de');
  });

  it('a note that is too long says so, and goes on in the next one', async () => {
    const phone = await site.visit(PHONE, LARGE);
    const field = phone.locator('#briefje');
    await field.fill('a'.repeat(140) + 'b'.repeat(30));
    await field.press('c');
    // In the middle of a full note: what stood at its end is not lost either.
    await field.press('Control+Home');
    await field.press('X');
    await expect.poll(() => field.inputValue()).toBe(`X${'a'.repeat(139)}`);
    await expect
      .poll(() => phone.locator('.briefje--open .te-lang').textContent())
      .toContain('140 tekens staan er; 32 tekens');
    await phone.locator('[data-zet-rest]').click();
    await expect.poll(() => field.inputValue()).toBe(`a${'b'.repeat(30)}c`);
    await expect.poll(() => phone.locator('.briefje:not(.briefje--open)').textContent()).toBe(`X${'a'.repeat(139)}`);
  });

  it('on a shared device notes live as long as the tab', async () => {
    const phone = await site.visit(PHONE, LARGE);
    await phone.locator('#briefje').fill('Van ons allen');
    await phone.locator('[data-gedeeld]').check();
    await expect.poll(() => phone.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain('Van ons');
    await expect.poll(() => phone.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Van ons');
  });

  it('a link that is opened in the browser of the room is read in; another question is asked, another plate told', async () => {
    const phone = await site.visit(`/praatplaten/${PLAAT}/meeschrijven/#vraag-2`, LARGE);
    await write(phone, ['Van vraag twee']);
    const link = await linkOf(phone);
    await withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        await g.page.evaluate((hash) => {
          location.hash = hash;
        }, new URL(link).hash);
        const ask = g.page.locator('[data-leesin-vraagt]');
        await expect.poll(() => ask.textContent()).toBe('Dit briefje hoort bij vraag 2. Bij vraag 2 leggen?');
        await expect.poll(() => g.stap).toBe('#vraag-3');
        await g.page.locator('[data-antwoord="daar"]').click();
        await expect.poll(() => g.page.locator('[data-leesin-telt]').textContent()).toBe('1 telefoon, 1 briefje');
        for (const [text, told] of [
          ['zomaar wat', 'Hierin staan geen briefjes'],
          [link.slice(0, -30), 'Hierin staan geen briefjes'],
          [link.replace(/\.[a-z0-9]+$/, '.abc'), 'niet te lezen'],
        ] as const) {
          await g.page.locator('#leesin-link').fill(text);
          await g.page.keyboard.press('Enter');
          await expect.poll(() => g.page.locator('[data-leesin-zegt]').textContent()).toContain(told);
        }
      },
      { rest: '#vraag-3' },
    );
  });
});

describe('the wall', () => {
  it('is grouped, undone, counted and turned into an agreement by keyboard alone', async () => {
    await withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const { page } = g;
        const { keyboard } = page;
        for (const note of ['Tijd', 'Ruimte', 'Geld']) await g.note(note);
        await page.locator('[data-tab="notities"]').focus();
        await keyboard.press('ArrowLeft');
        await page.locator(`[data-vak="mee"] [data-doe="muur"]`).focus();
        await keyboard.press('Enter');
        await page.locator('.muur [data-pak]').first().waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await page.locator('[data-doe="nieuwe-groep"]').focus();
        await keyboard.press('Enter');
        await keyboard.type('Wat mist');
        await keyboard.press('Enter');
        await page.locator('[data-pak]', { hasText: 'Geld' }).focus();
        const said = page.locator('[data-muur-zegt]');
        await keyboard.press('Space');
        await expect.poll(() => said.textContent()).toBe('Briefje opgepakt. In Nog los, plaats 3 van 3.');
        await keyboard.press('ArrowRight');
        await expect.poll(() => said.textContent()).toBe('In Wat mist, plaats 1 van 1.');
        await keyboard.press('Escape');
        await expect.poll(() => page.locator('[data-groep="los"] .brief').count()).toBe(3);
        await keyboard.press('Space');
        await keyboard.press('ArrowRight');
        await keyboard.press('Space');
        await expect.poll(() => page.locator('[data-groep="los"] .brief').count()).toBe(2);
        await keyboard.press('Control+z');
        await expect.poll(() => page.locator('[data-groep="los"] .brief').count()).toBe(3);
        await page.locator('[data-muur-stand="stippen"]').focus();
        await keyboard.press('Enter');
        await page.locator('.brief', { hasText: 'Ruimte' }).locator('[data-erbij="1"]').focus();
        await keyboard.press('Enter');
        await keyboard.press('Enter');
        await expect.poll(() => page.locator('.uitslag li b').allTextContents()).toEqual(['2 stippen']);
        expect(await axeViolations(page)).toEqual([]);
        // Of how many: three for each who is there.
        const counts = page.locator('[data-muur-telt]');
        await expect.poll(() => counts.textContent()).toContain('2 gezet');
        await page.locator('[data-hulp] [data-doe="verslag"]').click();
        await page.locator('[data-verslagvak] textarea[name="wie"]').fill('Ans\nBo, mentor\nCas');
        await page.goBack();
        await expect.poll(() => counts.textContent()).toContain('2 van 9 gezet');
        await page.locator('[data-doe="afspraak"]').first().focus();
        await keyboard.press('Enter');
        await expect.poll(() => g.stap).toBe('#doen-1');
        await expect.poll(() => page.locator('[name="wat"]').inputValue()).toBe('Ruimte');
        await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('wie');
      },
      { rest: '#vraag-3' },
    );
  });

  it('shows twelve loose notes beside each other; one that is dragged hangs under the pointer until it is dropped', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const { page } = g;
        for (let nr = 1; nr <= 12; nr++) await g.note(`Briefje ${nr}`);
        // The way there stands with the notes.
        await page.locator('.lade__voet [data-doe="muur"]').click();
        const card = (nr: number) => page.locator('[data-muur] .brief').nth(nr - 1);
        await card(1).waitFor();
        const shown = await page.locator('[data-muur]').evaluate((wall) => {
          const { bottom } = wall.getBoundingClientRect();
          return [...wall.querySelectorAll('.brief')].filter((e) => e.getBoundingClientRect().bottom <= bottom).length;
        });
        expect(shown).toBe(12);
        const [from, to] = [await card(2).boundingBox(), await card(12).boundingBox()];
        await page.mouse.move(from!.x + 20, from!.y + 20);
        await page.mouse.down();
        await page.mouse.move(to!.x + 20, to!.y + to!.height - 2, { steps: 4 });
        const floats = page.locator('[data-zweeft] .brief');
        const over = await floats.boundingBox();
        expect(over!.x).toBeGreaterThan(from!.x + 100);
        await page.mouse.up();
        await expect.poll(() => floats.count()).toBe(0);
        // Columns are read one after the other: dropped below the last card it is the last.
        await expect
          .poll(async () =>
            (await page.locator('[data-muur] .brief > button > span:first-child').allTextContents()).at(-1),
          )
          .toBe('Briefje 2');
      },
      { rest: '#vraag-3' },
    ));

  it('scrolls while a card hangs near its edge, also with less motion, and stops when it is dropped or put back', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const { page } = g;
        await g.drawer();
        await writeNotes(page, 60);
        await page.locator('.lade__voet [data-doe="muur"]').click();
        const wall = page.locator('[data-muur]:not([data-zweeft])');
        const down = () => wall.evaluate((e) => e.scrollTop);
        const frames = () =>
          page.evaluate(async () => {
            for (let n = 0; n < 6; n++) await new Promise(requestAnimationFrame);
          });
        const box = (await wall.boundingBox())!;
        const card = wall.locator('.brief').first();
        const first = (await card.boundingBox())!;
        const hold = async () => {
          const { x, y } = (await card.boundingBox())!;
          await page.mouse.move(x + 20, y + 20);
          await page.mouse.down();
        };
        await hold();
        // In the middle, and beside the edge it was taken up at, nothing moves.
        await page.mouse.move(first.x + 30, first.y + 30);
        await frames();
        await expect.poll(() => down()).toBe(0);
        await page.mouse.move(first.x + 30, box.y + box.height / 2);
        await frames();
        await expect.poll(() => down()).toBe(0);
        const order = () => wall.locator('.brief > button > span:first-child').allTextContents();
        await page.mouse.move(first.x + 30, box.y + box.height - 20);
        await expect.poll(down).toBeGreaterThan(300);
        // What lies below the pointer that does not move is where it would hang.
        const shown = wall.locator('.brief[data-opgepakt]');
        const now = (await shown.boundingBox())!;
        expect(now.y).toBeGreaterThan(box.y);
        expect(now.y).toBeLessThan(box.y + box.height);
        await page.mouse.up();
        const dropped = await down();
        await frames();
        await expect.poll(() => down()).toBe(dropped);
        await expect.poll(async () => (await order()).indexOf('Briefje 1')).toBeGreaterThan(8);

        await wall.evaluate((e) => e.scrollTo(0, 0));
        const before = await order();
        await hold();
        await page.mouse.move(first.x + 30, box.y + box.height / 2);
        await page.mouse.move(first.x + 30, box.y + box.height - 10);
        await expect.poll(down).toBeGreaterThan(100);
        await page.keyboard.press('Escape');
        const back = await down();
        await frames();
        await expect.poll(() => down()).toBe(back);
        await expect.poll(() => order()).toEqual(before);
        await page.mouse.up();
      },
      { rest: '#vraag-3', context: { reducedMotion: 'reduce' } },
    ));

  it('with a hundred notes moves one card and leaves all others as they were; a menu has buttons while it is open', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const { page } = g;
        await g.drawer();
        await writeNotes(page, 99);
        await g.note('Rivierwaterzuiveringsinstallatiemedewerkersoverleg');
        await page.locator('.lade__voet [data-doe="muur"]').click();
        const cards = page.locator('[data-muur] .brief');
        await expect.poll(() => cards.count()).toBe(100);
        // As much as there are notes, and not as there are pairs of them.
        await expect.poll(() => page.locator('[data-muur] *').count()).toBeLessThan(100 * 10);
        // On the narrowest phone the first group and the way to a next one stand whole beside each other.
        await page.setViewportSize({ width: 320, height: 640 });
        await expect
          .poll(() => page.locator('[data-muur]').evaluate((wall) => wall.scrollWidth - wall.clientWidth))
          .toBe(0);
        await page.setViewportSize({ width: 1366, height: 768 });
        const menus = page.locator('[data-muur] summary');
        // `toggle` comes after the click that opens.
        await menus.nth(4).click();
        await expect.poll(() => page.locator('[data-muur] details button').count()).toBe(100);
        const cut = await page
          .locator('[data-muur] details button')
          .evaluateAll((all) => all.filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent));
        expect(cut).toEqual([]);
        await menus.nth(5).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('[data-muur] details[open]').count()).toBe(1);
        await page.locator('[data-muur] details button', { hasText: 'nieuwe groep' }).click();
        await expect.poll(() => page.locator('[data-muur] details[open]').count()).toBe(0);

        await page.evaluate(() => {
          Object.assign(globalThis, { before: new Set(document.querySelectorAll('[data-muur] .brief')) });
        });
        const take = page.locator('[data-muur] [data-pak]').first();
        await take.focus();
        for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Space']) await page.keyboard.press(key);
        const after = () =>
          cards.evaluateAll((all) => {
            const { before } = globalThis as unknown as { before: Set<Element> };
            const words = all.map((card) => card.querySelector('span')!.textContent);
            return { old: all.filter((card) => before.has(card)).length, place: words.indexOf('Briefje 1') };
          });
        await expect.poll(after).toEqual({ old: 100, place: 3 });
      },
      { rest: '#vraag-3' },
    ));
});
