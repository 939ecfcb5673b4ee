import { TODO } from '../../check/field-texts';
import { jsonText } from '../../text/json';
import { slugOf } from '../../text/slug';
import { withoutInvisible } from '../../text/invisible';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import type { OwnPlate, OwnQuestion, OwnSpot } from './model';

/** Where a part of a plate of the site is drawn: the folder, the file in it and its name there. */
export interface PartPlace {
  map: string;
  bestand: string;
  naam: string;
}
/** The parts of plates of the site by the name that this scene gives them. */
export type PartPlaces = Readonly<Record<string, PartPlace>>;

/** What a plate is called at the site. */
export interface SitePlace {
  nr: number;
  /** In its address and of its folder. */
  naam: string;
  /** What it was called when it was handed over before. */
  eerder?: string | undefined;
}

/** A plain sentence: signs that a field of the content would print as they are, are left out. */
const plain = (text: string): string =>
  withoutInvisible(text)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[<>*_`[\]{}\\]/g, ' ')
    .replace(/&(?=#?\w{2,8};)/g, 'en ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:#{1,6}\s|[-*•]\s)+/, '');
/** A value of the front matter: JSON is YAML too, and says everything. */
const field = (text: string): string => JSON.stringify(plain(text) || TODO);

const slugOr = (name: string, other: string): string => slugOf(name).slice(0, 50).replace(/-$/, '') || other;

/** A slug for the address, never one that the site uses for itself. */
export const slugFor = ({ titel, id }: OwnPlate): string => {
  const slug = slugOr(titel, `plaat-${id.slice(0, 8)}`);
  return /^(?:eigen|maken)$/.test(slug) ? `${slug}-plaat` : slug;
};

const camel = (name: string): string => name.replace(/[^A-Za-z0-9]+(\w)/g, (_, c: string) => c.toUpperCase());

/** A scene with other names for its parts. */
function renamed(x: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(x)) return x.map((v) => renamed(v, names));
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(
    Object.entries(x).map(([key, value]) => [
      key,
      key === 'deel' && typeof value === 'string' ? (names[value] ?? value) : renamed(value, names),
    ]),
  );
}

const discs = (scene: Scene, nrs: readonly number[]): Deel[] =>
  nrs.map((nr, i) => ({ deel: 'schijf', nr, x: 60 + (i % 24) * 64, y: scene.hoogte - 60 }));

/** The ribbon says the number that the plate has at the site. */
const numbered = (scene: Scene, nr: number): Scene => ({
  ...scene,
  lagen: scene.lagen.map((laag) => ({
    ...laag,
    delen: laag.delen.map((deel) => (deel.deel === 'banner' ? { ...deel, nr } : deel)),
  })),
});

/** What the folder of the drawing holds, and the spots as the drawing has them. */
function drawing(
  plate: OwnPlate,
  scene: Scene,
  { naam: slug }: SitePlace,
  places: PartPlaces,
  drawn: readonly number[],
) {
  const names = Object.fromEntries(
    Object.entries(places).map(([name, { map, naam }]) => [name, name === naam ? name : camel(`${map}-${naam}`)]),
  );
  const missing = plate.plekken.filter(({ nr }) => !drawn.includes(nr)).map(({ nr }) => nr);
  const extra = missing.length
    ? [{ naam: 'schijven die nog een plaats zoeken', opschriften: true, delen: discs(scene, missing) }]
    : [];
  const whole = { ...scene, id: `e${slug.replace(/[^a-z0-9]/g, '')}`, lagen: [...scene.lagen, ...extra] };
  const lines = Object.entries(places).map(([name, { map, bestand, naam }]) =>
    names[name] === naam
      ? `export { ${naam} } from '../${map}/${bestand}';`
      : `export { ${naam} as ${names[name]} } from '../${map}/${bestand}';`,
  );
  return {
    scene: jsonText(renamed(whole, names)),
    parts: lines.length ? `// Delen van andere platen die op deze plaat staan.\n${lines.join('\n')}\n` : undefined,
    surplus: drawn.filter((nr) => !plate.plekken.some((p) => p.nr === nr)),
  };
}

