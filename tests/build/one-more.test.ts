import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { elements, pages, textOf, type BuiltPage } from '../fixtures/dist';
import { buildVariant } from '../fixtures/variant';

let dist: string;
let all: readonly BuiltPage[];
beforeAll(async () => {
  ({ dist } = await buildVariant());
  all = pages(dist);
});

/** What a visitor reads on a page, without menu and footer. */
function read(path: string): string {
  const page = all.find(({ pad }) => pad === path);
  if (!page) throw new Error(`${path} was not built`);
  const main = elements(page.boom).find((e) => e.tagName === 'main');
  return textOf(main ?? page.boom).replace(/[\s\u00ad]+/g, ' ');
}
const file = (path: string): string => readFileSync(join(dist, path), 'utf8');

describe('with one more of everything', () => {
  it('no page counts as before: plates, documents, tables, stops, words, values', () => {
    const old = new RegExp(
      [
        'acht (?:getekende |praat)?platen',
        'vijf (?:documenten|teksten)',
        'aan acht tafels|hun acht verslagen',
        'zes (?:gele )?haltes',
        'twaalf (?:woorden|begrippen)',
        '11 waarden|31 bevindingen',
      ].join('|'),
      'i',
    );
    const found = all.flatMap(({ pad }) => {
      const hit = old.exec(read(pad));
      return hit ? [`${pad}: ${hit[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('counts in words', () => {
    expect(read('/')).toContain('Tien praatplaten');
    expect(read('/')).toContain('Alle tien praatplaten');
    expect(read('/')).toContain('Wat er aan negen tafels en op een andere bijeenkomst gezegd is');
    expect(read('/tafelverslagen/')).toContain(
      'Tien verslagen van gesprekken over samen opleiden, van drie bijeenkomsten.',
    );
    expect(read('/')).toContain('De zes documenten achter deze site');
    expect(read('/begin/')).toContain('Lees zeven haltes, leer 13 woorden');
    expect(read('/over/')).toContain('zes teksten over samen opleiden');
    expect(read('/geschiedenis/')).toContain('de zeven gele haltes');
  });

  it('a report of another meeting says its own date, place and hosts, and counts its own tables', () => {
    const regiodag = read('/tafelverslagen/regiodag/');
    expect(regiodag).toContain('Tafel 1 van 1, 4 maart 2026, Zwolle');
    expect(regiodag).toContain(
      'Veertig opleiders kwamen op uitnodiging van de Onderwijsregio bijeen over samen opleiden, met gesprekken aan tafels.',
    );
    const studiedag = read('/tafelverslagen/studiedag/');
    expect(studiedag).toContain('Studiedag begeleiders, oktober 2025, Groningen');
    expect(regiodag + studiedag).not.toMatch(/120 professionals|PO-Raad en VO-raad|Utrecht/);
    expect(read('/tafelverslagen/lerarentekort/')).toContain('Tafel 2 van 8, 6 december 2017, Utrecht');
    expect(read('/tafelverslagen/')).toContain('Regiodag');
  });

  it('a finding of no document says so, on its page, under its value and in the open data', () => {
    const page = read('/bevindingen/groen-2024-rust/');
    expect(page).toContain('Deze bevinding staat in geen van de documenten.');
    expect(page).not.toMatch(/tabelregel|in het document|Naverteld uit/);
    expect(read('/bronnen/groen-2024/')).not.toMatch(/het document|In de tabel/);
    expect(read('/onderbouwing/2-6/')).toContain('Eén bevinding nam de redactie zelf over uit de bron.');
    expect(file('onderbouwing/2-6/index.html')).toContain('id="bevinding-groen-2024-rust"');
    const lines = JSON.parse(file('data/onderbouwing.json')) as {
      waarde: string;
      vindplaats: string;
      bevinding: string;
    }[];
    expect(lines.filter((l) => l.waarde === '2.6')).toMatchObject([
      { vindplaats: '', bevinding: 'Rust in de klas helpt beginnende leraren' },
    ]);
  });

  it('a value of the editors says so', () =>
    expect(read('/onderbouwing/2-6/')).toContain('Deze waarde staat niet in een van de documenten.'));

  it.each(['', 'poster/', 'placemat/', 'blad/', 'gesprek/'])('a plate of our own says so: %s', (part) => {
    const page = read(`/praatplaten/uitkijkpunt/${part}`);
    expect(page).toContain('Er is geen document waarnaar deze plaat is gemaakt.');
    expect(page).not.toMatch(/naar de tekst van|Naverteld uit|de hele tekst/);
  });
  it('a plate of our own has all its spots, with questions of its own', () => {
    expect(read('/praatplaten/uitkijkpunt/')).toContain('Bankje 12');
    expect(read('/praatplaten/uitkijkpunt/poster/')).toContain('Bankje 12');
    expect(file('praatplaten/uitkijkpunt/index.html')).toContain('id="uitkijk-v1"');
    expect(file('data/praatplaten.json')).toContain('Er is geen document waarnaar deze plaat is gemaakt.');
    expect(read('/themas/')).toContain('Praatplaat 9 hoort niet bij een hoofdstuk maar is van onszelf');
  });

  it('everything that exists can be cited: items of a new document, questions and points of our own', () => {
    const html = file('praatplaten/uitkijkpunt/index.html');
    for (const address of [
      'tafelverslagen/regiodag/#n1-01',
      'praatplaten/waarde-en-randvoorwaarden/#w-v1',
      'tafelverslagen/studiedag/#g-studiedag-01',
    ])
      expect(html).toContain(address);
    expect(read('/documenten/onderwijsregio-2026/')).toContain('N0, N1');
  });

  it('the fifth phase stands on the timeline', () =>
    expect(read('/geschiedenis/')).toContain('Samen verder wat nog komt'));

  it('the seventh stop has its picture and its word on the route of a newcomer, and its place on the road', () => {
    expect(read('/begin/')).toMatch(
      /Een dag in de regio .*Opleiders komen bij elkaar\..* uitkijkpunt Een plek om te kijken/,
    );
    expect(file('begin/index.html')).toContain('begin/regiodag-2026.webp');
    expect(file('begin/regiodag-2026.webp').length).toBeGreaterThan(1000);
    expect(read('/geschiedenis/')).toContain('Halte 7: Een dag in de regio');
  });
});
