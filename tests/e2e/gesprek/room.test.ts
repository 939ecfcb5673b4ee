import { describe, expect, it } from 'vitest';
import { withGroup } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();

describe('a conversation', () => {
  it('starts with one click, and is led by keys alone', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await page.keyboard.press('End');
      await expect.poll(() => g.stap).toBe('#afronden');
      await page.keyboard.press('PageUp');
      await expect.poll(() => g.stap).toBe('#doen-4');
      await page.keyboard.press('n');
      await expect.poll(() => page.locator('[data-lade]').isVisible()).toBe(true);
      await page.keyboard.type('nieuwe fiets');
      await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe('nieuwe fiets');
      await expect.poll(() => g.stap).toBe('#doen-4');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('[data-lade]').isVisible()).toBe(false);
      await page.keyboard.press('?');
      await expect.poll(() => page.locator('[data-toetsen]').isVisible()).toBe(true);
    }));

  it('is led by a remote wherever the cursor stands, black screen included, and a letter half made keeps its keys', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      const errors: Error[] = [];
      page.on('pageerror', (e) => errors.push(e));
      await g.start('gedeeld');
      await g.drawer();
      await page.keyboard.press('PageDown');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await page.locator('[data-tekst]').fill('half');
      await page.locator('[data-plekkeuze]').focus();
      await page.keyboard.press('PageDown');
      await expect.poll(() => g.stap).toBe('#herkennen-2');
      await page.locator('[data-tekst]').evaluate((field) => {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
        field.dispatchEvent(new Event('keydown', { bubbles: true }));
      });
      await expect.poll(() => page.locator('[data-lade]').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      for (const black of ['b', '.']) {
        await page.keyboard.press(black);
        await page.locator('[data-pauze]').waitFor();
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('PageDown');
        await page.locator('[data-pauze]').waitFor({ state: 'hidden' });
        // Bringing it back is all that this key did.
        await expect.poll(() => g.stap).toBe('#herkennen-2');
      }
      // A b alone in an empty note was a remote's; in a word it is a letter, also when the word takes a while to come.
      const note = page.locator('[data-tekst]');
      await g.drawer();
      await note.fill('');
      await page.keyboard.press('b');
      await page.locator('[data-pauze]').waitFor();
      await page.keyboard.press('PageDown');
      await expect.poll(() => note.inputValue()).toBe('');
      await note.focus();
      await page.keyboard.press('b');
      await page.locator('[data-pauze]').waitFor();
      // Shift is held down for the capital; it is not the next letter.
      await page.keyboard.press('Shift+E');
      await page.keyboard.type('geleiden');
      await expect.poll(() => note.inputValue()).toBe('bEgeleiden');
      // In a day that is half typed a point goes from the day to the month.
      await g.showAgreements();
      await page.locator('[data-afspraak] [name="dag"]').focus();
      await page.keyboard.type('12.');
      await page.keyboard.press('b');
      const who = page.locator('[data-afspraak] [name="wie"]');
      await who.fill('Bo');
      await expect.poll(() => who.inputValue()).toBe('Bo');
      await expect.poll(() => page.locator('[data-pauze]').isVisible()).toBe(false);
      expect(errors).toEqual([]);
    }));

  it('is led by a remote over whatever stands before the question: a round, a large code, a dialog, the report', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      const black = page.locator('[data-pauze]');
      const blink = async () => {
        await page.keyboard.press('.');
        await black.waitFor();
        await page.keyboard.press('x');
        await black.waitFor({ state: 'hidden' });
      };
      await page.keyboard.press('?');
      await blink();
      await page.keyboard.press('PageDown');
      await expect.poll(() => g.stap).toBe('');
      await page.keyboard.press('Escape');
      // A large code makes way for the next question.
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('[data-groot]')!.showModal());
      await blink();
      await page.keyboard.press('PageDown');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await expect.poll(() => page.locator('[data-groot]').isVisible()).toBe(false);
      // In a round it gives the word to the next one, and back again.
      await g.menu('ronde');
      await page.locator('[data-ronde-wie]').fill('3');
      await page.locator('[data-ronde-vorm] button').click();
      const far = () => page.locator('[data-ronde-hoever]').textContent();
      const first = await far();
      await page.keyboard.press('PageDown');
      await expect.poll(far).not.toBe(first);
      await blink();
      await page.keyboard.press('PageUp');
      await expect.poll(far).toBe(first);
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await page.keyboard.press('Escape');
      await g.verslag();
      await blink();
      await page.keyboard.press('PageDown');
      await expect
        .poll(async () => [g.stap, await page.locator('[data-verslagvak]').isVisible()])
        .toEqual(['#herkennen-1', true]);
    }));

  it('has a plate that glides to its light, to a spot that is chosen, and is large at one key', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        const width = () => page.locator('.stap[data-nu] [data-doek]').evaluate((e) => e.getBoundingClientRect().width);
        const [whole] = await page.locator('.stap[data-nu] .doek').evaluateAll((e) => e.map((x) => x.clientWidth));
        const lit = await width();
        await page.locator('.stap[data-nu] [data-kijk="6"]').click();
        await expect.poll(width).toBeGreaterThan(Math.max(lit, whole! * 1.5));
        // A place that is pointed at is where the group sees it, however large the plate is.
        await g.drawer();
        await page.locator('[data-tekst]').fill('hier');
        const disc = page.locator('.stap[data-nu] .doek');
        const { width: w, height: h } = (await disc.boundingBox())!;
        await disc.click({ position: { x: w * 0.094, y: h * 0.588 } });
        await expect.poll(() => page.locator('[data-plekkeuze] option:checked').textContent()).toContain('bij 6');
        await page.keyboard.press('Escape');
        await page.keyboard.press('p');
        await expect.poll(width).toBeGreaterThan(1_000);
        await expect.poll(() => page.locator('.stap[data-nu] .licht').isVisible()).toBe(false);
        await expect
          .poll(() =>
            page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
          )
          .toEqual([1366, 768]);
        expect(await g.axe()).toEqual([]);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('.stap[data-nu] .licht').isVisible()).toBe(true);
      },
      { rest: '#vraag-3', context: { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } },
    ));

  it('begins, if the group likes, with things to look for: what is chosen is pointed at on the plate', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        await page.locator('.stap[data-nu] .dingen summary').click();
        const things = page.locator('.stap[data-nu] [data-zoek]');
        await expect.poll(() => things.count()).toBe(6);
        expect(await g.axe()).toEqual([]);
        await things.nth(1).click();
        await page.locator('.stap[data-nu] [data-ring]').waitFor();
        const plate = (await page.locator('.stap[data-nu] .doek').boundingBox())!;
        const ring = (await page.locator('.stap[data-nu] [data-ring]').boundingBox())!;
        const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
        expect([x > plate.x, x < plate.x + plate.width, y > plate.y, y < plate.y + plate.height]).toEqual(
          Array(4).fill(true),
        );
        expect(ring.width).toBeGreaterThan(plate.width * 0.15);
        await things.nth(1).click();
        await expect.poll(() => page.locator('.stap[data-nu] [data-ring]').isVisible()).toBe(false);
      },
      { context: { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } },
    ));

  it('goes on with the arrow under the finger, and Back goes back', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      const volgende = page.locator('.stap[data-nu] a[rel="next"]');
      await volgende.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect.poll(() => g.stap).toBe('#herkennen-2');
      await expect.poll(() => volgende.evaluate((e) => e === document.activeElement)).toBe(true);
      await page.goBack();
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await expect.poll(() => g.vraag()).toBe('Wat valt jullie op?');
    }));

  it('has single letters that can be turned off', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.page.keyboard.press('?');
      await g.page.locator('[data-tekens-uit]').check();
      await g.page.keyboard.press('Escape');
      await g.page.keyboard.press('n');
      // Keys are heard one after another.
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await expect.poll(() => g.page.locator('[data-lade]').isVisible()).toBe(false);
      // A reload does not turn them on again.
      await g.page.reload();
      await g.page.locator('[data-hulp]').waitFor();
      await g.page.keyboard.press('?');
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-2');
      await expect.poll(() => g.page.locator('[data-toetsen]').isVisible()).toBe(false);
    }));

  it('turns the page with a swipe', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const raak = (soort: string, x: number) =>
          g.page.locator('.stap[data-nu] h2').dispatchEvent(soort, {
            touches: soort === 'touchstart' ? [{ identifier: 1, clientX: x, clientY: 300 }] : [],
            changedTouches: [{ identifier: 1, clientX: x, clientY: 300 }],
          });
        await raak('touchstart', 300);
        await raak('touchend', 100);
        await expect.poll(() => g.stap).toBe('#herkennen-1');
      },
      { context: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    ));

  it.each([
    ['closed', false],
    ['open', true],
  ] as const)('shows a question that can be read across the room, drawer %s', (_, lade) =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        if (lade) await g.drawer();
        await expect
          .poll(() =>
            g.page.locator('.stap[data-nu] h2').evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
          )
          .toBeGreaterThanOrEqual(40);
      },
      { rest: '#vraag-1', context: { viewport: { width: 1920, height: 1080 } } },
    ),
  );

  it.each([
    [1920, 1080],
    [1366, 768],
  ])('fills a window of %i × %i without scrolling, with the longest question and the drawer open', (width, height) =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        for (const stap of ['#vraag-1', '#vraag-2', '#vraag-3', '#vraag-4', '#vraag-5']) {
          await g.page.evaluate((h) => {
            location.hash = h;
          }, stap);
          await expect.poll(() => g.page.locator('.stap[data-nu]').getAttribute('id')).toBe(stap.slice(1));
          await g.drawer();
          await expect
            .poll(() =>
              g.page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]),
            )
            .toEqual([height, width]);
          // Nothing runs out of its column.
          await expect
            .poll(() =>
              g.page
                .locator('[data-lade] [data-vak]:visible')
                .evaluateAll((vakken) => vakken.map((v) => v.scrollWidth - v.clientWidth)),
            )
            .toSatisfy((over: number[]) => over.every((n) => n <= 0));
          // The field and its button are in sight.
          await expect
            .poll(() => g.page.locator('[data-nieuw] [data-zet]').evaluate((e) => e.getBoundingClientRect().bottom))
            .toBeLessThan(height - 60);
        }
      },
      { context: { viewport: { width, height } } },
    ),
  );

  it.each([
    [390, 844],
    [320, 640],
    [683, 384],
  ])('scrolls like a page in a window of %i × %i, and is never too wide', (width, height) =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        await expect.poll(() => g.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await g.drawer();
        await expect.poll(() => g.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await g.page.locator('[data-nieuw] [data-zet]').scrollIntoViewIfNeeded();
        await expect.poll(() => g.page.locator('[data-hulp] [popovertarget]').isVisible()).toBe(true);
      },
      { rest: '#vraag-2', context: { viewport: { width, height } } },
    ),
  );

  it('adds a minute in one tap, and the ring shows it', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const minuten = async () =>
          Number.parseInt((await g.page.locator('[data-rest]').textContent())!.replace(/\D+/g, ''), 10);
        const voor = await minuten();
        await g.page.locator('[data-tijd]').click();
        await expect.poll(() => minuten()).toBe(voor + 1);
        await g.page.keyboard.press('t');
        await expect.poll(() => minuten()).toBe(voor + 2);
        await expect.poll(() => g.page.locator('[data-tegel].aan').count()).toBe(12);
      },
      {
        vooraf: (context) =>
          context.addInitScript(() => {
            performance.now = () => 1000;
          }),
      },
    ));

  it('has time that a reload takes nothing from and gives nothing to', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        await g.page.clock.fastForward(64_000);
        await expect.poll(() => g.page.locator('[data-rest]').textContent()).toMatch(/nog 5\d seconden/);
        await g.page.reload();
        await expect.poll(() => g.page.locator('[data-rest]').textContent()).toMatch(/nog [45]\d seconden/);
        // Nor does a conversation about another plate, in the same tab.
        await g.page.goto(`${site.adres}/praatplaten/geschiedenis/gesprek/`);
        await g.start('gedeeld');
        await g.page.clock.fastForward(300_000);
        await g.open(site.adres);
        await expect.poll(() => g.page.locator('[data-rest]').textContent()).toMatch(/nog [2345]\d seconden/);
      },
      { vooraf: (context) => context.clock.install() },
    ));

  it('has time that stands still in a pause, and a pause that a reload does not end', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        const rest = page.locator('[data-rest]');
        /** Seconds that are left; the clock of this test goes on by itself too, so only less or the same is sure. */
        const seconds = async () => Number(/nog (\d+) seconden/.exec((await rest.textContent()) ?? '')?.[1] ?? NaN);
        await page.clock.fastForward(64_000);
        await expect.poll(seconds).toBeLessThanOrEqual(56);
        await page.keyboard.press('b');
        const black = page.locator('[data-pauze]');
        await black.waitFor();
        // What still ran when the screen went black has been shown by now.
        await page.clock.fastForward(2000);
        const before = await seconds();
        await page.clock.fastForward(300_000);
        await expect.poll(seconds).toBe(before);
        await page.reload();
        await black.waitFor();
        await page.clock.fastForward(300_000);
        await expect.poll(seconds).toBe(before);
        // Any key goes on, where it was.
        await page.keyboard.press('x');
        await expect.poll(() => black.isVisible()).toBe(false);
        await expect.poll(seconds).toBeGreaterThan(0);
        await page.clock.fastForward(20_000);
        await expect.poll(seconds).toBeLessThanOrEqual(before - 20);
        const later = await seconds();
        await page.reload();
        await expect.poll(seconds).toBeLessThanOrEqual(later);
        await expect.poll(seconds).toBeGreaterThan(0);
        await expect.poll(() => black.isVisible()).toBe(false);
      },
      { vooraf: (context) => context.clock.install() },
    ));

  it('says what it has to say where no question stands', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        for (const [width, height] of [
          [1366, 768],
          [1920, 1080],
          [390, 844],
          [844, 390],
        ] as const) {
          await page.setViewportSize({ width, height });
          for (const open of [false, true]) {
            if ((await page.locator('[data-lade]').isVisible()) !== open)
              await page.locator('[data-hulp] [data-doe="notities"]').click();
            await g.wipe();
            await expect.poll(() => g.message()).toContain('niets te wissen');
            await page.locator('.stap[data-nu] h2').scrollIntoViewIfNeeded();
            const [message, question] = await Promise.all(
              ['[data-melding]', '.stap[data-nu] h2'].map((kies) =>
                page.locator(kies).evaluate((e) => e.getBoundingClientRect().toJSON() as DOMRect),
              ),
            );
            const apart =
              message!.bottom <= question!.top ||
              message!.top >= question!.bottom ||
              message!.right <= question!.left ||
              message!.left >= question!.right;
            expect([width, open, apart]).toEqual([width, open, true]);
          }
        }
      },
      { rest: '#vraag-2' },
    ));

  it('gives the eyes two minutes to look, as the screen says', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await expect.poll(() => g.page.locator('[data-rest]').textContent()).toBe('nog 2 minuten');
      await g.page.locator('[popovertarget="meer"]').click();
      await expect.poll(() => g.page.locator('[data-meer] [data-doe="verslag"]').isVisible()).toBe(false);
    }));

  it('says when the time is up, and stops nothing', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.page.evaluate(() => {
        const was = performance.now.bind(performance);
        performance.now = () => was() + 240_000;
      });
      await expect.poll(() => g.message()).toContain('tijd voor deze stap is om');
      await expect.poll(() => g.page.locator('[data-rest]').textContent()).toContain('over');
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await expect.poll(() => g.message()).toBe('');
    }));

  it('without JavaScript is a row of plain links to the sheet of paper', async () => {
    await withGroup(
      site,
      async ({ page }) => {
        await page.locator('.stap:visible a[rel="next"]').click();
        await expect.poll(() => page.locator('.stap:visible').count()).toBe(1);
        await expect.poll(() => page.locator('.stap:visible h2').innerText()).toBe('Wat valt jullie op?');
        await expect.poll(() => page.locator('[data-hulp]').isVisible()).toBe(false);
      },
      { context: { javaScriptEnabled: false } },
    );
  });
});

