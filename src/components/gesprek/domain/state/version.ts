import { AFSPRAAK, fromLines } from './afspraak';
import { sinceOf } from './fields';
import type { Gesprek, Versie } from './model';

/** The lowest number that says all of a conversation. */
function lowestVersion(
  g: Pick<Gesprek, 'opzet' | 'briefjes' | 'afspraken' | 'concepten' | 'velden' | 'vorige'>,
): Versie {
  const dated =
    g.briefjes !== undefined ||
    g.opzet.eigen !== undefined ||
    g.opzet.tijden !== undefined ||
    g.afspraken.some((a) => a.dag !== undefined || a.besluit !== undefined) ||
    g.vorige?.afspraken.some((a) => a.dag !== undefined) ||
    g.concepten.some((c) => c.stap === AFSPRAAK && fromLines(c.tekst).dag);
  if (dated) return 3;
  return Object.entries(g.velden).reduce<Versie>((most, [key, { waarde }]) => {
    const since = sinceOf(key, waarde);
    return since > most ? since : most;
  }, 1);
}

/** A conversation with a number that says all of it; one with a higher number keeps that. */
export function withVersion(g: Gesprek): Gesprek {
  const versie = lowestVersion(g);
  return versie > g.versie ? { ...g, versie } : g;
}
