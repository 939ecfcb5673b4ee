import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, elements, pages } from '../fixtures/dist';

const SCHAKEL = /^\/(?:praatplaten|onderbouwing|bevindingen|bronnen|tafelverslagen|begrippen)\/[^/]+\/$/;
const alle = new Map(
  pages()
    .filter((p) => SCHAKEL.test(p.pad))
    .map((p) => [p.pad, elements(p.boom).find((e) => e.tagName === 'main')!]),
);
const soort = (adres: string) => adres.split('/')[1]!;
const pagina = (adres: string) => adres.split('#')[0]!;
const klasse = (e: Element, naam: string) => (attribute(e, 'className') ?? '').split(' ').includes(naam);
const metKlasse = (e: Element, naam: string) => elements(e).filter((x) => klasse(x, naam));
/** Where the links below an element go: path and anchor. */
const links = (e: Element, pad: string) =>
  elements(e).flatMap((a) => {
    if (a.tagName !== 'a' || !attribute(a, 'href')) return [];
    const url = new URL(attribute(a, 'href')!, `https://site.test${pad}`);
    return url.host === 'site.test' ? [url.pathname + url.hash] : [];
  });
const van = (map: string) => [...alle].filter(([pad]) => soort(pad) === map);
const heeft = (naar: string, terug: (adres: string) => boolean) =>
  links(alle.get(pagina(naar))!, pagina(naar)).some(terug);

/** What lies behind each plate as a whole, and behind each of its questions, as the plate page itself links to it. */
const achterPlaat = van('praatplaten').flatMap(([pad, main]) =>
  metKlasse(main, 'ketting')
    .flatMap((k) => links(k, pad))
    .map((naar) => ({ pad, naar })),
);
const achterVraag = van('praatplaten').flatMap(([pad, main]) =>
  metKlasse(main, 'vraag').flatMap((v) =>
    metKlasse(v, 'achter')
      .flatMap((k) => links(k, pad))
      .map((naar) => ({ vraag: `${pad}#${attribute(v, 'id')}`, naar })),
  ),
);

