import { describe, expect, it } from 'vitest';
import { asDuration, shareLeft, remaining, tilesLeft, divideTime } from '../../src/components/gesprek/domain/clock';
import type { Part } from '../../src/components/gesprek/domain/steps';
import { commandOf } from '../../src/components/gesprek/room/keys';

describe('the clock advises', () => {
  it('gives questions the most time and every screen at least a minute', () => {
    const delen = ['kijken', 'verdiepen', 'verdiepen', 'doen'] as const;
    const [kijken, eerste, tweede, slot] = divideTime(60, delen) as [number, number, number, number];
    expect(kijken).toBe(120);
    expect(Math.abs(eerste - tweede)).toBeLessThanOrEqual(30);
    expect(tweede).toBeGreaterThan(slot);
    expect(Math.min(...divideTime(5, delen))).toBe(60);
    expect(Math.min(...divideTime(1, delen))).toBe(30);
    expect(divideTime(0, delen)).toEqual([0, 0, 0, 0]);
  });
  it.each([15, 30, 45, 60, 90, 120])('gives away %i minutes, no more and no less', (minuten) => {
    for (const vragen of [4, 5, 6]) {
      const delen: Part[] = [
        'kijken',
        ...Array<Part>(3).fill('herkennen'),
        ...Array<Part>(vragen).fill('verdiepen'),
        ...Array<Part>(4).fill('doen'),
      ];
      expect(divideTime(minuten, delen).reduce((som, n) => som + n, 0)).toBe(minuten * 60);
    }
  });
  it('goes on below zero', () => {
    const klok = { totaal: 60, begin: 1000 };
    expect(remaining(klok, 91_000)).toBe(-30);
    expect(shareLeft(klok, 91_000)).toBe(0);
    expect([asDuration(125), asDuration(40), asDuration(-30), asDuration(-130)]).toEqual([
      { soort: 'minuten', aantal: 3 },
      { soort: 'seconden', aantal: 40 },
      { soort: 'over', aantal: 0 },
      { soort: 'over', aantal: 2 },
    ]);
    expect([tilesLeft(1, 12), tilesLeft(0.5, 12), tilesLeft(0.01, 12), tilesLeft(0, 12)]).toEqual([12, 6, 1, 0]);
  });
});

describe('keys', () => {
  const toets = (key: string, erbij = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...erbij });
  it('of a presenter remote turn the page', () =>
    expect([commandOf(toets('PageDown'), false, true), commandOf(toets('PageUp'), false, true)]).toEqual([
      'next',
      'previous',
    ]));
  it('are dead while someone types, Escape aside', () =>
    expect([
      commandOf(toets('n'), true, true),
      commandOf(toets('ArrowLeft'), true, true),
      commandOf(toets('Escape'), true, true),
    ]).toEqual([undefined, undefined, 'close']));
  it('of one letter can be turned off', () =>
    expect([commandOf(toets('n'), false, false), commandOf(toets('ArrowRight'), false, false)]).toEqual([
      undefined,
      'next',
    ]));
  it('with Ctrl belong to the browser', () =>
    expect(commandOf(toets('f', { ctrlKey: true }), false, true)).toBeUndefined());
});