const spotLines = ({ nr, naam, uitleg, x, y, licht }: OwnSpot, photo: boolean): string[] => [
  `  - nr: ${nr}`,
  `    id: ${slugOr(naam, 'plek')}-${nr}`,
  `    naam: ${field(naam)}`,
  ...(photo ? [`    x: ${x ?? 50}`, `    y: ${y ?? 50}`] : []),
  // Light of which nothing can be seen is none.
  `    licht: ${JSON.stringify(licht.filter(([, , rx, ry]) => rx >= 0.5 && ry >= 0.5))}`,
  `    uitleg: ${field(uitleg)}`,
  '    herkomst: []',
];
const REFERENCES = ['waarden', 'bevindingen', 'tafelpunten', 'begrippen'] as const;
const questionLines = (question: OwnQuestion, nr: number, slug: string): string[] => [
  `  - nr: ${nr}`,
  `    tekst: ${field(question.tekst)}`,
  // An id of a question is one word.
  `    eigenId: ${slug.replaceAll('-', '')}-v${nr}`,
  ...(question.opdracht ? ['    opdracht: true'] : []),
  `    plekken: ${JSON.stringify(question.plekken)}`,
  ...REFERENCES.flatMap((kind) => (question[kind].length ? [`    ${kind}: ${JSON.stringify(question[kind])}`] : [])),
];

/** The photo as its own bytes, with the ending that belongs to it. */
function photoFile(src: string): [ending: string, bytes: Uint8Array<ArrayBuffer>] {
  const [head = '', data = ''] = src.split(',');
  const ending = /png/.test(head) ? 'png' : /webp/.test(head) ? 'webp' : 'jpg';
  return [ending, Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))];
}

/**
 * A plate as files of this site, ready for an editor to read over: it stands there as not finished until the editor says
 * that it is. What is still empty says so.
 * @param place its number and name there
 * @param places of the parts of other plates that stand on it
 * @param drawn numbers of the discs that the drawing has
 */
export function forSite(
  plate: OwnPlate,
  place: SitePlace,
  places: PartPlaces,
  drawn: readonly number[],
): [path: string, content: string | Uint8Array<ArrayBuffer>][] {
  const { nr, naam: slug } = place;
  const folder = `src/components/praatplaat/platen/${slug}`;
  const scene = plate.scene && drawing(plate, numbered(plate.scene, nr), place, places, drawn);
  const nobody = (nr: number): OwnSpot => ({ nr, naam: '', uitleg: '', licht: [] });
  const spots = [...plate.plekken, ...(scene?.surplus ?? []).map(nobody)].sort((a, b) => a.nr - b.nr);
  const plekken = spots.length ? spots : [{ ...nobody(1), x: 50, y: 50 }];
  const known = new Set(plekken.map(({ nr }) => nr));
  const empty: OwnQuestion = {
    nr: 1,
    tekst: '',
    plekken: [],
    waarden: [],
    bevindingen: [],
    tafelpunten: [],
    begrippen: [],
  };
  const vragen = (plate.vragen.length ? plate.vragen : [empty]).map((q) => ({
    ...q,
    plekken: q.plekken.filter((nr) => known.has(nr)),
  }));
  const front = [
    '# Gemaakt met de tekenkamer van de site. Haal de regel „concept” weg als alles klopt.',
    `nr: ${nr}`,
    'concept: true',
    `titel: ${field(plate.titel)}`,
    `ondertitel: ${field(plate.ondertitel)}`,
    `kern: ${field(plate.kern)}`,
    `beschrijving: ${field(plate.beschrijving)}`,
    ...(plate.foto ? [`foto: ${field(plate.maker)}`] : []),
    'plekken:',
    ...plekken.flatMap((spot) => spotLines(spot, plate.foto !== null)),
    'vragen:',
    ...vragen.flatMap((q, i) => questionLines(q, i + 1, slug)),
  ];
  const content = `---\n${front.join('\n')}\n---\n\nKijk eerst samen naar de plaat.\n`;
  const [ending, bytes] = plate.foto ? photoFile(plate.foto.src) : [];
  return [
    [`src/content/praatplaten/${slug}.mdx`, content],
    ...(scene ? ([[`${folder}/scene.json`, scene.scene]] as const) : []),
    ...(scene?.parts ? ([[`${folder}/delen.ts`, scene.parts]] as const) : []),
    ...(bytes ? ([[`${folder}/foto.${ending}`, bytes]] as const) : []),
  ] as [string, string | Uint8Array<ArrayBuffer>][];
}
