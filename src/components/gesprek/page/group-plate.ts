import { isRightToLeft } from '../../words/direction';
import { drawPins, type Pin } from './pins';

/** Width of the picture, in pixels: an A3 in fair print. */
const WIDTH = 2400;
const EDGE = 60;
const SIZE = 30;
const LEADING = 42;
const TITLE = 'bold 54px sans-serif';
const TITLE_LEADING = 64;
const COLUMNS = 2;

/** A word in pieces that are no wider than asked: an address has no spaces to break at. */
function piecesOf(pen: CanvasRenderingContext2D, word: string, width: number): string[] {
  if (pen.measureText(word).width <= width) return [word];
  const pieces = [''];
  for (const sign of word) {
    const longer = pieces.at(-1)! + sign;
    if (pen.measureText(longer).width > width) pieces.push(sign);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

/** Words in lines that are no wider than asked. */
function linesOf(pen: CanvasRenderingContext2D, words: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const [first = '', ...rest] = piecesOf(pen, word, width);
      const longer = line ? `${line} ${first}` : first;
      if (line && pen.measureText(longer).width > width) {
        lines.push(line);
        line = first;
      } else line = longer;
      if (rest.length) {
        lines.push(line, ...rest.slice(0, -1));
        line = rest.at(-1)!;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** A line in a column, from the side where its own script begins: the year stays behind "مرحبا". */
function drawLine(pen: CanvasRenderingContext2D, words: string, x: number, y: number, width: number): void {
  const turned = isRightToLeft(words);
  pen.direction = turned ? 'rtl' : 'ltr';
  pen.fillText(words, turned ? x + width : x, y, width);
  pen.direction = 'ltr';
}

/**
 * The plate of the group as one picture: the plate with its flags, and below it what each flag says.
 * @param image the plate, loaded or to be loaded
 * @param title stands above it
 * @throws when there is more to say than a picture can be long
 */
export async function drawGroupPlate(
  image: HTMLImageElement,
  pins: readonly (Pin & { nr: number; tekst: string })[],
  title: string,
): Promise<Blob> {
  image.loading = 'eager';
  await image.decode();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const [wide, tall] = [WIDTH - 2 * EDGE, ((WIDTH - 2 * EDGE) * 10) / 16];
  const column = (wide - EDGE * (COLUMNS - 1)) / COLUMNS;
  pen.font = TITLE;
  const titles = linesOf(pen, title, wide);
  const font = `${SIZE}px sans-serif`;
  pen.font = font;
  const texts = pins.map((pin) => ({ nr: pin.nr, lines: linesOf(pen, pin.tekst, column - 70) }));
  // Column after column, each about as long.
  const all = texts.reduce((sum, { lines }) => sum + lines.length + 0.4, 0);
  const columns: (typeof texts)[] = Array.from({ length: COLUMNS }, () => []);
  let used = 0;
  for (const text of texts) {
    columns[Math.min(COLUMNS - 1, Math.floor((used / all) * COLUMNS))]!.push(text);
    used += text.lines.length + 0.4;
  }
  const longest = Math.max(...columns.map((c) => c.reduce((sum, { lines }) => sum + lines.length + 0.4, 0)));
  const top = EDGE + 90 + (titles.length - 1) * TITLE_LEADING;
  const below = top + tall + EDGE;
  Object.assign(canvas, { width: WIDTH, height: Math.ceil(below + longest * LEADING + EDGE) });
  pen.fillStyle = '#fffdf7';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#1f2a44';
  pen.font = TITLE;
  for (const [i, line] of titles.entries()) drawLine(pen, line, EDGE, EDGE + 48 + i * TITLE_LEADING, wide);
  pen.drawImage(image, EDGE, top, wide, tall);
  drawPins(pen, wide / 1600, pins, { x: EDGE, y: top });
  pen.textAlign = 'start';
  for (const [i, texts_] of columns.entries()) {
    let y = below + SIZE;
    for (const { nr, lines } of texts_) {
      const x = EDGE + i * (column + EDGE);
      pen.fillStyle = '#1f2a44';
      pen.font = `bold ${SIZE}px sans-serif`;
      pen.fillText(`${nr}.`, x, y);
      pen.font = font;
      for (const line of lines) {
        drawLine(pen, line, x + 70, y, column - 70);
        y += LEADING;
      }
      y += LEADING * 0.4;
    }
  }
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
  );
}
