import type { Gesprek } from './state/model';
import { fieldOf } from './state/view';
import { cardsOf, LOOSE, wallOf, whereIs, type Card, type Wall } from './wall';

/** What a move changes: fields of the conversation with their new value. */
export type Fields = Readonly<Record<string, string>>;

const cardsIn = (wall: Wall, groep: string): Card[] =>
  groep === LOOSE ? wall.los : (wall.groepen.find((g) => g.id === groep)?.kaarten ?? []);

/** Hangs a card in a group, at a place from 0; nothing when it hangs there. */
export function moveCard(g: Gesprek, stap: string, stam: string, groep: string, plaats: number): Fields {
  const wall = wallOf(g, stap);
  const from = whereIs(wall, stam);
  if (!from) return {};
  const row = cardsIn(wall, groep).flatMap(({ notitie }) => (notitie.stam === stam ? [] : [notitie.stam]));
  const to = Math.min(row.length, Math.max(0, plaats));
  if (from.groep === groep && from.plaats === to) return {};
  row.splice(to, 0, stam);
  return Object.fromEntries(row.map((s, i) => [`ligt:${s}`, `${i + 1} ${groep}`]));
}

/** Ranks above this leave no room to count on; no group gets there by talking. */
const ROOM = 1_000_000;

/** A group at the end of the row. @param id fresh id */
export function addGroup(g: Gesprek, stap: string, id: string, kop: string): Fields {
  const groups = wallOf(g, stap).groepen.map((group) => group.id);
  const last = Math.max(0, ...groups.map((group) => Number(fieldOf(g, `groep:${group}`).split(' ')[0])));
  const at = (group: string, rank: number): [string, string] => [`groep:${group}`, `${rank} ${stap}`];
  const row = last < ROOM ? [at(id, last + 1)] : [...groups, id].map((group, i) => at(group, i + 1));
  return { ...Object.fromEntries(row), [`kop:${id}`]: kop };
}

/** A group gets another heading. */
export const nameGroup = (id: string, kop: string): Fields => ({ [`kop:${id}`]: kop });

/** A group goes; what hung in it hangs loose. */
export const dropGroup = (id: string): Fields => ({ [`groep:${id}`]: '' });

/** A card says the same as another: it lies under that one. */
export function layUnder(g: Gesprek, stap: string, stam: string, other: string): Fields {
  const tops = cardsOf(wallOf(g, stap)).map((card) => card.notitie.stam);
  return stam !== other && tops.includes(stam) && tops.includes(other) ? { [`bij:${stam}`]: other } : {};
}

/** Everything that lies under a card hangs on its own again, in the same group. */
export function takeApart(g: Gesprek, stap: string, stam: string): Fields {
  const wall = wallOf(g, stap);
  const card = cardsOf(wall).find((c) => c.notitie.stam === stam);
  const there = whereIs(wall, stam);
  if (!card || !there) return {};
  const row = cardsIn(wall, there.groep).flatMap((c) => [
    c.notitie.stam,
    ...(c === card ? card.onder.map((o) => o.notitie.stam) : []),
  ]);
  return {
    ...Object.fromEntries(card.onder.map((o) => [`bij:${o.notitie.stam}`, ''])),
    ...Object.fromEntries(row.map((s, i) => [`ligt:${s}`, `${i + 1} ${there.groep}`])),
  };
}

/** A dot more, or one fewer, as somebody counts them in the room. */
export function dot(g: Gesprek, stap: string, stam: string, more: 1 | -1): Fields {
  const card = cardsOf(wallOf(g, stap)).find((c) => c.notitie.stam === stam);
  const to = (card?.geteld ?? 0) + more;
  return card && to >= 0 && to < 1_000 ? { [`stip:${stam}`]: String(to) } : {};
}

/** The dots of one phone, by the numbers of cards; the same phone again takes the place of what it gave before. */
export function phoneGives(g: Gesprek, stap: string, phone: string, numbers: readonly number[]): Fields {
  const all = cardsOf(wallOf(g, stap)).flatMap((card) => [card, ...card.onder]);
  const stems = numbers.flatMap((nr) => all.find((card) => card.nr === nr)?.notitie.stam ?? []);
  return stems.length ? { [`stippen:${phone}`]: stems.join(' ') } : {};
}

/** Cards with most dots first, in every group; while people count they stay where they are. */
export function sortByDots(g: Gesprek, stap: string): Fields {
  const wall = wallOf(g, stap);
  const columns = [{ id: LOOSE, kaarten: wall.los }, ...wall.groepen];
  return Object.fromEntries(
    columns.flatMap(({ id, kaarten }) =>
      [...kaarten]
        .sort((a, b) => b.stippen - a.stippen)
        .map((card, i) => [`ligt:${card.notitie.stam}`, `${i + 1} ${id}`] as const),
    ),
  );
}
