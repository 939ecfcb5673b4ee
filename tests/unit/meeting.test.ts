import { describe, expect, it } from 'vitest';
import type { Keten } from '../../src/components/keten/keten';
import { saidAt } from '../../src/components/home/said';
import { explanationOf } from '../../src/components/tafelverslag/meeting';

type Verslag = Parameters<typeof explanationOf>[1];
const keten = {} as Keten;
const report = (bijeenkomst: object) =>
  ({
    data: { titel: 'Tijd', datum: '2026-05-12', bijeenkomst: { naam: 'Studiedag Noord', ...bijeenkomst } },
  }) as Verslag;

describe('what a report of another meeting says of it', () => {
  it.each([
    [{}, /^Dit verslag is van de bijeenkomst ‘Studiedag Noord’\. Wij vertellen/],
    [{ door: 'de Onderwijsregio' }, /^Dit verslag is van ‘Studiedag Noord’, .* op uitnodiging van de Onderwijsregio\./],
    [{ deelnemers: 'veertig opleiders' }, /^Veertig opleiders kwamen bijeen/],
    [
      { deelnemers: 'veertig opleiders', door: 'de Onderwijsregio' },
      /^Veertig opleiders kwamen op uitnodiging van de Onderwijsregio bijeen/,
    ],
  ])('%j: no more than its editor told', (given, words) => {
    const said = explanationOf(keten, report(given));
    expect(said).toMatch(words);
    if (!('deelnemers' in given)) expect(said).not.toMatch(/mensen|kwamen|tafels/i);
  });
});

describe('where was said what the reports tell, on the home page', () => {
  const table = { data: { document: 'regiodag', nr: 1 } } as Verslag;
  const own = { data: { gesprek: { plaat: 'brug', groepen: 2 } } } as Verslag;
  const south = report({ naam: 'Studiedag Zuid' });
  it.each([
    [[table], 'Wat er aan tafel gezegd is'],
    [[table, table, own], 'Wat er aan twee tafels gezegd is'],
    [[table, table, report({})], 'Wat er aan twee tafels en op een andere bijeenkomst gezegd is'],
    [[table, report({}), report({}), south], 'Wat er aan tafel en op twee andere bijeenkomsten gezegd is'],
    [[report({})], 'Wat er op een bijeenkomst gezegd is'],
    [[report({}), south], 'Wat er op twee bijeenkomsten gezegd is'],
    [[own], 'Tafelverslagen'],
  ])('%#: %j', (tafelverslagen, words) => {
    expect(saidAt({ tafelverslagen })).toBe(words);
  });
});
