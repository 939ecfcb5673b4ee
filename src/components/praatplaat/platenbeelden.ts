import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import { letterbestanden } from '../bouw/letterbestanden.ts';
import { SCENES } from './scenes/index.ts';
import { teken, type Scene } from './tekening/teken.ts';

/** Width of the pictures in pixels; smaller ones are made from these. */
const BREEDTE = 1600;

/**
 * Draws the pictures of the plates for cards and phones from their scenes, before the build looks for them: a new plate
 * needs no picture by hand. A scene that did not change is not drawn again.
 * @param map folder for the pictures
 */
export default function platenbeelden(map: URL): AstroIntegration {
  return {
    name: 'platenbeelden',
    hooks: {
      'astro:config:setup': async ({ logger }) => {
        mkdirSync(map, { recursive: true });
        const nieuw = Object.values(SCENES).filter((scene) => !isActueel(map, scene));
        const fontFiles = nieuw.length ? await letterbestanden() : [];
        for (const scene of nieuw) {
          const svg = svgVan(scene);
          writeFileSync(bestand(map, `${scene.plaat}.png`), new Resvg(svg, { fitTo: { mode: 'width', value: BREEDTE }, font: { loadSystemFonts: false, fontFiles } }).render().asPng());
          writeFileSync(bestand(map, `${scene.plaat}.txt`), merk(svg));
        }
        if (nieuw.length) logger.info(`${nieuw.length} drawn`);
      },
    },
  };
}

const bestand = (map: URL, naam: string): string => fileURLToPath(new URL(naam, map));
const merk = (svg: string): string => createHash('sha256').update(svg).digest('hex');

function svgVan(scene: Scene): string {
  const { binnenwerk, viewBox } = teken(scene);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${scene.breedte}" height="${scene.hoogte}" stroke-linecap="round" stroke-linejoin="round">${binnenwerk}</svg>`;
}

/** Is the picture there, and was it made from this very drawing? */
function isActueel(map: URL, scene: Scene): boolean {
  const merkbestand = bestand(map, `${scene.plaat}.txt`);
  return existsSync(bestand(map, `${scene.plaat}.png`)) && existsSync(merkbestand) && readFileSync(merkbestand, 'utf8') === merk(svgVan(scene));
}
