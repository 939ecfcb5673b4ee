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
function wrapLines(titel: string, breed: number): string[] {
  const uit: string[] = [];
  for (const woord of titel.split(' ')) {
    const laatste = uit.at(-1);
    if (laatste !== undefined && `${laatste} ${woord}`.length <= breed) uit[uit.length - 1] = `${laatste} ${woord}`;
    else uit.push(woord);
  }
  return uit;
}

const TEGELS = [
  ...['#D9572B', '#F7B27E', '#D9572B', '#F7B27E', '#D9572B'],
  ...['#F7C23C', '#FBD982', '#F7C23C'],
  ...['#1C7FA3', '#A6D8E3', '#1C7FA3', '#A6D8E3', '#1C7FA3'],
];
const INKT = '#1F2A44';

/** The ribbon of tiles, each drawn by `tegel`. */
const lint = (tegel: (i: number, kleur: string) => string): string => TEGELS.map((k, i) => tegel(i, k)).join('');

/** A line of text; what it says is made safe for XML. */
const schrijf = (tekst: string, kenmerken: Readonly<Record<string, string | number>>): string =>
  `<text ${Object.entries(kenmerken)
    .map(([naam, waarde]) => `${naam}="${waarde}"`)
    .join(' ')}>${xmlText(tekst)}</text>`;

/** @param binnen what stands on the canvas of 1200 × 630 */
const doek = (kleur: string, binnen: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">` +
  `<rect width="1200" height="630" fill="${kleur}"/>${binnen}</svg>`;

/** The picture that a link to a page shows elsewhere, as SVG of 1200 × 630: kind, title and the ribbon of tiles. */
export function previewPicture({ titel, soort, naam }: Caption): string {
  const maat = titel.length > 90 ? 52 : titel.length > 45 ? 64 : 84;
  const lijst = wrapLines(titel, Math.floor(1900 / maat));
  const hoog = maat * 1.12;
  const eerste = 345 - ((lijst.length - 1) * hoog) / 2;
  const hyperlegible = { 'font-family': 'Atkinson Hyperlegible', 'font-weight': 700 };
  const baloo = { 'font-family': 'Baloo 2' };
  return doek(
    '#FFF7E8',
    [
      schrijf(soort, { x: 80, y: 110, ...hyperlegible, 'font-size': 34, fill: '#A53A17' }),
      ...lijst.map((regel, i) => {
        const y = Math.round(eerste + i * hoog);
        return schrijf(regel, { x: 80, y, ...baloo, 'font-weight': 800, 'font-size': maat, fill: INKT });
      }),
      schrijf(naam, { x: 80, y: 550, ...baloo, 'font-weight': 700, 'font-size': 34, fill: '#4A5370' }),
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
  const woord = (tekst: string, y: number, maat: number) =>
    schrijf(tekst, { x: 1110, y, ...midden, 'font-weight': 700, 'font-size': maat, fill: '#FFF7E8' });
  return doek(
    INKT,
    [
      `<svg width="1008" height="630" viewBox="0 0 1600 1000" stroke-linecap="round" stroke-linejoin="round">${tekening}</svg>`,
      lint((i, k) => `<rect x="1008" y="${Math.round(i * 48.5)}" width="12" height="44" fill="${k}"/>`),
      `<circle cx="1110" cy="250" r="66" fill="#A53A17" stroke="#fff" stroke-width="7"/>`,
      schrijf(nr, { x: 1110, y: 276, ...midden, 'font-weight': 800, 'font-size': 76, fill: '#fff' }),
      woord(soort, 150, 34),
      ...naam.split(' ').map((deel, i) => woord(deel, 540 + i * 40, 32)),
    ].join(''),
  );
}
