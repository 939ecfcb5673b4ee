import { AFSPRAAK, BESLUIT, fromLines } from './afspraak';
import { addNote, apply } from './actions';
import { addAgreement } from './agreements';
import { hashOf } from './hash';
import { READABLE, type Draft, type Gesprek } from './model';
import { draftKey } from './merge';

/** What this tab is typing on a screen. */
export const draftOf = (g: Gesprek, tab: string, stap: string): Draft | undefined =>
  g.concepten.find((c) => draftKey(c) === draftKey({ tab, stap }));

/** Puts half typed words in the field of a tab. */
export const type = (g: Gesprek, { tab, stap, tekst, merk, plek, stam }: Omit<Draft, 'klok'>): Gesprek =>
  apply(g, { doe: 'typ', tab, stap, tekst, merk, plek, stam });
const empty = (g: Gesprek, { tab, stap }: Draft): Gesprek =>
  type(g, { tab, stap, tekst: '', merk: null, plek: null, stam: null });

/**
 * What was half typed becomes what it was meant to be: a note, an agreement, or a change of either. Its id follows from
 * its words, so that two copies that both do this leave one note.
 */
export function settle(g: Gesprek, c: Draft): Gesprek {
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
      : addAgreement(g, { id, ...velden }, READABLE.afspraken);
  }
  return stam !== null && g.notities.some((n) => n.stam === stam)
    ? apply(g, { doe: 'wijzig', id, stam, tekst, merk, plek })
    : addNote(g, { id, stap, tekst, merk, plek }, READABLE.notities);
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
