import { keurScene } from '../../praatplaat/tekening/keur';
import type { Scene } from '../../praatplaat/tekening/plaat';
import type { Mistake, Reader } from './fields';
import { CANVAS, LIMITS } from './model';

const isObject = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);

/** How often a row repeats what stands in it. */
function times(part: Record<string, unknown>): number {
  if (part['deel'] !== 'rij') return 1;
  const { op, n } = part;
  return Math.max(1, Array.isArray(op) ? op.length : typeof n === 'number' ? n : 1);
}

/** Counts the parts in a value as they will be drawn; stops as soon as there are too many, or they lie too deep. */
function count(x: unknown, each: number, depth: number): number {
  if (depth > LIMITS.diepte * 3) return Infinity;
  if (typeof x !== 'object' || x === null) return 0;
  const isPart = isObject(x) && 'deel' in x;
  const inner = isPart ? each * times(x) : each;
  let sum = isPart ? each : 0;
  for (const value of Object.values(x)) {
    sum += count(value, inner, depth + 1);
    if (sum > LIMITS.delen) return Infinity;
  }
  return isPart && inner > LIMITS.delen ? Infinity : sum;
}

/** How many parts a scene has, those in a row counted one by one; `Infinity` when that is more than a plate holds. */
const partsIn = (layers: unknown): number => count(layers, 1, 0);

/** Can this scene be read again once it is kept? What a plate does not hold is refused before it is on it. */
export const fits = ({ lagen }: Scene): boolean => partsIn(lagen) <= LIMITS.delen;

function layerMistakes(lagen: unknown): Mistake[] {
  if (!Array.isArray(lagen)) return [];
  if (partsIn(lagen) > LIMITS.delen)
    return [
      {
        veld: 'scene.lagen',
        gegeven: lagen.length,
        fout: ['teVeelDelen', { meest: LIMITS.delen }],
        doe: ['minderDelen'],
      },
    ];
  return lagen.flatMap((laag: unknown, i): Mistake[] => {
    const delen = isObject(laag) ? laag['delen'] : undefined;
    if (!Array.isArray(delen)) return [];
    return delen.flatMap((deel: unknown, k): Mistake[] =>
      isObject(deel) && typeof deel['deel'] === 'string' && deel['deel'].length <= 80
        ? []
        : [
            {
              veld: `scene.lagen.${i}.delen.${k}`,
              gegeven: deel,
              fout: ['geenDeel'],
              doe: ['deel'],
            },
          ],
    );
  });
}

/**
 * Reads the scene of a plate without the parts it names: those are looked at when it is drawn, as a part that this
 * version does not know is kept.
 */
export const readScene: Reader<Scene> = (x, veld, note) => {
  if (!isObject(x)) {
    note({ veld, gegeven: x, fout: ['geenTekening'], doe: ['tekening'] });
    return undefined as never;
  }
  const lagen: unknown[] = Array.isArray(x['lagen']) ? x['lagen'] : [];
  const empty = lagen.map((laag) => (isObject(laag) && Array.isArray(laag['delen']) ? { ...laag, delen: [] } : laag));
  const frame = keurScene({ ...x, ...(Array.isArray(x['lagen']) && { lagen: empty }) }, {});
  for (const { veld: where, gegeven } of frame)
    note({ veld: where ? `${veld}.${where}` : veld, gegeven, fout: ['anders'], doe: ['opnieuw'] });
  for (const [name, size] of Object.entries(CANVAS))
    if (x[name] !== size)
      note({
        veld: `${veld}.${name}`,
        gegeven: x[name],
        fout: ['andereMaat'],
        doe: ['zet', { waarde: size }],
      });
  layerMistakes(x['lagen']).forEach(note);
  return x as unknown as Scene;
};