describe('notes', () => {
  it('are marked, placed on the plate, changed and taken back', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        await g.start('gedeeld');
        await g.note('grens over', { merk: 'anders', plek: '8' });
        await expect.poll(() => page.locator('[data-notities] .bij').textContent()).toMatch(/anders of nieuw, bij 8: /);
        await expect.poll(() => page.locator('.stap[data-nu] .speld').count()).toBe(1);
        await page.locator('[data-notities] [data-rij="wijzig"]').click();
        await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe('grens over');
        await expect.poll(() => page.locator('[data-plekkeuze]').inputValue()).toBe('8');
        await page.locator('[data-tekst]').fill('de grens over');
        await page.locator('[data-nieuw] [data-zet]').click();
        await expect.poll(() => g.notities()).toEqual(['de grens over']);
        await page.locator('[data-terug]').click();
        await expect.poll(() => g.notities()).toEqual(['grens over']);
        await page.locator('[data-notities] [data-rij="weg"]').click();
        await expect.poll(() => g.notities()).toEqual([]);
        await expect.poll(() => page.locator('[data-terug]').evaluate((e) => e === document.activeElement)).toBe(true);
        await page.keyboard.press('Enter');
        await expect.poll(() => g.notities()).toEqual(['grens over']);
      },
      { rest: '#vraag-3' },
    ));

  it('keep what was half typed when another one is changed', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.note('eerste');
      await g.page.locator('[data-tekst]').fill('nog niet af');
      await g.page.locator('[data-notities] [data-rij="wijzig"]').first().click();
      await expect.poll(() => g.page.locator('[data-tekst]').inputValue()).toBe('eerste');
      await g.page.locator('[data-nieuw] [data-laat]').click();
      await expect.poll(() => g.notities()).toEqual(['eerste', 'nog niet af']);
    }));

  it('are said to have arrived, and when they cannot', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      const gezegd = page.locator('[data-nieuw] [data-gezegd]');
      await g.start('gedeeld');
      await g.drawer();
      await page.locator('[data-nieuw] [data-zet]').click();
      await expect.poll(() => gezegd.textContent()).toBe('Schrijf eerst iets op.');
      await g.note('een');
      await g.note('twee');
      await expect.poll(() => gezegd.textContent()).toContain('2 notities');
      await expect.poll(() => page.locator('[data-aantal-notities]').textContent()).toBe('2');
      await page.locator('[data-rij="wijzig"]').first().click();
      await page.locator('[data-tekst]').fill('');
      await page.locator('[data-nieuw] [data-zet]').click();
      await expect.poll(() => gezegd.textContent()).toContain('kan niet leeg zijn');
      await expect.poll(() => g.notities()).toEqual(['een', 'twee']);
      await page.locator('[data-tekst]').fill('half');
      await page.locator('[data-nieuw] [data-laat]').click();
      await page.locator('[data-tekst]').fill('nog half');
      await page.locator('.stap[data-nu] a[rel="next"]').click();
      await expect.poll(() => gezegd.textContent()).toContain('staat daar nog');
      await page.locator('.stap[data-nu] a[rel="prev"]').click();
      await expect.poll(() => gezegd.textContent()).toBe('');
      await page.locator('[data-rij="weg"]').first().click();
      await page.locator('.stap[data-nu] a[rel="next"]').click();
      await page.locator('[data-terug]').click();
      await expect.poll(() => gezegd.textContent()).toContain('staat weer bij ‘Kijk eerst');
    }));

  it('begin in sight below the field, with cards above it', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        for (const tekst of ['een', 'twee', 'drie']) await g.note(tekst);
        await expect.poll(() => g.page.locator('[data-notities] li').count()).toBe(3);
        const [vak, eerste] = await Promise.all(
          ['.lade__vak', '[data-notities] li'].map((kies) =>
            g.page
              .locator(kies)
              .first()
              .evaluate((e) => e.getBoundingClientRect().toJSON() as DOMRect),
          ),
        );
        expect(eerste!.bottom).toBeLessThanOrEqual(vak!.bottom);
      },
      { rest: '?stil=ja&groep=een-twee-allen#vraag-1' },
    ));

  it('get a pin where the group points', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.drawer();
      await g.page.locator('[data-tekst]').fill('hier');
      await g.page.locator('.stap[data-nu] [data-doek]').click({ position: { x: 40, y: 40 } });
      await expect.poll(() => g.page.locator('.stap[data-nu] .speld--nu').count()).toBe(1);
      await g.page.locator('[data-nieuw] [data-zet]').click();
      await expect.poll(() => g.page.locator('.stap[data-nu] .speld').count()).toBe(1);
      await expect.poll(() => g.page.locator('.stap[data-nu] .speld--nu').count()).toBe(0);
      await g.page.keyboard.press('Escape');
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.page.locator('.stap[data-nu] .speld').count()).toBe(0);
    }));

  it('that are too long to paste are told so, and the rest is the next note', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.drawer();
      await page.locator('[data-tekst]').fill('a'.repeat(20_000) + 'b'.repeat(4_000));
      await expect.poll(() => page.locator('[data-nieuw] [data-gezegd]').textContent()).toContain('4.000 tekens niet');
      await page.locator('[data-nieuw] [data-zet-rest]').click();
      await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe('b'.repeat(4_000));
      await page.locator('[data-nieuw] [data-zet]').click();
      await g.showAgreements();
      await page.locator('[name="wat"]').fill(`${'c'.repeat(500)}${'d'.repeat(400)}`);
      await page.locator('[data-afspraak] [data-zet-rest]').click();
      await expect.poll(() => page.locator('[data-tekst]').inputValue()).toBe('d'.repeat(400));
      await expect.poll(async () => (await g.notities()).map((n) => n.length)).toEqual([20_000, 4_000]);
      // A whole document in the name of those who speak, or in a heading of the wall, is offered too and stands in no sentence.
      const document = `${'e'.repeat(4_000)}${'f'.repeat(296_000)}`;
      await page.locator('.lade__voet [data-doe="muur"]').click();
      await page.locator('[data-doe="nieuwe-groep"]').click();
      await page.locator('[data-kop]').fill(document);
      await g.menu('ronde');
      await page.locator('[data-ronde-wie]').fill(document);
      for (const [box, rest] of [
        ['[data-muurvak]', '299.500'],
        ['[data-ronde]', '296.000'],
      ] as const) {
        await expect.poll(() => page.locator(`${box} .te-lang`).first().textContent()).toContain(`${rest} tekens niet`);
        await expect.poll(() => page.locator(`${box} [data-te-lang-rest] button`).isVisible()).toBe(true);
      }
      await page.locator('[data-ronde] [data-te-lang-rest] button').click();
      await expect
        .poll(() => page.locator('[data-ronde] .te-lang').first().textContent())
        .toMatch(/^(Gekopieerd|Kopiëren lukte niet)/);
    }));

  it('stay with their own question', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.note('bij kijken');
      await g.page.locator('[data-tekst]').fill('half');
      await g.page.locator('.stap[data-nu] a[rel="next"]').click();
      await expect.poll(() => g.stap).toBe('#herkennen-1');
      await expect.poll(() => g.notities()).toEqual([]);
      await expect.poll(() => g.page.locator('[data-tekst]').inputValue()).toBe('');
      await g.page.locator('.stap[data-nu] a[rel="prev"]').click();
      await expect.poll(() => g.page.locator('[data-tekst]').inputValue()).toBe('half');
    }));
});

