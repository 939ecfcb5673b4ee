import atkinson400 from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import atkinson700 from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import baloo700 from '@fontsource/baloo-2/files/baloo-2-latin-700-normal.woff2?url';
import baloo800 from '@fontsource/baloo-2/files/baloo-2-latin-800-normal.woff2?url';
import { xmlText } from '../build/xml';
import type { OwnPlate } from './domain/model';
import { drawPlate } from './draw';

/** The letters of a drawing: family, weight, and the file on this site. */
const LETTERS = [
  ['Baloo 2', 700, baloo700],
  ['Baloo 2', 800, baloo800],
  ['Atkinson Hyperlegible', 400, atkinson400],
  ['Atkinson Hyperlegible', 700, atkinson700],
] as const;

/** A file of this site as an address that holds it. */
async function inside(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done((reader.result as string).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => failed(new Error(address));
    reader.readAsDataURL(blob);
  });
}

let rules: Promise<string> | undefined;
/** The letters as style rules that hold them; asked for once. Without a network that never came: a drawing without. */
function letterRules(): Promise<string> {
  rules ??= Promise.all(
    LETTERS.map(async ([family, weight, address]) => {
      const source = `url(${await inside(address)}) format("woff2")`;
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${source}}`;
    }),
  ).then(
    (all) => all.join(''),
    () => {
      rules = undefined;
      return '';
    },
  );
  return rules;
}

/** A plate as a drawing that stands by itself: with its letters inside, and what it says about itself. */
export async function toSvg(plate: OwnPlate): Promise<string> {
  const [{ binnenwerk, viewBox }, stijl] = await Promise.all([drawPlate(plate), letterRules()]);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="1600" height="1000" role="img" ` +
    'aria-labelledby="titel beschrijving" stroke-linecap="round" stroke-linejoin="round" ' +
    // As wide as the drawing counts them: fitted to the pixels of a small picture, words would outgrow their signs.
    'text-rendering="geometricPrecision">' +
    `<title id="titel">${xmlText(plate.titel)}</title><desc id="beschrijving">${xmlText(plate.beschrijving)}</desc>` +
    `${stijl && `<style>${stijl}</style>`}${binnenwerk}</svg>`
  );
}

/** The same as an address for an `img`. */
export const toAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The same address with only a piece of the drawing in it: left, top, width and height in units, as a `viewBox`. */
export const withPiece = (address: string, viewBox: string): string => {
  const whole = encodeURIComponent('viewBox="0 0 1600 1000"');
  return address.replace(whole, encodeURIComponent(`viewBox="${viewBox}"`));
};

/** A plate as pixels, for a presentation or a printer: 3840 × 2400. */
export async function toPicture(plate: OwnPlate, breedte = 3_840): Promise<Blob> {
  const image = new Image(1_600, 1_000);
  image.src = toAddress(await toSvg(plate));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: breedte, height: (breedte * 10) / 16 });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
  );
}
