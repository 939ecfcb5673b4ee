import { HOUDING } from '../praatplaat/tekening/houdingen';
import { DINGEN } from '../praatplaat/tekening/dingen';
import { keurScene } from '../praatplaat/tekening/keur';
import { voorbeeld, type Familie, type Onderdeel } from '../praatplaat/tekening/onderdeel';
import type { Deel, Delen, Plaat, Scene } from '../praatplaat/tekening/plaat';
import { isRij, ontvouw } from '../praatplaat/tekening/rij';

/** Kinds of parts as somebody looks for them, each with the families of the kit that belong to it. */
export const KINDS = {
  mensen: ['mensen'],
  gebouwen: ['gebouwen'],
  natuur: ['planten', 'lucht'],
  wegen: ['land'],
  dingen: ['meubels', 'dingen', 'voertuigen', 'vormen'],
  dieren: ['dieren'],
  borden: ['borden'],
} as const satisfies Record<string, readonly Familie[]>;
export type Kind = keyof typeof KINDS;

/** One tile of the palette: what it puts on the plate, and how it is found. */
export interface Sample {
  kind: Kind;
  naam: string;
  zin: string;
  zoek: string[];
  /** The part with options that show what it is, drawn round its own foot point. */
  deel: Deel;
  /** The plate that the part belongs to; nothing when every plate can use it. */
  plaat?: string | undefined;
}

/** What stands on signs in the palette. */
export interface Words {
  naam: string;
  zegt: string;
  wie: string;
  wat: string;
  /** A pose or a thing as a tile calls it, by its name in the kit. */
  houding: (naam: string) => string;
}

/** Parts that the composer makes itself, or that are nothing without what stands in them. */
const NOT_OFFERED = new Set(['schijf', 'station', 'banner', 'groep', 'grond', 'schaduw', 'lid', 'persoon', 'voorwerp']);

/** People of all kinds, in turn: who looks for a pose sees that everybody can have it. */
const PEOPLE: readonly Omit<Deel, 'deel'>[] = [
  { huid: 'huid1', haar: 'bob', haarkleur: 'haar4', boven: 'school' },
  { huid: 'huid4', haar: 'krullen', boven: 'broker' },
  { huid: 'huid2', haar: 'kort', haarkleur: 'haar2', boven: 'opleiding', kleding: 'vest', jas: 'opleidingD' },
  { huid: 'huid3', haar: 'hoofddoek', doek: 'opleidingL', boven: 'opleiding', onder: 'rok', broek: 'opleidingD' },
  { huid: 'huid2', haar: 'staart', haarkleur: 'haar3', boven: 'plum' },
  { huid: 'huid5', haar: 'afro', boven: 'groenD' },
  { huid: 'huid1', haar: 'kaal', baard: true, baardkleur: 'haar5', bril: true, oud: true, boven: 'groenD' },
  { huid: 'huid3', haar: 'knot', haarkleur: 'haar1', boven: 'schoolL', bril: true },
];

const isDeel = (x: object): x is Deel => 'deel' in x && typeof x.deel === 'string';

/** Every part that a value names, at any depth, rows unfolded. */
function* partsIn(x: unknown): Generator<Deel> {
  if (typeof x !== 'object' || x === null) return;
  const row = isDeel(x) && isRij(x);
  if (isDeel(x) && !row) yield x;
  for (const inside of row ? ontvouw(x) : Object.values(x)) yield* partsIn(inside);
}

/** Gradients belong to a scene: by itself a part has the first colour of one. */
function plain(x: unknown, scene: Scene): unknown {
  if (typeof x === 'string' && x.startsWith('verloop:'))
    return scene.verlopen?.[x.slice('verloop:'.length)]?.stappen[0]?.[1] ?? 'groen';
  if (Array.isArray(x)) return x.map((inside) => plain(inside, scene));
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(Object.entries(x).map(([name, inside]) => [name, plain(inside, scene)]));
}

/** A part as it is used on a plate, without what stands in it, the number of its spot and its place. */
function bare(deel: Deel, { verklaring }: Onderdeel, scene: Scene, words: Words): Deel {
  const { opties } = verklaring;
  const kept = Object.entries(deel).filter(([name]) => {
    const option = opties[name];
    const inside = option?.kern.soort === 'delen' || name === 'schijf' || name === 'schijven' || name === 'pijl';
    return !(inside && option?.hoe === 'kan') && name !== 's';
  });
  const part = plain(Object.fromEntries(kept), scene) as Deel;
  const [x, y] = [part['x'], part['y']];
  if (typeof x !== 'number' || typeof y !== 'number') return part;
  const naar = part['naar'] as readonly number[] | undefined;
  return {
    ...part,
    x: 0,
    y: 0,
    ...(naar && { naar: deel.deel === 'ballon' ? [-30, 70] : [naar[0]! - x, naar[1]! - y] }),
    ...wordsFor(deel.deel, words),
  };
}

