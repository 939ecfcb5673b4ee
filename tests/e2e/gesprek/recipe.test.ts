import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeText } from '../../../src/components/gesprek/domain/state/valid';
import { groepsgesprek } from '../../fixtures/gesprekken';
import { PATH, withGroup, PLAAT, tab } from '../../fixtures/room-page';
import { readCode } from '../../fixtures/qr';
import { useSite } from '../../fixtures/site';

const site = useSite();

describe('the recipe', () => {
  it('in the address chooses questions, time, group form and silence', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        expect(await page.locator('[data-nu]').first().textContent()).toContain(
          '2 vragen, 20 minuten, in tweetallen, eerst stil schrijven',
        );
        await g.start('gedeeld');
        const gezien: string[] = [];
        for (let i = 0; i < 12; i++) {
          gezien.push(await page.locator('.stap[data-nu]').evaluate((e) => e.id));
          await page.keyboard.press('ArrowRight');
        }
        expect([...new Set(gezien)]).toEqual([
          'kijken',
          'herkennen-1',
          'herkennen-2',
          'herkennen-3',
          'vraag-2',
          'vraag-4',
          'doen-1',
          'doen-2',
          'doen-3',
          'doen-4',
          'afronden',
        ]);
        await expect
          .poll(() => page.locator('.stap[data-nu] [data-daarna] a').allTextContents())
          .toEqual(['Plaat 2: Van samen werken naar samen leren']);
        await page.evaluate(() => {
          location.hash = '#vraag-3';
        });
        await expect.poll(() => page.locator('.stap[data-nu]').getAttribute('id')).toBe('vraag-4');
        await expect
          .poll(() => new URL(page.url()).search)
          .toBe('?vragen=2,4&minuten=20&groep=tweetallen&stil=ja&daarna=geschiedenis');
      },
      { rest: '?vragen=2,4&minuten=20&groep=tweetallen&stil=ja&daarna=geschiedenis' },
    ));

  it('that makes no sense is said in plain words, and the defaults count', () =>
    withGroup(
      site,
      async (g) => {
        const zin = (await g.page.locator('[data-let]').textContent())!;
        for (const stuk of ['‘1,99’', 'alle vragen', '‘veel’', '60 minuten', '‘<b>kring</b>’', 'hele groep'])
          expect(zin).toContain(stuk);
        expect(await g.page.locator('[data-let] b').count()).toBe(0);
        await g.start('gedeeld');
        await g.page.keyboard.press('End');
        await expect.poll(() => g.stap).toBe('#afronden');
      },
      { rest: `?vragen=1,99&minuten=veel&groep=${encodeURIComponent('<b>kring</b>')}` },
    ));

  it('of the form goes into the address, and as a link and a code to others', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await page.locator('[data-start] details:has([data-opzet]) > summary').click();
      await page.locator('[name="minuten"]').selectOption('30');
      await page.locator('[name="vragen"][value="1"]').uncheck();
      await page.locator('[name="stil"]').check();
      await expect.poll(() => new URL(page.url()).search).toBe('?vragen=2,3,4,5&minuten=30&stil=ja');
      await page.locator('[data-start] [data-doe="deel"]').click();
      const adres = `${site.adres}${PATH}?vragen=2,3,4,5&minuten=30&stil=ja`;
      await expect.poll(() => page.locator('[data-deel-adres]').inputValue()).toBe(adres);
      const code = page.locator('[data-deel-code] svg');
      await code.waitFor();
      // The picture is the code of this very address.
      await expect.poll(async () => readCode(await code.evaluate((e) => e.outerHTML))).toBe(adres);
      await page.keyboard.press('Escape');
      await g.start('gedeeld');
      await page.locator('.stap[data-nu] a', { hasText: 'Verdiepen' }).click();
      await expect.poll(() => g.stap).toBe('#vraag-2');
    }));

  it('keeps one question at least, and has a button below it that begins', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await page.locator('[data-start] details:has([data-opzet]) > summary').click();
      for (const vink of await page.locator('[name="vragen"]').all()) await vink.click();
      await expect.poll(() => page.locator('[name="vragen"]:checked').count()).toBe(1);
      await expect.poll(() => page.locator('[data-minstens]').textContent()).toContain('ten minste één vraag');
      await expect.poll(() => page.locator('[data-nu]').first().textContent()).toContain('1 vraag,');
      // It begins, as on a shared computer; from the menu it can be kept all the same.
      await page.locator('[data-start] [data-doe="begin"]').click();
      await expect.poll(() => g.message()).toContain('gedeelde computer');
      await g.note('toch bewaren');
      await g.closeDrawer();
      await g.menu('houd');
      await expect.poll(() => g.kept('schijf')).toContain('toch bewaren');
      await expect.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('toch bewaren');
      await page.keyboard.press('End');
      await expect.poll(() => page.locator('.stap[data-nu] [data-tel]:not([hidden])').count()).toBe(1);
    }));

  it('with silence begins a question with two minutes of writing, that can be cut short', () =>
    withGroup(
      site,
      async (g) => {
        await g.start('gedeeld');
        const kaart = g.page.locator('.stap[data-nu] [data-aanpak]');
        await expect.poll(() => kaart.innerText()).toContain('Schrijf eerst twee minuten voor jezelf, in stilte.');
        await expect.poll(() => g.page.locator('[data-rest]').textContent()).toBe('nog 2 minuten');
        await kaart.locator('[data-doe="praat"]').click();
        await expect.poll(() => g.page.locator('[data-rest]').textContent()).not.toBe('nog 2 minuten');
        await expect.poll(() => kaart.innerText()).toContain('in viertallen');
        await expect.poll(() => kaart.innerText()).not.toContain('stilte');
      },
      { rest: '?stil=ja&groep=viertallen#vraag-1' },
    ));
});

