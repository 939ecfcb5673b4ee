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

/** What a scene comes to when its rows are written out. */
interface Sum {
  delen: number;
  /** Letters of its words, its names and its paths. */
  letters: number;
}
const isTooMuch = ({ delen, letters }: Sum): boolean => delen > LIMITS.delen || letters > LIMITS.bestand;

/** Is this a value that a file can hold? A store holds others too, and there they would be lost. */
const isPlain = (x: object): boolean => {
  const kind: unknown = Object.getPrototypeOf(x);
  return Array.isArray(x) || kind === Object.prototype || kind === null;
};

/**
 * Adds what stands in a value as it will be drawn.
 * @returns whether a plate holds it; stops as soon as it is too much, or lies too deep
 */
function add(sum: Sum, x: unknown, each: number, depth: number): boolean {
  if (typeof x === 'string') sum.letters += each * x.length;
  if (typeof x === 'bigint' || depth > LIMITS.diepte * 3) return false;
  if (typeof x !== 'object' || x === null) return !isTooMuch(sum);
  if (!isPlain(x)) return false;
  const isPart = isObject(x) && 'deel' in x;
  const inner = isPart ? each * times(x) : each;
  if (isPart) sum.delen += each;
  if (isTooMuch(sum) || (isPart && inner > LIMITS.delen)) return false;
  return Object.values(x).every((value) => add(sum, value, inner, depth + 1));
}

/** Does a plate hold these layers, the parts in a row counted one by one? */
const holds = (layers: unknown): boolean => add({ delen: 0, letters: 0 }, layers, 1, 0);

/** Can this scene be read again once it is kept? What a plate does not hold is refused before it is on it. */
export const fits = ({ lagen }: Scene): boolean => holds(lagen);

function layerMistakes(lagen: unknown): Mistake[] {
  if (!Array.isArray(lagen)) return [];
  if (!holds(lagen))
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
