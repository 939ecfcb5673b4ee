import type { Csl, Naam, Piece } from '../reference/csl';

/** A publication with what may be said of it; of a page of our own and of a document it is the same. */
export interface Publicatie {
  /** Key by which a text cites it: `rug-2018`. */
  id: string;
  csl: Omit<Csl, 'author'> & { author: readonly Naam[]; accessed?: Csl['issued'] };
  /** The reference in Dutch APA 7. */
  apa: readonly Piece[];
  /** Its place in the alphabet of all references. */
  plaats: number;
  /** How sure it is that this one is meant, with everything its page says about that. */
  noot: string;
  /** What may never be left out: nobody saw its title, or it is one of two, or it was not found. */
  merk?: string;
}

/** A source, with the publication it most likely is; two when two are as likely; a stand-in when none was found. */
export interface SourceRecord {
  id: string;
  /** As the document writes it: `RuG (2018)`. */
  kort: string;
  jaar: number;
  soort: string;
  /** How sure the reference is, in words. */
  zekerheid: string;
  gevonden: boolean;
  publicaties: readonly Publicatie[];
  /** What its reader wrote on the reading list. */
  notitie?: string;
  /** Address of its page; full once it is on a device. */
  adres: string;
}

export interface FindingRecord {
  id: string;
  titel: string;
  tekst: string;
  letOp: string;
  waarden: readonly { nr: string; titel: string }[];
  /** Where it stands in a document: `W1.4-O2`. */
  plekken: readonly string[];
  /** Titles of those documents, with the address of what we say of them. */
  documenten: readonly { titel: string; adres: string }[];
  /** Slugs of its sources. */
  bronnen: readonly string[];
  sector: string;
  notitie?: string;
  adres: string;
}

/** Words the writers put in a file. */
export interface ExportWords {
  site: string;
  bevinding: string;
  letOp: string;
  bijWaarde: string;
  inDocument: string;
  literatuur: string;
  bevindingen: string;
  bronnen: string;
  uitleg: string;
  /** Heads of the sheet that explains the columns. */
  kolom: string;
  inhoud: string;
  selectie: string;
  noot: string;
  nootUitleg: string;
  of: string;
  /** Head of each column, and what stands in it. */
  kolommen: Readonly<Record<Column, { kop: string; uitleg: string }>>;
}
/** The columns of a list of findings, in their order. */
export const COLUMNS = [
  'bevinding',
  'tekst',
  'letOp',
  'waarden',
  'waardetitels',
  'plekken',
  'documenten',
  'bronnen',
  'jaren',
  'soorten',
  'zekerheid',
  'verwijzing',
  'sector',
  'notitie',
  'adres',
] as const;
export type Column = (typeof COLUMNS)[number];
/** The columns of a list of sources, in their order. */
export const SOURCE_COLUMNS = [
  'bronnen',
  'jaren',
  'soorten',
  'zekerheid',
  'verwijzing',
  'noot',
  'notitie',
  'adres',
] as const;

/** Everything that can be taken along: made at build, fetched when somebody asks for it. */
export interface Gegevens {
  woorden: ExportWords;
  bevindingen: readonly FindingRecord[];
  bronnen: readonly SourceRecord[];
}

/** What somebody takes along, in the order shown: findings, sources, and every source those findings rest on. */
export interface Selection {
  bevindingen: readonly FindingRecord[];
  bronnen: readonly SourceRecord[];
  /** What was asked for and is neither a finding nor a source. */
  overig: readonly string[];
}

/**
 * @param ids `bevinding:…` and `bron:…`, in the order in which they are shown; twice the same counts once
 * @param notes what its reader wrote beside them, by id
 */
export function select(
  { bevindingen, bronnen }: Omit<Gegevens, 'woorden'>,
  ids: readonly string[],
  notes: Readonly<Record<string, string>> = {},
): Selection {
  const asked = [...new Set(ids)];
  const finding = new Map(bevindingen.map((b) => [`bevinding:${b.id}`, noted(b, notes[`bevinding:${b.id}`])]));
  const source = new Map(bronnen.map((b) => [`bron:${b.id}`, noted(b, notes[`bron:${b.id}`])]));
  const chosen = asked.flatMap((id) => finding.get(id) ?? []);
  const byHand = new Set(asked);
  // A source stands where it was asked for; one that was not, with the first finding that rests on it.
  const named = asked.flatMap((id) => [
    id,
    ...(finding.get(id)?.bronnen ?? []).map((s) => `bron:${s}`).filter((s) => !byHand.has(s)),
  ]);
  return {
    bevindingen: chosen,
    bronnen: [...new Set(named)].flatMap((id) => source.get(id) ?? []),
    overig: asked.filter((id) => !finding.has(id) && !source.has(id)),
  };
}

const noted = <T extends { notitie?: string }>(record: T, notitie: string | undefined): T =>
  notitie ? { ...record, notitie } : record;

/** A publication as a reference manager takes it: each finding that rests on it is a note and its values are keywords. */
export interface Study extends Publicatie {
  noten: readonly string[];
  trefwoorden: readonly string[];
}

/** A finding as one note: what it says, what to mind, under which value, where in the document, and its address. */
function findingNote(b: FindingRecord, w: ExportWords, withCaveat: boolean): string {
  return [
    `${w.bevinding}: ${b.titel}. ${b.tekst}`,
    ...(withCaveat && b.letOp ? [`${w.letOp}: ${b.letOp}`] : []),
    `${w.bijWaarde} ${b.waarden.map(({ nr, titel }) => `${nr} ${titel}`).join('; ')}.`,
    ...(b.plekken.length
      ? [`${w.inDocument} ${b.documenten.map((d) => `${d.titel} (${d.adres})`).join('; ')}: ${b.plekken.join(', ')}.`]
      : []),
    ...(b.notitie ? [`${w.kolommen.notitie.kop}: ${b.notitie}`] : []),
    b.adres,
  ].join(' ');
}

/**
 * Every publication of a selection once, with what of the selection rests on it.
 * @param withCaveat with "Let op" and how sure it is; what may never be left out goes along in any case
 */
export const studies = ({ bevindingen, bronnen }: Selection, woorden: ExportWords, withCaveat: boolean): Study[] =>
  bronnen
    .flatMap((bron) => {
      const own = bevindingen.filter((b) => b.bronnen.includes(bron.id));
      const trefwoorden = [...new Set(own.flatMap((b) => b.waarden.map(({ nr, titel }) => `${nr} ${titel}`)))];
      return bron.publicaties.map((p) => ({
        ...p,
        noten: [
          ...(withCaveat ? [`${p.noot} ${bron.adres}`] : p.merk ? [p.merk] : []),
          ...(bron.notitie ? [`${woorden.kolommen.notitie.kop}: ${bron.notitie}`] : []),
          ...own.map((b) => findingNote(b, woorden, withCaveat)),
        ],
        trefwoorden,
      }));
    })
    .sort((a, b) => a.plaats - b.plaats);

/** The letter behind a year tells two works apart: of which only one is in a list, it goes. */
export function withoutLoneLetter(list: readonly Publicatie[]): Publicatie[] {
  const year = /^(.*?\(\d{4})([a-z])(?=[,)])/;
  const stem = ({ apa }: Publicatie) => year.exec(apa[0]?.tekst ?? '')?.[1];
  return list.map((p) => {
    const own = stem(p);
    const [first, ...rest] = p.apa;
    return own && first && list.filter((other) => stem(other) === own).length === 1
      ? { ...p, apa: [{ ...first, tekst: first.tekst.replace(year, '$1') }, ...rest] }
      : p;
  });
}