describe('another group at the same computer', () => {
  it('begins a conversation of its own from the menu, and the first one stays', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.note('van de eerste groep');
      await page.keyboard.press('Escape');
      await page.keyboard.press('End');
      await page.locator('[data-hulp] [popovertarget]').click();
      await page.locator('[data-doe="nieuw"]').click();
      await expect.poll(() => page.locator('[data-verder]').textContent()).toContain('1 notitie');
      // Thought better of it: nothing has changed.
      await page.keyboard.press('Escape');
      await g.drawer();
      await page.keyboard.press('Home');
      await page.locator('[data-hulp] [popovertarget]').click();
      await page.locator('[data-doe="nieuw"]').click();
      await g.start('eigen');
      await g.drawer();
      await expect.poll(() => g.stap).toBe('#kijken');
      await g.note('van de tweede groep');
      await expect.poll(() => g.notities()).toEqual(['van de tweede groep']);
      await page.goto(`${site.adres}/gesprekken/`);
      await expect.poll(() => page.locator('[data-lijst] li').count()).toBe(2);
    }));

  it('that comes from the page of the plate, or with a recipe, chooses: go on, or begin anew', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('van de eerste groep');
      await page.goto(`${site.adres}/praatplaten/${PLAAT}/`);
      await page.locator(`a[href="${PATH}"]`).first().click();
      await expect.poll(() => page.locator('[data-verder]').textContent()).toContain('1 notitie');
      await g.goOn();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['van de eerste groep']);
      await g.open(site.adres, '?vragen=2&minuten=veel');
      await expect.poll(() => page.locator('[data-let]').textContent()).toContain('‘veel’');
      await g.start('gedeeld');
      // Of the first group nothing is there.
      await g.note('van de tweede groep');
      await expect.poll(() => g.notities()).toEqual(['van de tweede groep']);
      await page.reload();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['van de tweede groep']);
    }));
});

describe('the clock', () => {
  it('of a screen stands still while another is shown, and ends the silence by itself', () =>
    withGroup(
      site,
      async (g) => {
        const { page } = g;
        const rest = () => page.locator('[data-rest]').textContent();
        const verzet = (seconden: number) =>
          page.evaluate((s) => {
            const vast = performance.now() + s * 1000;
            performance.now = () => vast;
          }, seconden);
        await g.start('gedeeld');
        await verzet(60);
        await expect.poll(rest).toBe('nog 1 minuut');
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => g.stap).toBe('#vraag-2');
        await expect.poll(() => rest()).toBe('nog 2 minuten');
        await verzet(200);
        await expect.poll(() => g.message()).toContain('schrijven zijn om');
        await expect.poll(() => page.locator('.stap[data-nu] [data-aanpak]').innerText()).not.toContain('stilte');
        await expect.poll(() => rest()).not.toBe('tijd is om');
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => g.stap).toBe('#vraag-1');
        await expect.poll(rest).toBe('nog 1 minuut');
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => g.stap).toBe('#vraag-2');
        await expect.poll(() => page.locator('.stap[data-nu] [data-aanpak]').innerText()).not.toContain('stilte');
      },
      {
        rest: '?stil=ja&groep=viertallen#vraag-1',
        vooraf: (context) =>
          context.addInitScript(() => {
            performance.now = () => 1000;
          }),
      },
    ));
});

