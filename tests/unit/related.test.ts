import { describe, expect, it } from 'vitest';
import { bevinding } from '../../src/content/_schemas/bevindingen';
import { relatedTo } from '../../src/components/bevinding/related';

const finding = (id: string, verwant: unknown[] = []) => ({
  id,
  data: bevinding.parse({ titel: id, tekst: 'x', bronnen: ['b'], waarden: ['1-1'], verwant }),
});

describe('findings the editors relate', () => {
  const all = [
    finding('a', [{ bevinding: 'c', soort: 'contrasterend', waarom: 'A telt, C vraagt.' }]),
    finding('b', ['a']),
    finding('c', ['b', { bevinding: 'a', waarom: 'Andersom.' }]),
  ];
  const [a, b, c] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];

  it('are written at one of the two and read at both, in the order of the findings', () => {
    expect(relatedTo(all, a).map((r) => r.bevinding)).toEqual(['b', 'c']);
    expect(relatedTo(all, b).map((r) => r.bevinding)).toEqual(['a', 'c']);
  });
  it('say once what was written at both: here what was written here', () => {
    expect(relatedTo(all, a)[1]).toEqual({ bevinding: 'c', soort: 'contrasterend', waarom: 'A telt, C vraagt.' });
    expect(relatedTo(all, c)[0]).toEqual({ bevinding: 'a', soort: 'gelijkend', waarom: 'Andersom.' });
  });
  it('may be a bare name, as they were written before', () => {
    expect(relatedTo(all, b)[0]).toEqual({ bevinding: 'a', soort: 'gelijkend', waarom: undefined });
  });
});
