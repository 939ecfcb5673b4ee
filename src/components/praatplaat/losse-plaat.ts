import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { teken, type Scene } from './tekening/teken';

/** The four letterings of a plate: family, weight and the package file that holds it. */
const LETTERS = [
  ['Baloo 2', 700, 'baloo-2/files/baloo-2-latin-700-normal'],
  ['Baloo 2', 800, 'baloo-2/files/baloo-2-latin-800-normal'],
  ['Atkinson Hyperlegible', 400, 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal'],
  ['Atkinson Hyperlegible', 700, 'atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal'],
] as const;

const veilig = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a plate says about itself to who cannot see it. */
export interface Plaatnaam {
  titel: string;
  beschrijving: string;
}

/** The element round a drawing: `breedte` and `hoogte` in pixels; `stijl` goes into a style element of its own. */
export function plaatSvg(scene: Scene, { titel, beschrijving }: Plaatnaam, stijl = '', korrel = true): string {
  const { binnenwerk, viewBox } = teken(scene, { korrel });
  const id = scene.id;
  const kop = `<title id="${id}-titel">${veilig(titel)}</title><desc id="${id}-beschrijving">${veilig(beschrijving)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${scene.breedte}" height="${scene.hoogte}" role="img" aria-labelledby="${id}-titel ${id}-beschrijving" stroke-linecap="round" stroke-linejoin="round">${kop}${stijl === '' ? '' : `<style>${stijl}</style>`}${binnenwerk}</svg>`;
}

/**
 * A plate as one file that looks the same everywhere: the letters it uses are inside, cut down to its own words.
 * @returns SVG text, about 60 kB compressed
 */
export async function lossePlaat(scene: Scene, naam: Plaatnaam): Promise<string> {
  const letters = [...new Set(teken(scene).metingen.teksten.flatMap(({ tekst }) => [...tekst]))].join('');
  const regels = await Promise.all(
    LETTERS.map(async ([familie, gewicht, bestand]) => {
      const inhoud = await subsetFont(readFileSync(join(process.cwd(), `node_modules/@fontsource/${bestand}.woff2`)), letters, { targetFormat: 'woff2' });
      return `@font-face{font-family:"${familie}";font-weight:${gewicht};src:url(data:font/woff2;base64,${inhoud.toString('base64')}) format("woff2")}`;
    }),
  );
  return plaatSvg(scene, naam, regels.join(''));
}
