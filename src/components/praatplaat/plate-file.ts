import type { GetStaticPathsItem } from 'astro';
import { fontRules } from '../build/fonts';
import { outlined } from '../build/outlines';
import { xmlText } from '../build/xml';
import { loadEverything } from '../keten/keten';
import { isPhoto, plateOf } from './sheets';
import type { Plaat } from './tekening/plaat';
import { drawn } from './drawn';
import type { Tekenopties } from './tekening/teken';

/** A plate as a file of its own: its drawing, and what it says about itself to who cannot see it. */
export interface PlateFile {
  bron: Plaat;
  titel: string;
  beschrijving: string;
}

/**
 * One file per plate, for an endpoint.
 * @throws when a plate has no drawing and no photo
 */
export async function platePaths(): Promise<(GetStaticPathsItem & { params: { plaat: string }; props: PlateFile })[]> {
  const { praatplaten } = await loadEverything();
  return praatplaten.map((plaat) => ({
    params: { plaat: plaat.id },
    props: { bron: plateOf(plaat, true), titel: plaat.data.titel, beschrijving: plaat.data.beschrijving },
  }));
}

/** The same without photos: only what we drew can be a drawing with its letters inside. */
export const drawingPaths = async (): ReturnType<typeof platePaths> =>
  (await platePaths()).filter(({ params }) => !isPhoto(params.plaat));

/** The element round a drawing; `stijl` goes into a style element of its own. */
function plateSvg({ bron, titel, beschrijving }: PlateFile, stijl = '', opties: Tekenopties = {}): string {
  const { binnenwerk, viewBox } = drawn(bron, opties);
  const { id, breedte, hoogte } = bron.scene;
  const kop = `<title id="${id}-titel">${xmlText(titel)}</title><desc id="${id}-beschrijving">${xmlText(beschrijving)}</desc>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${breedte}" ` +
    `height="${hoogte}" role="img" aria-labelledby="${id}-titel ${id}-beschrijving" ` +
    'stroke-linecap="round" ' +
    `stroke-linejoin="round">${kop}${stijl === '' ? '' : `<style>${stijl}</style>`}${binnenwerk}</svg>`
  );
}

/** The plate with the fonts it uses inside, for a browser: on paper its words stay words. */
export async function plateFile(plaat: PlateFile, opties: Tekenopties = {}): Promise<string> {
  const letters = new Set(drawn(plaat.bron).metingen.teksten.flatMap(({ tekst }) => [...tekst]));
  return plateSvg(plaat, await fontRules([...letters].join('')), opties);
}

/** The plate with its letters as outlines: any viewer shows it as a browser does. */
export const plateDrawing = (plaat: PlateFile): Promise<string> => outlined(plateSvg(plaat));
