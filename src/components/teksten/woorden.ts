export type Invulling = Readonly<Record<string, string | number>>;
/** A text, or its forms for one and for more. */
export type Woord = string | { een: string; meer: string; geen?: string };

const isWoord = (x: unknown): x is Woord =>
  typeof x === 'string' || (typeof x === 'object' && x !== null && 'een' in x && 'meer' in x);

/** Flattens the language file to `groep.sleutel` → text. */
export function plat(boom: unknown, voor = ''): ReadonlyMap<string, Woord> {
  const uit = new Map<string, Woord>();
  for (const [sleutel, waarde] of Object.entries(boom as Record<string, unknown>)) {
    const pad = voor ? `${voor}.${sleutel}` : sleutel;
    if (isWoord(waarde)) uit.set(pad, waarde);
    else for (const [dieper, woord] of plat(waarde, pad)) uit.set(dieper, woord);
  }
  return uit;
}

/**
 * Looks up a text and fills its blanks.
 * @throws when the text does not exist or a blank stays open
 */
export function vul(woorden: ReadonlyMap<string, Woord>, sleutel: string, invulling: Invulling = {}): string {
  const woord = woorden.get(sleutel);
  if (woord === undefined) throw new Error(`teksten/nl.yaml heeft geen ${sleutel}`);
  const zin = typeof woord === 'string' ? woord : vorm(woord, Number(invulling.aantal));
  return zin.replace(/\{(\w+)\}/g, (_, naam: string) => {
    const waarde = invulling[naam];
    if (waarde === undefined) throw new Error(`teksten/nl.yaml: ${sleutel} mist een waarde voor {${naam}}`);
    return String(waarde);
  });
}

const vorm = (woord: Exclude<Woord, string>, aantal: number): string =>
  aantal === 1 ? woord.een : aantal === 0 && woord.geen ? woord.geen : woord.meer;
