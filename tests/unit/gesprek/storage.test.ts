import { readFileSync } from 'node:fs';
import type { IDBPDatabase } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { apply } from '../../../src/components/gesprek/domain/state/actions';
import { finish } from '../../../src/components/gesprek/domain/state/drafts';
import { difference } from '../../../src/components/gesprek/domain/state/merge';
import { Session } from '../../../src/components/gesprek/domain/session/session';
import { LIMITS, type Gesprek } from '../../../src/components/gesprek/domain/state/model';
import { readText } from '../../../src/components/gesprek/domain/state/valid';
import { viewOf } from '../../../src/components/gesprek/domain/state/view';
import { Connection } from '../../../src/components/gesprek/domain/storage/connection';
import { OwnStore } from '../../../src/components/gesprek/domain/storage/own-store';
import type { Database, KeyValue } from '../../../src/components/gesprek/domain/storage/ports';
import { SafetyNet } from '../../../src/components/gesprek/domain/storage/safety-net';
import { TabStore } from '../../../src/components/gesprek/domain/storage/tab-store';
import { StorageTrouble, troubleOf } from '../../../src/components/gesprek/domain/storage/trouble';

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
  besluiten: [],
  ingevuld: { naam: 'Team Noord' },
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
    ready: async () => undefined,
    rest: () => undefined,
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
    const store = new OwnStore(database({ [KEPT.id]: KEPT }), new SafetyNet(net));
    const read = await store.read(KEPT.id);
    expect(read && viewOf(read)).toEqual({ ...SEEN, ingevuld: { naam: 'Team Noord', wie: 'Ans en Bo' } });
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
    await new OwnStore(db, new SafetyNet(keys())).save(KEPT);
    expect(db.aside).toEqual([{ wat: 'anders' }]);
    expect(db.all.get(KEPT.id)).toEqual(KEPT);
  });

  it('lets go of what it caught once it is kept, and of all of it when it is wiped', async () => {
    const caught = keys();
    const db = database();
    const store = new OwnStore(db, new SafetyNet(caught));
    store.hold(KEPT, 't9');
    expect(caught.all.size).toBe(1);
    await store.save(KEPT);
    expect(caught.all.size).toBe(0);
    store.hold(apply(KEPT, { doe: 'vul', veld: 'wie', waarde: 'Bo', door: 't9' }), 't9');
    await store.wipe(KEPT.id);
    expect([caught.all.size, db.all.size]).toEqual([0, 0]);
  });
});

/** A database of the browser, as far as a connection has to do with it. */
const handle = (answer: () => unknown) =>
  ({ close: () => undefined, get: async () => answer() }) as unknown as IDBPDatabase;
const fail = (name: string) => () => {
  throw new DOMException('', name);
};

describe('the connection of a page', () => {
  it('is made anew when it is lost, and nothing notices', async () => {
    const handles = [handle(fail('InvalidStateError')), handle(() => 'daar')];
    const connection = new Connection(async () => handles.shift()!);
    expect(await connection.run((db) => db.get('gesprekken', 'x'))).toBe('daar');
  });

  it('keeps nobody waiting longer than two seconds, and joins when it answers', async () => {
    vi.useFakeTimers();
    let answer: (db: IDBPDatabase) => void = () => undefined;
    const connection = new Connection(() => new Promise((done) => (answer = done)));
    const asked = connection.run((db) => db.get('gesprekken', 'x')).catch(troubleOf);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await asked).toBe('traag');
    const joined = connection.ready();
    answer(handle(() => 'daar'));
    await joined;
    expect(await connection.run((db) => db.get('gesprekken', 'x'))).toBe('daar');
    vi.useRealTimers();
  });

  it('gives way to a newer version of the site, and says so; a wipe it survives', async () => {
    const events: Parameters<ConstructorParameters<typeof Connection>[0]>[0][] = [];
    const connection = new Connection(async (on) => {
      events.push(on);
      return handle(() => 'daar');
    });
    const ask = () => connection.run((db) => db.get('gesprekken', 'x')).catch(troubleOf);
    const change = (version: number | null) =>
      events.at(-1)!.blocking!(1, version, { target: { close: () => undefined } } as unknown as IDBVersionChangeEvent);
    await ask();
    change(null);
    expect(await ask()).toBe('daar');
    change(2);
    expect(await ask()).toBe('verouderd');
    expect([troubleOf(new DOMException('', 'QuotaExceededError')), troubleOf('?')]).toEqual(['vol', 'geblokkeerd']);
  });
});

describe('a page that goes', () => {
  const changed = apply(KEPT, { doe: 'vul', veld: 'wie', waarde: 'Bo', door: 't9' });
  it('holds its words and stops what it was writing', () => {
    const caught = keys();
    let rests = 0;
    const db = { ...database(), rest: () => void rests++ };
    const store = new OwnStore(db, new SafetyNet(caught));
    expect(store.leave(changed, 't9')).toBe(true);
    store.rest();
    expect([caught.all.size, rests, db.all.size]).toEqual([1, 1, 0]);
  });
  it('says when its words are nowhere: all storage full, or blocked', () => {
    const full = { ...keys(), set: fail('QuotaExceededError') };
    expect(new OwnStore(database(), new SafetyNet(full)).leave(changed, 't9')).toBe(false);
    expect(new TabStore(full).leave(changed)).toBe(false);
  });
  it('goes on with what it held when the database does not answer', async () => {
    const caught = keys({ [`gesprek-los:${KEPT.id}:t9`]: JSON.stringify(changed) });
    const silent = { ...database(), read: () => Promise.reject(new StorageTrouble('traag')) };
    const read = await new OwnStore(silent, new SafetyNet(caught)).read(KEPT.id);
    expect(read && viewOf(read).ingevuld.wie).toBe('Bo');
    await expect(new OwnStore(silent, new SafetyNet(keys())).read(KEPT.id)).rejects.toThrow('traag');
  });
});

describe('a conversation that is full', () => {
  const agreed = { wat: 'bellen', wie: '', wanneer: '' };
  const full: Gesprek = {
    ...KEPT,
    versie: 3,
    afspraken: Array.from({ length: LIMITS.afspraken - 1 }, (_, i) => ({
      ...agreed,
      id: `r${i}`,
      stam: `r${i}`,
      volg: i,
    })),
    vorige: { begonnen: KEPT.begonnen, afspraken: ['a', 'b', 'c'].map((wat) => ({ ...agreed, wat })) },
  };

  it('says how many of what is open from last time come along, and how many do not', async () => {
    const session = new Session(full, new TabStore(keys()), () => undefined);
    expect(session.carry()).toEqual({ came: 1, refused: 2 });
    expect(session.gesprek.afspraken).toHaveLength(LIMITS.afspraken);
    await session.close();
  });
});
