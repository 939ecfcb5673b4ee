import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { SCENES } from '../../src/components/praatplaat/scenes';
import type { Tekstmeting } from '../../src/components/praatplaat/tekening/meter';
import { teken } from '../../src/components/praatplaat/tekening/teken';

type Rgb = [number, number, number];
const licht = (rgb: Rgb): number => {
  const [r = 0, g = 0, b = 0] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [hoog, laag] = [licht(a), licht(b)].sort((p, q) => q - p) as [number, number];
  return (hoog + 0.05) / (laag + 0.05);
};
const hex = (kleur: string): Rgb => [1, 3, 5].map((i) => parseInt(kleur.slice(i, i + 2), 16)) as Rgb;

/** The colour that most of the ground under a text has, from the picture drawn without its letters. */
function ondergrond(pixels: Uint8Array, breedte: number, { x, y, w, h }: Tekstmeting): Rgb {
  const tel = new Map<string, number>();
  for (let py = Math.round(y); py < y + h; py += 2) for (let px = Math.round(x); px < x + w; px += 2) {
    const i = (Math.max(0, py) * breedte + Math.max(0, px)) * 4;
    const sleutel = `${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`;
    tel.set(sleutel, (tel.get(sleutel) ?? 0) + 1);
  }
  const [meest] = [...tel].sort((a, b) => b[1] - a[1])[0] ?? ['255,255,255'];
  return meest.split(',').map(Number) as Rgb;
}

describe.each(Object.entries(SCENES))('lettering of plate %s', (_, scene) => {
  const { binnenwerk, metingen, viewBox } = teken(scene, { korrel: false });
  const zonderLetters = binnenwerk.replaceAll(/<text[\s\S]*?<\/text>/g, '');
  const beeld = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" stroke-linecap="round" stroke-linejoin="round">${zonderLetters}</svg>`, { fitTo: { mode: 'width', value: scene.breedte } }).render();

  test('stands out from what lies behind it, at least 4.5 : 1', () => {
    const zwak = metingen.teksten.flatMap((tekst) => {
      const c = contrast(hex(tekst.kleur), ondergrond(beeld.pixels, beeld.width, tekst));
      return c < 4.5 ? [`${tekst.tekst}: ${c.toFixed(2)}`] : [];
    });
    expect(zwak).toEqual([]);
  });

  test('is at least 17 units high, also on small things', () => {
    const klein = metingen.teksten.filter((tekst) => tekst.grootte < 17).map((tekst) => `${tekst.tekst}: ${tekst.grootte.toFixed(1)}`);
    expect(klein).toEqual([]);
  });
});
