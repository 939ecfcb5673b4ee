import { clean } from '../../gesprek/domain/state/clean';
import { keurder, type Scenefout } from '../../praatplaat/tekening/keur';
import { onderdeel } from '../../praatplaat/tekening/onderdeel';
import { kan, PLAATS, TEKST } from '../../praatplaat/tekening/opties';
import type { Onderdeel } from '../../praatplaat/tekening/onderdeel';
import type { Deel, Delen, Plaat, Scene } from '../../praatplaat/tekening/plaat';
import { rh } from '../../praatplaat/tekening/vorm';
import { CANVAS } from './model';

/** Name of the box that stands where a part cannot be drawn. */
const UNKNOWN = 'onbekend-onderdeel';
/** Width, height and lettering of that box, in units. */
const BOX = { w: 150, h: 76, letter: 18 };
/** Longest name that fits in it. */
const SHORT = 18;

const unknown = onderdeel(
  {
    naam: 'onbekend onderdeel',
    familie: 'vormen',
    zin: 'Staat waar een onderdeel hoort dat deze site niet kent of niet kan tekenen.',
    opties: { ...PLAATS, naam: kan('De naam van het onderdeel.', TEKST) },
  },
  (pen, { x, y, naam = '' }) =>
    pen.groep({ x, y }, () => {
      const { w, h, letter } = BOX;
      const word = naam.length > SHORT ? `${clean(naam, SHORT - 1)}…` : naam;
      pen.vlak(rh(-w / 2, -h, w, h, 8), 'metaal', { rand: ['donker', 3] });
      pen.tekst(0, -h / 2 + letter * 0.34, word, { grootte: letter, anker: 'middle', kleur: 'inkt' });
    }),
);

const finite = (x: unknown): x is number => typeof x === 'number' && Math.abs(x) <= 4_000;
/** Where a part stands, as far as it says so in a way that we know. */
function placeOf(part: Deel): { x: number; y: number } {
  const { x, y, op, van } = part;
  if (finite(x) && finite(y)) return { x, y };
  const [first] = Array.isArray(op) ? (op as unknown[]) : [van];
  const [px, py] = Array.isArray(first) ? (first as unknown[]) : [];
  return finite(px) && finite(py) ? { x: px, y: py } : { x: CANVAS.breedte / 2, y: CANVAS.hoogte / 2 };
}

/** Name of a part for who looks at the plate: of a row, of what stands in it. */
function nameOf(part: Deel): string {
  const { wat } = part as { wat?: { deel?: unknown } };
  return part.deel === 'rij' && typeof wat?.deel === 'string' ? wat.deel : part.deel;
}
const boxFor = (part: Deel): Deel => ({ deel: UNKNOWN, ...placeOf(part), naam: clean(nameOf(part)) });

const isPart = (x: unknown): x is Deel =>
  typeof x === 'object' && x !== null && typeof (x as { deel?: unknown }).deel === 'string';

/** A part that says itself when it cannot be drawn: a measure that no schema asks for can be missing. */
const guarded = (name: string, part: Onderdeel): Onderdeel =>
  Object.assign(
    (pen: Parameters<Onderdeel>[0], opties: Parameters<Onderdeel>[1]): void => {
      try {
        part(pen, opties);
      } catch {
        unknown(pen, { ...placeOf({ deel: name, ...opties }), naam: name });
      }
    },
    { verklaring: part.verklaring },
  );

interface Safer {
  /** Parts with the box among them; a scene that names `constructor` names nothing. */
  known: Delen;
  /** The same, each of which says itself when it cannot be drawn. */
  drawn: Delen;
}
const made = new WeakMap<Delen, Safer>();
function saferOf(delen: Delen): Safer {
  const ready = made.get(delen);
  if (ready) return ready;
  const record = (entries: (readonly [string, Onderdeel])[]): Delen =>
    Object.assign(Object.create(null) as Record<string, Onderdeel>, Object.fromEntries(entries));
  const entries = Object.entries<Onderdeel>({ ...delen, [UNKNOWN]: unknown as unknown as Onderdeel });
  const safer = {
    known: record(entries),
    drawn: record(entries.map(([name, part]) => [name, guarded(name, part)])),
  };
  made.set(delen, safer);
  return safer;
}

/** What a plate can be drawn from, whatever its scene says, and what is drawn as a grey box with its name. */
export interface Drawable {
  plaat: Plaat;
  /** What does not fit, each part once. */
  dozen: readonly Scenefout[];
}

/**
 * Makes a scene that can be drawn of any scene that was read: every option of every part is looked at, and what does not
 * fit becomes a grey box with the name of the part. A scene without mistakes stays what it is.
 * @param delen parts that it can name
 */
export function drawable(scene: Scene, delen: Delen): Drawable {
  const dozen: Scenefout[] = [];
  const { known, drawn } = saferOf(delen);
  const judge = keurder(scene, known);
  const mistakes = (part: Deel): Scenefout[] =>
    judge(part).map((m) => ({ ...m, veld: m.veld.replace(/^ \([^)]*\)\.?/, '') }));
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value))
      return same(
        value,
        value.map((v: unknown) => (isPart(v) ? safe(v) : inside(v))),
      );
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const after = entries.map(([name, v]) => [name, inside(v)] as const);
    return after.every(([, v], i) => v === entries[i]![1]) ? value : Object.fromEntries(after);
  };
  const safe = (part: Deel): Deel => {
    const whole = inside(part) as Deel;
    const [first] = mistakes(whole);
    if (!first) return whole;
    dozen.push({ ...first, veld: `${nameOf(part)} ${first.veld}`.trim() });
    return boxFor(part);
  };
  const lagen = same(
    scene.lagen,
    scene.lagen.map((laag) => {
      const after = same(laag.delen, laag.delen.map(safe));
      return after === laag.delen ? laag : { ...laag, delen: after };
    }),
  );
  return {
    plaat: { scene: lagen === scene.lagen ? scene : { ...scene, lagen }, eigen: {}, delen: drawn },
    dozen,
  };
}

/** The list as it was when nothing in it changed. */
const same = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  after.every((x, i) => x === before[i]) ? before : after;
