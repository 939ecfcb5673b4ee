import { describe, expect, it } from 'vitest';
import { csv, type Row } from '../../src/components/onderbouwing/export';
import { countLines } from '../../src/components/onderbouwing/matrix';

describe('the table as CSV', () => {
  const regel: Row = {
    vindplaats: 'W1.1-O1',
    waarde: '1.1',
    waardetitel: 'a',
    niveau: 'b',
    bevinding: '=HYPERLINK("x")',
    tekst: 'zegt "ja", en\nnee',
    bronnen: '',
    jaren: '',
    soortBron: '',
    zekerheid: '',
    voorbehoud: '',
    adres: '',
  };
  it('quotes, doubles quotes and never lets a spreadsheet run a cell', () => {
    const uit = csv([regel]);
    expect(uit.startsWith('\ufeff')).toBe(true);
    expect(uit).toContain(`"'=HYPERLINK(""x"")"`);
    expect(uit).toContain('"zegt ""ja"", en\nnee"');
  });
});

describe('the matrix', () => {
  it('counts a line under each of its sources but once in the total', () => {
    const { cellen, perWaarde, perBron, totaal } = countLines([
      { bronnen: ['a', 'b'], regels: [{ waarde: '1-1' }] },
      { bronnen: ['a'], regels: [{ waarde: '1-1' }, { waarde: '2-3' }] },
    ]);
    expect([cellen.get('1-1 a'), cellen.get('1-1 b'), perWaarde.get('1-1'), perBron.get('a'), totaal]).toEqual([
      2, 1, 2, 3, 3,
    ]);
  });
});
