import type { CollectionEntry } from 'astro:content';

type Bevinding = Pick<CollectionEntry<'bevindingen'>, 'id' | 'data'>;
type Verwant = Bevinding['data']['verwant'][number];

/** Another finding about the same, and why the editors see it so. */
export interface Related {
  /** Slug of the other finding. */
  bevinding: string;
  soort: Verwant['soort'];
  /** One sentence; absent where the editors gave none. */
  waarom?: string | undefined;
}

/**
 * What the editors relate with a finding, written at it or at the other one. Each finding once: when both name each
 * other, what this one says about it counts.
 * @param all findings, in the order in which they are told
 */
export function relatedTo(all: readonly Bevinding[], { id, data }: Bevinding): Related[] {
  const here = new Map(data.verwant.map((v) => [v.bevinding, v]));
  return all.flatMap((other): Related[] => {
    const told = here.get(other.id) ?? other.data.verwant.find((v) => v.bevinding === id);
    return told && other.id !== id ? [{ bevinding: other.id, soort: told.soort, waarom: told.waarom }] : [];
  });
}
