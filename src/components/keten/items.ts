import { readItems } from '../herkomst/read-items.ts';
import type { ItemKind, Register } from '../herkomst/register.ts';
import { fileOf, firstSentence, itemsInFields, type Retold } from './field-items.ts';
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
  ...itemsInFields(inhoud),
];

/** Ids that markers in prose name while their items stand on another page. */
export interface Cited {
  entry: WithBody & { data: unknown };
  ids: string[];
}

/** What the prose of the content cites; of what is read, as {@link retoldIn}. */
export const citedIn = (inhoud: SiteContent, register: Register, readable: (entry: WithBody) => boolean): Cited[] =>
  [
    ...inhoud.themas,
    ...inhoud.tafelverslagen,
    ...inhoud.verhalen,
    ...inhoud.praatplaten,
    ...inhoud.begrippen,
    ...inhoud.paginas,
  ]
    .filter((entry) => entry.body?.includes('[') && readable(entry))
    .map((entry) => ({
      entry,
      ids: itemsInProse(entry, register)
        .filter((r) => !r.pages.includes(register.owner(r.id)))
        .map((r) => r.id),
    }));
