import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import sharp from 'sharp';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { tab, withGroup, type RoomPage } from '../../fixtures/room-page';
import { useSite } from '../../fixtures/site';

const site = useSite();
const fillCard = async ({ page }: RoomPage): Promise<void> => {
  await page.locator('[data-kaartvak] summary').click();
  const card = page.locator('[data-kaart]');
  await card.locator('[name="naam"]').fill('Team Noord');
  await card.locator('[name="leider"]').fill('Mila');
  await card.locator('[name="wie"]').fill('Ans de Vries, mentor\nBo, student');
};

describe('the beginning and the end of a conversation', () => {
  it('has a card, a question of its own and three sentences; all of it is in the report, and the group is offered again', () =>
    withGroup(
      site,
      async (g, context) => {
        const { page } = g;
        await fillCard(g);
        expect(await g.axe()).toEqual([]);
        await g.start('eigen');
        await expect
          .poll(() =>
            page.locator('[data-namen] option').evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value)),
          )
          .toEqual(['Ans de Vries', 'Bo', 'Mila']);
        await page.evaluate(() => {
          location.hash = '#eigen-1';
        });
        await expect.poll(() => g.vraag()).toBe('Waarom <b>wij</b>?');
        await page.keyboard.press('End');
        await expect.poll(() => g.stap).toBe('#afronden');
        await page.locator('#slot-zin-1').fill('We gaan kijken.');
        await page.locator('[data-besluit]').fill('Elke maand een les.');
        await page.keyboard.press('Enter');
        await page.locator('[data-besluit]').fill('nog half getypt');
        await page.locator('#slot-volgende').fill('0027-02-08');
        await page.locator('[data-besluit]').focus();
        await expect.poll(() => page.locator('#slot-volgende').inputValue()).toBe('2027-02-08');
        await page.locator('.stap[data-nu] [data-doe="notities"]').click();
        await g.agree('roosters naast elkaar', 'Bo', 'snel');
        await page.locator('[name="dag"]').fill('0026-12-03');
        await page.locator('[data-afspraak] [name="wat"]').fill('bellen');
        await page.keyboard.press('Enter');
        expect(await g.axe()).toEqual([]);
        await g.closeDrawer();
        await page.locator('.stap[data-nu] [data-doe="verslag"]:visible').last().click();
        for (const part of [
          'Ans de Vries, mentor; Bo, student',
          'Mila',
          'We gaan kijken.',
          'Elke maand een les.',
          'nog half getypt',
          'donderdag 3 december 2026',
          'maandag 8 februari 2027',
        ])
          await expect.poll(() => page.locator('.vel').innerText()).toContain(part);
        const [ics] = await Promise.all([page.waitForEvent('download'), g.takeAlong('ics')]);
        expect(readFileSync(await ics.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261203');
        await expect.poll(() => g.message()).toContain('1 afspraak heeft geen dag');
        expect(await g.axe()).toEqual([]);
        const next = await tab(context, site.adres);
        await next.page.locator('[data-kaartvak] summary').click();
        await next.page.locator('[data-zelfde]').click();
        await expect
          .poll(() => next.page.locator('[data-kaart] [name="wie"]').inputValue())
          .toBe('Ans de Vries, mentor\nBo, student');
      },
      { rest: `?minuten=45&eigen=${encodeURIComponent('Waarom <b>wij</b>?')}` },
    ));

  it.each([
    [1366, 768],
    [1024, 700],
    [390, 844],
  ])('begins below the card that was filled, in a window of %i × %i', (width, height) =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        const choice = page.locator('[data-start] [data-plek]');
        const whole = () =>
          choice.evaluateAll((all) =>
            all.map((e) => {
              const { left, top, bottom } = e.getBoundingClientRect();
              return [top + 4, bottom - 4].every((y) => e.contains(document.elementFromPoint(left + 9, y)));
            }),
          );
        const above = () =>
          page.locator('[data-kaartvak]').evaluate((card) => {
            const place = document.querySelector('[data-plek]')!;
            return Boolean(card.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
          });
        await expect.poll(whole).toEqual([true, true]);
        await expect.poll(above).toBe(false);
        await fillCard(g);
        await expect.poll(above).toBe(true);
        // Beside a card on a laptop the two choices are in sight without a move.
        if (width > 1000) await expect.poll(whole).toEqual([true, true]);
        await page.keyboard.press('Tab');
        await expect.poll(() => choice.first().evaluate((e) => e === document.activeElement)).toBe(true);
        await expect.poll(async () => (await whole())[0]).toBe(true);
        const group = page.getByRole('group', { name: 'Is dit een gedeelde computer?' });
        await expect.poll(() => group.getByRole('button').count()).toBe(2);
        // A field that is typed in is not behind them.
        const last = page.locator('[data-kaart] [name="wie"]');
        await last.focus();
        await expect
          .poll(() =>
            last.evaluate((e) => {
              const { left, top, bottom } = e.getBoundingClientRect();
              return [top + 4, bottom - 4].every((y) => document.elementFromPoint(left + 9, y) === e);
            }),
          )
          .toBe(true);
        await page.locator('[data-kaartvak] summary').click();
        await expect.poll(above).toBe(false);
      },
      { context: { viewport: { width, height } } },
    ),
  );

  it('shows ten agreements of last time whole beside an open drawer', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      for (let i = 0; i < 10; i++) await g.agree(`afspraak ${i}`, 'wij', 'mei');
      const next = await tab(context, site.adres);
      await next.page.locator('[data-opnieuw]').click();
      await next.drawer();
      const list = next.page.locator('[data-vorige-lijst]');
      await expect.poll(() => list.evaluate((e) => e.scrollHeight - e.clientHeight)).toBeLessThanOrEqual(1);
      await list.locator('li').last().scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          list
            .locator('li')
            .last()
            .locator('button')
            .first()
            .evaluate((e) => {
              const { left, top, width, height } = e.getBoundingClientRect();
              return e.contains(document.elementFromPoint(left + width / 2, top + height / 2));
            }),
        )
        .toBe(true);
    }));
});

