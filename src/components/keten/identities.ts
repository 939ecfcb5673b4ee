import { createRegister, pointsIn, type Identities, type Register } from '../herkomst/register.ts';
import type { SiteContent } from './site-content.ts';

type Sources = Pick<SiteContent, 'documenten' | 'praatplaten' | 'tafelverslagen'>;

/** What gives things an id, from the collections. */
export const identitiesOf = (content: Sources): Identities => ({
  documents: content.documenten.map(({ id, data }) => ({ id, series: data.reeksen })),
  plates: content.praatplaten.map(({ id, data }) => ({
    id,
    questions: data.vragen.flatMap(({ eigenId }) => eigenId ?? []),
  })),
  conversations: content.tafelverslagen.map(({ id, body }) => ({ id, points: pointsIn(id, body ?? '') })),
});

/** The register of everything that has an id, from the collections. */
export const registerOf = (content: Sources): Register => createRegister(identitiesOf(content));
