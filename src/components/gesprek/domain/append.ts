import { joinPeople } from './people';
import type { Action } from './state/action';
import { addNote, apply } from './state/actions';
import { addAgreement } from './state/agreements';
import { wordsOf } from './state/afspraak';
import { draftOf, settle, type } from './state/drafts';
import { hashOf } from './state/hash';
import { LIMITS, READABLE, type Gesprek, type Notitie } from './state/model';
import { agreementsInOrder, decisionsInOrder, fieldOf, notesOf, writtenIn } from './state/view';
import { addGroup } from './wall-moves';
import { LOOSE, wallOf } from './wall';

/**
 * What was said in another conversation, after it: for what was written in an empty one while the first was wiped. How it
 * hung on the wall comes along: groups behind those of the first, cards in them, and dots.
 */
export function append(g: Gesprek, later: Gesprek): Gesprek {
  /** What a note or an agreement of the later conversation is called here, by its stem. */
  const stems = new Map<string, string>();
  let out = g;
  for (const note of notesOf(later)) out = copyNote(out, note, stems);
  for (const a of [...agreementsInOrder(later), ...decisionsInOrder(later)]) {
    out = addAgreement(out, { id: a.id, ...wordsOf(a), besluit: Boolean(a.besluit) }, READABLE.afspraken);
    if (!stems.has(a.stam)) stems.set(a.stam, a.id);
  }
  if (later.briefjes) out = apply(out, { doe: 'ontvang', briefjes: later.briefjes });
  // A question without a note can have its groups ready.
  for (const step of new Set([...later.stappen.map((s) => s.id), ...later.notities.map((n) => n.stap)]))
    out = hangUp(out, later, step, stems);
  for (const [veld, waarde] of written(g, later))
    out = apply(out, { doe: 'vul', veld, waarde, door: later.velden[veld]?.door ?? later.id });
  out = apply(out, { doe: 'duur', minuten: Number(fieldOf(later, 'duur')), door: later.id });
  for (const c of later.concepten) {
    if (!c.tekst.trim()) continue;
    const was = draftOf(out, c.tab, c.stap);
    if (was?.tekst.trim()) out = settle(out, was);
    out = type(out, { ...c, stam: stems.get(c.stam ?? '') ?? null });
  }
  return out;
}

/** A note that a phone handed over again keeps its id: it is here already, or it was taken away and is said anew. */
function copyNote(g: Gesprek, { id, stam, stap, tekst, merk, plek }: Notitie, stems: Map<string, string>): Gesprek {
  const here = g.notities.find((n) => n.stam === id);
  const name = !here && g.vervallen.includes(id) ? hashOf(JSON.stringify([stap, tekst, id])) : id;
  if (!stems.has(stam)) stems.set(stam, name);
  return here && here.tekst === tekst ? g : addNote(g, { id: name, stap, tekst, merk, plek }, READABLE.notities);
}

/** The notes of one question hang as they did. */
function hangUp(g: Gesprek, later: Gesprek, step: string, stems: ReadonlyMap<string, string>): Gesprek {
  const wall = wallOf(later, step);
  const name = (stam: string): string => stems.get(stam) ?? stam;
  const hang = (on: Gesprek, velden: Extract<Action, { doe: 'hang' }>['velden']): Gesprek =>
    apply(on, { doe: 'hang', velden, door: later.id });
  const loose = wallOf(g, step).los.map((card) => card.notitie.stam);
  const added = new Set(stems.values());
  let out = g;
  for (const group of wall.groepen) out = hang(out, addGroup(out, step, group.id, group.kop));
  // Loose cards of the first came in another order than these: all of them are told theirs.
  const ordered = [
    ...loose.filter((stam) => !added.has(stam)),
    ...wall.los.map(({ notitie }) => name(notitie.stam)).filter((stam) => loose.includes(stam)),
  ];
  const rows = [{ id: LOOSE, stems: ordered }].concat(
    wall.groepen.map(({ id, kaarten }) => ({ id, stems: kaarten.map(({ notitie }) => name(notitie.stam)) })),
  );
  const isHung = (id: string): boolean =>
    id !== LOOSE || wall.los.some((c) => fieldOf(later, `ligt:${c.notitie.stam}`));
  const cards = [...wall.los, ...wall.groepen.flatMap(({ kaarten }) => kaarten)];
  return hang(
    out,
    Object.fromEntries([
      ...rows
        .filter(({ id }) => isHung(id))
        .flatMap((row) => row.stems.map((stam, i) => [`ligt:${stam}`, `${i + 1} ${row.id}`] as const)),
      ...cards.flatMap(({ notitie: top, onder }) =>
        onder.map(({ notitie }) => [`bij:${name(notitie.stam)}`, name(top.stam)] as const),
      ),
      ...dots(g, later, step, name),
    ]),
  );
}

/** Dots that were counted for the cards of a question, and those that phones gave them, beside the ones they gave before. */
function dots(g: Gesprek, later: Gesprek, step: string, name: (stam: string) => string): [string, string][] {
  const here = new Set(notesOf(later, step).map((n) => n.stam));
  return Object.entries(later.velden).flatMap(([key, { waarde }]): [string, string][] => {
    const [kind, id = ''] = key.split(':');
    if (kind === 'stip' && here.has(id)) return [[`stip:${name(id)}`, waarde]];
    const given = waarde.split(' ').filter((stam) => here.has(stam));
    if (kind !== 'stippen' || !given.length) return [];
    return [[key, [...new Set([...fieldOf(g, key).split(' '), ...given.map(name)])].filter(Boolean).join(' ')]];
  });
}

/** What was filled in: people and sentences of both, and of anything else the last that was said. */
function written(g: Gesprek, later: Gesprek): [key: string, waarde: string][] {
  const sentences = ['zin:1', 'zin:2', 'zin:3'];
  const [own, theirs] = [g, later].map((from) => sentences.map((key) => fieldOf(from, key)).filter(Boolean));
  const said = [...own!, ...theirs!];
  const all = [...new Set(said)];
  const last = all.slice(2).join(' ');
  // Longer than a field may be they would be cut: then the last that was said counts, as of anything else.
  const together = theirs!.length > 0 && last.length <= LIMITS.kort ? [...all.slice(0, 2), last] : [];
  return writtenIn(later)
    .filter(([key]) => !together.length || !sentences.includes(key))
    .map(([key, waarde]): [string, string] => [key, key === 'wie' ? joinPeople('', fieldOf(g, key), waarde) : waarde])
    .concat(together.map((waarde, i) => [sentences[i]!, waarde]));
}
