import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fontPaths } from '../../src/components/build/fonts';
import { PLATEN } from '../../src/components/praatplaat/platen';
import type { Tekstmeting } from '../../src/components/praatplaat/tekening/meter';
import { teken } from '../../src/components/praatplaat/tekening/teken';

type Rgb = [number, number, number];
const linear = (v: number): number => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (rgb: Rgb): number => {
  const [r = 0, g = 0, b = 0] = rgb.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
const hex = (colour: string): Rgb => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16)) as Rgb;

const screen = (v: number): number =>
  Math.min(255, Math.max(0, 255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)));
/** Green-blind eyes: Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light. */
const DEUTERANOPIE = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const;
/** How a plate may look: as it is, to green-blind eyes, and from a printer without colour. */
const VIEWS: Readonly<Record<string, (rgb: Rgb) => Rgb>> = {
  normal: (rgb) => rgb,
  deuteranopia: (rgb) => {
    const [r, g, b] = rgb.map(linear) as Rgb;
    return DEUTERANOPIE.map(([x, y, z]) => screen(x * r + y * g + z * b)) as Rgb;
  },
  grey: ([r, g, b]) => {
    const grey = 0.299 * r + 0.587 * g + 0.114 * b;
    return [grey, grey, grey];
  },
};

interface Picture {
  pixels: Uint8Array;
  width: number;
}

/** Every colour that lies right behind the letters of a text: where the picture with letters differs from the one without. */
function grounds(without: Picture, withText: Picture, { x, y, w, h }: Tekstmeting): Rgb[] {
  const found = new Map<string, Rgb>();
  for (let py = Math.max(0, Math.floor(y)); py < y + h; py++)
    for (let px = Math.max(0, Math.floor(x)); px < x + w; px++) {
      const i = (py * without.width + px) * 4;
      const difference = [0, 1, 2].reduce((n, k) => n + Math.abs(without.pixels[i + k]! - withText.pixels[i + k]!), 0);
      if (difference < 60) continue;
      const rgb: Rgb = [without.pixels[i]!, without.pixels[i + 1]!, without.pixels[i + 2]!];
      found.set(rgb.join(), rgb);
    }
  return [...found.values()];
}

const letters = await fontPaths();

describe.each(Object.entries(PLATEN))('lettering of plate %s', (_, plaat) => {
  const { binnenwerk, metingen, viewBox } = teken(plaat, { korrel: false });
  // Taken out once: each time the renderer is asked for its pixels it copies them all.
  const pictureOf = (content: string): Picture =>
    (({ pixels, width }) => ({ pixels, width }))(
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" stroke-linecap="round" stroke-linejoin="round">${content}</svg>`,
        {
          fitTo: { mode: 'width', value: plaat.scene.breedte },
          font: { loadSystemFonts: false, fontFiles: letters },
        },
      ).render(),
    );
  const without = pictureOf(binnenwerk.replaceAll(/<text[\s\S]*?<\/text>/g, ''));
  const withText = pictureOf(binnenwerk);
  const groundsOf = metingen.teksten.map((tekst) => ({ tekst, groundsOf: grounds(without, withText, tekst) }));

  test('is really there, every word of it', () => {
    expect(groundsOf.filter(({ groundsOf: g }) => !g.length).map(({ tekst }) => tekst.tekst)).toEqual([]);
  });

  test.each(Object.entries(VIEWS))('stands out from every pixel behind it, at least 4.5 : 1: %s', (_blik, see) => {
    const weak = groundsOf.flatMap(({ tekst, groundsOf: g }) => {
      const c = Math.min(...g.map((ground) => contrast(see(hex(tekst.kleur)), see(ground))));
      return c < 4.5 ? [`${tekst.tekst}: ${c.toFixed(2)}`] : [];
    });
    expect(weak).toEqual([]);
  });

  test('is at least 17 units high, also on small things', () => {
    const small = metingen.teksten
      .filter((tekst) => tekst.grootte < 17)
      .map((tekst) => `${tekst.tekst}: ${tekst.grootte.toFixed(1)}`);
    expect(small).toEqual([]);
  });
});
