import { describe, expect, it } from 'vitest';
import { asks, filterSearch, readFilter, toggle } from '../../src/components/tijdlijn/filter';
import { BEND, layRoad, stretchesOf } from '../../src/components/tijdlijn/road';

const row = (places: ReturnType<typeof layRoad>[number]) => places.map((p) => `${p.row}.${p.nr}/${p.of}`);

describe('the road', () => {
  it('runs from side to side, and back at every bend', () => {
    const [first, second] = layRoad([3, 8]);
    expect(row(first!)).toEqual(['1.1/3', '1.2/3', '1.3/3']);
    expect(row(second!)).toEqual(['1.4/4', '1.3/4', '1.2/4', '1.1/4', '2.1/4', '2.2/4', '2.3/4', '2.4/4']);
    expect(second!.map((p) => p.leftwards)).toEqual([true, true, true, true, false, false, false, false]);
  });
  it('has a bend behind each row, and none behind the last', () =>
    expect(layRoad([3, 8]).flatMap((places) => places.map((p) => p.bend ?? '-'))).toEqual([
      '-',
      '-',
      'phase',
      '-',
      '-',
      '-',
      'row',
      '-',
      '-',
      '-',
      '-',
    ]));
  it('has room for one more stop and one more phase', () => {
    expect(layRoad([7]).flatMap(row)).toEqual(['1.1/4', '1.2/4', '1.3/4', '1.4/4', '2.3/3', '2.2/3', '2.1/3']);
    expect(layRoad([1, 1, 1, 1, 1, 1, 1]).map((p) => p[0]!.leftwards)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
  it('leaves and arrives level in a bend', () => {
    expect(BEND.startsWith('M0,0')).toBe(true);
    expect(BEND.endsWith('L0,100')).toBe(true);
  });
});

describe('a period on the road', () => {
  const years = (...list: string[]) =>
    list.map((entry) => {
      const [datum, tot] = entry.split('/') as [string, string?];
      return { datum, tot };
    });
  const drawn = (events: ReturnType<typeof years>, counts: number[]) =>
    stretchesOf(events, layRoad(counts).flat()).map(({ pieces, bend }) => [
      ...pieces.map((p) => p.map((n) => Math.round(n * 100) / 100).join('-')),
      ...(bend ? ['bend'] : []),
    ]);
  it('reaches from its stop to where its end lies between two others', () =>
    expect(drawn(years('2000/2001', '2001', '2003'), [3])).toEqual([['0-1'], ['0-0.5'], []]));
  it('goes round a bend and on to the left', () =>
    expect(drawn(years('2000/2002', '2001', '2003'), [2, 1])).toEqual([['0-1'], ['0-1', 'bend'], ['0-1']]));
  it('is coloured from the right where the road runs to the left', () =>
    expect(drawn(years('1999', '2000/2000-12', '2002'), [1, 2])).toEqual([[], [], ['0.5-1']]));
  it('can be seen however short it is, and ends with the road', () => {
    expect(drawn(years('2000-01-01/2000-01-02', '2010'), [2])).toEqual([['0-0.15'], []]);
    expect(drawn(years('2000/2090', '2001'), [2])).toEqual([['0-1'], []]);
  });
  it('is not there for an event of one day', () => expect(drawn(years('2000', '2001'), [2])).toEqual([[], []]));
});

describe('the filter of the timeline', () => {
  const known = { soort: ['beleid', 'onderzoek'], uit: ['document', 'redactie'] };
  const read = (search: string) => readFilter(search, known);
  it('stands in the address and comes back from it', () => {
    for (const search of ['', '?soort=beleid', '?soort=beleid,onderzoek&uit=document'])
      expect(filterSearch(read(search).filter)).toBe(search);
  });
  it('leaves what it does not know, and says so', () => {
    const { filter, unknown } = read('?soort=beleid,oorlog&uit=mars&x=1');
    expect(filterSearch(filter)).toBe('?soort=beleid');
    expect(unknown).toEqual(['oorlog', 'mars', 'x=1']);
    expect(read('?utm_source=brief&fbclid=abc').unknown).toEqual([]);
  });
  it('shows what has one of the kinds and one of the origins that are chosen', () => {
    const { filter } = read('?soort=beleid&uit=document');
    expect(asks(filter, { soort: 'beleid', uit: 'document' })).toBe(true);
    expect(asks(filter, { soort: 'beleid', uit: 'redactie' })).toBe(false);
    expect(asks(read('').filter, { soort: 'onderzoek', uit: 'redactie' })).toBe(true);
  });
  it('puts a value on and off', () => {
    const on = toggle(read('').filter, 'soort', 'beleid');
    expect(filterSearch(on)).toBe('?soort=beleid');
    expect(filterSearch(toggle(on, 'soort', 'beleid'))).toBe('');
  });
});
