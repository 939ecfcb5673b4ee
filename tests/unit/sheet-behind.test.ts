import { describe, expect, it } from 'vitest';
import { linesBehind } from '../../src/components/own-plate/use/paper';

const plate = (questions: number, spots: number, length = 40) =>
  ({
    vragen: Array.from({ length: questions }, () => ({ tekst: 'w'.repeat(length) })),
    plekken: Array.from({ length: spots }, (_, i) => ({ nr: i + 1 })),
  }) as never;
const all = (count: number, length = 30) => Array.from({ length: count }, (_, i) => `${i} ${'a'.repeat(length)}`);
const more = (aantal: number) => `nog ${aantal}`;

describe('What lies behind questions, on the one sheet of who leads', () => {
  it('is all there when there is room', () => {
    expect(linesBehind(all(4), plate(4, 5), more)).toEqual(all(4));
    expect(linesBehind([], plate(4, 5), more)).toEqual([]);
  });

  it('ends with how much more there is', () => {
    const lines = linesBehind(all(14), plate(4, 5), more);
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('nog 5');
    expect(linesBehind(all(10), plate(8, 11, 80), more)).toEqual([...all(10).slice(0, 2), 'nog 8']);
    // A long thing takes two lines.
    expect(linesBehind(all(8, 150), plate(4, 5), more)).toEqual([...all(8, 150).slice(0, 4), 'nog 4']);
  });

  it('is left out where the questions and spots fill the sheet', () => {
    expect(linesBehind(all(10), plate(12, 24, 80), more)).toEqual([]);
  });
});
