import type { Place } from '../session/facilitation';
import { OwnStore, TabStore, type Store } from './store';
import { hasRecipe } from '../recipe';
import type { Gesprek } from '../state/model';

/** Which conversation about a plate this tab was in, and where it is kept: a reload goes on with it. */
export interface Remembered {
  id: string;
  plek: Place;
}

export const storeFor = (plek: Place): Store => (plek === 'eigen' ? new OwnStore() : new TabStore());

/** Storage may be blocked: then nothing is remembered, and the message comes when something is written. */
export function remember(plaat: string, gebleven: Remembered): void {
  try {
    sessionStorage.setItem(`gesprek:nu:${plaat}`, JSON.stringify(gebleven));
  } catch {
    // A reload starts anew.
  }
}

export function remembered(plaat: string): Remembered | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(`gesprek:nu:${plaat}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A conversation about this plate as it is kept; undefined when it is not there, or not to be read. */
export async function fetchKept(plaat: string, { id, plek }: Remembered): Promise<Gesprek | undefined> {
  const gesprek = await storeFor(plek)
    .read(id)
    .catch(() => undefined);
  return gesprek?.plaat.id === plaat ? gesprek : undefined;
}

/** Does the visitor come from another page, or with a recipe in the address? A reload, or going back, does not count. */
export function arrivesFresh(): boolean {
  const [komst] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (komst?.type !== 'navigate') return false;
  return (
    hasRecipe(new URLSearchParams(location.search)) ||
    (!location.hash && document.referrer.startsWith(`${location.origin}/`))
  );
}

/** An address that names another conversation would not be found again after a reload. */
export function leaveAddress(id: string): void {
  const adres = new URL(location.href);
  const genoemd = adres.searchParams.get('gesprek');
  if (genoemd === null || genoemd === id) return;
  for (const deel of ['gesprek', 'plek']) adres.searchParams.delete(deel);
  history.replaceState(null, '', adres);
}
