import { fill, flatten, type Values } from '../words/fill';
import type { FindingRecord, SourceRecord, Gegevens } from './records';

/** What the page fetched: records with full addresses, and the words of what is built on the device. */
export interface Fetched extends Gegevens {
  say: (key: string, values?: Values) => string;
}

const asked = new Map<string, Promise<Fetched>>();

async function load(address: string): Promise<Fetched> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { taal, woorden, bevindingen, bronnen } = (await answer.json()) as Gegevens & { taal: unknown };
  const words = flatten(taal);
  // A site that was built without its origin only knows here where it stands.
  const full = (path: string) => new URL(path, location.href).href;
  return {
    woorden,
    bevindingen: bevindingen.map((b): FindingRecord => ({
      ...b,
      adres: full(b.adres),
      documenten: b.documenten.map((d) => ({ ...d, adres: full(d.adres) })),
    })),
    bronnen: bronnen.map((b): SourceRecord => ({ ...b, adres: full(b.adres) })),
    say: (key, values) => fill(words, key, values),
  };
}

/**
 * Everything that can be taken along, fetched once a page.
 * @throws when it cannot be had; the next time it is asked for again
 */
export function fetched(address: string): Promise<Fetched> {
  const waiting = asked.get(address) ?? load(address);
  asked.set(address, waiting);
  waiting.catch(() => asked.delete(address));
  return waiting;
}
