import { withBase } from '../build/url';
import type { Keten } from '../keten/keten';
import type { BehindItem } from '../own-plate/domain/behind-item';

/** Every value, finding, point from practice and term: to be looked for while a question is made, and shown behind it. */
export function behindItems(keten: Keten): BehindItem[] {
  return [
    ...keten.waarden.map(({ id, data }): BehindItem => ({
      kind: 'waarden',
      id,
      naam: `${data.nr} ${data.kort}`,
      zin: data.kern,
      zoek: [data.titel],
      pad: withBase(`/onderbouwing/${id}/`),
    })),
    ...keten.bevindingen.map(({ id, data }): BehindItem => ({
      kind: 'bevindingen',
      id,
      naam: data.titel,
      zin: data.bronnen.map((bron) => keten.bron(bron).data.kort).join(', '),
      zoek: [],
      pad: withBase(`/bevindingen/${id}/`),
    })),
    ...keten.begrippen.map(({ id, data }): BehindItem => ({
      kind: 'begrippen',
      id,
      naam: data.term,
      zin: '',
      zoek: [...data.vormen, ...data.synoniemen],
      pad: withBase(`/begrippen/${id}/`),
    })),
    ...[...keten.vindplaatsen.values()].flatMap((v): BehindItem[] =>
      v.soort === 'tafelpunt'
        ? [
            {
              kind: 'tafelpunten',
              id: v.id,
              naam: v.kop,
              zin: v.onderwerpen.join(' '),
              zoek: [],
              pad: withBase(v.adres),
            },
          ]
        : [],
    ),
  ];
}
