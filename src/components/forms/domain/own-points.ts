import { pointOf } from '../../herkomst/grammar.ts';
import type { Identities } from '../../herkomst/register.ts';
import type { Block } from '../prose/blocks.ts';
import type { Draft } from './draft.ts';
import type { Known } from './known.ts';

/** Ids of points of a report of our own that stand in its prose. */
const pointsIn = (name: string, prose: readonly Block[]): string[] => {
  const own = pointOf(name);
  return prose
    .flatMap((block) => (block.kind === 'point' || block.kind === 'paragraph' ? block.place.ids : []))
    .filter((id) => own.test(id));
};

/** The id for the next point of a report of our own; undefined as long as the file has no name, or for another kind. */
export function nextOwnPoint(
  { kind, name }: Pick<Draft, 'kind' | 'name'>,
  prose: readonly Block[],
): string | undefined {
  if (kind !== 'tafelverslag' || !/^[a-z0-9-]+$/.test(name)) return undefined;
  const numbers = pointsIn(name, prose).map((id) => Number(/\d+$/.exec(id)![0]));
  return `G.${name}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** The ids there are, with those that a report of our own gives its points. */
export function withOwnPoints({ kind, name, opened, prose }: Draft, { identities }: Known): Identities {
  if (kind !== 'tafelverslag') return identities;
  const others = identities.conversations.filter(({ id }) => id !== opened && id !== name);
  return { ...identities, conversations: [...others, { id: name, points: [...new Set(pointsIn(name, prose))] }] };
}
