import type { Problem } from '../problem/author-error.ts';
import type { Register } from '../herkomst/register.ts';
import { fileOf, type Retold } from './field-items.ts';

import { didYouMean } from '../text/nearest.ts';
import type { SiteContent } from './site-content.ts';

/** What of a document is retold, where, and what is not. */
export interface Coverage {
  document: SiteContent['documenten'][number];
  total: number;
  /** Ids per page, in the order of the document. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** Ids that stand nowhere, with what they are about when the list of items says so. */
  missing: readonly { id: string; page: string; kern: string; mag: boolean }[];
}

/** Lays the items of each document beside what the site retells. */
export function coverageOf(inhoud: SiteContent, register: Register, retold: readonly Retold[]): Coverage[] {
  const onSite = new Set(retold.map((r) => r.id));
  return inhoud.documenten.map((document) => {
    const list = inhoud.fragmenten.find((f) => f.id === document.id)?.data.fragmenten ?? [];
    const about = new Map(list.map((f) => [f.id, f]));
    const items = [...register.items.values()].filter((item) => item.document === document.id);
    const pages = new Map<string, string[]>();
    for (const { id, page } of items) if (onSite.has(id)) pages.set(page, [...(pages.get(page) ?? []), id]);
    const missing = items
      .filter(({ id }) => !onSite.has(id))
      .map(({ id, page }) => ({ id, page, kern: about.get(id)?.kern ?? '', mag: about.get(id)?.mag ?? false }));
    return { document, total: items.length, pages, missing };
  });
}

/** A document that promises to be retold in full, and is not; and lists of items that are of no document. */
export const checkCoverage = (inhoud: SiteContent, register: Register, retold: readonly Retold[]): Problem[] => [
  ...coverageOf(inhoud, register, retold).flatMap(({ document, missing }) => {
    const needed = missing.filter((m) => !m.mag);
    if (!document.data.volledig || !needed.length) return [];
    return [
      {
        bestand: fileOf(document),
        veld: 'volledig',
        gegeven: true,
        fout: `dit document belooft volledig te zijn, maar deze fragmenten worden nergens naverteld: ${needed
          .map((m) => m.id)
          .join(', ')}`,
        doe: 'vertel ze na (npm run dekking zegt waar ze horen en waar ze over gaan), of zet volledig op false',
      },
    ];
  }),
  ...inhoud.fragmenten.flatMap((list) => strangers(list, inhoud, register)),
];

function strangers(list: SiteContent['fragmenten'][number], inhoud: SiteContent, register: Register): Problem[] {
  const documents = inhoud.documenten.map((d) => d.id);
  const bestand = fileOf(list);
  if (!documents.includes(list.id))
    return [
      {
        bestand,
        veld: '(naam van het bestand)',
        gegeven: list.id,
        fout: 'er is geen document met deze naam',
        doe: didYouMean(list.id, documents) ?? 'geef het bestand de naam van zijn document in src/content/documenten/',
      },
    ];
  return list.data.fragmenten
    .filter(({ id }) => register.documentOf(id) !== list.id)
    .map(({ id }) => ({
      bestand,
      veld: 'fragmenten, id',
      gegeven: id,
      fout: 'dit document heeft geen fragment met dit id',
      doe: `verbeter het id, of zet het bij reeksen in src/content/documenten/${list.id}.yaml`,
    }));
}
