import { AFSPRAAK, fromLines } from './afspraak';
import { apply } from './actions';
import { hashOf } from './hash';
import type { Draft, Gesprek } from './model';
import { draftKey } from './merge';
import { afsprakenOpRij, notitiesBij } from './view';

/** What this tab is typing on a screen. */
export const draftOf = (g: Gesprek, tab: string, stap: string): Draft | undefined =>
  g.concepten.find((c) => draftKey(c) === draftKey({ tab, stap }));

const typ = (g: Gesprek, { tab, stap, tekst, merk, plek, stam }: Omit<Draft, 'klok'>): Gesprek =>
  apply(g, { doe: 'typ', tab, stap, tekst, merk, plek, stam });
const leeg = (g: Gesprek, { tab, stap }: Draft): Gesprek =>
  typ(g, { tab, stap, tekst: '', merk: null, plek: null, stam: null });

/**
 * What was half typed becomes what it was meant to be: a note, an agreement, or a change of either. Its id follows from
 * its words, so that two copies that both do this leave one note.
 */
function legVast(g: Gesprek, c: Draft): Gesprek {
  const { stap, stam, tekst, merk, plek } = c;
  const weg = new Set(g.vervallen);
  let id: string;
  let keer = 0;
  // The same words may have been taken away before: then they are said anew.
  do id = hashOf(JSON.stringify([stap, stam, tekst, merk, plek, keer++]));
  while (weg.has(id));
  if ([...g.notities, ...g.afspraken].some((x) => x.id === id)) return g;
  if (stap === AFSPRAAK) {
    const velden = fromLines(tekst);
    return apply(
      g,
      stam !== null && g.afspraken.some((a) => a.stam === stam)
        ? { doe: 'wijzig-afspraak', id, stam, ...velden }
        : { doe: 'spreek-af', id, ...velden },
    );
  }
  return apply(
    g,
    stam !== null && g.notities.some((n) => n.stam === stam)
      ? { doe: 'wijzig', id, stam, tekst, merk, plek }
      : { doe: 'noteer', id, stap, tekst, merk, plek },
  );
}

/**
 * Takes over what tabs that are gone left half typed. A screen on which this tab is typing itself gets it as a note.
 * @param er tabs that are still open, this one included
 */
export function takeOver(g: Gesprek, tab: string, er: ReadonlySet<string>): Gesprek {
  let uit = g;
  for (const c of g.concepten) {
    if (er.has(c.tab) || !c.tekst.trim()) continue;
    const bezig = draftOf(uit, tab, c.stap)?.tekst.trim();
    uit = bezig ? legVast(uit, { ...c, stam: null }) : typ(uit, { ...c, tab });
    uit = leeg(uit, c);
  }
  return uit;
}

/** Turns everything half typed into notes, for a report or a file. */
export function finish(g: Gesprek): Gesprek {
  let uit = g;
  for (const c of g.concepten) if (c.tekst.trim()) uit = leeg(legVast(uit, c), c);
  return uit;
}

/** What was said in another conversation, after it: for words written in an empty one while the first was wiped. */
export function append(g: Gesprek, erna: Gesprek): Gesprek {
  let uit = g;
  for (const { id, stap, tekst, merk, plek } of notitiesBij(erna))
    uit = apply(uit, { doe: 'noteer', id, stap, tekst, merk, plek });
  for (const { id, wat, wie, wanneer } of afsprakenOpRij(erna))
    uit = apply(uit, { doe: 'spreek-af', id, wat, wie, wanneer });
  const nu = (stam: string | null): string | null =>
    [...erna.notities, ...erna.afspraken].find((x) => x.stam === stam)?.id ?? null;
  for (const veld of ['naam', 'wie'] as const) {
    const gevuld = erna.velden[veld];
    if (gevuld?.waarde) uit = apply(uit, { doe: 'vul', veld, waarde: gevuld.waarde, door: gevuld.door });
  }
  for (const c of erna.concepten) {
    if (!c.tekst.trim()) continue;
    const was = draftOf(uit, c.tab, c.stap);
    if (was?.tekst.trim()) uit = legVast(uit, was);
    uit = typ(uit, { ...c, stam: nu(c.stam) });
  }
  return uit;
}
