import type { CollectionEntry } from 'astro:content';
import { drawn } from './drawn';
import { plateOf } from './sheets';

/** How near its disc a name stands, in units: beside it, under it or on the same sign. */
const NEAR = 70;

/** Does the picture itself say what most of its spots are called? Then a list beside it only repeats. */
export function isLabelled(plaat: CollectionEntry<'praatplaten'>): boolean {
  const { plekken, teksten } = drawn(plateOf(plaat)).metingen;
  const names = teksten.filter(({ tekst }) => !/^\d+$/.test(tekst));
  const named = plekken.filter(({ x, y }) =>
    names.some((t) => {
      const across = Math.max(t.x - x, 0, x - t.x - t.w);
      const down = Math.max(t.y - y, 0, y - t.y - t.h);
      return Math.hypot(across, down) < NEAR;
    }),
  );
  return named.length > plekken.length * 0.7;
}