describe('a photo of what the group made', () => {
  it('is made smaller without what the camera wrote in it, stays on this device and goes along in Word', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.note('bij de foto');
      await g.closeDrawer();
      await g.verslag();
      await page.locator('[data-foto-bestand]').setInputFiles({
        name: 'x.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('geen foto'),
      });
      await expect.poll(() => page.locator('[data-foto-gezegd]').textContent()).toContain('geen foto');
      await page.locator('[data-foto-bestand]').setInputFiles('tests/fixtures/photo.jpg');
      await page.locator('[data-foto-tekst]').fill('x'.repeat(300) + 'y'.repeat(20));
      await expect.poll(() => page.locator('[data-foto-bij] .te-lang').textContent()).toContain(`‘${'y'.repeat(20)}’`);
      await page.locator('[data-foto-tekst]').fill('De placemat met acht briefjes');
      await expect
        .poll(() => page.locator('[data-verslag-fotobeeld]').getAttribute('alt'))
        .toBe('De placemat met acht briefjes');
      const src = (await page.locator('[data-verslag-fotobeeld]').getAttribute('src'))!;
      expect(src).toMatch(/^data:image\/jpeg;base64,/);
      expect(Buffer.from(src.split(',')[1]!, 'base64').includes('Exif')).toBe(false);
      const size = await page.locator('[data-verslag-fotobeeld]').evaluate((e) => {
        const { naturalWidth, naturalHeight } = e as HTMLImageElement;
        return Math.max(naturalWidth, naturalHeight);
      });
      expect(size).toBeLessThanOrEqual(1600);
      expect(await g.axe()).toEqual([]);
      const [word] = await Promise.all([page.waitForEvent('download'), g.takeAlong('docx')]);
      const { value } = await mammoth.convertToHtml({ path: await word.path() });
      expect(value).toContain('data:image/jpeg;base64,');
      expect(value).toContain('alt="De placemat met acht briefjes"');
      await page.reload();
      await expect
        .poll(() => page.locator('[data-verslag-fotobeeld]').getAttribute('alt'))
        .toBe('De placemat met acht briefjes');
      const photos = () =>
        page.evaluate(
          () =>
            new Promise<number>((done) => {
              const asked = indexedDB.open('samen-opleiden-fotos');
              asked.onsuccess = () => {
                const count = asked.result.transaction('fotos').objectStore('fotos').count();
                count.onsuccess = () => {
                  done(count.result);
                  asked.result.close();
                };
              };
            }),
        );
      await expect.poll(photos).toBe(1);
      await page.locator('[data-verslagvak] [data-doe="wis"]').click();
      await expect.poll(photos).toBe(0);
      await page.locator('[data-doe="wis-terug"]').click();
      await expect.poll(photos).toBe(1);
      await page.locator('[data-foto-weg]').click();
      await expect.poll(photos).toBe(0);
      await expect.poll(() => page.locator('[data-verslag-foto]').isVisible()).toBe(false);
    }));
});

