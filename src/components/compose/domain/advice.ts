import type { OwnPlate, OwnQuestion } from '../../own-plate/domain/model';
import type { Metingen, Vak } from '../../praatplaat/tekening/meter';
import { overlaps } from './box';

/** Something that could be better. It is only said; it stops nobody. */
export type Advice =
  | { kind: 'letters'; tekst: string }
  | { kind: 'contrast'; tekst: string }
  | { kind: 'gezicht' | 'bordOver' | 'buiten' | 'plekNaam' | 'plekUitleg' | 'zonderSchijf'; nr: number }
  /** Of so many spots that a line each would leave no room for the rest; the first is where mending begins. */
  | { kind: 'plekkenNaam' | 'plekkenUitleg'; nrs: string; nr: number }
  | { kind: 'jaNee' | 'leegVraag' | 'zonderPlek'; nr: number }
  | { kind: 'veelPlekken' | 'mensen'; aantal: number }
  | { kind: 'titel' | 'beschrijving' | 'kern' | 'geenPlekken' | 'geenVragen' | 'maker' };

/** Smallest lettering that people read at six metres from a screen two metres wide, in units of the canvas. */
const READABLE = 17;
/** What stands on the ground of a plate at most: beyond it a plate is a crowd. */
const MOST_PEOPLE = 24;
const MOST_SPOTS = 11;

/** A question that can be answered with one word begins with a verb, in Dutch. */
const YES_NO = new RegExp(
  '^(?:is|zijn|was|waren|ben|bent|heb|hebt|heeft|hebben|had|hadden|kan|kun|kunt|kunnen|kon|mag|mogen|moet|moeten|wil|wilt|' +
    'willen|zal|zullen|zou|zouden|word|wordt|worden|doe|doet|doen|gaat|gaan|ga|vind|vindt|vinden|weet|weten|werkt|werken|' +
    'komt|komen|past|helpt|lukt|klopt|durft|durven|hoort|horen|voelt|voelen|staat|ligt|leert|leren)\\s',
  'i',
);
/** Without one of these words a question asks for yes or no, whatever verb it begins with; a short `en bij ons?` goes on. */
const OPEN = /\b(?:wie|wiens|wat|waar\p{L}*|wanneer|welke?|hoe\p{L}*)\b|\bof\b|^(?:en|maar)\b/iu;

/** Does this question invite to say yes or no? `Wat` or `hoe` further on opens it again. */
export function isYesNo(question: string): boolean {
  const last = (ends: RegExp): string => question.trim().split(ends).at(-1) ?? '';
  const sentence = last(/(?<=[.?!])\s+/);
  if (!sentence.endsWith('?')) return false;
  return YES_NO.test(last(/(?<=[.?!:])\s+/)) || !OPEN.test(sentence);
}

const box = ({ x, y, r }: { x: number; y: number; r: number }): Vak => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
const uncapped = (v: number): number => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);

