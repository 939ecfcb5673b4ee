import type { CollectionEntry } from 'astro:content';
import { anker, documentVan, eigenaar } from '../herkomst/eigenaar';
import { leesItems } from '../herkomst/lees-items';

export type Soort =
  'alinea' | 'tafelpunt' | 'waarde' | 'randvoorwaarde' | 'bevinding' | 'stem' | 'vraag' | 'opschrift' | 'documentdeel';

/** One retold item of a source document, wherever it stands on the site. */
export interface Vindplaats {
  id: string;
  soort: Soort;
  /** Page without base, with anchor: `/tafelverslagen/onderzoek/#t3-07`. */
  adres: string;
  /** Page without base. */
  pagina: string;
  /** Short line for lists: the bold lead, the question, the title. */
  kop: string;
  /** The whole retelling as plain text. */
  tekst: string;
  /** Headings above it on its page. */
  koppen: string[];
  /** For table points: an example or an open question. */
  aard?: 'voorbeeld' | 'vraag';
  onderwerpen: string[];
  document: string;
}

type Deel = Pick<Vindplaats, 'soort' | 'kop' | 'tekst'> & Partial<Pick<Vindplaats, 'koppen' | 'aard' | 'onderwerpen'>>;

const maak = (id: string, deel: Deel): Vindplaats => ({
  koppen: [],
  onderwerpen: [],
  ...deel,
  id,
  pagina: eigenaar(id),
  adres: `${eigenaar(id)}#${anker(id)}`,
  document: documentVan(id) ?? '',
});

const eersteZin = (tekst: string): string => /^.{20,}?[.?!](?=\s|$)/.exec(tekst)?.[0] ?? tekst;

/** Items in the bodies of chapters, table reports and stories. */
export function uitProza(entries: readonly { body?: string; collection: string }[]): Vindplaats[] {
  return entries.flatMap((entry) =>
    leesItems(entry.body ?? '').flatMap((item) =>
      item.ids.map((id) =>
        maak(id, {
          soort: entry.collection === 'tafelverslagen' ? 'tafelpunt' : 'alinea',
          kop: item.kop || eersteZin(item.tekst),
          tekst: item.tekst,
          koppen: item.koppen,
          onderwerpen: item.onderwerpen,
          ...(item.soort ? { aard: item.soort } : {}),
        }),
      ),
    ),
  );
}

/** Titles, conditions and voices of a value. */
export function uitWaarde({ data }: CollectionEntry<'waarden'>): Vindplaats[] {
  return [
    maak(data.herkomst, { soort: 'waarde', kop: data.titel, tekst: `${data.titel}. ${data.kern}` }),
    ...data.randvoorwaarden.map((r) =>
      maak(r.herkomst, { soort: 'randvoorwaarde', kop: r.kop.replace(/\.$/, ''), tekst: `${r.kop} ${r.tekst}` }),
    ),
    ...data.stemmen.map((s) =>
      maak(s.herkomst, {
        soort: 'stem',
        kop: eersteZin(s.tekst),
        tekst: [s.tekst, s.wie, s.noot].filter(Boolean).join(' '),
      }),
    ),
  ];
}

/** The lines of the evidence table a finding stands in. */
export function uitBevinding({ data }: CollectionEntry<'bevindingen'>): Vindplaats[] {
  return data.regels.map((r) => maak(r.herkomst, { soort: 'bevinding', kop: data.titel, tekst: data.tekst }));
}

/** Questions and lettering of a plate. */
export function uitPraatplaat({ data }: CollectionEntry<'praatplaten'>): Vindplaats[] {
  return [
    ...data.vragen.flatMap((v) =>
      (v.eigenId ? [v.eigenId] : v.herkomst).map((id) => maak(id, { soort: 'vraag', kop: v.tekst, tekst: v.tekst })),
    ),
    ...data.opschriften.map((o) => maak(o.herkomst, { soort: 'opschrift', kop: o.tekst, tekst: o.tekst })),
  ];
}

/** Parts of a document that stand on its own page (or on an index page). */
export function uitDocument({ data }: CollectionEntry<'documenten'>): Vindplaats[] {
  return data.secties.flatMap((s) =>
    s.items.flatMap((item) =>
      item.herkomst.map((id) =>
        maak(id, { soort: 'documentdeel', kop: eersteZin(item.tekst), tekst: item.tekst, koppen: [s.kop] }),
      ),
    ),
  );
}
