import type { Opslagplek } from './leiding';
import { EigenOpslag, GedeeldeOpslag, type Opslag } from './opslag';
import { heeftOpzet } from './opzet';
import type { Gesprek } from './toestand/model';

/** Which conversation about a plate this tab was in, and where it is kept: a reload goes on with it. */
export interface Gebleven {
  id: string;
  plek: Opslagplek;
}

export const opslagVoor = (plek: Opslagplek): Opslag => (plek === 'eigen' ? new EigenOpslag() : new GedeeldeOpslag());

/** Storage may be blocked: then nothing is remembered, and the message comes when something is written. */
export function onthoud(plaat: string, gebleven: Gebleven): void {
  try {
    sessionStorage.setItem(`gesprek:nu:${plaat}`, JSON.stringify(gebleven));
  } catch {
    // A reload starts anew.
  }
}

export function onthouden(plaat: string): Gebleven | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(`gesprek:nu:${plaat}`) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** A conversation about this plate as it is kept; undefined when it is not there, or not to be read. */
export async function haal(plaat: string, { id, plek }: Gebleven): Promise<Gesprek | undefined> {
  const gesprek = await opslagVoor(plek)
    .lees(id)
    .catch(() => undefined);
  return gesprek?.plaat.id === plaat ? gesprek : undefined;
}

/** Does the visitor come from another page, or with a recipe in the address? A reload, or going back, does not count. */
export function komtVers(): boolean {
  const [komst] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (komst?.type !== 'navigate') return false;
  return (
    heeftOpzet(new URLSearchParams(location.search)) ||
    (!location.hash && document.referrer.startsWith(`${location.origin}/`))
  );
}

/** An address that names another conversation would not be found again after a reload. */
export function laatAdres(id: string): void {
  const adres = new URL(location.href);
  const genoemd = adres.searchParams.get('gesprek');
  if (genoemd === null || genoemd === id) return;
  for (const deel of ['gesprek', 'plek']) adres.searchParams.delete(deel);
  history.replaceState(null, '', adres);
}