describe('the chain runs both ways', () => {
  it('has plates, questions, values, findings, sources, table points and terms to follow', () => {
    for (const map of ['onderbouwing', 'bevindingen', 'tafelverslagen', 'begrippen']) {
      expect(achterPlaat.filter((r) => soort(r.naar) === map).length, map).toBeGreaterThan(10);
      expect(achterVraag.filter((r) => soort(r.naar) === map).length, map).toBeGreaterThan(10);
    }
  });

  it('from everything behind a plate back to that plate', () => {
    expect(achterPlaat.filter(({ pad, naar }) => !heeft(naar, (terug) => pagina(terug) === pad))).toEqual([]);
  });

  it('from everything behind a question back to that question; a term names the plate', () => {
    expect(
      achterVraag.filter(
        ({ vraag, naar }) =>
          !heeft(naar, (terug) => (soort(naar) === 'begrippen' ? pagina(terug) === pagina(vraag) : terug === vraag)),
      ),
    ).toEqual([]);
  });

  it('from every table point to the questions, plates and values that name it, and from no other point', () => {
    const heen = new Set([
      ...achterVraag.map((r) => `${r.naar} ${r.vraag}`),
      ...achterPlaat.map((r) => `${r.naar} ${r.pad}`),
      ...van('onderbouwing').flatMap(([pad, main]) =>
        metKlasse(main, 'besproken')
          .flatMap((b) => links(b, pad))
          .map((naar) => `${naar} ${pad}`),
      ),
    ]);
    const terug = van('tafelverslagen').flatMap(([pad, main]) =>
      metKlasse(main, 'terugweg__lijst')
        .flatMap(elements)
        .filter((e) => e.tagName === 'li')
        .flatMap((li) => {
          const [punt, ...wegen] = links(li, pad);
          return wegen.map((weg) => `${punt} ${weg}`);
        }),
    );
    expect(terug.length).toBeGreaterThan(100);
    expect(terug.filter((paar) => !heen.has(paar))).toEqual([]);
    // A plate that names a point in one of its questions is reached through that question.
    const viaVraag = (paar: string) => terug.some((t) => t.startsWith(`${paar}#`));
    expect(
      [...heen].filter((paar) => /^\/tafelverslagen\/[^ ]*#/.test(paar) && !terug.includes(paar) && !viaVraag(paar)),
    ).toEqual([]);
  });

  it.each([
    ['onderbouwing', 'bevindingen'],
    ['bevindingen', 'bronnen'],
    ['onderbouwing', 'tafelverslagen'],
  ])('between %s and %s', (a, b) => {
    const heen = van(a).flatMap(([pad, main]) =>
      links(main, pad)
        .filter((naar) => soort(naar) === b && alle.has(pagina(naar)))
        .map((naar) => ({ pad, naar: pagina(naar) })),
    );
    expect(heen.length).toBeGreaterThan(20);
    expect(heen.filter(({ pad, naar }) => !heeft(naar, (terug) => pagina(terug) === pad))).toEqual([]);
    const terug = van(b).flatMap(([pad, main]) =>
      links(main, pad)
        .filter((naar) => soort(naar) === a && alle.has(pagina(naar)) && !new RegExp(`^/bronnen/`).test(pad))
        .map((naar) => ({ pad, naar: pagina(naar) })),
    );
    expect(terug.filter(({ pad, naar }) => !heeft(naar, (weer) => pagina(weer) === pad))).toEqual([]);
  });

  it('from a finding to the list of all findings, and from there to every finding', () => {
    const lijst = elements(pages().find((p) => p.pad === '/bevindingen/')!.boom).find((e) => e.tagName === 'main')!;
    expect(
      van('bevindingen')
        .map(([pad]) => pad)
        .filter((pad) => !links(lijst, '/bevindingen/').includes(pad)),
    ).toEqual([]);
    const kruimels = pages()
      .filter((p) => soort(p.pad) === 'bevindingen' && SCHAKEL.test(p.pad))
      .filter(
        (p) =>
          !elements(p.boom)
            .filter((e) => klasse(e, 'kruimels'))
            .flatMap((k) => links(k, p.pad))
            .includes('/bevindingen/'),
      );
    expect(kruimels.map((p) => p.pad)).toEqual([]);
  });
});

describe('a term', () => {
  it('names the events on the timeline that say the word', () => {
    expect(
      links(alle.get('/begrippen/peer-review/')!, '/begrippen/peer-review/')
        .filter((l) => l.startsWith('/geschiedenis/#'))
        .toSorted(),
    ).toEqual(
      [
        'kwaliteitskader-2021',
        'peer-review-regeling-2022',
        'pilots-kwaliteitskader-2020',
        'proef-peer-review-2022',
        'regeling-onderwijsregios-2023',
      ].map((id) => `/geschiedenis/#${id}`),
    );
  });
});

describe('no loose ends', () => {
  it.each([
    'helms-lorenz-2019-zelfvertrouwen',
    'roelofs-2003-arbeidsmarkt',
    'roelofs-2003-context',
    'rug-2018-lerareneffectiviteit',
    'rug-2018-vertrouwen',
    'timmermans-2012-startbekwaam',
  ])('%s leads back to a plate', (bevinding) => {
    const pad = `/bevindingen/${bevinding}/`;
    expect(links(alle.get(pad)!, pad).filter((naar) => soort(naar) === 'praatplaten')).not.toEqual([]);
  });

  it('a finding the editors relate with another says so at both, with a reason, marked as theirs', () => {
    const verwanten = van('bevindingen').flatMap(([pad, main]) =>
      metKlasse(main, 'verwanten').map((deel) => ({ pad, deel })),
    );
    expect(verwanten.length).toBeGreaterThan(20);
    for (const { pad, deel } of verwanten) {
      expect(attribute(deel, 'dataVan'), pad).toBe('redactie');
      const zinnen = elements(deel)
        .filter((e) => e.tagName === 'li')
        .map((li) => elements(li).filter((e) => e.tagName === 'p').length);
      expect(
        zinnen.every((n) => n === 2),
        pad,
      ).toBe(true);
      // A word that is explained leads to its term.
      for (const naar of links(deel, pad).filter((link) => !link.startsWith('/begrippen/')))
        expect(
          verwanten.some((v) => v.pad === pagina(naar) && links(v.deel, v.pad).includes(pad)),
          `${naar} → ${pad}`,
        ).toBe(true);
    }
  });
});