const wordsFor = (deel: string, { naam, zegt, wie, wat }: Words): Omit<Deel, 'deel'> =>
  ({ bordje: { tekst: naam }, ballon: { tekst: zegt }, kaartje: { mens: wie, object: wat }, tekst: { tekst: naam } })[
    deel
  ] ?? {};

const kindOf = (familie: Familie): Kind =>
  (Object.keys(KINDS) as Kind[]).find((kind) => (KINDS[kind] as readonly Familie[]).includes(familie))!;

/** Can this part be drawn by itself, with nothing else round it? */
const stands = (deel: Deel, delen: Delen): boolean =>
  keurScene({ id: 'e1', breedte: 1600, hoogte: 1000, lagen: [{ naam: '-', delen: [deel] }] }, delen).length === 0;

function people(words: Words, { verklaring }: Onderdeel): Sample[] {
  const base: Pick<Sample, 'kind' | 'zin' | 'zoek'> = {
    kind: 'mensen',
    zin: verklaring.zin,
    zoek: [verklaring.naam, ...(verklaring.zoek ?? [])],
  };
  const poses = Object.keys(HOUDING).map((houding, i): Sample => {
    const looks = PEOPLE[i % PEOPLE.length]!;
    const carries: Omit<Deel, 'deel'> = ['dragen', 'loopdragen', 'tillen'].includes(houding) ? { draagt: 'doos' } : {};
    return {
      ...base,
      naam: words.houding(houding),
      // Somebody asks for "lopen" as well as for "loopt".
      zoek: [houding, ...base.zoek],
      deel: { deel: 'persoon', x: 0, y: 0, houding, ...looks, ...carries },
    };
  });
  const others: [naam: string, options: Omit<Deel, 'deel'>][] = [
    [
      'kind',
      {
        kind: true,
        s: 0.7,
        houding: 'juichen',
        huid: 'huid2',
        haar: 'vlechten',
        boven: 'groenD',
        onder: 'rok',
        broek: 'plum',
      },
    ],
    ['rolstoel', { rolstoel: true, huid: 'huid2', haar: 'lang', boven: 'broker' }],
  ];
  return [
    ...poses,
    ...others.map(([naam, options]): Sample => ({
      ...base,
      naam: words.houding(naam),
      zoek: [naam, ...(naam === 'kind' ? ['jongen', 'meisje', 'leerling'] : []), ...base.zoek],
      deel: { deel: 'persoon', x: 0, y: 0, ...options },
    })),
  ];
}

const things = (): Sample[] =>
  Object.keys(DINGEN).map((soort): Sample => ({
    kind: 'dingen',
    naam: soort,
    // The sentence of all of them names a book, a lamp and a laptop: each of them says only itself.
    zin: soort,
    zoek: [],
    deel: { deel: 'voorwerp', x: 0, y: 0, soort },
  }));

/** What no plate of the site uses, as it is when nothing of it is chosen. */
const unused = (shared: Delen, seen: ReadonlySet<unknown>): Sample[] =>
  Object.entries(shared).flatMap(([name, part]) => {
    const deel = seen.has(part) || NOT_OFFERED.has(name) ? undefined : voorbeeld(name, part);
    if (!deel || !stands({ ...deel }, shared)) return [];
    const { naam, zin, zoek = [], familie } = part.verklaring;
    return [{ kind: kindOf(familie), naam, zin, zoek: [...zoek], deel: { ...deel } }];
  });

/**
 * Everything that can be put on a plate: every shared part, every pose and thing, then the parts of each plate.
 * @param platen every plate with a drawing, by its slug
 */
export function samplesOf(platen: Readonly<Record<string, Plaat>>, shared: Delen, words: Words): Sample[] {
  const seen = new Set<unknown>();
  const own: Sample[] = [];
  const kit: Sample[] = [];
  for (const [slug, { scene, delen }] of Object.entries(platen))
    for (const used of partsIn(scene.lagen)) {
      const part = delen[used.deel]!;
      if (seen.has(part) || (shared[used.deel] === part && NOT_OFFERED.has(used.deel))) continue;
      const plaat = shared[used.deel] === part ? undefined : slug;
      const deel = { ...bare(used, part, scene, words), deel: plaat ? `${slug}/${used.deel}` : used.deel };
      if (!stands(deel, { [deel.deel]: part })) continue;
      seen.add(part);
      const { naam, zin, zoek = [], familie } = part.verklaring;
      (plaat ? own : kit).push({ kind: kindOf(familie), naam, zin, zoek: [...zoek], deel, plaat });
    }
  return [...people(words, shared['persoon']!), ...kit, ...unused(shared, seen), ...things(), ...own];
}
