import { createRegister, pointsIn, type Register } from '../herkomst/register.ts';
import type { SiteContent } from './site-content.ts';

/** The register of everything that has an id, from the collections. */
export const registerOf = (content: Pick<SiteContent, 'documenten' | 'praatplaten' | 'tafelverslagen'>): Register =>
  createRegister({
    documents: content.documenten.map(({ id, data }) => ({ id, series: data.reeksen })),
    plates: content.praatplaten.map(({ id, data }) => ({
      id,
      questions: data.vragen.flatMap(({ eigenId }) => eigenId ?? []),
    })),
    conversations: content.tafelverslagen.map(({ id, body }) => ({ id, points: pointsIn(id, body ?? '') })),
  });
