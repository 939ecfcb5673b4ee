import type { Item, ItemKind } from '../herkomst/register.ts';

/** What may be named in a field that does not take every id. */
export interface Fit {
  takes: (item: Item) => boolean;
  /** What belongs there, as it is told: `en hier hoort …`. */
  noun: string;
  /** What to do with an id that does not. */
  remedy: string;
}

/** What a document asks is nothing that it tells. */
const isTold = ({ document, kind }: Item): boolean => document !== undefined && kind !== 'vraag';

/** An event stands on what a document tells; a question or a conversation of our own would pass for it. */
const TOLD_OF_EVENT: Fit = {
  takes: isTold,
  noun: 'wat een document vertelt',
  remedy:
    'kies een fragment dat deze gebeurtenis noemt; weten we haar van elders, geef dan bron in plaats van herkomst',
};
/** A definition that names fragments is a document's and not ours. */
const TOLD_OF_TERM: Fit = {
  takes: isTold,
  noun: 'wat een document vertelt',
  remedy: 'kies een fragment dat het begrip omschrijft; is de omschrijving van de redactie, haal dit dan weg',
};
/** What people said, and what we ask: shown as voices, beside the findings. */
const POINTS: Fit = {
  takes: ({ kind, document }) => kind === 'tafelpunt' || document === undefined,
  noun: 'een punt uit een tafelverslag, of iets van onszelf',
  remedy: 'kies een punt van een tafel of van een eigen gesprek, of haal dit id weg',
};
/** A condition that another value has too. */
const CONDITIONS: Fit = {
  takes: ({ kind }) => kind === 'randvoorwaarde',
  noun: 'een randvoorwaarde',
  remedy: 'kies de randvoorwaarde van een andere waarde die bijna hetzelfde zegt, of haal dit id weg',
};
/** What a document says in its running text, outside its table. */
const RUNNING_TEXT: Fit = {
  takes: ({ kind }) => kind === 'documentdeel' || kind === 'alinea',
  noun: 'een stuk van de lopende tekst',
  remedy: 'kies een fragment uit de samenvatting van het document, of haal dit id weg',
};

const BY_FIELD: Readonly<Record<string, Fit>> = {
  'tijdlijn herkomst': TOLD_OF_EVENT,
  'begrippen bronDefinitie': TOLD_OF_TERM,
  'begrippen herkomst': TOLD_OF_TERM,
  'waarden tafelpunten': POINTS,
  'praatplaten tafelpunten': POINTS,
  'waarden ookBij': CONDITIONS,
  'waarden samenvatting': RUNNING_TEXT,
};

/** What belongs in a field of the files of a folder; undefined when it takes every id, or is told elsewhere. */
export const fitOf = (folder: string, field: string): Fit | undefined => BY_FIELD[`${folder} ${field}`];

/** How one of a kind is called. */
const ONE: Readonly<Record<ItemKind, string>> = {
  alinea: 'een alinea',
  tafelpunt: 'een tafelpunt',
  waarde: 'een waarde',
  randvoorwaarde: 'een randvoorwaarde',
  bevinding: 'een bevinding',
  stem: 'een stem',
  vraag: 'een vraag',
  opschrift: 'een opschrift',
  documentdeel: 'een stuk van de lopende tekst',
};

/** What is wrong with an id that exists and does not belong here; undefined when it does. */
export function unfit(item: Item, { takes, noun, remedy }: Fit): { fout: string; doe: string } | undefined {
  if (takes(item)) return undefined;
  const own = item.document === undefined ? ' van onszelf' : '';
  return { fout: `${item.id} is ${ONE[item.kind]}${own}, en hier hoort ${noun}`, doe: remedy };
}
