import { describe, expect, it } from 'vitest';
import { alsDuur, deelOver, restend, tegels, verdeel } from '../../src/components/gesprek/klok';
import type { Deel } from '../../src/components/gesprek/stappen';
import { wensVan } from '../../src/components/gesprek/toetsen';

describe('the clock advises', () => {
  it('gives questions the most time and every screen at least a minute', () => {
    const delen = ['kijken', 'verdiepen', 'verdiepen', 'doen'] as const;
    const [kijken, eerste, tweede, slot] = verdeel(60, delen) as [number, number, number, number];
    expect(kijken).toBe(120);
    expect(Math.abs(eerste - tweede)).toBeLessThanOrEqual(30);
    expect(tweede).toBeGreaterThan(slot);
    expect(Math.min(...verdeel(5, delen))).toBe(60);
    expect(Math.min(...verdeel(1, delen))).toBe(30);
    expect(verdeel(0, delen)).toEqual([0, 0, 0, 0]);
  });
  it.each([15, 30, 45, 60, 90, 120])('gives away %i minutes, no more and no less', (minuten) => {
    for (const vragen of [4, 5, 6]) {
      const delen = [
        'kijken',
        ...Array(3).fill('herkennen'),
        ...Array(vragen).fill('verdiepen'),
        ...Array(4).fill('doen'),
      ] as Deel[];
      expect(verdeel(minuten, delen).reduce((som, n) => som + n, 0)).toBe(minuten * 60);
    }
  });
  it('goes on below zero', () => {
    const klok = { totaal: 60, begin: 1000 };
    expect(restend(klok, 91_000)).toBe(-30);
    expect(deelOver(klok, 91_000)).toBe(0);
    expect([alsDuur(125), alsDuur(40), alsDuur(-30), alsDuur(-130)]).toEqual([
      { soort: 'minuten', aantal: 3 },
      { soort: 'seconden', aantal: 40 },
      { soort: 'over', aantal: 0 },
      { soort: 'over', aantal: 2 },
    ]);
    expect([tegels(1, 12), tegels(0.5, 12), tegels(0.01, 12), tegels(0, 12)]).toEqual([12, 6, 1, 0]);
  });
});

describe('keys', () => {
  const toets = (key: string, erbij = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...erbij });
  it('of a presenter remote turn the page', () =>
    expect([wensVan(toets('PageDown'), false, true), wensVan(toets('PageUp'), false, true)]).toEqual([
      'vooruit',
      'terug',
    ]));
  it('are dead while someone types, Escape aside', () =>
    expect([
      wensVan(toets('n'), true, true),
      wensVan(toets('ArrowLeft'), true, true),
      wensVan(toets('Escape'), true, true),
    ]).toEqual([undefined, undefined, 'dicht']));
  it('of one letter can be turned off', () =>
    expect([wensVan(toets('n'), false, false), wensVan(toets('ArrowRight'), false, false)]).toEqual([
      undefined,
      'vooruit',
    ]));
  it('with Ctrl belong to the browser', () =>
    expect(wensVan(toets('f', { ctrlKey: true }), false, true)).toBeUndefined());
});
