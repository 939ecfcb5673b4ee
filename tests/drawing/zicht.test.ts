import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { drawingOf } from '../../src/components/praatplaat/platen';
import { scholenVan } from '../../src/components/praatplaat/platen/partners-in-opleiding-en-ontwikkeling/scholen';
import { teken } from '../../src/components/praatplaat/tekening/teken';

it('nothing hides a school of plate 4: who counts them finds them all', () => {
  const plaat = drawingOf('partners-in-opleiding-en-ontwikkeling');
  const { scene } = plaat;
  const landscape = scene.lagen.flatMap((layer) => layer.delen).find((deel) => deel.deel === 'leerlandschap')!;
  const width = scene.breedte * 2;
  const picture = (content: string) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" stroke-linecap="round" stroke-linejoin="round">${content}</svg>`,
      { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } },
    ).render().pixels;
  // Every school once in a colour that nothing else has; what shows of it is what can be seen.
  const pink = [255, 0, 255];
  const { bepalingen, binnenwerk } = teken(plaat, { korrel: false });
  const coloured = picture(
    bepalingen.replaceAll(
      /(<g id="p4-school-\d+">)(.*?)(<\/g>)/g,
      (_, from: string, content: string, to: string) =>
        from +
        content.replaceAll(/fill="#\w+"/g, 'fill="#FF00FF"').replaceAll(/fill-opacity="[^"]+"/g, 'fill-opacity="0"') +
        to,
    ) + binnenwerk.slice(bepalingen.length),
  );
  const pinkOf = (x: number, y: number): boolean =>
    pink.every((v, k) => Math.abs((coloured[(Math.round(y * 2) * width + Math.round(x * 2)) * 4 + k] ?? 0) - v) < 12);
  const hidden = scholenVan(landscape as unknown as Parameters<typeof scholenVan>[0]).filter(({ x, y, s }) => {
    const [px, py] = [Math.round(x), Math.round(y)];
    const plekken = [
      [-12, -14],
      [0, -18],
      [12, -14],
      [-9, -6],
      [0, -4],
      [9, -6],
    ].map(([a, b]) => pinkOf(px + a! * s, py + b! * s));
    return plekken.filter(Boolean).length < 4;
  });
  expect(hidden.map(({ x, y, bestuur }) => `board ${bestuur}: ${Math.round(x)}, ${Math.round(y)}`)).toEqual([]);
});