describe('the offer to go on', () => {
  it('counts what is half typed, names the group, and finds the agreements in an earlier conversation', () =>
    withGroup(site, async (g, context) => {
      await g.start('eigen');
      await g.agree('mentoren bellen');
      await expect.poll(() => g.kept()).toContain('mentoren bellen');
      const tweede = await tab(context, site.adres);
      await tweede.start('eigen');
      await tweede.verslag();
      await tweede.page.locator('[data-wie-vorm] [name="naam"]').fill('Team Noord');
      await tweede.page.keyboard.press('Escape');
      await tweede.drawer();
      await tweede.page.locator('[data-tekst]').fill('nog niet af');
      await expect.poll(() => g.kept()).toContain('nog niet af');
      const derde = await tab(context, site.adres);
      await expect
        .poll(() => derde.page.locator('[data-verder]').innerText())
        .toMatch(/van Team Noord, .*, 1 notitie$/);
      await derde.page.locator('[data-opnieuw]').click();
      const kaart = derde.page.locator('.stap[data-nu] [data-vorige]');
      await expect.poll(() => kaart.innerText()).toContain('mentoren bellen');
      // Nobody said that it is done: when they make up what to do it stands there, and goes on by one press.
      await derde.page.keyboard.press('End');
      await derde.page.keyboard.press('PageUp');
      await kaart.locator('[data-stand="bezig"]').click();
      await expect.poll(() => kaart.locator('[aria-pressed="true"]').allTextContents()).toEqual(['bezig']);
      expect(await derde.axe()).toEqual([]);
      await kaart.locator('[data-doe="neem-mee"]').click();
      await expect.poll(() => kaart.locator('[data-doe="neem-mee"]').isVisible()).toBe(false);
      await derde.showAgreements();
      await expect.poll(() => derde.afspraken()).toEqual(['mentoren bellen']);
      await derde.page.locator('[data-terug]').click();
      await expect.poll(() => derde.afspraken()).toEqual([]);
    }));
});

