import { AFSPRAAK, BESLUIT, fromLines, wordsOf } from './afspraak';
import { addAfspraak, addNotitie, apply } from './actions';
import { hashOf } from './hash';
import { READABLE, type Draft, type Gesprek } from './model';
import { draftKey } from './merge';
import { afsprakenInOrder, besluitenInOrder, notitiesOf, writtenIn } from './view';

/** What this tab is typing on a screen. */
export const draftOf = (g: Gesprek, tab: string, stap: string): Draft | undefined =>
  g.concepten.find((c) => draftKey(c) === draftKey({ tab, stap }));

const type = (g: Gesprek, { tab, stap, tekst, merk, plek, stam }: Omit<Draft, 'klok'>): Gesprek =>
  apply(g, { doe: 'typ', tab, stap, tekst, merk, plek, stam });
const empty = (g: Gesprek, { tab, stap }: Draft): Gesprek =>
  type(g, { tab, stap, tekst: '', merk: null, plek: null, stam: null });

/**
 * What was half typed becomes what it was meant to be: a note, an agreement, or a change of either. Its id follows from
 * its words, so that two copies that both do this leave one note.
 */
function settle(g: Gesprek, c: Draft): Gesprek {
  const { stap, stam, tekst, merk, plek } = c;
  const gone = new Set(g.vervallen);
  let id: string;
  let time = 0;
  // The same words may have been taken away before: then they are said anew.
  do id = hashOf(JSON.stringify([stap, stam, tekst, merk, plek, time++]));
  while (gone.has(id));
  if ([...g.notities, ...g.afspraken].some((x) => x.id === id)) return g;
  if (stap === AFSPRAAK || stap === BESLUIT) {
    const velden = { ...fromLines(tekst), besluit: stap === BESLUIT };
    return stam !== null && g.afspraken.some((a) => a.stam === stam)
      ? apply(g, { doe: 'wijzig-afspraak', id, stam, ...velden })
      : addAfspraak(g, { id, ...velden }, READABLE.afspraken);
  }
  return stam !== null && g.notities.some((n) => n.stam === stam)
    ? apply(g, { doe: 'wijzig', id, stam, tekst, merk, plek })
    : addNotitie(g, { id, stap, tekst, merk, plek }, READABLE.notities);
}

/**
 * Takes over what tabs that are gone left half typed. A screen on which this tab is typing itself gets it as a note.
 * @param here tabs that are still open, this one included
 */
export function takeOver(g: Gesprek, tab: string, here: ReadonlySet<string>): Gesprek {
  let out = g;
  for (const c of g.concepten) {
    if (here.has(c.tab) || !c.tekst.trim()) continue;
    const busy = draftOf(out, tab, c.stap)?.tekst.trim();
    out = busy ? settle(out, { ...c, stam: null }) : type(out, { ...c, tab });
    out = empty(out, c);
  }
  return out;
}

/** Turns everything half typed into notes, for a report or a file. */
export function finish(g: Gesprek): Gesprek {
  let out = g;
  for (const c of g.concepten) if (c.tekst.trim()) out = empty(settle(out, c), c);
  return out;
}

/** What was said in another conversation, after it: for words written in an empty one while the first was wiped. */
export function append(g: Gesprek, later: Gesprek): Gesprek {
  let out = g;
  for (const { id, stap, tekst, merk, plek } of notitiesOf(later))
    out = addNotitie(out, { id, stap, tekst, merk, plek }, READABLE.notities);
  for (const a of [...afsprakenInOrder(later), ...besluitenInOrder(later)])
    out = addAfspraak(out, { id: a.id, ...wordsOf(a), besluit: Boolean(a.besluit) }, READABLE.afspraken);
  if (later.briefjes) out = apply(out, { doe: 'ontvang', briefjes: later.briefjes });
  const now = (stam: string | null): string | null =>
    [...later.notities, ...later.afspraken].find((x) => x.stam === stam)?.id ?? null;
  for (const [veld, waarde] of writtenIn(later))
    out = apply(out, { doe: 'vul', veld, waarde, door: later.velden[veld]!.door });
  for (const c of later.concepten) {
    if (!c.tekst.trim()) continue;
    const was = draftOf(out, c.tab, c.stap);
    if (was?.tekst.trim()) out = settle(out, was);
    out = type(out, { ...c, stam: now(c.stam) });
  }
  return out;
}
