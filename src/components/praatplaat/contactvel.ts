import { Resvg } from '@resvg/resvg-js';
import { SCENES } from './scenes';
import { DELEN, type Deel } from './tekening/delen';
import { DINGEN } from './tekening/dingen';
import { HOUDING } from './tekening/houdingen';
import { ontvouw, type Rij } from './tekening/rij';
import { teken, type Scene } from './tekening/teken';

/** One part of the kit with an example of it. */
export interface Voorbeeld {
  naam: string;
  /** The drawing, without an `svg` element round it. */
  binnenwerk: string;
  /** Box round the drawing. */
  viewBox: string;
}
export type Voorbeeldsoort = 'delen' | 'houdingen' | 'dingen';

const isRij = (waarde: unknown): waarde is Rij =>
  typeof waarde === 'object' && waarde !== null && 'deel' in waarde && waarde.deel === 'rij';

/** The first use of every part, with the scene whose colours it needs. */
function gebruikt(): Map<string, { scene: Scene; deel: Deel }> {
  const uit = new Map<string, { scene: Scene; deel: Deel }>();
  const zoek = (scene: Scene, waarde: unknown): void => {
    if (isRij(waarde)) return zoek(scene, ontvouw(waarde));
    if (Array.isArray(waarde)) return waarde.forEach((w) => zoek(scene, w));
    if (typeof waarde !== 'object' || waarde === null) return;
    if ('deel' in waarde && typeof waarde.deel === 'string' && !uit.has(waarde.deel))
      uit.set(waarde.deel, { scene, deel: waarde as Deel });
    Object.values(waarde).forEach((w) => zoek(scene, w));
  };
  for (const scene of Object.values(SCENES)) scene.lagen.forEach((laag) => zoek(scene, laag.delen));
  return uit;
}

function voorbeeld(naam: string, id: string, deel: Deel, scene: Scene): Voorbeeld {
  const { binnenwerk, viewBox } = teken({ ...scene, id, lagen: [{ naam, delen: [deel] }] });
  const vak = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${binnenwerk}</svg>`, {
    font: { loadSystemFonts: false },
  }).getBBox();
  const rand = 8;
  return {
    naam,
    binnenwerk,
    viewBox:
      vak && vak.width > 0 && vak.height > 0
        ? [vak.x - rand, vak.y - rand, vak.width + 2 * rand, vak.height + 2 * rand].map((n) => Math.round(n)).join(' ')
        : viewBox,
  };
}

/** Every part of the kit as the plates use it, every pose and every thing, for the contact sheet and the snapshots. */
export function voorbeelden(): Record<Voorbeeldsoort, Voorbeeld[]> {
  const bekend = gebruikt();
  const eerste = Object.values(SCENES)[0]!;
  const delen = Object.keys(DELEN).map((naam) => {
    // Used by other parts only: drawn with what it is by itself.
    const gebruik = bekend.get(naam) ?? { scene: eerste, deel: { deel: naam, x: 0, y: 0 } as Deel };
    return voorbeeld(naam, `deel-${naam}`, gebruik.deel, gebruik.scene);
  });
  const houdingen = Object.keys(HOUDING).map((houding) =>
    voorbeeld(houding, `houding-${houding}`, { deel: 'persoon', x: 0, y: 0, houding } as Deel, eerste),
  );
  const dingen = Object.keys(DINGEN).map((soort) =>
    voorbeeld(soort, `ding-${soort}`, { deel: 'voorwerp', soort, x: 0, y: 0 } as Deel, eerste),
  );
  return { delen, houdingen, dingen };
}
