import type { Gesprek, Notitie } from './state/model';
import { fieldOf, notesOf } from './state/view';

/** A note on the wall. */
export interface Card {
  notitie: Notitie;
  /** Number by which a phone names it. */
  nr: number;
  /** Dots: those counted in the room, and all with those of phones and of the notes below it. */
  geteld: number;
  stippen: number;
  /** Notes that say the same and lie under it. */
  onder: Card[];
}

/** Cards under a heading. */
export interface Group {
  id: string;
  kop: string;
  kaarten: Card[];
}

/** The notes of one question as they hang on the wall. */
export interface Wall {
  los: Card[];
  groepen: Group[];
}

/** Where a card hangs that is in no group. */
export const LOOSE = 'los';

/** `12 abc` as a rank and a name; what is nothing of the kind comes last, and is nowhere. */
function ranked(value: string): { rang: number; naam: string } {
  const [, rang, naam] = /^(\d{1,9}) ([a-z0-9-]{1,64})$/.exec(value) ?? [];
  return { rang: rang === undefined ? Number.MAX_SAFE_INTEGER : Number(rang), naam: naam ?? '' };
}

/** Groups of a question, in the order they stand in. */
function groupsOf(g: Gesprek, stap: string): { id: string; kop: string }[] {
  return Object.entries(g.velden)
    .flatMap(([key, { waarde }]) => (key.startsWith('groep:') ? [{ id: key.slice(6), ...ranked(waarde) }] : []))
    .filter(({ naam }) => naam === stap)
    .sort((a, b) => a.rang - b.rang || (a.id < b.id ? -1 : 1))
    .map(({ id }) => ({ id, kop: fieldOf(g, `kop:${id}`) }));
}

/** The note on top of the one it lies under; a circle, as two windows can make one, is no pile. */
function topOf(g: Gesprek, stam: string, known: ReadonlySet<string>): string {
  const seen = new Set<string>();
  let top = stam;
  while (!seen.has(top)) {
    seen.add(top);
    const next = fieldOf(g, `bij:${top}`);
    if (!known.has(next)) return top;
    top = next;
  }
  return stam;
}

/** Dots that phones put on cards, by the stem of the note. */
function phoneDots(g: Gesprek): Map<string, number> {
  const dots = new Map<string, number>();
  for (const [key, { waarde }] of Object.entries(g.velden)) {
    if (!key.startsWith('stippen:')) continue;
    for (const stam of waarde.split(' ').filter(Boolean)) dots.set(stam, (dots.get(stam) ?? 0) + 1);
  }
  return dots;
}

const countOf = (value: string): number => (/^\d{1,4}$/.test(value) ? Number(value) : 0);

/** How the notes of a question hang. */
export function wallOf(g: Gesprek, stap: string): Wall {
  const notes = notesOf(g, stap);
  const known = new Set(notes.map((n) => n.stam));
  const fromPhones = phoneDots(g);
  const cards = notes.map((notitie, i): Card => {
    const geteld = countOf(fieldOf(g, `stip:${notitie.stam}`));
    return { notitie, nr: i + 1, geteld, stippen: geteld + (fromPhones.get(notitie.stam) ?? 0), onder: [] };
  });
  const tops = new Map<string, Card>();
  const under: [Card, string][] = [];
  for (const card of cards) {
    const top = topOf(g, card.notitie.stam, known);
    if (top === card.notitie.stam && !tops.has(top)) tops.set(top, card);
    else under.push([card, top]);
  }
  for (const [card, top] of under) {
    const pile = tops.get(top);
    // Two versions of one note are two cards: none may be lost.
    if (!pile || pile.notitie.stam === card.notitie.stam) tops.set(`${top} ${card.notitie.id}`, card);
    else {
      pile.onder.push(card);
      pile.stippen += card.stippen;
    }
  }
  return hung(g, [...tops.values()], groupsOf(g, stap));
}

/** Every card in its group, in its place. */
function hung(g: Gesprek, cards: readonly Card[], groups: readonly { id: string; kop: string }[]): Wall {
  const placed = cards
    .map((card) => ({ card, ...ranked(fieldOf(g, `ligt:${card.notitie.stam}`)) }))
    .sort((a, b) => a.rang - b.rang);
  const ids = new Set(groups.map((group) => group.id));
  const kaarten = (id: string) => placed.flatMap(({ card, naam }) => (naam === id ? [card] : []));
  return {
    los: placed.flatMap(({ card, naam }) => (ids.has(naam) ? [] : [card])),
    groepen: groups.map((group) => ({ ...group, kaarten: kaarten(group.id) })),
  };
}

/** All cards of a wall, group by group. */
export const cardsOf = (wall: Wall): Card[] => [...wall.groepen.flatMap((group) => group.kaarten), ...wall.los];

/** A note with the heading it hangs under, empty without one, and its dots; those of a pile are with its top. */
export interface Hung {
  notitie: Notitie;
  kop: string;
  stippen: number;
}

/** Notes of one question in the order the group gave them on its wall, each with what lies under it behind it. */
export function hungNotes(g: Gesprek, stap: string): Hung[] {
  const { groepen, los } = wallOf(g, stap);
  return [...groepen, { kop: '', kaarten: los }].flatMap(({ kop, kaarten }) =>
    kaarten.flatMap(({ notitie, stippen, onder }) => [
      { notitie, kop, stippen },
      ...onder.map((under) => ({ notitie: under.notitie, kop, stippen: 0 })),
    ]),
  );
}

/** The same without headings and dots. */
export const notesOnWall = (g: Gesprek, stap: string): Notitie[] => hungNotes(g, stap).map(({ notitie }) => notitie);

/** The group a card hangs in, and its place there from 0. */
export function whereIs(wall: Wall, stam: string): { groep: string; plaats: number } | undefined {
  for (const { id, kaarten } of [{ id: LOOSE, kaarten: wall.los }, ...wall.groepen]) {
    const plaats = kaarten.findIndex((card) => card.notitie.stam === stam);
    if (plaats >= 0) return { groep: id, plaats };
  }
  return undefined;
}

/** Cards with the most dots, most first; none without a dot. */
export const mostDots = (wall: Wall, most = 3): Card[] =>
  cardsOf(wall)
    .filter((card) => card.stippen > 0)
    .sort((a, b) => b.stippen - a.stippen || a.nr - b.nr)
    .slice(0, most);
