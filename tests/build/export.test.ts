import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/components/citation/citations';
import type { Gegevens } from '../../src/components/export/records';
import { DIST } from '../fixtures/dist';

const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const data = JSON.parse(read('leeslijst/gegevens.json')) as Gegevens;
const citations = (kind: string) => JSON.parse(read(`leeslijst/citaten/${kind}.json`)) as Record<string, Citation>;

describe('what the site gives away', () => {
  it('leaves out no source: what was not found is there as author and year', () => {
    expect(data.bronnen).toHaveLength(readdirSync('src/content/bronnen').length);
    const ris = read('data/bronnen.ris');
    for (const [name, year] of [
      ['ECBO', 2021],
      ['Roelofs', 2003],
      ['Hooge', 2024],
    ] as const)
      expect(ris).toContain(`AU  - ${name},\r\nTI  - [Publicatie niet gevonden]\r\nPY  - ${year}\r\n`);
  });

  it('says in a record what the page says and no surer', () => {
    const record = read('bronnen/helms-lorenz-2019/bron.ris');
    expect(record).toMatch(/^N1 {2}- .*Het is dus niet duidelijk of de bewering hieruit komt\./m);
    expect(read('data/bronnen.bib')).toContain('note = {(Titel en gegevens niet bevestigd.)}');
  });

  it('has nothing in a name or an address that does not belong there', () => {
    const all = ['ris', 'bib', 'csl.json'].map((end) => read(`data/bronnen.${end}`)).join('\n');
    expect(all).not.toContain('(redactie)');
    expect(all).not.toMatch(/https?:\/\/[^/\s"}]*\.(?=[/\s"}])/);
  });

  it('shows both of two equally likely publications wherever it shows one', () => {
    for (const page of [
      'bronnen/darling-hammond-2006',
      'bevindingen/darling-hammond-2006-leerlingen',
      'onderbouwing/1-2',
      'bronnen',
    ]) {
      const html = read(`${page}/index.html`);
      expect([html.includes('Constructing 21st-century'), html.includes('Powerful teacher education')]).toEqual([
        true,
        true,
      ]);
    }
    expect(read('bronnen/darling-hammond-2006/bron.ris').match(/^TY {2}- /gm)).toHaveLength(2);
  });

  it('describes to machines one publication with how sure it is, or none', () => {
    const tags = (id: string): Record<string, string> =>
      Object.fromEntries(
        [...read(`bronnen/${id}/index.html`).matchAll(/name="citation_(\w+)" content="([^"]*)"/g)].map(
          ([, k = '', v = '']): [string, string] => [k, v],
        ),
      );
    expect(tags('rug-2018').abstract).toContain('waarschijnlijk, niet alles gezien');
    expect(tags('helms-lorenz-2019').abstract).toContain('niet duidelijk of de bewering hieruit komt');
    for (const id of ['darling-hammond-2006', 'leeferink-2016', 'hooge-2024']) expect(tags(id)).toEqual({});
  });
});

describe('a citation', () => {
  it('of a finding names the document, the place in it and what it calls the source', () => {
    const found = citations('bevinding')['bevinding:helms-lorenz-2019-zelfvertrouwen']!;
    const place = found.plek[0]!.map((p) => p.tekst).join('');
    expect(place).toContain('Waarde 1.4, tabelregel W1.4-O2. Het document noemt de bron “Helms-Lorenz et al, (2019)”.');
    expect(found.bron[0]!.zekerheid).toBe('waarschijnlijk deze publicatie');
    expect(found.letOp).toContain('niet duidelijk');
    expect(found.zelfKnop).toBe('Ik las de publicatie zelf');
  });
  it('of two sources names both, with "en" in the sentence', () => {
    const { site, zelf } = citations('bevinding')['bevinding:darling-hammond-2017-aansluiting']!;
    expect([site.haakjes, site.zin, zelf!.haakjes, zelf!.zin].map((p) => p[0]!.tekst)).toEqual([
      '(Darling-Hammond, 2017; Zeichner, 2010, zoals aangehaald in Samen Opleiden, z.d.)',
      'Volgens Darling-Hammond (2017) en Zeichner (2010), zoals aangehaald in Samen Opleiden (z.d.)',
      '(Darling-Hammond, 2017; Zeichner, 2010)',
      'Volgens Darling-Hammond (2017) en Zeichner (2010)',
    ]);
  });
  it('of what nobody saw says that, for who read it too', () =>
    expect(citations('bron')['bron:leeferink-2016']!.zelf!.lijst[0]!.at(-1)!.tekst).toContain(
      '(Titel en gegevens niet bevestigd.) [vermoedelijk deze publicatie, zelf niet gezien]',
    ));
  it('does not choose for who read one of two', () =>
    expect(citations('bron')['bron:darling-hammond-2006']!.zelf).toBeUndefined());
});
