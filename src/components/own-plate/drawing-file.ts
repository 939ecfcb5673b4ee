import { xmlText } from '../build/xml';
import type { OwnPlate } from './domain/model';
import type { Tekening } from '../praatplaat/tekening/teken';
import { drawPlate } from './draw';
import { letterRules } from './letters';
import { withLetters } from './outlined';

/** The element round a drawing, with what it says about itself; `stijl` goes into a style element of its own. */
function svgOf(plate: OwnPlate, { binnenwerk, viewBox }: Tekening, stijl: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="1600" height="1000" role="img" ` +
    'aria-labelledby="titel beschrijving" stroke-linecap="round" stroke-linejoin="round" ' +
    // As wide as the drawing counts them: fitted to the pixels of a small picture, words would outgrow their signs.
    'text-rendering="geometricPrecision">' +
    `<title id="titel">${xmlText(plate.titel)}</title><desc id="beschrijving">${xmlText(plate.beschrijving)}</desc>` +
    `${stijl && `<style>${stijl}</style>`}${binnenwerk}</svg>`
  );
}

/** A plate as a drawing for a browser: with the files of its letters inside. */
export async function toSvg(plate: OwnPlate): Promise<string> {
  const [drawn, stijl] = await Promise.all([drawPlate(plate), letterRules()]);
  return svgOf(plate, drawn, stijl);
}

/**
 * A plate as a drawing that stands by itself in any viewer: its letters are outlines. Words in signs that our letters have
 * not stay text, and then the files of the letters go along; so they do where the outlines cannot be fetched.
 * @param letters address of the outlines
 */
export async function toDrawing(plate: OwnPlate, letters: string): Promise<string> {
  const drawn = await drawPlate(plate);
  const outlined = await withLetters(svgOf(plate, drawn, ''), letters).catch(() => undefined);
  if (outlined === undefined) return toSvg(plate);
  return outlined.includes('<text') ? withLetters(await toSvg(plate), letters) : outlined;
}

/** A drawing as an address for an `img`. */
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
