import { cardsOf, LOOSE, whereIs, type Wall } from '../../domain/wall';
import type { Spot } from './drag';

/** Where a card goes that begins a group. */
export const NEW = 'nieuw';

/** A card that is carried, and where it would hang. */
export type Carried = { stam: string } & Spot;

/** The wall with the carried card where it would hang. */
export function withCarried(wall: Wall, carried: Carried | undefined): Wall {
  const card = carried && cardsOf(wall).find((c) => c.notitie.stam === carried.stam);
  if (!carried || !card) return wall;
  const row = (id: string, kaarten: Wall['los']) => {
    const rest = kaarten.filter((c) => c !== card);
    return id === carried.groep ? [...rest.slice(0, carried.plaats), card, ...rest.slice(carried.plaats)] : rest;
  };
  return {
    los: row(LOOSE, wall.los),
    groepen: wall.groepen.map((group) => ({ ...group, kaarten: row(group.id, group.kaarten) })),
  };
}

const within = (n: number, most: number): number => Math.min(most, Math.max(0, n));
/** What an arrow means: so many columns, so many places. */
const STEPS: Readonly<Record<string, readonly [aside: number, along: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const columnsOf = (wall: Wall) => [{ id: LOOSE, kaarten: wall.los }, ...wall.groepen];

/** Where an arrow brings a carried card; it stops at the edge. */
export function carryTo(wall: Wall, stam: string, key: string): Spot {
  const [aside, along] = STEPS[key] ?? [0, 0];
  const columns = columnsOf(wall);
  const here = whereIs(wall, stam)!;
  const from = columns.findIndex(({ id }) => id === here.groep);
  const to = columns[within(from + aside, columns.length - 1)]!;
  const length = to.kaarten.length - (to.id === here.groep ? 1 : 0);
  return { groep: to.id, plaats: within(here.plaats + along, length) };
}

/** The card an arrow walks to when none is carried; empty columns are passed over. */
export function walkTo(wall: Wall, stam: string, key: string): string | undefined {
  const [aside, along] = STEPS[key] ?? [0, 0];
  const columns = columnsOf(wall).filter(({ kaarten }) => kaarten.length);
  const here = whereIs(wall, stam)!;
  const to = columns[columns.findIndex(({ id }) => id === here.groep) + aside];
  return to?.kaarten[within(here.plaats + along, to.kaarten.length - 1)]?.notitie.stam;
}