/** How light a colour is, as contrast counts it; nothing for what is no plain colour. */
function luminance(colour: string): number | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => uncapped(parseInt(colour.slice(i, i + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** How far two colours stand apart, 1 to 21; nothing when one of them is no plain colour. */
export function contrast(a: string, b: string): number | undefined {
  const [one, other] = [luminance(a), luminance(b)];
  if (one === undefined || other === undefined) return undefined;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What drawing says of itself, and which ground a lettering has, when that is known. */
export interface Drawn {
  metingen: Metingen;
  /** Colour under a lettering; nothing when it is a picture or a gradient. */
  groundOf?: ((tekst: Metingen['teksten'][number]) => string | undefined) | undefined;
  people: number;
  size: { w: number; h: number };
}

function aboutLetters({ metingen, groundOf }: Drawn): Advice[] {
  const small = metingen.teksten.filter((x) => x.grootte < READABLE - 0.05 && x.tekst.trim() !== '');
  const pale = metingen.teksten.filter((x) => {
    const ground = groundOf?.(x);
    return ground !== undefined && (contrast(x.kleur, ground) ?? 21) < 4.5;
  });
  return [
    ...small.map((x): Advice => ({ kind: 'letters', tekst: x.tekst })),
    ...pale.map((x): Advice => ({ kind: 'contrast', tekst: x.tekst })),
  ];
}

function aboutDiscs({ metingen, size }: Drawn): Advice[] {
  return metingen.plekken.flatMap((disc): Advice[] => {
    const round = box(disc);
    const off = round.x < 0 || round.y < 0 || round.x + round.w > size.w || round.y + round.h > size.h;
    // Of a sign it belongs to a disc covers the edge; over the words it covers what has to be read.
    const own = String(disc.nr);
    return [
      ...(metingen.gezichten.some((face) => overlaps(face, round)) ? [{ kind: 'gezicht', nr: disc.nr } as const] : []),
      ...(metingen.teksten.some((x) => x.tekst !== own && overlaps(x, { ...round, x: round.x + 3, w: round.w - 6 }))
        ? [{ kind: 'bordOver', nr: disc.nr } as const]
        : []),
      ...(off ? [{ kind: 'buiten', nr: disc.nr } as const] : []),
    ];
  });
}

/** From so many spots on they share a line. */
const SHARED = 3;

/** What is not written yet of spots: a line each, or one for all. */
function unwritten(spots: OwnPlate['plekken'], field: 'naam' | 'uitleg'): Advice[] {
  const [one, all] =
    field === 'naam' ? (['plekNaam', 'plekkenNaam'] as const) : (['plekUitleg', 'plekkenUitleg'] as const);
  const nrs = spots.filter((spot) => !spot[field].trim()).map(({ nr }) => nr);
  if (nrs.length < SHARED) return nrs.map((nr): Advice => ({ kind: one, nr }));
  return [{ kind: all, nrs: nrs.join(', '), nr: nrs[0]! }];
}

function aboutSpots(plate: OwnPlate, drawn: Drawn): Advice[] {
  const { plekken } = plate;
  const discs = new Set(drawn.metingen.plekken.map((d) => d.nr));
  return [
    ...(plekken.length ? [] : [{ kind: 'geenPlekken' } as const]),
    ...(plekken.length > MOST_SPOTS ? [{ kind: 'veelPlekken', aantal: plekken.length } as const] : []),
    ...unwritten(plekken, 'naam'),
    ...unwritten(plekken, 'uitleg'),
    ...plekken.flatMap(({ nr }): Advice[] => (plate.scene && !discs.has(nr) ? [{ kind: 'zonderSchijf', nr }] : [])),
  ];
}

function aboutQuestion({ nr, tekst, plekken, opdracht }: OwnQuestion, spots: number): Advice[] {
  if (!tekst.trim()) return [{ kind: 'leegVraag', nr }];
  return [
    ...(!opdracht && isYesNo(tekst) ? [{ kind: 'jaNee', nr } as const] : []),
    ...(spots > 0 && plekken.length === 0 ? [{ kind: 'zonderPlek', nr } as const] : []),
  ];
}

/** What could be better on a plate, what a reader notices first on top. */
export function advise(plate: OwnPlate, drawn: Drawn): Advice[] {
  const empty = (['titel', 'kern', 'beschrijving', 'maker'] as const).filter((field) => !plate[field].trim());
  return [
    ...empty.map((kind): Advice => ({ kind })),
    ...aboutSpots(plate, drawn),
    ...(plate.vragen.length ? [] : [{ kind: 'geenVragen' } as const]),
    ...plate.vragen.flatMap((v) => aboutQuestion(v, plate.plekken.length)),
    ...aboutLetters(drawn),
    ...aboutDiscs(drawn),
    ...(drawn.people > MOST_PEOPLE ? [{ kind: 'mensen', aantal: drawn.people } as const] : []),
  ];
}
