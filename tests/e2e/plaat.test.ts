import type { Browser, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../fixtures/axe';
import { useSite } from '../fixtures/site';

const PLAAT = '/praatplaten/leerrijke-verbindingen/';
const PLATEN = [
  'geschiedenis',
  'leren-laten-werken',
  'partners-in-opleiding-en-ontwikkeling',
  'curriculum-in-samenhang',
  'leerrijke-verbindingen',
  'de-lerende-leraar-als-partner',
  'van-de-driehoek-een-cirkel-maken',
  'waarde-en-randvoorwaarden',
];
const site = useSite();

const metPlaat = async <T>(
  doe: (page: Page) => Promise<T>,
  pad = PLAAT,
  opties: Parameters<Browser['newPage']>[0] = {},
): Promise<T> =>
  doe(await site.visit(pad, { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', ...opties }));
const paneel = (page: Page) => page.locator('.paneel');
const focus = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('data-plek') ??
      document.activeElement?.getAttribute('data-toon') ??
      document.activeElement?.id ??
      '',
  );

/** How the plate lies in its frame: enlarged, and where its left and upper edge are. */
const lie = (page: Page) =>
  page.locator('.kijker__plaat').evaluate((plate) => {
    const [own, frame] = [plate.getBoundingClientRect(), plate.parentElement!.getBoundingClientRect()];
    return {
      k: Math.round((own.width / (plate as HTMLElement).offsetWidth) * 100) / 100,
      left: Math.round(own.left - frame.left),
      top: Math.round(own.top - frame.top),
    };
  });

describe('the spots of a plate', () => {
  it.each([
    [PLAAT, 11],
    ['/praatplaten/curriculum-in-samenhang/', 10],
  ] as const)(
    '%s: are reached and opened by keyboard in reading order; Esc closes and gives the focus back',
    (pad, aantal) =>
      metPlaat(async (page) => {
        const gezien: string[] = [];
        for (let i = 0; i < 60 && gezien.length < aantal; i++) {
          await page.keyboard.press('Tab');
          const nr = await page.evaluate(() =>
            document.activeElement?.matches('.kijker button.plek')
              ? document.activeElement.getAttribute('data-plek')
              : null,
          );
          if (!nr) continue;
          gezien.push(nr);
          await page.keyboard.press('Enter');
          await expect.poll(() => paneel(page).isVisible()).toBe(true);
          await expect.poll(() => paneel(page).locator('[data-deel="nr"]').textContent()).toBe(nr);
          await page.keyboard.press('Escape');
          await expect.poll(() => paneel(page).isVisible()).toBe(false);
          await expect.poll(() => focus(page)).toBe(nr);
        }
        expect(gezien).toEqual(Array.from({ length: aantal }, (_, i) => String(i + 1)));
      }, pad),
  );

  it('stand beside a drawing that is one picture to a screen reader: a name, no loose lettering', () =>
    metPlaat(async (page) =>
      expect(await page.locator('.tekening').ariaSnapshot()).toMatch(/^- img "Praatplaat 6, [^"]+"$/),
    ));

  // Playwright turns hinting off, with which words grow: so it asks what keeps them from it.
  it('have words as wide as their signs were made for, also where letters are fitted to pixels', () =>
    metPlaat(async (page) =>
      expect(
        await page
          .locator('.tekening text')
          .first()
          .evaluate((word) => getComputedStyle(word).textRendering),
      ).toBe('geometricprecision'),
    ));

  it('bring the plate near, with their own piece of it in the middle, and nothing else of the page moves', () =>
    metPlaat(async (page) => {
      const rest = await page.locator('.kijker__beeld').boundingBox();
      await page.locator('button.plek-9').click();
      await expect.poll(() => lie(page)).toMatchObject({ k: 3.39 });
      await expect.poll(() => page.locator('.kijker__beeld').boundingBox()).toEqual(rest);
      // Beside the plate, where the first words of the page stood.
      await expect.poll(async () => (await paneel(page).boundingBox())!.x).toBeGreaterThan(rest!.x + rest!.width);
      await expect.poll(() => page.locator('.kijker__kop a').first().isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      await expect.poll(() => lie(page)).toMatchObject({ k: 1 });
    }));

  it('open wherever what belongs to them is touched, also far from their disc', () =>
    metPlaat(async (page) => {
      const box = (await page.locator('.kijker__plaat').boundingBox())!;
      // The two at the water, and the open field, which belongs to nothing.
      await page.mouse.click(box.x + box.width * 0.61, box.y + box.height * 0.56);
      await expect.poll(() => paneel(page).locator('[data-deel="nr"]').textContent()).toBe('3');
      await page.keyboard.press('Escape');
      await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.05);
      await expect.poll(() => paneel(page).isVisible()).toBe(false);
    }));

  it('follow each other with the arrows; Back closes and stays on the plate', () =>
    metPlaat(async (page) => {
      const nr = () => paneel(page).locator('[data-deel="nr"]').textContent();
      const start = page.url();
      await page.locator('button.plek-2').press('Enter');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => nr()).toBe('3');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => nr()).toBe('1');
      await expect.poll(() => new URL(page.url()).hash).toBe('#plek-1');
      await page.goBack();
      await paneel(page).waitFor({ state: 'hidden' });
      await expect.poll(() => page.url()).toBe(start);
      await expect.poll(() => lie(page)).toMatchObject({ k: 1 });
      await page.goForward();
      await expect.poll(() => nr()).toBe('1');
      // Closed by hand it leaves no step behind, and opening at once again still holds.
      await page.keyboard.press('Escape');
      await page.locator('button.plek-4').press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe('#plek-4');
      await expect.poll(() => paneel(page).isVisible()).toBe(true);
    }));

  it('say in the panel what the list says, and have an address of their own', () =>
    metPlaat(async (page) => {
      await page.locator('button.plek-3').click();
      await expect.poll(() => new URL(page.url()).hash).toBe('#plek-3');
      const lijst = await page.locator('#plek-3 .tweeling__tekst > p').first().innerText();
      await expect
        .poll(async () => (await paneel(page).innerText()).replace(/\s+/g, ' '))
        .toContain(lijst.replace(/\s+/g, ' ').slice(0, 120));
      await expect.poll(() => page.locator('button.plek-3').getAttribute('aria-expanded')).toBe('true');
      await paneel(page).locator('[data-deel="volgende"]').click();
      await expect.poll(() => new URL(page.url()).hash).toBe('#plek-4');
      await page.reload();
      await expect.poll(() => paneel(page).locator('[data-deel="nr"]').textContent()).toBe('4');
      // Opened from a link there was no step below the spot: Back closes it all the same, and then leaves.
      await page.goto('about:blank');
      const plate = new URL(PLAAT, site.adres).href;
      await page.goto(`${plate}#plek-3`);
      await expect.poll(() => paneel(page).locator('[data-deel="nr"]').textContent()).toBe('3');
      await page.goBack();
      await expect.poll(() => paneel(page).isVisible()).toBe(false);
      await expect.poll(() => page.url()).toBe(plate);
      await page.goBack();
      await expect.poll(() => page.url()).toBe('about:blank');
      await page.goto(plate);
      await expect
        .poll(() =>
          page.evaluate(() => {
            const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
            return ids.filter((id, i) => ids.indexOf(id) !== i);
          }),
        )
        .toEqual([]);
    }));

  it('stay links to the list without JavaScript', () =>
    metPlaat(
      async (page) => {
        await page.locator('a.plek-5').click();
        await expect.poll(() => new URL(page.url()).hash).toBe('#plek-5');
        await expect.poll(() => page.locator('#plek-5').isVisible()).toBe(true);
        await expect.poll(() => page.locator('.toonknop').first().isVisible()).toBe(false);
        await expect.poll(() => page.locator('.vraag__plekken').first().isVisible()).toBe(true);
      },
      PLAAT,
      { javaScriptEnabled: false },
    ));
});

describe('a question', () => {
  it('brings its spots near: the plate is enlarged round their light, and whole again afterwards', () =>
    metPlaat(async (page) => {
      const schaal = () =>
        page.locator('.kijker__plaat').evaluate((e) => new DOMMatrix(getComputedStyle(e).transform).a);
      const knop = page.locator('[data-toon]').last();
      await knop.click();
      await expect.poll(schaal).toBeGreaterThan(1.1);
      const [vak, ring] = await Promise.all([
        page.locator('.kijker__beeld').boundingBox(),
        page.locator('.licht__ring').first().boundingBox(),
      ]);
      // A light may reach past the edge of the plate; its middle is in sight.
      const midden = ring!.x + ring!.width / 2;
      expect(midden).toBeLessThan(vak!.x + vak!.width);
      expect(midden).toBeGreaterThan(vak!.x);
      await page.keyboard.press('Escape');
      await expect.poll(schaal).toBe(1);
    }, '/praatplaten/van-de-driehoek-een-cirkel-maken/'));

  it('lights its spots on the plate; pressing again, or Esc, brings back the day', () =>
    metPlaat(async (page) => {
      const knop = page.locator('[data-toon="6 7"]');
      await knop.click();
      await expect.poll(() => page.locator('.kijker__plaat .licht').count()).toBe(1);
      await expect.poll(() => knop.getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.kijker__plaat .licht').count()).toBe(0);
      await expect.poll(() => focus(page)).toBe('6 7');
    }));
});

describe('what there is to look for', () => {
  it('stands in words, and is lit on the plate when asked', () =>
    metPlaat(async (page) => {
      const first = page.locator('.zoek__ding').first();
      expect(await first.locator('[data-wijs]').isVisible()).toBe(false);
      await first.locator('summary').click();
      await expect.poll(() => first.locator('a').getAttribute('href')).toMatch(/^#plek-\d+$/);
      await first.locator('[data-wijs]').click();
      await expect.poll(() => page.locator('.kijker__plaat .licht').count()).toBe(1);
      await expect.poll(async () => (await lie(page)).k).toBeGreaterThan(1.5);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.kijker__plaat .licht').count()).toBe(0);
      await expect.poll(() => first.locator('[data-wijs]').evaluate((e) => e === document.activeElement)).toBe(true);
    }));
});

describe('zoom', () => {
  const schaal = (page: Page) =>
    page.locator('.kijker__plaat').evaluate((e) => new DOMMatrix(getComputedStyle(e).transform).a);

  it('works with buttons and, while the plate has the focus, with + − 0', () =>
    metPlaat(async (page) => {
      await page.locator('[data-zoom="in"]').click();
      await expect.poll(() => schaal(page)).toBeGreaterThan(1.4);
      await page.locator('[data-zoom="heel"]').click();
      await expect.poll(() => schaal(page)).toBe(1);
      await page.locator('.kijker__beeld').focus();
      await page.keyboard.press('+');
      await expect.poll(() => schaal(page)).toBeGreaterThan(1.4);
      await page.keyboard.press('0');
      await expect.poll(() => schaal(page)).toBe(1);
    }));

  it('leaves a plain wheel to the page and takes it with Ctrl', () =>
    metPlaat(async (page) => {
      await page.locator('.kijker__plaat').hover();
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await expect.poll(() => schaal(page)).toBe(1);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
      await expect.poll(() => schaal(page)).toBeGreaterThan(1);
    }));
});

describe('on a phone', () => {
  it.each(['#plek-4', '#plek-9'])(
    'an address of a spot shows that spot above the sheet: %s, and so does its neighbour',
    (plek) =>
      metPlaat(
        async (page) => {
          /** Which spot is open, and is the middle of one of its lights in sight above the sheet? */
          const inZicht = async () => ({
            nr: await paneel(page).locator('[data-deel="nr"]').textContent(),
            above: await page.evaluate(() => {
              const panel = document.querySelector<HTMLElement>('.paneel')!;
              const nr = Number(panel.querySelector('[data-deel="nr"]')!.textContent);
              const kijker = document.querySelector<HTMLElement>('plaat-kijker')!;
              const spots = JSON.parse(kijker.dataset.plekken!) as { nr: number; licht: number[][] }[];
              const plate = document.querySelector('.kijker__plaat')!.getBoundingClientRect();
              return spots
                .find((p) => p.nr === nr)!
                .licht.some(([x, y]) => {
                  const left = plate.left + (plate.width * x!) / 100;
                  const top = plate.top + (plate.height * y!) / 100;
                  return left > 0 && left < innerWidth && top > 0 && top < panel.getBoundingClientRect().top;
                });
            }),
          });
          const nr = Number(plek.slice(6));
          await expect.poll(inZicht).toEqual({ nr: String(nr), above: true });
          await paneel(page).locator('[data-deel="volgende"]').click();
          await expect.poll(inZicht).toEqual({ nr: String(nr + 1), above: true });
        },
        PLAAT + plek,
        { viewport: { width: 390, height: 844 }, hasTouch: true },
      ),
  );

  it('says once that the plate can be moved sideways', () =>
    metPlaat(
      async (page) => {
        expect(await page.locator('[data-hint]').isVisible()).toBe(true);
        await page.locator('.kijker__beeld').evaluate((e) => e.scrollTo({ left: 200 }));
        await expect.poll(() => page.locator('[data-hint]').isVisible()).toBe(false);
      },
      PLAAT,
      { viewport: { width: 390, height: 844 }, hasTouch: true },
    ));

  it('on a wide screen the plate and the panel beside it both begin in view', () =>
    metPlaat(async (page) => {
      await expect.poll(async () => (await paneel(page).boundingBox())!.y).toBeGreaterThanOrEqual(0);
      await expect.poll(async () => (await page.locator('.kijker__beeld').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    }, `${PLAAT}#plek-10`));

  it('and says nothing on a wide screen', () =>
    metPlaat(async (page) => expect(await page.locator('[data-hint]').isVisible()).toBe(false)));
});

describe('the first screen', () => {
  it.each(PLATEN)('%s stands whole in it, with one title, at 1366 × 768', (plaat) =>
    metPlaat(async (page) => {
      const plate = (await page.locator('.kijker__plaat').boundingBox())!;
      expect(plate.y + plate.height).toBeLessThanOrEqual(768);
      expect(plate.width).toBeGreaterThan(880);
      const title = (await page.locator('h1').boundingBox())!;
      expect(title.width * title.height).toBeLessThan(4);
      expect(await page.locator('.kijker__kop a').first().isVisible()).toBe(true);
    }, `/praatplaten/${plaat}/`),
  );
});

describe('the shelf of plates', () => {
  it('marks the plate of today, one of eight', () =>
    metPlaat(async (page) => {
      expect(await page.locator('[data-vandaag]').count()).toBe(8);
      expect(await page.locator('[data-vandaag]:visible').count()).toBe(1);
    }, '/praatplaten/'));
});

describe.each(['light', 'dark'] as const)('nothing axe objects to with a spot open, %s', (colorScheme) => {
  it.each(PLATEN)('%s', (plaat) =>
    metPlaat(
      async (page) => {
        await paneel(page).waitFor();
        expect(await axeViolations(page)).toEqual([]);
      },
      `/praatplaten/${plaat}/#plek-2`,
      { colorScheme },
    ),
  );
});

describe('over the wire to a phone', () => {
  it.each(PLATEN)('%s takes at most 180 kB, fonts included', async (plaat) => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    try {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.enable');
      let bytes = 0;
      cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await page.goto(`${site.adres}/praatplaten/${plaat}/`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      expect(bytes).toBeGreaterThan(80_000);
      expect(bytes).toBeLessThanOrEqual(180_000);
    } finally {
      await context.close();
    }
  });
});
