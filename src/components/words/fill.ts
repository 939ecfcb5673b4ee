export type Values = Readonly<Record<string, string | number>>;
/** A text, or its forms for one and for more. */
export type Word = string | { een: string; meer: string; geen?: string };

const isWord = (x: unknown): x is Word =>
  typeof x === 'string' || (typeof x === 'object' && x !== null && 'een' in x && 'meer' in x);

/** Flattens the language file to `groep.sleutel` → text. */
export function flatten(boom: unknown, voor = ''): ReadonlyMap<string, Word> {
  const uit = new Map<string, Word>();
  for (const [sleutel, waarde] of Object.entries(boom as Record<string, unknown>)) {
    const pad = voor ? `${voor}.${sleutel}` : sleutel;
    if (isWord(waarde)) uit.set(pad, waarde);
    else for (const [dieper, woord] of flatten(waarde, pad)) uit.set(dieper, woord);
  }
  return uit;
}

/**
 * Looks up a text and fills its blanks: `{aantal}` as it is, `{aantal:woord}` and `{aantal:Woord}` as a number in letters.
 * @throws when the text does not exist or a blank stays open
 */
export function fill(woorden: ReadonlyMap<string, Word>, sleutel: string, invulling: Values = {}): string {
  const woord = woorden.get(sleutel);
  if (woord === undefined) throw new Error(`teksten/nl.yaml heeft geen ${sleutel}`);
  const zin = typeof woord === 'string' ? woord : vorm(woord, Number(invulling.aantal));
  return zin.replace(/\{(\w+)(?::([wW])oord)?\}/g, (_, naam: string, inWords?: 'w' | 'W') => {
    const waarde = invulling[naam];
    if (waarde === undefined) throw new Error(`teksten/nl.yaml: ${sleutel} mist een waarde voor {${naam}}`);
    const text = inWords ? numberInWords(waarde) : String(waarde);
    return inWords === 'W' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  });
}

const NUMBERS = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** A number as it is written in a sentence: in letters up to twelve. */
export const numberInWords = (value: string | number): string => NUMBERS[Number(value)] ?? String(value);

const vorm = (woord: Exclude<Word, string>, aantal: number): string =>
  aantal === 1 ? woord.een : aantal === 0 && woord.geen ? woord.geen : woord.meer;
