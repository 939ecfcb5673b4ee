import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DIST, attribute, elements, pages, textOf } from '../fixtures/dist';

interface Bron {
  kort: string;
  zekerheid: string;
  nietGezien?: string[];
  passageGezien?: boolean;
}
const map = fileURLToPath(new URL('../../src/content/bronnen/', import.meta.url));
const bronnen = new Map(
  readdirSync(map).map((f) => [f.replace('.yaml', ''), parse(readFileSync(join(map, f), 'utf8')) as Bron]),
);
const alle = pages();
const main = (pad: string) => elements(alle.find((p) => p.pad === pad)!.boom).find((e) => e.tagName === 'main')!;
const met = (e: Element, naam: string) =>
  elements(e).filter((x) => (attribute(x, 'className') ?? '').split(' ').includes(naam));
const vlak = (s: string) => s.replace(/\s+/g, ' ').trim();
const data = (naam: string) => readFileSync(join(DIST, 'data', naam), 'utf8');
const ongezien = [...bronnen].filter(([, b]) => b.zekerheid === 'vermoedelijk-niet-gezien');

describe('a publication of which nothing was seen', () => {
  it('is not called likely: a source whose title was not seen has a level of its own, or was not found', () => {
    const zonderTitel = [...bronnen].filter(([, b]) => (b.nietGezien ?? []).some((n) => /\btitel\b/.test(n)));
    expect(zonderTitel.map(([id]) => id)).toContain('leeferink-2016');
    expect(
      zonderTitel
        .filter(([, b]) => !['vermoedelijk-niet-gezien', 'niet-gevonden'].includes(b.zekerheid))
        .map(([id]) => id),
    ).toEqual([]);
  });

  it.each(ongezien)('%s says so in words wherever its reference stands, with a sign of its own', (id, { kort }) => {
    const andere = [...bronnen].find(([, b]) => b.zekerheid === 'waarschijnlijk-deels-gezien')![0];
    const teken = (bron: string) => attribute(met(main(`/bronnen/${bron}/`), 'zeker')[0]!, 'className');
    expect(teken(id)).not.toBe(teken(andere));
    expect(textOf(met(main(`/bronnen/${id}/`), 'zeker')[0]!)).toContain('zelf niet gezien');
    const rij = elements(main('/bronnen/')).find((e) => e.tagName === 'tr' && textOf(e).includes(kort))!;
    expect(textOf(rij)).toContain('zelf niet gezien');
    for (const plek of [
      ...met(main('/bronnen/'), 'verwijzing'),
      ...met(main(`/bronnen/${id}/`), 'verwijzing').slice(0, 1),
    ].filter((v) => textOf(v).startsWith(kort.split(' ')[0]!)))
      expect(textOf(plek)).toContain('niet bevestigd');
  });

  it.each(ongezien)('%s is exported with that in its note, and not offered to reference managers as sure', (id) => {
    const deel = (uit: string, begin: string, eind: string) =>
      uit.slice(uit.indexOf(begin), uit.indexOf(eind, uit.indexOf(begin)));
    expect(deel(data('bronnen.bib'), `{${id},`, '\n}')).toMatch(/note = .*zelf niet gezien/);
    expect(
      data('bronnen.ris')
        .split('ER  - ')
        .find((r) => r.includes(`ID  - ${id}`)),
    ).toMatch(/N1 {2}- .*zelf niet gezien/);
    expect(
      (JSON.parse(data('bronnen.csl.json')) as { id: string; note: string }[]).find((r) => r.id === id)!.note,
    ).toContain('zelf niet gezien');
    expect(
      (JSON.parse(data('onderbouwing.json')) as { adres: string; zekerheid: string }[])
        .filter((r) => r.adres.includes(`/${id}-`))
        .map((r) => r.zekerheid),
    ).toContain('vermoedelijk-niet-gezien');
    expect(
      elements(alle.find((p) => p.pad === `/bronnen/${id}/`)!.boom).filter((e) =>
        attribute(e, 'name')?.startsWith('citation_'),
      ),
    ).toEqual([]);
  });

  it('prints no reference with a finding when its publication was not found', () => {
    const fout = alle
      .filter((p) => /^\/bevindingen\/.+/.test(p.pad))
      .flatMap(({ pad }) =>
        met(main(pad), 'kaart')
          .filter((k) => met(k, 'zeker--niet-gevonden').length && met(k, 'verwijzing').length)
          .map(() => pad),
      );
    expect(fout).toEqual([]);
  });
});

