import { expect, it } from 'vitest';
import { backSheets } from '../../src/components/print/back-sheets';

const lines = (n: number) => Array.from({ length: n }, (_, i) => ({ naam: `Ding ${i}`, pad: `/dingen/${i}/` }));

it('what lies behind a plate takes one side while it fits, with air when there is room', () => {
  const [sheet, ...more] = backSheets([{ kop: 'Waarden', kort: true, regels: lines(20) }]);
  expect(more).toEqual([]);
  expect(sheet!.ruim).toBe(true);
  expect(backSheets([{ kop: 'Waarden', kort: false, regels: lines(55) }])[0]!.ruim).toBe(false);
});

it('more than a side holds goes on on a next one, under its heading again, in order and each once', () => {
  const lists = [
    { kop: 'Bevindingen', kort: false, regels: lines(50) },
    { kop: 'Begrippen', kort: true, regels: lines(60) },
  ];
  const sheets = backSheets(lists);
  expect(sheets).toHaveLength(2);
  const all = sheets.flatMap(({ lijsten }) => lijsten);
  expect(all.map(({ kop }) => kop)).toEqual(['Bevindingen', 'Begrippen', 'Begrippen']);
  expect(all.filter(({ kop }) => kop === 'Begrippen').flatMap(({ regels }) => regels)).toEqual(lists[1]!.regels);
});

it('a name with its address that does not fit on one line takes two', () => {
  const long = { naam: 'n'.repeat(100), pad: '/'.padEnd(60, 'p') };
  expect(backSheets([{ kop: 'Tafel', kort: false, regels: Array.from({ length: 40 }, () => long) }])).toHaveLength(2);
});
