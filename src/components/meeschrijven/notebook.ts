import { BRIEFJES, type Slip } from '../gesprek/domain/handover/packet';
import { MERKEN, type Merk } from '../gesprek/domain/state/model';
import { clean } from '../gesprek/domain/state/clean';
import { freshId } from '../gesprek/domain/state/model';
import { deviceKeys, tabKeys } from '../gesprek/domain/storage/platform';

/** What this phone has for one question until it is handed over. */
export interface Notebook {
  /** A name for this question alone: it says nothing of who writes. */
  van: string;
  briefjes: Slip[];
  /** Numbers of the cards that get a dot. */
  stippen: number[];
  /** Was something handed over? Then there may be cards to put dots on. */
  doorgegeven: boolean;
  /** Ids of notes that the room may have read: with other words such a note is another one. */
  getoond: string[];
}

/** Short, as every letter makes a code larger; long enough for all phones of a hall. */
const shortId = (): string => freshId().slice(0, 9);
/** A note without words yet. */
export const newSlip = (): Slip => ({ id: shortId(), tekst: '', merk: null });
const emptyNotebook = (): Notebook => ({ van: shortId(), briefjes: [], stippen: [], doorgegeven: false, getoond: [] });

const SHARED = 'meeschrijven:gedeeld';
const keyOf = (plaat: string, stap: string): string => `meeschrijven:${plaat}:${stap}`;

/** Asks a store something; a blocked one gives nothing. */
function ask<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

/** Do more people use this device? Then the notes live as long as the tab. */
export const isShared = (): boolean => ask(() => tabKeys.get(SHARED)) === 'ja';

const isId = (x: unknown): x is string => typeof x === 'string' && /^[a-z0-9]{1,32}$/.test(x);

/** What stands in the store, as far as it is ours. */
function read(text: string | null | undefined): Notebook | undefined {
  const x = ask(() => JSON.parse(text ?? 'null') as Partial<Record<keyof Notebook, unknown>> | null);
  if (!x || !isId(x.van) || !Array.isArray(x.briefjes) || !Array.isArray(x.stippen)) return undefined;
  const briefjes = (x.briefjes as (Partial<Slip> | null)[]).flatMap((b): Slip[] => {
    if (!b || !isId(b.id) || typeof b.tekst !== 'string') return [];
    return [
      { id: b.id, tekst: clean(b.tekst, BRIEFJES.tekst), merk: MERKEN.find((m): m is Merk => m === b.merk) ?? null },
    ];
  });
  return {
    van: x.van,
    briefjes: briefjes.slice(0, BRIEFJES.aantal),
    stippen: (x.stippen as unknown[]).filter((n): n is number => Number.isInteger(n)).slice(0, BRIEFJES.stippen),
    doorgegeven: x.doorgegeven === true,
    getoond: Array.isArray(x.getoond) ? x.getoond.filter(isId) : [],
  };
}

/** What this phone kept for a question; undefined when there is nothing. */
export function keptNotebook(plaat: string, stap: string): Notebook | undefined {
  const key = keyOf(plaat, stap);
  return read(ask(() => tabKeys.get(key))) ?? read(ask(() => deviceKeys.get(key)));
}

/** What this phone has for a question; an empty notebook when there is nothing. */
export const openNotebook = (plaat: string, stap: string): Notebook => keptNotebook(plaat, stap) ?? emptyNotebook();

/** Keeps it where it belongs. @returns whether that worked */
export function keepNotebook(plaat: string, stap: string, notebook: Notebook): boolean {
  const key = keyOf(plaat, stap);
  const [here, elsewhere] = isShared() ? [tabKeys, deviceKeys] : [deviceKeys, tabKeys];
  ask(() => elsewhere.remove(key));
  return ask(() => (here.set(key, JSON.stringify(notebook)), true)) ?? false;
}

/** From now on the notes of this device live as long as the tab, or stay. */
export function setShared(shared: boolean): void {
  ask(() => (shared ? tabKeys.set(SHARED, 'ja') : tabKeys.remove(SHARED)));
  if (shared) for (const key of ask(() => deviceKeys.keys('meeschrijven:')) ?? []) ask(() => deviceKeys.remove(key));
}

/** A note that the room may have read gets other words: it goes on under another id, or the room would know it already. */
export function renew(notebook: Notebook, slip: Slip): void {
  if (notebook.getoond.includes(slip.id)) slip.id = shortId();
}

/** Nothing of what was written stays; the name for this question does, so that dots count once. */
export const wiped = ({ van, doorgegeven }: Notebook): Notebook => ({ ...emptyNotebook(), van, doorgegeven });
