import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withQuestions } from '../../src/components/print/background';
import { encodeQr } from '../../src/components/build/qr';
import { timetable } from '../../src/components/print/timetable';
import { readCode } from '../fixtures/qr';

describe('a plan for the time', () => {
  it('adds up, whatever the time and the questions, and gives every part something', () =>
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 180 }), fc.integer({ min: 1, max: 8 }), (minuten, vragen) => {
        const { delen } = timetable(minuten, vragen);
        expect(Object.values(delen).reduce((a, b) => a + b)).toBe(minuten);
        if (minuten >= 30 && vragen <= 4) expect(Math.min(...Object.values(delen))).toBeGreaterThan(0);
      }),
    ));
  it('gives the questions the most when there are enough of them', () => {
    const { delen } = timetable(60, 4);
    expect(delen.verdiepen).toBeGreaterThan(delen.doen);
    expect(delen.doen).toBeGreaterThan(delen.kijken);
  });
});

describe('a QR code', () => {
  it.each(['L', 'M'] as const)('is read back as it was meant, %s', (zeker) => {
    for (const adres of [
      'https://voorbeeld.nl/samen-opleiden/praatplaten/partners-in-opleiding-en-ontwikkeling/#l4-v3',
      'https://x.nl/?vragen=1,3&stil=ja',
    ]) {
      const { maat, d } = encodeQr(adres, zeker);
      expect(
        readCode(
          `<svg viewBox="0 0 ${maat} ${maat}"><rect width="${maat}" height="${maat}" fill="#fff"/><path d="${d}"/></svg>`,
        ),
      ).toBe(adres);
    }
  });
});

describe('what lies behind a plate, for paper', () => {
  const niets = { waarden: [], bevindingen: [], tafelpunten: [], begrippen: [] };
  it('names each thing once, by its first question, with every question it belongs to and those of the plate alone at the end', () =>
    expect(
      withQuestions(
        {
          ...niets,
          begrippen: ['a', 'plaat', 'b'],
          vragen: [
            { ...niets, nr: 1, begrippen: ['b'] },
            { ...niets, nr: 2, begrippen: ['a', 'b'] },
          ],
        },
        'begrippen',
      ),
    ).toEqual([
      ['b', [1, 2]],
      ['a', [2]],
      ['plaat', []],
    ]));
});