describe('one rule for “Let op”', () => {
  const rijen = JSON.parse(data('onderbouwing.json')) as {
    vindplaats: string;
    waarde: string;
    bronnen: string;
    voorbehoud: string;
    adres: string;
    bevinding: string;
  }[];
  const nietNagelezen = rijen.filter((r) =>
    r.bronnen.split('; ').some((kort) => ![...bronnen.values()].find((b) => b.kort === kort)!.passageGezien),
  );

  it('knows the findings of which nobody read the passage', () => expect(nietNagelezen.length).toBeGreaterThan(30));

  it('every such finding has one in the open data, on its own page, at its value and in the table', () => {
    const tabel = elements(main('/onderbouwing/')).filter((e) => e.tagName === 'tr');
    const fout = nietNagelezen.flatMap(({ vindplaats, waarde, voorbehoud, adres, bevinding }) => {
      const zin = vlak(voorbehoud);
      const waardepagina = main(`/onderbouwing/${waarde.replace('.', '-')}/`);
      return [
        ...(zin ? [] : [`${vindplaats}: none in the open data`]),
        ...(vlak(textOf(main(adres))).includes(zin) &&
        elements(main(adres)).some((e) => attribute(e, 'id') === 'let-op')
          ? []
          : [`${adres}: not on its page`]),
        ...(met(waardepagina, 'bevinding__let').some((p) => vlak(textOf(p)).includes(zin))
          ? []
          : [`${vindplaats}: not at its value`]),
        ...(tabel.some((tr) => textOf(tr).includes(bevinding) && vlak(textOf(tr)).includes(zin))
          ? []
          : [`${vindplaats}: not in the table`]),
      ];
    });
    expect(fout).toEqual([]);
    expect(data('onderbouwing.csv').split('\r\n')[0]).toContain('voorbehoud');
  });

  it('is told where the findings stand and in the colophon', () => {
    for (const pad of ['/onderbouwing/', '/bevindingen/', '/over/'])
      expect(vlak(textOf(main(pad))), pad).toMatch(/‘Let op’ staat .*niet zelf heeft gelezen/);
  });
});

describe('what does not come from a document', () => {
  it('has a heading that says where it was read', () => {
    const kop = (bron: string) =>
      vlak(textOf(elements(main(`/bronnen/${bron}/`)).find((e) => attribute(e, 'id') === 'voorbehoud')!));
    expect(kop('timmermans-2012')).toBe('Wat een nieuwsbericht erover meldt');
    expect(kop('rug-2018')).toContain('samenvatting');
  });

  it('is never just known “buiten het document”, and no day stands there that has no source', () => {
    expect(alle.filter(({ boom }) => /buiten het document/i.test(textOf(boom))).map((p) => p.pad)).toEqual([]);
    for (const pad of ['/geschiedenis/', '/documenten/toespraak-velon/'])
      expect(textOf(main(pad)), pad).not.toMatch(/1[67] (?:en 17 )?maart 2020|460 miljoen/);
  });

  it('is marked, with a link to where it was found', () => {
    const gemerkt = (e: Element) =>
      met(e, 'tag').some((x) => textOf(x) === 'aangevuld door de redactie') &&
      elements(e).some((x) => attribute(x, 'rel') === 'external');
    for (const id of ['staking-2019', 'congres-leeuwarden-2020', 'praatplaten-lectoraat-2021', 'studiedag-velon-2019'])
      expect(gemerkt(elements(main('/geschiedenis/')).find((e) => attribute(e, 'id') === id)!), id).toBe(true);
    for (const pad of ['/documenten/lectoraat-praatplaten/', '/documenten/toespraak-velon/'])
      expect(met(main(pad), 'feiten').some(gemerkt), pad).toBe(true);
  });

  it('says what a link of the document leads to', () => {
    const link = elements(main('/documenten/waarde-en-randvoorwaarden/')).find((e) =>
      attribute(e, 'href')?.includes('/kennisbank/kwaliteitskader'),
    )!;
    expect(textOf(link)).toContain('Kwaliteitskader');
  });

  it('explains six tables beside eight reports, and a name the document does not explain', () => {
    expect(vlak(textOf(main('/tafelverslagen/')))).toMatch(/zes tafels, maar .*acht verslagen/);
    const metNaam = alle
      .filter((p) => /^\/onderbouwing\/\d/.test(p.pad))
      .filter((p) => met(main(p.pad), 'stem__wie').some((w) => textOf(w).includes('4OLS')));
    expect(metNaam.length).toBeGreaterThan(3);
    expect(
      metNaam.filter((p) => !textOf(main(p.pad)).includes('4OLS legt het document niet uit')).map((p) => p.pad),
    ).toEqual([]);
  });
});

describe('what the site says about itself', () => {
  it('tells where a conversation is kept, how long, and how to wipe it', () => {
    const zin = vlak(textOf(main('/privacy/')));
    for (const deel of ['deze browser op dit apparaat', 'alleen in dit tabblad', 'tot jij het wist', '‘Wis alles’'])
      expect(zin).toContain(deel);
    expect(elements(main('/privacy/')).some((e) => attribute(e, 'href') === '/gesprekken/')).toBe(true);
  });

  it('promises no address where none was filled in', () => {
    expect(vlak(textOf(main('/toegankelijkheid/')))).toMatch(
      /Laat het dan weten aan wie deze site aanbiedt.*geen adres ingevuld/,
    );
    expect(textOf(main('/toegankelijkheid/'))).not.toContain('hoe je ons bereikt');
  });
});

describe('in ten minutes', () => {
  it('ends with a question of which the terms are among the words explained above it', () => {
    const pagina = main('/begin/');
    const woorden = elements(pagina)
      .flatMap((e) => (e.tagName === 'dl' ? elements(e) : []))
      .flatMap((e) => /^\/begrippen\/.+/.exec(attribute(e, 'href') ?? '') ?? []);
    const zin = vlak(textOf(met(pagina, 'praat__vraag')[0]!));
    const vraag = met(main('/praatplaten/leerrijke-verbindingen/'), 'vraag').find((v) =>
      vlak(textOf(v)).includes(zin),
    )!;
    const begrippen = met(vraag, 'achter')
      .flatMap(elements)
      .flatMap((e) => /^\/begrippen\/.+/.exec(attribute(e, 'href') ?? '') ?? []);
    expect(begrippen.length).toBeGreaterThan(0);
    expect(begrippen.filter((b) => !woorden.includes(b))).toEqual([]);
  });
});