describe('a kept file', () => {
  it('is kept from the moment it is opened', () =>
    withGroup(site, async (g) => {
      await g.page
        .locator('[data-bestand]')
        .setInputFiles(
          bestand(
            'noord.json',
            writeText(groepsgesprek('noord1', 'Noord', [{ tekst: 'uit het bestand', stap: 'kijken' }])),
          ),
        );
      await g.page.locator('[data-verder]').click();
      await g.start('eigen');
      await expect.poll(() => g.kept('schijf')).toContain('uit het bestand');
      await g.page.reload();
      await g.drawer();
      await expect.poll(() => g.notities()).toEqual(['uit het bestand']);
    }));

  it('of a conversation that is here, with a note changed by hand in either, keeps both texts', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('eigen');
      await g.note('zoals wij het zeiden');
      await g.verslag();
      const [los] = await Promise.all([page.waitForEvent('download'), g.takeAlong('json')]);
      const inhoud = readFileSync(await los.path(), 'utf8');
      await expect.poll(() => g.kept('schijf')).toContain('zoals wij het zeiden');
      // Read as it stands, and with other words by hand; the same file again brings nothing.
      for (const anders of ['zoals wij het zeiden', 'zoals een ander het schreef', 'zoals een ander het schreef']) {
        await page.evaluate(() => sessionStorage.clear());
        await page.goto('about:blank');
        await g.open(site.adres);
        const pad = bestand('met-de-hand.json', inhoud.replace('zoals wij het zeiden', anders));
        await page.locator('[data-bestand]').setInputFiles(pad);
        await page.locator('[data-verder]').click();
        await g.start('eigen');
        await g.drawer();
        const both = [...new Set(['zoals wij het zeiden', anders])].toSorted();
        await expect.poll(async () => (await g.notities()).toSorted()).toEqual(both);
        await expect.poll(() => g.kept('schijf')).toContain(anders);
      }
    }));

  it('with screens that this page does not have walks past them, and one without any of them is refused', () =>
    withGroup(site, async (g) => {
      const noord = groepsgesprek('noord1', 'Noord');
      const met = (id: string) => noord.stappen.map((s, i) => (i === 1 ? { ...s, id } : s));
      const open = (stappen: typeof noord.stappen) =>
        g.page.locator('[data-bestand]').setInputFiles(bestand('anders.json', writeText({ ...noord, stappen })));
      await open(noord.stappen.map((s, i) => ({ ...s, id: `vroeger-${i}` })));
      await expect.poll(() => g.page.locator('[data-bestand-melding]').textContent()).toContain('anders.json');
      await expect.poll(() => g.page.locator('[data-verder]').isVisible()).toBe(false);
      await open(met('vroeger'));
      await g.page.locator('[data-verder]').click();
      await g.start('gedeeld');
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#vraag-2');
      // The closing screen is of the page, not of the file: every conversation ends with it, and nothing comes after.
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#afronden');
      await g.page.keyboard.press('ArrowRight');
      await expect.poll(() => g.stap).toBe('#afronden');
    }));

  const bestand = (naam: string, inhoud: string) => {
    const pad = join(tmpdir(), naam);
    writeFileSync(pad, inhoud);
    return pad;
  };

  it('opens again, or gives the agreements of last time to the next conversation', () =>
    withGroup(site, async (g) => {
      const { page } = g;
      await g.start('gedeeld');
      await g.note('oude notitie');
      await g.agree('mentoren bellen', 'schoolopleider', 'mei');
      await g.closeDrawer();
      await g.verslag();
      const [los] = await Promise.all([page.waitForEvent('download'), g.takeAlong('json')]);
      const pad = bestand('gesprek-terug.json', readFileSync(await los.path(), 'utf8'));
      for (const [knop, notities] of [
        ['[data-verder]', ['oude notitie']],
        ['[data-opnieuw]', []],
      ] as const) {
        await page.evaluate(() => sessionStorage.clear());
        await page.goto('about:blank');
        await g.open(site.adres);
        await page.locator('[data-bestand]').setInputFiles(pad);
        await page.locator(knop).click();
        await g.start('gedeeld');
        await g.drawer();
        await expect.poll(() => g.notities()).toEqual(notities);
      }
      await expect
        .poll(() => page.locator('.stap[data-nu] [data-vorige]').innerText())
        .toMatch(/Vorige keer, op .*, spraken jullie af:\s+mentoren bellen, schoolopleider, mei/);
      await g.closeDrawer();
      await g.verslag();
      await expect.poll(() => page.locator('[data-verslag-vorige]').innerText()).toContain('mentoren bellen');
    }));

  it.each([
    ['leeg.json', '', 'is leeg'],
    ['half.json', '{"soort":"samen-opleiden/gesprek","versie":1,"not', 'niet te lezen'],
    ['vreemd.json', '{"naam":"iets anders"}', 'geen gesprek van deze site'],
    ['nieuwer.json', '{"soort":"samen-opleiden/gesprek","versie":99}', 'nieuwere versie'],
    ['kapot.json', '{"soort":"samen-opleiden/gesprek","versie":1,"id":"a"}', 'klopt iets niet'],
  ])('%s: says what is wrong and changes nothing', (naam, inhoud, zin) =>
    withGroup(site, async (g) => {
      await g.page.locator('[data-bestand]').setInputFiles(bestand(naam, inhoud));
      await expect.poll(() => g.page.locator('[data-bestand-melding]').textContent()).toContain(zin);
      await expect.poll(() => g.page.locator('[data-bestand-melding]').textContent()).toContain(naam);
      await expect.poll(() => g.page.locator('[data-verder]').isVisible()).toBe(false);
      await g.start('gedeeld');
      await g.note('de eerste');
      await expect.poll(() => g.notities()).toEqual(['de eerste']);
    }),
  );
});
