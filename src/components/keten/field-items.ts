import type { CollectionEntry } from 'astro:content';
import type { ItemKind } from '../herkomst/register.ts';
import type { SiteContent } from './site-content.ts';

/** An item as a file of the content retells it, before anyone checked that its id exists and belongs there. */
export interface Retold {
  id: string;
  /** What an author reads: path of the file and the field. */
  bestand: string;
  veld: string;
  /** What stands in this field, when an id of another kind does not belong in it. */
  kind?: ItemKind;
  /** Pages that show what stands in this field. */
  pages: readonly string[];
  kop: string;
  tekst: string;
  koppen?: string[];
  aard?: 'voorbeeld' | 'vraag';
  onderwerpen?: string[];
}

/** The path of a record's file, as an author knows it. */
export const fileOf = (record: { id: string; filePath?: string | undefined }): string => record.filePath ?? record.id;

/** The first sentence of a text that is long enough to say something. */
export const firstSentence = (text: string): string => /^.{20,}?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;

/** Titles, conditions and voices of a value. */
function itemsOfValue(entry: CollectionEntry<'waarden'>): Retold[] {
  const { id, data } = entry;
  const from = { bestand: fileOf(entry), pages: [`/onderbouwing/${id}/`] };
  return [
    ...(data.herkomst
      ? [
          {
            ...from,
            veld: 'herkomst',
            kind: 'waarde' as const,
            id: data.herkomst,
            kop: data.titel,
            tekst: `${data.titel}. ${data.kern}`,
          },
        ]
      : []),
    ...data.randvoorwaarden.flatMap(({ herkomst, kop, tekst }, i) =>
      herkomst
        ? [
            {
              ...from,
              veld: `randvoorwaarden, nummer ${i + 1}, herkomst`,
              kind: 'randvoorwaarde' as const,
              id: herkomst,
              kop: kop.replace(/\.$/, ''),
              tekst: `${kop} ${tekst}`,
            },
          ]
        : [],
    ),
    ...data.stemmen.flatMap(({ herkomst, tekst, wie, noot }, i) =>
      herkomst
        ? [
            {
              ...from,
              veld: `stemmen, nummer ${i + 1}, herkomst`,
              kind: 'stem' as const,
              id: herkomst,
              kop: firstSentence(tekst),
              tekst: [tekst, wie, noot].filter(Boolean).join(' '),
            },
          ]
        : [],
    ),
  ];
}

/** The lines of the evidence table a finding stands in. */
const itemsOfFinding = (entry: CollectionEntry<'bevindingen'>): Retold[] =>
  entry.data.regels.map((r, i) => ({
    bestand: fileOf(entry),
    veld: `regels, nummer ${i + 1}, herkomst`,
    kind: 'bevinding' as const,
    pages: [`/onderbouwing/${r.waarde}/`],
    id: r.herkomst,
    kop: entry.data.titel,
    tekst: r.tekst ?? entry.data.tekst,
  }));

/** Questions and lettering of a plate. */
function itemsOfPlate(entry: CollectionEntry<'praatplaten'>): Retold[] {
  const from = { bestand: fileOf(entry), pages: [`/praatplaten/${entry.id}/`] };
  return [
    ...entry.data.vragen.flatMap((v) =>
      (v.eigenId ? [v.eigenId] : v.herkomst).map((id) => ({
        ...from,
        veld: `vragen, vraag ${v.nr}, ${v.eigenId ? 'eigenId' : 'herkomst'}`,
        id,
        kop: v.tekst,
        tekst: v.tekst,
      })),
    ),
    ...entry.data.opschriften.map((o, i) => ({
      ...from,
      veld: `opschriften, nummer ${i + 1}, herkomst`,
      id: o.herkomst,
      kop: o.tekst,
      tekst: o.tekst,
    })),
  ];
}

/** Pages that list a kind of thing and show what a document says about all of them. */
export const INDEX_PAGES = ['/praatplaten/', '/tafelverslagen/'] as const;

/** Parts of a document that stand on its own page, or on an index page. */
const itemsOfDocument = (entry: CollectionEntry<'documenten'>): Retold[] =>
  entry.data.secties.flatMap((s) =>
    s.items.flatMap((item, i) =>
      item.herkomst.map((id) => ({
        bestand: fileOf(entry),
        veld: `secties, ${s.kop}, nummer ${i + 1}, herkomst`,
        pages: [`/documenten/${entry.id}/`, ...INDEX_PAGES],
        id,
        kop: firstSentence(item.tekst),
        tekst: item.tekst,
        koppen: [s.kop],
      })),
    ),
  );

/** Everything that fields retell, each on the pages that show it. */
export const itemsInFields = (
  inhoud: Pick<SiteContent, 'waarden' | 'bevindingen' | 'praatplaten' | 'documenten'>,
): Retold[] => [
  ...inhoud.waarden.flatMap(itemsOfValue),
  ...inhoud.bevindingen.flatMap(itemsOfFinding),
  ...inhoud.praatplaten.flatMap(itemsOfPlate),
  ...inhoud.documenten.flatMap(itemsOfDocument),
];
