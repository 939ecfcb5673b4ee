import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import { finish } from '../../src/components/gesprek/domain/state/drafts';
import { difference } from '../../src/components/gesprek/domain/state/merge';
import type { Gesprek } from '../../src/components/gesprek/domain/state/model';
import { readText } from '../../src/components/gesprek/domain/state/valid';
import { viewOf } from '../../src/components/gesprek/domain/state/view';
import { OwnStore } from '../../src/components/gesprek/domain/storage/own-store';
import type { Database, KeyValue } from '../../src/components/gesprek/domain/storage/ports';
import { SafetyNet } from '../../src/components/gesprek/domain/storage/safety-net';
import { TabStore } from '../../src/components/gesprek/domain/storage/tab-store';

/** As the site of November 2026 kept it and gave it as a file. Never change it: somebody has it. */
const TEXT = readFileSync('tests/fixtures/gesprek-kept.json', 'utf8');
const KEPT = JSON.parse(TEXT) as Gesprek;
const SEEN = {
  notities: [
    { stam: 'a1', stap: 'vraag-1', tekst: 'wij doen *dit*\nen dat 👩🏽‍🏫', merk: 'slag', plek: { x: 21.5, y: 51 } },
    { stam: 'b1', stap: 'kijken', tekst: 'een brug', merk: null, plek: null },
  ],
  afspraken: [
    { stam: 'd1', wat: 'mailen', wie: '', wanneer: '' },
    { stam: 'c1', wat: 'bellen', wie: 'Ans', wanneer: 'mei' },
  ],
  naam: 'Team Noord',
  wie: '',
};

function keys(start: Record<string, string> = {}): KeyValue & { all: Map<string, string> } {
  const all = new Map(Object.entries(start));
  return {
    all,
    get: (key) => all.get(key) ?? null,
    set: (key, value) => void all.set(key, value),
    remove: (key) => void all.delete(key),
    keys: (prefix) => [...all.keys()].filter((key) => key.startsWith(prefix)),
  };
}
function database(start: Record<string, unknown> = {}): Database & { all: Map<string, unknown>; aside: unknown[] } {
  const all = new Map(Object.entries(start));
  const aside: unknown[] = [];
  return {
    all,
    aside,
    read: async (id) => all.get(id),
    readAll: async () => [...all.values()],
    remove: async (id) => void all.delete(id),
    replace: async (id, change) => {
      const { now, aside: put } = change(all.get(id));
      if (put) aside.push(all.get(id));
      all.set(id, now);
      return now;
    },
  };
}

describe('what an earlier version of the site kept', () => {
  it('opens from a file', () => {
    const read = readText(TEXT);
    expect(read.goed && viewOf(read.gesprek)).toEqual(SEEN);
    expect(read.goed && finish(read.gesprek).notities.map((n) => n.tekst)).toContain('nog half');
  });

  it('opens from the database of an own computer, with what had not reached it yet', async () => {
    const later = apply(KEPT, { doe: 'vul', veld: 'wie', waarde: 'Ans en Bo', door: 't9' });
    const net = keys({ [`gesprek-los:${KEPT.id}:t9`]: JSON.stringify(difference(later, KEPT)) });
    const store = new OwnStore(Promise.resolve(database({ [KEPT.id]: KEPT })), new SafetyNet(net));
    const read = await store.read(KEPT.id);
    expect(read && viewOf(read)).toEqual({ ...SEEN, wie: 'Ans en Bo' });
    expect((await store.summaries('leerrijke-verbindingen')).map((s) => [s.naam, s.notities])).toEqual([
      ['Team Noord', 3],
    ]);
  });

  it('opens from the tab of a shared computer', async () => {
    const store = new TabStore(keys({ [`gesprek:${KEPT.id}`]: TEXT, 'gesprek:zaal': 'x', 'gesprek:nu:p': '{}' }));
    expect((await store.all()).map(viewOf)).toEqual([SEEN]);
  });
});

describe('the store of an own computer', () => {
  it('puts aside what it cannot read, and throws nothing away', async () => {
    const db = database({ [KEPT.id]: { wat: 'anders' } });
    await new OwnStore(Promise.resolve(db), new SafetyNet(keys())).save(KEPT);
    expect(db.aside).toEqual([{ wat: 'anders' }]);
    expect(db.all.get(KEPT.id)).toEqual(KEPT);
  });

  it('lets go of what it caught once it is kept, and of all of it when it is wiped', async () => {
    const caught = keys();
    const db = database();
    const store = new OwnStore(Promise.resolve(db), new SafetyNet(caught));
    store.hold(KEPT, 't9');
    expect(caught.all.size).toBe(1);
    await store.save(KEPT);
    expect(caught.all.size).toBe(0);
    store.hold(apply(KEPT, { doe: 'vul', veld: 'wie', waarde: 'Bo', door: 't9' }), 't9');
    await store.wipe(KEPT.id);
    expect([caught.all.size, db.all.size]).toEqual([0, 0]);
  });
});
