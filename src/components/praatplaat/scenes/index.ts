import type { Scene } from '../tekening/teken.ts';
import { scene as p2 } from './geschiedenis.ts';
import { scene as p3 } from './leren-laten-werken.ts';
import { scene as p4 } from './partners-in-opleiding-en-ontwikkeling.ts';
import { scene as p5 } from './curriculum-in-samenhang.ts';
import { scene as p6 } from './leerrijke-verbindingen.ts';
import { scene as p7 } from './de-lerende-leraar-als-partner.ts';
import { scene as p8 } from './van-de-driehoek-een-cirkel-maken.ts';
import { scene as pw } from './waarde-en-randvoorwaarden.ts';

/** The scene of every plate by its slug. */
export const SCENES: Readonly<Record<string, Scene>> = Object.fromEntries(
  [p2, p3, p4, p5, p6, p7, p8, pw].map((scene) => [scene.plaat, scene]),
);
