import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fontPaths } from '../../src/components/build/fonts';
import { PLATEN } from '../../src/components/praatplaat/platen';
import type { Tekstmeting } from '../../src/components/praatplaat/tekening/meter';
import { teken } from '../../src/components/praatplaat/tekening/teken';

type Rgb = [number, number, number];
const lineair = (v: number): number => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
const licht = (rgb: Rgb): number => {
  const [r = 0, g = 0, b = 0] = rgb.map(lineair);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [hoog, laag] = [licht(a), licht(b)].sort((p, q) => q - p) as [number, number];
  return (hoog + 0.05) / (laag + 0.05);
};
const hex = (kleur: string): Rgb => [1, 3, 5].map((i) => parseInt(kleur.slice(i, i + 2), 16)) as Rgb;

const scherm = (v: number): number =>
  Math.min(255, Math.max(0, 255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)));
/** Green-blind eyes: Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light. */
const DEUTERANOPIE = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const;
/** How a plate may look: as it is, to green-blind eyes, and from a printer without colour. */
const BLIKKEN: Readonly<Record<string, (rgb: Rgb) => Rgb>> = {
  normal: (rgb) => rgb,
  deuteranopia: (rgb) => {
    const [r, g, b] = rgb.map(lineair) as Rgb;
    return DEUTERANOPIE.map(([x, y, z]) => scherm(x * r + y * g + z * b)) as Rgb;
  },
  grey: ([r, g, b]) => {
    const grijs = 0.299 * r + 0.587 * g + 0.114 * b;
    return [grijs, grijs, grijs];
  },
};

interface Beeld {
  pixels: Uint8Array;
  width: number;
}

/** Every colour that lies right behind the letters of a text: where the picture with letters differs from the one without. */
function ondergronden(zonder: Beeld, met: Beeld, { x, y, w, h }: Tekstmeting): Rgb[] {
  const uit = new Map<string, Rgb>();
  for (let py = Math.max(0, Math.floor(y)); py < y + h; py++)
    for (let px = Math.max(0, Math.floor(x)); px < x + w; px++) {
      const i = (py * zonder.width + px) * 4;
      const verschil = [0, 1, 2].reduce((n, k) => n + Math.abs(zonder.pixels[i + k]! - met.pixels[i + k]!), 0);
      if (verschil < 60) continue;
      const rgb: Rgb = [zonder.pixels[i]!, zonder.pixels[i + 1]!, zonder.pixels[i + 2]!];
      uit.set(rgb.join(), rgb);
    }
  return [...uit.values()];
}

const letters = await fontPaths();

describe.each(Object.entries(PLATEN))('lettering of plate %s', (_, plaat) => {
  const { binnenwerk, metingen, viewBox } = teken(plaat, { korrel: false });
  // Taken out once: each time the renderer is asked for its pixels it copies them all.
  const maakBeeld = (inhoud: string): Beeld =>
    (({ pixels, width }) => ({ pixels, width }))(
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" stroke-linecap="round" stroke-linejoin="round">${inhoud}</svg>`,
        {
          fitTo: { mode: 'width', value: plaat.scene.breedte },
          font: { loadSystemFonts: false, fontFiles: letters },
        },
      ).render(),
    );
  const zonder = maakBeeld(binnenwerk.replaceAll(/<text[\s\S]*?<\/text>/g, ''));
  const met = maakBeeld(binnenwerk);
  const gronden = metingen.teksten.map((tekst) => ({ tekst, gronden: ondergronden(zonder, met, tekst) }));

  test('is really there, every word of it', () => {
    expect(gronden.filter(({ gronden: g }) => !g.length).map(({ tekst }) => tekst.tekst)).toEqual([]);
  });

  test.each(Object.entries(BLIKKEN))('stands out from every pixel behind it, at least 4.5 : 1: %s', (_blik, zie) => {
    const zwak = gronden.flatMap(({ tekst, gronden: g }) => {
      const c = Math.min(...g.map((grond) => contrast(zie(hex(tekst.kleur)), zie(grond))));
      return c < 4.5 ? [`${tekst.tekst}: ${c.toFixed(2)}`] : [];
    });
    expect(zwak).toEqual([]);
  });

  test('is at least 17 units high, also on small things', () => {
    const klein = metingen.teksten
      .filter((tekst) => tekst.grootte < 17)
      .map((tekst) => `${tekst.tekst}: ${tekst.grootte.toFixed(1)}`);
    expect(klein).toEqual([]);
  });
});
