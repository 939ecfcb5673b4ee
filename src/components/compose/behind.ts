import type { Keten } from '../keten/keten';
import type { References } from '../own-plate/domain/model';

/** A thing of the site that can lie behind a question, as it is found. */
export interface BehindItem {
  kind: keyof References;
  id: string;
  naam: string;
  /** More words by which it is found: who says it, synonyms. */
  zin: string;
  zoek: string[];
}

/** Every value, finding, point from practice and term, to be looked for while a question is made. */
export function behindItems(keten: Keten): BehindItem[] {
  return [
    ...keten.waarden.map(({ id, data }): BehindItem => ({
      kind: 'waarden',
      id,
      naam: `${data.nr} ${data.kort}`,
      zin: data.kern,
      zoek: [data.titel],
    })),
    ...keten.bevindingen.map(({ id, data }): BehindItem => ({
      kind: 'bevindingen',
      id,
      naam: data.titel,
      zin: data.bronnen.map((bron) => keten.bron(bron).data.kort).join(', '),
      zoek: [],
    })),
    ...keten.begrippen.map(({ id, data }): BehindItem => ({
      kind: 'begrippen',
      id,
      naam: data.term,
      zin: '',
      zoek: [...data.vormen, ...data.synoniemen],
    })),
    ...[...keten.vindplaatsen.values()].flatMap((v): BehindItem[] =>
      v.soort === 'tafelpunt'
        ? [{ kind: 'tafelpunten', id: v.id, naam: v.kop, zin: v.onderwerpen.join(' '), zoek: [] }]
        : [],
    ),
  ];
}