describe('photos of a group that wiped everything and takes that back', () => {
  const seen = (page: Page) =>
    page
      .locator('[data-verslag-fotobeeld]:visible')
      .evaluateAll((all) => all.map((image) => image.getAttribute('alt') ?? ''));
  /** How many photos the device has, by conversation. */
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const name = 'samen-opleiden-fotos';
      // To open one that is not there would make it, without a place for photos.
      if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
      return new Promise<number[]>((done, failed) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => failed(asked.error!);
        asked.onsuccess = () => {
          const all = asked.result.transaction('fotos').objectStore('fotos').getAll();
          all.onsuccess = () => {
            asked.result.close();
            done((all.result as { meer?: unknown[] }[]).map(({ meer = [] }) => 1 + meer.length));
          };
        };
      });
    });
  const add = async (page: Page, colour: string, words: string, nr = 0) => {
    const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
      .png()
      .toBuffer();
    await page.locator('[data-foto-bestand]').setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: png });
    const field = page.locator('[data-foto-tekst]').nth(nr);
    await field.waitFor();
    await field.fill(words);
    await expect.poll(() => seen(page)).toContain(words);
  };

  it.each(['eigen', 'gedeeld'] as const)('are all there, those of before and of meanwhile: %s', (plek) =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start(plek);
      await g.note('eerst');
      await g.closeDrawer();
      await g.verslag();
      await add(page, '#c33', 'de placemat');
      await add(page, '#36c', 'de flap', 1);
      await page.locator('[data-verslagvak] [data-doe="wis"]').click();
      await expect.poll(() => seen(page)).toEqual([]);
      await add(page, '#3a3', 'het nieuwe vel');
      await page.locator('[data-doe="wis-terug"]').click();
      await expect.poll(() => seen(page)).toEqual(['de placemat', 'de flap', 'het nieuwe vel']);
      await expect.poll(() => kept(page)).toEqual(plek === 'eigen' ? [3] : []);
      await expect.poll(() => page.locator('[data-verslag-foto] h2').innerText()).toBe('Foto’s van wat jullie maakten');
      expect(await g.axe()).toEqual([]);
      const [word] = await Promise.all([page.waitForEvent('download'), g.takeAlong('docx')]);
      const { value } = await mammoth.convertToHtml({ path: await word.path() });
      expect(value.match(/data:image\/jpeg;base64,/g)).toHaveLength(3);
      // Each goes on its own, with its words; the others stay.
      await page.locator('[data-foto-weg]').nth(1).click();
      await expect.poll(() => seen(page)).toEqual(['de placemat', 'het nieuwe vel']);
      await page.locator('[data-foto-tekst]').nth(1).fill('het vel van nu');
      await expect.poll(() => seen(page)).toEqual(['de placemat', 'het vel van nu']);
      if (plek === 'gedeeld') return;
      await page.reload();
      await expect.poll(() => seen(page)).toEqual(['de placemat', 'het vel van nu']);
    }),
  );

  it('come back too when nobody opened the report since the page was loaded', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.note('eerst');
      await g.closeDrawer();
      await g.verslag();
      await add(page, '#c33', 'de placemat');
      await expect.poll(() => kept(page)).toEqual([1]);
      await page.locator('[data-doe="terug"]').first().click();
      await page.reload();
      await page.locator('[data-hulp]').waitFor();
      await g.wipe();
      await expect.poll(() => kept(page)).toEqual([]);
      await page.locator('[data-doe="wis-terug"]').click();
      await expect.poll(() => kept(page)).toEqual([1]);
      await g.verslag();
      await expect.poll(() => seen(page)).toEqual(['de placemat']);
    }));

  it('of a shared computer are kept at once when the group keeps its conversation on the device', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('eerst');
      await g.closeDrawer();
      await g.verslag();
      await add(page, '#c33', 'de placemat');
      await page.locator('[data-doe="terug"]').first().click();
      await page.locator('[data-hulp]').waitFor();
      await expect.poll(() => kept(page)).toEqual([]);
      await g.menu('houd');
      await expect.poll(() => kept(page)).toEqual([1]);
    }));
});

describe('the window of the facilitator, opened by its own address', () => {
  it('does the keys that were pressed before it found the room, in order', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      const own = await context.newPage();
      await own.addInitScript(() => {
        // As fast as a hand can: before anything has answered.
        document.addEventListener('DOMContentLoaded', () =>
          queueMicrotask(() => {
            for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageDown'])
              document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          }),
        );
      });
      await own.goto(g.page.url().replace('/gesprek/', '/gespreksleider/').replace(/#.*/, ''));
      await expect.poll(() => g.stap).toBe('#herkennen-2');
    }));
});
