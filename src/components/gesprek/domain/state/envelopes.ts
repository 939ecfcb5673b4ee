import { clean } from './clean';
import { extend, nextEntry } from './extend';
import { hashOf } from './hash';
import { LIMITS, type Briefje, type Gesprek } from './model';
import { closedOf } from './view';

/** A note that was handed over before is there already, closed, opened or taken away. */
export function receive(g: Gesprek, handed: readonly Briefje[]): Gesprek {
  const known = new Set([...g.vervallen, ...(g.briefjes ?? []).map((b) => b.id), ...g.notities.map((n) => n.id)]);
  const fresh = handed.filter((b) => !known.has(b.id) && clean(b.tekst).trim());
  if (!fresh.length || (g.briefjes?.length ?? 0) + fresh.length > LIMITS.briefjes) return g;
  return extend(g, { briefjes: [...fresh] });
}

/** In mixed order, so that nobody is recognised by who came first: ids are drawn by lot. */
export function open(g: Gesprek, stap: string): Gesprek {
  const closed = closedOf(g, stap).sort((a, b) => (hashOf(a.id) < hashOf(b.id) ? -1 : 1));
  if (!closed.length || g.notities.length + closed.length > LIMITS.notities) return g;
  const first = nextEntry(g);
  return extend(g, {
    notities: closed.map(({ id, tekst, merk }, i) => ({
      id,
      stam: id,
      stap,
      tekst,
      merk,
      plek: null,
      volg: first + i,
    })),
  });
}
