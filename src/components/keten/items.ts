import type { CollectionEntry } from 'astro:content';
import { readItems } from '../herkomst/read-items.ts';
import type { ItemKind, Register } from '../herkomst/register.ts';
import type { SiteContent } from './site-content.ts';

/** One retold item of a source document, wherever it stands on the site. */
export interface Vindplaats {
  id: string;
  soort: ItemKind;
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
  /** Slug of its document; empty for what is our own. */
  document: string;
}

/** An item as a file of the content retells it, before anyone checked that its id exists and belongs there. */
export interface Retold {
  id: string;
  /** What an author reads: path of the file and the field. */
  bestand: string;
  veld: string;
  /** Pages that show what stands in this field. */
  pages: readonly string[];
  kop: string;
  tekst: string;
  koppen?: string[];
  aard?: 'voorbeeld' | 'vraag';
  onderwerpen?: string[];
}

/** Gives a retold item its place on the site; undefined when nothing has its id. */
export function place(
  { id, kop, tekst, koppen = [], onderwerpen = [], aard }: Retold,
  register: Register,
): Vindplaats | undefined {
  const item = register.find(id);
  return (
    item && {
      kop,
      tekst,
      koppen,
      onderwerpen,
      ...(aard ? { aard } : {}),
      id,
      soort: item.kind,
      pagina: item.page,
      adres: register.address(id),
      document: item.document ?? '',
    }
  );
}

/** The path of a record's file, as an author knows it. */
export const fileOf = (record: { id: string; filePath?: string | undefined }): string => record.filePath ?? record.id;

const firstSentence = (text: string): string => /^.{20,}?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;

type WithBody = { id: string; collection: string; body?: string; filePath?: string };

/** Marked paragraphs and points in a body, whether they are retold there or only cited. */
const itemsInProse = (entry: WithBody, register: Register): Retold[] =>
  readItems(entry.body ?? '', register).flatMap((item) =>
    item.ids.map((id) => ({
      id,
      bestand: fileOf(entry),
      veld: 'vindplaats',
      pages: [`/${entry.collection}/${entry.id}/`],
      kop: item.kop || firstSentence(item.tekst),
      tekst: item.tekst,
      koppen: item.koppen,
      onderwerpen: item.onderwerpen,
      ...(item.soort ? { aard: item.soort } : {}),
    })),
  );

/** Titles, conditions and voices of a value. */
function itemsOfValue(entry: CollectionEntry<'waarden'>): Retold[] {
  const { id, data } = entry;
  const from = { bestand: fileOf(entry), pages: [`/onderbouwing/${id}/`] };
  return [
    ...(data.herkomst
      ? [{ ...from, veld: 'herkomst', id: data.herkomst, kop: data.titel, tekst: `${data.titel}. ${data.kern}` }]
      : []),
    ...data.randvoorwaarden.flatMap(({ herkomst, kop, tekst }, i) =>
      herkomst
        ? [
            {
              ...from,
              veld: `randvoorwaarden, nummer ${i + 1}, herkomst`,
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

/**
 * Everything the content retells, on the page that owns it.
 * @param readable of which bodies the markers can be read; of all when the content was checked
 */
export const retoldIn = (
  inhoud: SiteContent,
  register: Register,
  readable: (entry: WithBody) => boolean = () => true,
): Retold[] => [
  // Prose may also cite what stands elsewhere; a field that retells belongs to the page of its record.
  ...[...inhoud.themas, ...inhoud.tafelverslagen, ...inhoud.verhalen]
    .filter(readable)
    .flatMap((e) => itemsInProse(e, register))
    .filter((r) => r.pages.includes(register.owner(r.id))),
  ...inhoud.waarden.flatMap(itemsOfValue),
  ...inhoud.bevindingen.flatMap(itemsOfFinding),
  ...inhoud.praatplaten.flatMap(itemsOfPlate),
  ...inhoud.documenten.flatMap(itemsOfDocument),
];
