import { isRightToLeft } from '../../words/direction';
import { drawPins, type Pin } from './pins';

/** Width of the picture, in pixels: an A3 in fair print. */
const WIDTH = 2400;
const EDGE = 60;
const SIZE = 30;
const LEADING = 42;
const COLUMNS = 2;

/** Words in lines that are no wider than asked. */
function linesOf(pen: CanvasRenderingContext2D, words: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of words.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (line && pen.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
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
 */
export async function drawGroupPlate(
  image: HTMLImageElement,
  pins: readonly (Pin & { nr: number; tekst: string })[],
  title: string,
): Promise<Blob | null> {
  image.loading = 'eager';
  await image.decode();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const [wide, tall] = [WIDTH - 2 * EDGE, ((WIDTH - 2 * EDGE) * 10) / 16];
  const column = (wide - EDGE * (COLUMNS - 1)) / COLUMNS;
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
  const [top, below] = [EDGE + 90, EDGE + 90 + tall + EDGE];
  Object.assign(canvas, { width: WIDTH, height: Math.ceil(below + longest * LEADING + EDGE) });
  pen.fillStyle = '#fffdf7';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#1f2a44';
  pen.font = 'bold 54px sans-serif';
  drawLine(pen, title, EDGE, EDGE + 48, wide);
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
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
