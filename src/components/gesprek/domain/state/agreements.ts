import type { ActionOf } from './action';
import { asLines } from './afspraak';
import { oneLine } from './clean';
import { dayOf } from './day';
import { extend, highest, nextEntry, nextTick, versions } from './extend';
import { LIMITS, type Gesprek, type Kernafspraak } from './model';
import { agreementsInOrder, decisionsInOrder, rankOf } from './view';

/** The fields of an agreement as they are kept. */
const kept = ({ wat, wie, wanneer, dag = '' }: Kernafspraak): Kernafspraak => ({
  wat: oneLine(wat),
  wie: oneLine(wie),
  wanneer: oneLine(wanneer),
  ...(dayOf(dag) ? { dag: dayOf(dag) } : {}),
});

/** @param limit how many there may be before this one: who saves words that were typed already asks for more */
export function addAgreement(
  g: Gesprek,
  { id, besluit, ...typed }: Omit<ActionOf<'spreek-af'>, 'doe'>,
  limit: number = LIMITS.afspraken,
): Gesprek {
  const words = kept(typed);
  if (!asLines(words) || g.afspraken.length >= limit) return g;
  // After all others, in the order of entry and in that of the group.
  const last = Math.max(nextEntry(g), highest(g.afspraken.map((a) => rankOf(g, a))) + 1);
  return extend(g, {
    afspraken: [{ id, stam: id, ...words, volg: last, ...(besluit ? { besluit: true as const } : {}) }],
  });
}

/** Other words for an agreement; its place and what it is stay. */
export function changeAgreement(g: Gesprek, { id, stam, ...typed }: ActionOf<'wijzig-afspraak'>): Gesprek {
  const old = g.afspraken.find((a) => a.stam === stam);
  const words = kept(typed);
  if (!old || !asLines(words)) return g;
  // Who emptied "what" and did not fill it again still agreed on it.
  const agreed = { ...words, wat: words.wat || old.wat, volg: old.volg };
  return extend(g, {
    afspraken: [{ id, stam, ...agreed, ...(old.besluit ? { besluit: true as const } : {}) }],
    vervallen: versions(g.afspraken, stam),
  });
}

/** An agreement, or a decision, gets another place among its like. @param naar from 0 */
export function moveAgreement(g: Gesprek, { stam, naar, door }: ActionOf<'verplaats'>): Gesprek {
  const isDecision = g.afspraken.find((a) => a.stam === stam)?.besluit;
  const row = [...new Set((isDecision ? decisionsInOrder(g) : agreementsInOrder(g)).map((a) => a.stam))];
  const from = row.indexOf(stam);
  const to = Math.min(row.length - 1, Math.max(0, naar));
  if (from < 0 || from === to) return g;
  row.splice(to, 0, ...row.splice(from, 1));
  const klok = nextTick(g);
  return extend(g, {
    velden: Object.fromEntries(row.map((s, i) => [`rang:${s}`, { waarde: String(i + 1), klok, door }])),
  });
}
