import { describe, expect, it } from 'vitest';
import { anker, documentVan, eigenaar, vindplaats } from '../../src/components/herkomst/eigenaar';
import { leesItems } from '../../src/components/herkomst/lees-items';
import { leesMarker } from '../../src/components/herkomst/marker';
import { bestaat } from '../../src/components/herkomst/reeksen';

describe('an item has one owner', () => {
  it.each([
    ['T3-07', '/tafelverslagen/onderzoek/#t3-07'],
    ['T0-02', '/tafelverslagen/#t0-02'],
    ['W1.4-O2', '/onderbouwing/1-4/#w1-4-o2'],
    ['WI-06', '/documenten/waarde-en-randvoorwaarden/#wi-06'],
    ['L1-V2', '/praatplaten/#l1-v2'],
    ['L1-03', '/documenten/lectoraat-praatplaten/#l1-03'],
    ['L6-V3', '/praatplaten/leerrijke-verbindingen/#l6-v3'],
    ['L6-B12', '/praatplaten/leerrijke-verbindingen/#l6-b12'],
    ['L8-02', '/themas/van-de-driehoek-een-cirkel-maken/#l8-02'],
    ['TS-14', '/verhalen/toespraak-velon/#ts-14'],
    ['I-24', '/verhalen/samen-opleiden-op-maat/#i-24'],
    ['w-v1', '/praatplaten/waarde-en-randvoorwaarden/#w-v1'],
  ])('%s stands on %s', (id, adres) => expect(vindplaats(id)).toBe(adres));

  it('refuses an id of no document', () => expect(() => eigenaar('X9-01')).toThrow('geen document'));
  it('knows which document an item is from, and that our own questions have none', () => {
    expect(documentVan('I-02')).toBe('interview-samen-opleiden-op-maat');
    expect(documentVan('W1.1-P3')).toBe('waarde-en-randvoorwaarden');
    expect(documentVan('w-v1')).toBeUndefined();
  });
  it('makes anchors without dots or capitals', () => expect(anker('W1.4-O2')).toBe('w1-4-o2'));
  it('knows how far the numbers of a document go', () => {
    expect([bestaat('T8-83'), bestaat('T8-84'), bestaat('W2.1-O1'), bestaat('L7-B20')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('a marker at the end of a paragraph', () => {
  it('is taken off and read', () => {
    expect(leesMarker('Een zin. [T2-06 voorbeeld: groenpluk, lerarentekort]')).toEqual({
      tekst: 'Een zin.',
      marker: { ids: ['T2-06'], soort: 'voorbeeld', onderwerpen: ['groenpluk', 'lerarentekort'] },
    });
    expect(leesMarker('Een zin. [L1-02 L1-03]')?.marker.ids).toEqual(['L1-02', 'L1-03']);
  });
  it('is not seen in the middle of a sentence or in a link', () => {
    expect(leesMarker('Zie [T2-06] en verder.')).toBeUndefined();
    expect(leesMarker('Lees [meer](/x/).')).toBeUndefined();
  });
  it('is an error when it is almost one, so that it does not become text on the site', () => {
    expect(() => leesMarker('Een zin. [T2-6a]')).toThrow('niet te lezen');
    expect(() => leesMarker('Een zin. [T2-06 vorbeeld]')).toThrow('niet te lezen');
  });
});

describe('reading the items of a body', () => {
  const items = leesItems(
    '## Knelpunten\n\n- **Groenpluk lokt.** Maar schaadt. [T2-01: groenpluk]\n  - Genest. [T2-02]\n\n### Verder\n\nEen alinea\nover twee regels. [T2-03]\n\nZonder vindplaats.\n',
  );
  it('finds list items, nested ones and paragraphs in order', () =>
    expect(items.map((i) => i.ids[0])).toEqual(['T2-01', 'T2-02', 'T2-03']));
  it('keeps the bold lead apart', () =>
    expect(items[0]).toMatchObject({ kop: 'Groenpluk lokt', tekst: 'Groenpluk lokt. Maar schaadt.' }));
  it('knows the headings above it', () =>
    expect(items[2]).toMatchObject({ koppen: ['Knelpunten', 'Verder'], tekst: 'Een alinea over twee regels.' }));
});
