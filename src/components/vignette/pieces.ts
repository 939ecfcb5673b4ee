import type { CollectionEntry } from 'astro:content';
import { kept } from '../build/kept';
import { beginOf, beginningsIn, makeRecogniser, wordForms } from '../glossary/recognise';
import type { Keten } from '../keten/keten';
import { referencesTo } from '../keten/references';
import { boxOf } from '../praatplaat/crop';
import { drawn } from '../praatplaat/drawn';
import { spotsOf } from '../praatplaat/plekken';
import { plateOf } from '../praatplaat/sheets';
import { lightsOf, type LitSpot } from '../praatplaat/spotlight';
import { doorIn } from './door';
import type { Box } from './picture';

type Praatplaat = CollectionEntry<'praatplaten'>;

/** A piece of a plate that stands beside a heading. */
export interface Piece {
  plaat: Praatplaat;
  /** What it is called in its address: the id of a spot, or of an event on the timeline. */
  name: string;
  box: Box;
}

/** Where its picture is, without base. */
export const pieceAddress = ({ plaat, name }: Piece): string => `/praatplaten/${plaat.id}/stuk/${name}.webp`;

/** The piece of a crop that stands beside a heading, as the last build found it when nothing of the plate changed. */
function pieceOf(plaat: Praatplaat, name: string, crop: Box, about: readonly LitSpot[]): Piece {
  const { gezichten, teksten } = drawn(plateOf(plaat), { opschriften: false }).metingen;
  const drawing = { gezichten, teksten, about: lightsOf(about).map(({ cx, cy }) => [cx, cy] as const) };
  const box = kept('doors', [JSON.stringify(drawing), JSON.stringify(crop)], () => doorIn(crop, drawing));
  return { plaat, name, box };
}

/**
 * A spot of a plate, its first unless another is named.
 * @param nr number of the spot
 */
function spotPiece(plaat: Praatplaat, nr?: number): Piece | undefined {
  const spots = spotsOf(plaat);
  const spot = spots.find((s) => s.nr === nr) ?? spots[0];
  if (!spot) return undefined;
  const [x, y, w] = spot.vignet ?? [];
  if (x !== undefined && y !== undefined && w !== undefined)
    return { plaat, name: spot.id, box: [x, y, w, Math.round((w * 3) / 4)] };
  return pieceOf(plaat, spot.id, boxOf({ plek: spot.nr }, spots), [spot]);
}

const startPlate = ({ praatplaten }: Keten): Praatplaat | undefined =>
  praatplaten.find(({ data }) => data.start) ?? praatplaten[0];

function eventPiece(keten: Keten, { id, data }: Keten['tijdlijn'][number]): Piece | undefined {
  const plaat = data.beeld && keten.praatplaat(data.beeld.plaat);
  if (!plaat) return undefined;
  const spots = spotsOf(plaat);
  return pieceOf(
    plaat,
    id,
    boxOf(data.beeld!, spots),
    spots.filter(({ nr }) => nr === data.beeld!.plek),
  );
}

/** Beside a theme: what the first question of its plate points at. */
export function themePiece(keten: Keten, { data }: CollectionEntry<'themas'>): Piece | undefined {
  const plate = data.praatplaat && keten.praatplaat(data.praatplaat);
  return plate ? spotPiece(plate, plate.data.vragen[0]?.plekken[0]) : undefined;
}

/** Beside a document and its story: the plate made of it, else what the timeline shows of it, else the plate to begin with. */
export function documentPiece(keten: Keten, document: string): Piece | undefined {
  const plates = keten.praatplaten.filter(({ data }) => data.document === document);
  const plate = plates.find(({ data }) => data.start) ?? plates[0];
  if (plate) return spotPiece(plate);
  const event = keten.tijdlijn.find(
    ({ data }) => data.beeld && data.herkomst.some((id) => keten.register.documentOf(id) === document),
  );
  return event ? eventPiece(keten, event) : startPlate(keten) && spotPiece(startPlate(keten)!);
}

/** Beside a term: the spot that has the word for a name, or says it; else what a question about it points at, or its plate. */
export function termPiece(keten: Keten, { id, data }: CollectionEntry<'begrippen'>): Piece | undefined {
  const forms = wordForms(id, data);
  const words = makeRecogniser(forms);
  const { platen, vragen } = referencesTo(keten, 'begrippen', id);
  // First the plates that were said to be about it.
  const all = [...new Set([...platen, ...keten.praatplaten])].flatMap((plaat) =>
    plaat.data.plekken.map((plek) => ({ plaat, ...plek })),
  );
  const has = (text: string) =>
    forms.some(({ woord }) => beginningsIn(text).has(beginOf(woord))) && words.find(text).length > 0;
  const spot = all.find(({ naam }) => has(naam)) ?? all.find(({ uitleg }) => has(uitleg));
  if (spot) return spotPiece(spot.plaat, spot.nr);
  for (const { plaat, nr } of vragen) {
    const [pointed] = plaat.data.vragen.find((v) => v.nr === nr)!.plekken;
    if (pointed) return spotPiece(plaat, pointed);
  }
  return platen[0] && spotPiece(platen[0]);
}

/** Beside the route of a newcomer: the plate to begin with, where its last spot is. */
export function beginPiece(keten: Keten): Piece | undefined {
  const plate = startPlate(keten);
  return plate && spotPiece(plate, plate.data.plekken.at(-1)?.nr);
}

/** Beside what is said in groups: three people at a table, where the plates have them. */
export function conversationPiece(keten: Keten): Piece | undefined {
  const term = keten.begrippen.find(({ id }) => id === 'driehoeksgesprek');
  return term ? termPiece(keten, term) : beginPiece(keten);
}

/**
 * Every piece that stands beside a heading, each once.
 * @param keten what pages look things up in
 * @param pages what there are pages of
 */
export function allPieces(keten: Keten, pages: Keten): Piece[] {
  const pieces = [
    beginPiece(keten),
    conversationPiece(keten),
    ...pages.themas.map((thema) => themePiece(keten, thema)),
    ...pages.documenten.map(({ id }) => documentPiece(keten, id)),
    ...pages.begrippen.map((begrip) => termPiece(keten, begrip)),
  ].filter((piece) => piece !== undefined);
  return [...new Map(pieces.map((piece) => [pieceAddress(piece), piece])).values()];
}
