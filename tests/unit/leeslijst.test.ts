import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stepsOf } from '../../src/components/leeslijst/card';
import {
  annotate,
  asAddress,
  fromAddress,
  join,
  move,
  place,
  replace,
  undo,
} from '../../src/components/leeslijst/edit';
import { isId, readList, toggle, type Entry } from '../../src/components/leeslijst/list';

const [A, B, C] = ['bevinding:a', 'bron:b', 'bevinding:c-2'];
const ids = (list: readonly Entry[]) => list.map((e) => e.id);
const list: Entry[] = [{ id: A, noot: 'van mij' }, { id: B }, { id: C }];

const anyId = fc
  .tuple(fc.constantFrom('bevinding', 'bron'), fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/))
  .map((p) => p.join(':'));
const anyList = fc.uniqueArray(fc.record({ id: anyId, noot: fc.string({ minLength: 1 }) }, { requiredKeys: ['id'] }), {
  selector: (e) => e.id,
});

describe('the reading list', () => {
  it('reads what it wrote, whatever stands in a note', () =>
    fc.assert(fc.property(anyList, (one) => void expect(readList(JSON.stringify(one))).toEqual(one))));

  it('does not take for a list what is none', () =>
    expect(
      ['{', '{}', '"a"', '[1]', '[{"id":"x"}]', '[{"id":"bron:a","noot":3}]', '[{"id":"bron:../x"}]'].map(readList),
    ).toEqual(Array(7).fill(undefined)));

  it('is empty where nothing was kept', () => expect(readList(null)).toEqual([]));

  it('takes a finding or a source on and off', () => {
    expect(ids(toggle(list, 'bron:d'))).toEqual([A, B, C, 'bron:d']);
    expect(ids(toggle(list, B))).toEqual([A, C]);
    expect([isId('bron:a'), isId('begrip:a'), isId('bron:A b')]).toEqual([true, false, false]);
  });

  it('moves an entry with its note, and not beyond the ends', () => {
    expect(move(list, A, 1)).toEqual([{ id: B }, { id: A, noot: 'van mij' }, { id: C }]);
    expect(ids(move(list, A, -1))).toEqual([A, B, C]);
    expect(ids(place(list, C, 0))).toEqual([C, A, B]);
    expect(ids(place(list, 'bron:weg', 0))).toEqual([A, B, C]);
  });

  it('loses and doubles nothing, wherever an entry goes', () =>
    fc.assert(
      fc.property(anyList, fc.nat(), fc.integer(), (one, at, to) => {
        const moved = place(one, one[at % Math.max(1, one.length)]?.id ?? A, to);
        expect([...moved].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...one].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    ));

  it('keeps your notes when a shared list comes in', () => {
    expect(join(list, [C, 'bron:d', A])).toEqual([...list, { id: 'bron:d' }]);
    expect(replace(list, ['bron:d', A])).toEqual([{ id: 'bron:d' }, { id: A, noot: 'van mij' }]);
  });

  it('forgets a note that was emptied', () => expect(annotate(list, A, '  ')[0]).toEqual({ id: A }));
});

describe('a way back', () => {
  const D = 'bron:d';

  it('puts back what was taken off, and keeps the notes and stars of since', () => {
    const after = toggle(list, A);
    const now = toggle(annotate(after, B, 'van daarna'), D);
    expect(undo(now, list, after)).toEqual([
      { id: A, noot: 'van mij' },
      { id: B, noot: 'van daarna' },
      { id: C },
      { id: D },
    ]);
    expect(undo([{ id: D }], list, [])).toEqual([...list, { id: D }]);
  });

  it('puts it behind what it stood behind, wherever that went', () => {
    const after = toggle(list, B);
    expect(ids(undo(move(after, A, 1), list, after))).toEqual([C, A, B]);
    expect(ids(undo(toggle(after, A), list, after))).toEqual([B, C]);
  });

  it('doubles nothing that came back by itself, and gives it its note', () => {
    const after = toggle(list, A);
    expect(undo(toggle(after, A), list, after)).toEqual([{ id: B }, { id: C }, { id: A, noot: 'van mij' }]);
    const written = annotate(toggle(after, A), A, 'nieuw');
    expect(undo(written, list, after)).toEqual([{ id: B }, { id: C }, { id: A, noot: 'nieuw' }]);
  });

  it('takes off what a shared list put on, but not what was written beside', () => {
    const after = replace(list, [C, D, A]);
    expect(undo(after, list, after)).toEqual(list);
    expect(ids(undo(annotate(after, D, 'bewaar'), list, after))).toEqual([A, B, D, C]);
    const turned = replace(list, [C, B, A]);
    expect(ids(undo(turned, list, turned))).toEqual([A, B, C]);
    expect(ids(undo(move(turned, A, -1), list, turned))).toEqual([C, A, B]);
  });

  it('of a change after which nothing was done gives what was there', () =>
    fc.assert(
      fc.property(anyList, fc.array(anyId), fc.nat(), (one, others, nr) => {
        const some = [...one.filter((_, i) => (nr >> i) & 1).map((e) => e.id), ...others];
        for (const after of [[], join(one, some), replace(one, some), replace(one, some.toReversed())])
          expect(undo(after, one, after)).toEqual(one);
      }),
    ));

  it('leaves a star and a note of since alone, whatever was taken off', () =>
    fc.assert(
      fc.property(anyList, fc.nat(), (one, nr) => {
        const after = one.filter((_, i) => (nr >> i) & 1);
        const now = [...after.map((e) => ({ ...e, noot: 'van daarna' })), { id: 'bron:veel-later-gekomen' }];
        const back = undo(now, one, after);
        expect(back).toEqual(expect.arrayContaining(now));
        expect(ids(back)).toEqual([...ids(one), 'bron:veel-later-gekomen']);
      }),
    ));
});

describe('the keys of a card', () => {
  const press = (key: string, on: string, more = {}) =>
    stepsOf({ altKey: true, isComposing: false, key, target: { localName: on } as Element, ...more });

  it('move it with Alt and an arrow', () => {
    expect([press('ArrowUp', 'a'), press('ArrowDown', 'button')]).toEqual([-1, 1]);
    expect([press('ArrowUp', 'a', { altKey: false }), press('x', 'a')]).toEqual([0, 0]);
    expect(press('ArrowUp', 'a', { isComposing: true })).toBe(0);
  });

  it("are the writer's inside a note", () =>
    expect([press('ArrowUp', 'textarea'), press('ArrowDown', 'textarea')]).toEqual([0, 0]));
});

describe('a shared list', () => {
  it('says in its address what is on it, in order, and never a note', () => {
    expect(asAddress(list)).toBe('?lijst=bevinding:a,bron:b,bevinding:c-2');
    fc.assert(
      fc.property(anyList, (one) => void expect(fromAddress(asAddress(one))).toEqual({ ids: ids(one), strange: [] })),
    );
  });
  it('tells apart what cannot be on a list', () => {
    expect(fromAddress('?lijst=bron:a,,<script>,bron:a')).toEqual({ ids: ['bron:a'], strange: ['<script>'] });
    expect(fromAddress('?anders=1')).toBeUndefined();
  });
});

describe('the list on the device', () => {
  const device = new Map<string, string>();
  let full = false;
  const load = () => import('../../src/components/leeslijst/store');

  const leaves = new Map<(e: Event) => void, string>();
  /** Does the browser ask before the page goes? */
  const asks = () => {
    const e = new Event('beforeunload', { cancelable: true });
    for (const ask of leaves.keys()) ask(e);
    return e.defaultPrevented;
  };

  beforeEach(() => {
    device.clear();
    full = false;
    vi.resetModules();
    vi.stubGlobal(
      'localStorage',
      new Proxy(
        {
          getItem: (key: string) => device.get(key) ?? null,
          setItem: (key: string, value: string) => {
            if (full) throw new Error('full');
            device.set(key, value);
          },
        },
        {
          ownKeys: () => [...device.keys()],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        },
      ),
    );
    vi.stubGlobal('dispatchEvent', () => true);
    leaves.clear();
    vi.stubGlobal('addEventListener', (name: string, ask: (e: Event) => void) => leaves.set(ask, name));
    vi.stubGlobal('removeEventListener', (_: string, ask: (e: Event) => void) => leaves.delete(ask));
  });

  it('has in it what another tab did in the meantime', async () => {
    const { change, current } = await load();
    change((l) => toggle(l, A));
    device.set('leeslijst', JSON.stringify([{ id: A }, { id: B }]));
    change((l) => toggle(l, C));
    expect(ids(current())).toEqual([A, B, C]);
  });

  it('puts what it cannot read aside before it writes', async () => {
    device.set('leeslijst', '[{"id":');
    const { change, current } = await load();
    const { aside } = await import('../../src/components/leeslijst/aside');
    expect(current()).toEqual([]);
    expect(aside()).toEqual(['[{"id":']);
    change((l) => toggle(l, A));
    expect(ids(current())).toEqual([A]);
    expect(aside()).toEqual(['[{"id":']);
  });

  it('lives on in the tab, and says so, when the device keeps nothing, until there is room again', async () => {
    const { change, current, isKept } = await load();
    full = true;
    expect(change((l) => toggle(l, A))).toBe(false);
    expect(ids(current())).toEqual([A]);
    expect(isKept()).toBe(false);
    expect(asks()).toBe(true);
    full = false;
    expect(change((l) => toggle(l, B))).toBe(true);
    expect([JSON.parse(device.get('leeslijst')!), isKept(), asks()]).toEqual([[{ id: A }, { id: B }], true, false]);
  });
});
