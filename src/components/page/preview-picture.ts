import { xmlText } from '../build/xml';

/**
 * Where the preview picture of a page stands; the pages of one plate share the picture of that plate.
 * @param pad path of the page, with slashes at both ends
 */
export function previewPath(pad: string): string {
  const plaat = /^\/praatplaten\/[^/]+\//.exec(pad)?.[0];
  return `/og/${pad === '/' ? 'begin-hier' : (plaat ?? pad).slice(1, -1)}.png`;
}

/** Words on a preview picture. */
export interface Caption {
  titel: string;
  soort: string;
  naam: string;
}

/** Breaks a title into lines of at most `breed` letters. */
function wrapLines(titel: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of titel.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const TILES = [
  ...['#D9572B', '#F7B27E', '#D9572B', '#F7B27E', '#D9572B'],
  ...['#F7C23C', '#FBD982', '#F7C23C'],
  ...['#1C7FA3', '#A6D8E3', '#1C7FA3', '#A6D8E3', '#1C7FA3'],
];
const INK = '#1F2A44';

/** The ribbon of tiles, each drawn by `tegel`. */
const lint = (tile: (i: number, colour: string) => string): string => TILES.map((k, i) => tile(i, k)).join('');

/** A line of text; what it says is made safe for XML. */
const write = (text: string, attributes: Readonly<Record<string, string | number>>): string =>
  `<text ${Object.entries(attributes)
    .map(([naam, value]) => `${naam}="${value}"`)
    .join(' ')}>${xmlText(text)}</text>`;

/** @param binnen what stands on the canvas of 1200 × 630 */
const canvas = (colour: string, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">` +
  `<rect width="1200" height="630" fill="${colour}"/>${inside}</svg>`;

/** The picture that a link to a page shows elsewhere, as SVG of 1200 × 630: kind, title and the ribbon of tiles. */
export function previewPicture({ titel, soort, naam }: Caption): string {
  const maat = titel.length > 90 ? 52 : titel.length > 45 ? 64 : 84;
  const lijst = wrapLines(titel, Math.floor(1900 / maat));
  const hoog = maat * 1.12;
  const eerste = 345 - ((lijst.length - 1) * hoog) / 2;
  const hyperlegible = { 'font-family': 'Atkinson Hyperlegible', 'font-weight': 700 };
  const baloo = { 'font-family': 'Baloo 2' };
  return canvas(
    '#FFF7E8',
    [
      write(soort, { x: 80, y: 110, ...hyperlegible, 'font-size': 34, fill: '#A53A17' }),
      ...lijst.map((regel, i) => {
        const y = Math.round(eerste + i * hoog);
        return write(regel, { x: 80, y, ...baloo, 'font-weight': 800, 'font-size': maat, fill: INK });
      }),
      write(naam, { x: 80, y: 550, ...baloo, 'font-weight': 700, 'font-size': 34, fill: '#4A5370' }),
      lint((i, k) => `<rect x="${Math.round(i * 92.3)}" y="590" width="86" height="40" fill="${k}"/>`),
    ].join(''),
  );
}

/**
 * The preview picture of a plate, as SVG of 1200 × 630: the whole drawing, so that nothing of it is cut, beside a band
 * with its number.
 * @param tekening drawing of the plate, on a canvas of 1600 × 1000, without its `svg` element
 */
export function platePreview(
  { nr, soort, naam }: { nr: string; soort: string; naam: string },
  tekening: string,
): string {
  const midden = { 'text-anchor': 'middle', 'font-family': 'Baloo 2' };
  const word = (text: string, y: number, maat: number) =>
    write(text, { x: 1110, y, ...midden, 'font-weight': 700, 'font-size': maat, fill: '#FFF7E8' });
  return canvas(
    INK,
    [
      `<svg width="1008" height="630" viewBox="0 0 1600 1000" stroke-linecap="round" stroke-linejoin="round">${tekening}</svg>`,
      lint((i, k) => `<rect x="1008" y="${Math.round(i * 48.5)}" width="12" height="44" fill="${k}"/>`),
      `<circle cx="1110" cy="250" r="66" fill="#A53A17" stroke="#fff" stroke-width="7"/>`,
      write(nr, { x: 1110, y: 276, ...midden, 'font-weight': 800, 'font-size': 76, fill: '#fff' }),
      word(soort, 150, 34),
      ...naam.split(' ').map((deel, i) => word(deel, 540 + i * 40, 32)),
    ].join(''),
  );
}
