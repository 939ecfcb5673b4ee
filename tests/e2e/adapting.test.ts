import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { useSite } from '../fixtures/site';

const site = useSite();
const GESPREK = '/praatplaten/leerrijke-verbindingen/gesprek/#vraag-2';
/** One page of each kind. */
const PAGES = [
  ...['/', '/begin/', '/praatplaten/', '/praatplaten/leerrijke-verbindingen/', GESPREK],
  ...['/praatplaten/geschiedenis/gespreksleider/', '/praatplaten/geschiedenis/meeschrijven/#vraag-1'],
  ...['/praatplaten/maken/', '/praatplaten/eigen/', '/themas/geschiedenis/', '/onderbouwing/', '/onderbouwing/1-4/'],
  ...[
    '/bevindingen/rug-2018-vertrouwen/',
    '/bronnen/',
    '/begrippen/',
    '/begrippen/leerruimte/',
    '/keten/?kies=waarde:1-4',
  ],
  ...['/documenten/toespraak-velon/', '/tafelverslagen/lerarentekort/', '/verhalen/toespraak-velon/', '/geschiedenis/'],
  ...['/zoeken/?q=lerarentekort', '/leeslijst/', '/gesprekken/', '/offline/', '/redactie/', '/redactie/maken/'],
];

/** What of a page can be reached with the keyboard, and does not come in sight when it is. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const named = (e: Element) => `${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 30)}"`;
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ];
    const step = Math.max(1, Math.floor(all.length / 80));
    return all
      .filter((e, i) => i % step === 0 && e.checkVisibility({ visibilityProperty: true }) && !e.matches(':disabled'))
      .flatMap((e) => {
        e.focus();
        if (document.activeElement !== e) return [];
        // A field that only a screen reader sees shows in its words that it has the focus.
        const shown = e.matches('.niet-zien') ? ((e as HTMLInputElement).labels?.[0] ?? e) : e;
        if (shown !== e)
          return shown.checkVisibility() ? [] : [`${named(shown)} is not there when its field has the focus`];
        const boxes = [...shown.getClientRects()].map(({ left, right, top, bottom }) => ({
          left: Math.max(left, 0),
          right: Math.min(right, innerWidth),
          top: Math.max(top, 0),
          bottom: Math.min(bottom, innerHeight),
        }));
        const parts = boxes.filter((box) => box.right - box.left > 1 && box.bottom - box.top > 1);
        if (!parts.length) return [`${named(e)} is out of sight when it has the focus`];
        const seen = parts.some(({ left, right, top, bottom }) =>
          [0.1, 0.5, 0.9].some((x) =>
            [0.1, 0.5, 0.9].some((y) => {
              const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
              // A box that is ticked may lie below its words; what explains a word goes away with Escape.
              return hit && (shown.contains(hit) || hit.contains(shown) || hit.closest('label, .termkader'));
            }),
          ),
        );
        return seen ? [] : [`${named(e)} lies below something when it has the focus`];
      });
  });

/** What makes a page wider than its window. */
const wide = (page: Page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *:not(svg *)')]
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
          .slice(-3)
          .map(
            (e) =>
              `scrolls sideways by ${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 30)}"`,
          ),
  );

/** Words that are cut off: in a box that hides what does not fit. What only a screen reader reads is meant to be. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(svg *, .niet-zien)')]
      .filter((e) => {
        const [tall, broad] = [e.scrollHeight > e.clientHeight + 1, e.scrollWidth > e.clientWidth + 1];
        if (e.clientHeight < 4 || !(tall || broad)) return false;
        const { overflowX, overflowY } = getComputedStyle(e);
        const hides = (way: string) => way === 'hidden' || way === 'clip';
        return ((tall && hides(overflowY)) || (broad && hides(overflowX))) && e.innerText.trim() && e.checkVisibility();
      })
      .map((e) => `${e.tagName.toLowerCase()}.${e.className} cuts "${e.innerText.trim().slice(0, 40)}"`),
  );

/** WCAG 1.4.12, as a style of the reader. */
const spread = (page: Page) =>
  page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
        'p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets.push(style);
  });

/** What is on and looks, in colours of the system, as what is off beside it. */
const alike = (page: Page) =>
  page.evaluate(() => {
    const ON = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"], [aria-selected="true"]';
    const look = (e: Element) =>
      ['', '::before', '::after'].map((part) => {
        const s = getComputedStyle(e, part || null);
        return [
          s.outlineStyle,
          s.borderStyle,
          s.borderWidth,
          s.borderColor,
          s.backgroundColor,
          s.color,
          s.textDecorationLine,
          s.fontWeight,
          s.content,
        ].join();
      });
    return [...document.querySelectorAll(ON)]
      .filter((e) => e.checkVisibility())
      .flatMap((e) => {
        const places = [e, e.parentElement!];
        const other = places
          .flatMap((place) => [...(place.parentElement?.children ?? [])])
          .map((near) => (near.matches(e.tagName) ? near : near.querySelector(`:scope > ${e.tagName}`)))
          .find(
            (near) =>
              near && near !== e && near.className === e.className && !near.matches(ON) && near.checkVisibility(),
          );
        if (!other) return [];
        return String(look(e)) === String(look(other))
          ? [`${e.tagName}.${e.className} "${e.textContent.trim().slice(0, 30)}"`]
          : [];
      });
  });

/** What moves for longer than a blink. */
const moving = (page: Page) =>
  page.evaluate(() => [
    ...document
      .getAnimations()
      .filter((a) => a.playState === 'running' && Number(a.effect?.getComputedTiming().duration) > 10)
      .map((a) => `${(a.effect as KeyframeEffect).target?.className} moves`),
    ...[...document.querySelectorAll('body *:not(svg *)')].flatMap((e) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(e);
      const long = (durations: string) =>
        durations.split(',').some((d) => parseFloat(d) * (d.includes('ms') ? 1 : 1000) > 10);
      return long(transitionDuration) || (animationName !== 'none' && long(animationDuration))
        ? [`${e.tagName}.${String(e.className)} would move`]
        : [];
    }),
  ]);

describe('for who needs it otherwise', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: { width: 320, height: 256 } });
    return () => page.close();
  });

  it.each(PAGES)('%s', async (path) => {
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('about:blank');
    await page.goto(site.adres + path);
    if (path === GESPREK) {
      await page.locator('[data-start] [data-plek="gedeeld"]').click();
      await page.locator('[data-hulp]').waitFor();
    }
    const faults: string[] = [];
    const note = (where: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${where}: ${fault}`));
    // A window of 1280 × 1024 at 400 %.
    note('400 %', await wide(page));
    note('400 %', await hidden(page));
    await spread(page);
    note('400 % with space', await wide(page));
    note('400 % with space', await cut(page));
    await page.setViewportSize({ width: 1366, height: 768 });
    note('with space', await wide(page));
    note('with space', await cut(page));
    await page.emulateMedia({ forcedColors: 'active' });
    note('forced colours: on looks like off', await alike(page));
    note('still', await moving(page));
    expect(faults).toEqual([]);
  });
});