describe('agreements', () => {
  it('are put in order with keys, a button or by dragging, and taken back', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      for (const wat of ['een', 'twee', 'drie']) await g.agree(wat);
      await page.locator('[data-rij="sleep"]').nth(2).focus();
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => g.afspraken()).toEqual(['een', 'drie', 'twee']);
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => g.afspraken()).toEqual(['drie', 'een', 'twee']);
      await page.locator('[data-rij="hoger"]').last().click();
      await expect.poll(() => g.afspraken()).toEqual(['drie', 'twee', 'een']);
      await page.locator('[data-terug]').click();
      await expect.poll(() => g.afspraken()).toEqual(['drie', 'een', 'twee']);
      await page.locator('[data-rij="sleep"]').first().scrollIntoViewIfNeeded();
      const van = (await page.locator('[data-rij="sleep"]').first().boundingBox())!;
      const naar = (await page.locator('[data-afspraken] li').nth(1).boundingBox())!;
      await page.mouse.move(van.x + 10, van.y + 10);
      await page.mouse.down();
      await page.mouse.move(van.x + 10, naar.y + naar.height - 2, { steps: 6 });
      await page.mouse.up();
      await expect.poll(() => g.afspraken()).toEqual(['een', 'drie', 'twee']);
    }));

  it('have a form that is whole in sight, also with ten of them', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      for (let i = 1; i <= 10; i++) await g.agree(`afspraak ${i}`);
      await expect.poll(() => g.page.locator('[data-afspraken] li').count()).toBe(10);
      const [form, pane] = await Promise.all(
        ['form[data-afspraak]', '.lade__vak'].map((kies) =>
          g.page.locator(kies).evaluate((e) => e.getBoundingClientRect().toJSON() as DOMRect),
        ),
      );
      expect(form!.top >= pane!.top && form!.bottom <= pane!.bottom).toBe(true);
    }));

  it('scroll while one is dragged near their edge, and stop when it is dropped', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      const { page } = g;
      for (let i = 1; i <= 14; i++) await g.agree(`afspraak ${i}`);
      const pane = page.locator('.lade__vak');
      const down = () => pane.evaluate((e) => e.scrollTop);
      const frames = () =>
        page.evaluate(async () => {
          for (let n = 0; n < 6; n++) await new Promise(requestAnimationFrame);
        });
      await pane.evaluate((e) => e.scrollTo(0, e.scrollHeight));
      const [box, handle] = [(await pane.boundingBox())!, page.locator('[data-rij="sleep"]').last()];
      const from = (await handle.boundingBox())!;
      const low = await down();
      await page.mouse.move(from.x + 10, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(from.x + 10, box.y + box.height / 2);
      await frames();
      await expect.poll(() => down()).toBe(low);
      await page.mouse.move(from.x + 10, box.y + 4);
      await expect.poll(down).toBeLessThan(low / 2);
      await page.mouse.up();
      const dropped = await down();
      await frames();
      await expect.poll(() => down()).toBe(dropped);
      await expect.poll(async () => (await g.afspraken()).indexOf('afspraak 14')).toBeLessThan(8);
    }));

  it('are typed in letters as large as they will stand in, on a beamer', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        await g.agree('bellen', 'Ans');
        const size = (kies: string) =>
          g.page
            .locator(kies)
            .first()
            .evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
        const row = await size('[data-afspraken] li > p');
        for (const name of ['wat', 'wie', 'wanneer', 'dag']) {
          const kies = `[data-afspraak] [name="${name}"]`;
          await expect.poll(async () => [name, await size(kies)]).toEqual([name, row]);
          const [all, seen] = await g.page.locator(kies).evaluate((e) => [e.scrollWidth, e.clientWidth]);
          expect(all).toBeLessThanOrEqual(seen);
        }
      },
      { context: { viewport: { width: 1920, height: 1080 } } },
    ));

  it('half typed go into the report', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.showAgreements();
      await g.page.locator('[name="wat"]').fill('mentoren bellen');
      await g.page.locator('[name="wanneer"]').fill('vóór mei');
      await g.closeDrawer();
      await g.verslag();
      await expect
        .poll(() => g.page.locator('[data-verslag-afspraken] td').allTextContents())
        .toEqual(['mentoren bellen', '', 'vóór mei']);
    }));

  it('can be changed', () =>
    withGroup(site, async (g) => {
      await g.start('gedeeld');
      await g.agree('bellen', 'wij', 'mei');
      await g.page.locator('[data-afspraken] [data-rij="wijzig"]').click();
      await expect.poll(() => g.page.locator('[data-afspraak] [name="wie"]').inputValue()).toBe('wij');
      await g.page.locator('[name="wat"]').fill('mailen');
      await g.page.locator('[data-afspraak] [data-zet]').click();
      await expect.poll(() => g.afspraken()).toEqual(['mailen']);
    }));
});
