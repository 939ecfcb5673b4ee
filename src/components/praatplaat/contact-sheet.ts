import { Resvg } from '@resvg/resvg-js';
import { kept } from '../build/kept';
import { SHARED, PLATEN } from './platen';
import { DINGEN } from './tekening/dingen';
import { HOUDING } from './tekening/houdingen';
import { voorbeeld, type Verklaring } from './tekening/onderdeel';
import type { Deel, Plaat } from './tekening/plaat';
import { isRij, ontvouw } from './tekening/rij';
import { teken } from './tekening/teken';

/** One part of the kit with an example of it. */
export interface Sample {
  naam: string;
  /** What the part says about itself. */
  verklaring?: Verklaring | undefined;
  /** Slug of the plate that alone has it. */
  plaat?: string | undefined;
  /** The drawing, without an `svg` element round it. */
  binnenwerk: string;
  /** Box round the drawing. */
  viewBox: string;
}
export type SampleKind = 'delen' | 'houdingen' | 'dingen';

const isDeel = (waarde: object): waarde is Deel => 'deel' in waarde && typeof waarde.deel === 'string';

/** Every part that a value names, at any depth, rows unfolded. */
function* delenIn(waarde: unknown): Generator<Deel> {
  if (typeof waarde !== 'object' || waarde === null) return;
  const rij = isDeel(waarde) && isRij(waarde);
  if (isDeel(waarde) && !rij) yield waarde;
  for (const w of rij ? ontvouw(waarde) : Object.values(waarde)) yield* delenIn(w);
}

/** The first use of every part, by the part as a function; of a part that no plate uses, an example. */
function gebruikt(): Map<unknown, { slug: string; bron: Plaat; deel: Deel }> {
  const uit = new Map<unknown, { slug: string; bron: Plaat; deel: Deel }>();
  for (const [slug, bron] of Object.entries(PLATEN))
    for (const deel of delenIn(bron.scene.lagen)) {
      const functie = bron.delen[deel.deel];
      if (!uit.has(functie)) uit.set(functie, { slug, bron, deel });
    }
  const [slug, bron] = Object.entries(PLATEN)[0]!;
  for (const [naam, functie] of Object.entries(SHARED)) {
    const deel = uit.has(functie) ? undefined : voorbeeld(naam, functie);
    if (deel) uit.set(functie, { slug, bron: { ...bron, delen: SHARED }, deel: { ...deel } });
  }
  return uit;
}

function sampleOf(naam: string, id: string, deel: Deel, bron: Plaat): Sample {
  const { binnenwerk, viewBox } = teken({ ...bron, scene: { ...bron.scene, id, lagen: [{ naam, delen: [deel] }] } });
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

/** As {@link samples}, but a build takes those of the last one when no scene and no code changed. */
export const keptSamples = (): Record<SampleKind, Sample[]> =>
  kept('samples', [JSON.stringify(Object.entries(PLATEN).map(([slug, { scene }]) => [slug, scene]))], samples);

/** Every part of the kit as the plates use it, every pose and every thing, for the contact sheet and the snapshots. */
export function samples(): Record<SampleKind, Sample[]> {
  const eerste = Object.values(PLATEN)[0]!;
  const delen = [...gebruikt()].map(([functie, { slug, bron, deel }]) => {
    const shared = SHARED[deel.deel] === functie;
    const id = shared ? `deel-${deel.deel}` : `deel-${bron.scene.id}-${deel.deel}`;
    const { verklaring } = bron.delen[deel.deel]!;
    return { ...sampleOf(deel.deel, id, deel, bron), verklaring, plaat: shared ? undefined : slug };
  });
  const houdingen = Object.keys(HOUDING).map((houding) =>
    sampleOf(houding, `houding-${houding}`, { deel: 'persoon', x: 0, y: 0, houding }, eerste),
  );
  const dingen = Object.keys(DINGEN).map((soort) =>
    sampleOf(soort, `ding-${soort}`, { deel: 'voorwerp', soort, x: 0, y: 0 }, eerste),
  );
  return { delen, houdingen, dingen };
}
