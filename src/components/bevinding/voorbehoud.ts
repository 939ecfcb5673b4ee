import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../keten/keten';
import { caveatOf } from '../reference/voorbehoud';

/** A caution about just this finding, only that the passage was not read, or none. */
export type CaveatKind = 'kanttekening' | 'niet-nagelezen' | 'zonder';

/** What kind of caution stands beside a finding. */
export function caveatKind(keten: Keten, bevinding: CollectionEntry<'bevindingen'>): CaveatKind {
  if (bevinding.data.voorbehoud) return 'kanttekening';
  return caveatOf(keten, bevinding) ? 'niet-nagelezen' : 'zonder';
}
