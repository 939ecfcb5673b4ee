import { clean } from './clean';
import { isDay } from './day';
import { kindOf, limitOf } from './fields';
import {
  LIMITS,
  GROEPSVORMEN,
  MERKEN,
  KIND,
  READABLE,
  VERSIONS,
  type Afspraak,
  type Field,
  type Gesprek,
  type Kernafspraak,
} from './model';
import { repair } from './repair';

/** Why something is not a conversation we can open. */
export type Reason = 'leeg' | 'geen-json' | 'vreemd' | 'nieuwer' | 'kapot' | 'te-groot';
export type ReadResult = { goed: true; gesprek: Gesprek } | { goed: false; reden: Reason; waar?: string };

class Invalid extends Error {
  readonly waar: string;

  constructor(waar: string) {
    super(waar);
    this.waar = waar;
  }
}
type Lezer<T> = (x: unknown, waar: string) => T;

const fout = (waar: string): never => {
  throw new Invalid(waar);
};
const tekst =
  (grens: number): Lezer<string> =>
  (x, waar) =>
    typeof x === 'string' && x.length <= grens && x === clean(x, grens) ? x : fout(waar);
const getal =
  (van: number, tot: number, heel = true): Lezer<number> =>
  (x, waar) =>
    typeof x === 'number' && x >= van && x <= tot && (!heel || Number.isInteger(x)) ? x : fout(waar);
const alleenJa: Lezer<true> = (x, waar) => (x === true ? x : fout(waar));
const ja: Lezer<boolean> = (x, waar) => (typeof x === 'boolean' ? x : fout(waar));
const een =
  <T extends string>(keuzes: readonly T[]): Lezer<T> =>
  (x, waar) =>
    keuzes.includes(x as T) ? (x as T) : fout(waar);
const ofNiets =
  <T>(lezer: Lezer<T>): Lezer<T | null> =>
  (x, waar) =>
    x === null ? null : lezer(x, waar);
const lijst =
  <T>(lezer: Lezer<T>, grens: number): Lezer<T[]> =>
  (x, waar) =>
    Array.isArray(x) && x.length <= grens ? x.map((e, i) => lezer(e, `${waar}[${i}]`)) : fout(waar);

/** An object with exactly these fields, and those that may be absent. */
const groep =
  <T>(velden: { [K in keyof T]-?: Lezer<T[K]> }, soms: readonly (keyof T & string)[] = []): Lezer<T> =>
  (x, waar) => {
    if (typeof x !== 'object' || x === null || Array.isArray(x)) return fout(waar);
    const vreemd = Object.keys(x).find((k) => !Object.hasOwn(velden, k));
    if (vreemd !== undefined) return fout(waar ? `${waar}.${vreemd}` : vreemd);
    const here = Object.entries(velden).filter(([k]) => k in x || !soms.includes(k as never));
    return Object.fromEntries(
      here.map(([k, lezer]) => [
        k,
        (lezer as Lezer<unknown>)((x as Record<string, unknown>)[k], waar ? `${waar}.${k}` : k),
      ]),
    ) as T;
  };
const id: Lezer<string> = (x, waar) => (typeof x === 'string' && /^[a-z0-9-]{1,64}$/.test(x) ? x : fout(waar));
const moment: Lezer<string> = (x, waar) =>
  typeof x === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(x) && !Number.isNaN(Date.parse(x)) ? x : fout(waar);
const teller = getal(0, Number.MAX_SAFE_INTEGER);
const kort = tekst(LIMITS.kort);
const dag: Lezer<string> = (x, waar) => (typeof x === 'string' && isDay(x) ? x : fout(waar));
const punt = groep({ x: getal(0, 100, false), y: getal(0, 100, false) });
const merk = ofNiets(een(MERKEN));
const lang = tekst(LIMITS.tekst);

const stap = groep({
  id,
  deel: een(['kijken', 'herkennen', 'verdiepen', 'doen'] as const),
  nr: getal(1, 99),
  tekst: lang,
  plekken: lijst(kort, 30),
});
const veld = (grens: number) => groep<Field>({ waarde: tekst(grens), klok: teller, door: id });
/** Fields of the kinds there are. */
const velden: Lezer<Gesprek['velden']> = (x, waar) => {
  if (typeof x !== 'object' || x === null || Array.isArray(x)) return fout(waar);
  return Object.fromEntries(
    Object.entries(x).map(([k, v]) => [k, kindOf(k) ? veld(limitOf(k))(v, `${waar}.${k}`) : fout(`${waar}.${k}`)]),
  );
};
const minuten = getal(0, 600);
const kern = { wat: kort, wie: kort, wanneer: kort, dag };

/** A conversation has a screen, and no screen twice: else nobody could walk through it. */
const stappen: Lezer<Gesprek['stappen']> = (x, waar) => {
  const uit = lijst(stap, 99)(x, waar);
  return uit.length && new Set(uit.map((s) => s.id)).size === uit.length ? uit : fout(waar);
};

const gesprek: Lezer<Gesprek> = groep<Gesprek>(
  {
    soort: een([KIND]),
    versie: (x, waar) => VERSIONS.find((versie) => versie === x) ?? fout(waar),
    id,
    plaat: groep({ id, nr: kort, titel: kort }),
    begonnen: moment,
    opzet: groep<Gesprek['opzet']>(
      {
        vragen: lijst(getal(1, 99), 99),
        minuten,
        groep: een(GROEPSVORMEN),
        stil: ja,
        daarna: lijst(id, 20),
        eigen: kort,
        tijden: groep({ kijken: minuten, herkennen: minuten, verdiepen: minuten, doen: minuten }),
      },
      ['eigen', 'tijden'],
    ),
    stappen,
    notities: lijst(
      groep({ id, stam: id, stap: id, tekst: lang, merk, plek: ofNiets(punt), volg: teller }),
      READABLE.notities,
    ),
    afspraken: lijst(
      groep<Afspraak>({ id, stam: id, ...kern, volg: teller, besluit: alleenJa }, ['dag', 'besluit']),
      READABLE.afspraken,
    ),
    vervallen: lijst(id, READABLE.vervallen),
    briefjes: lijst(groep({ id, stap: id, tekst: lang, merk, van: id }), READABLE.briefjes),
    concepten: lijst(
      groep({ tab: id, stap: id, tekst: lang, merk, plek: ofNiets(punt), stam: ofNiets(id), klok: teller }),
      READABLE.concepten,
    ),
    velden,
    vorige: ofNiets(groep({ begonnen: moment, afspraken: lijst(groep<Kernafspraak>(kern, ['dag']), READABLE.vorige) })),
  },
  ['briefjes'],
);

/**
 * Checks what storage or a file gave, whatever it is, and mends what would go wrong later; never throws. Whatever a group
 * does with what comes out can be read again.
 */
export function check(x: unknown): ReadResult {
  if (typeof x !== 'object' || x === null || (x as { soort?: unknown }).soort !== KIND)
    return { goed: false, reden: 'vreemd' };
  const { versie } = x as { versie?: unknown };
  if (typeof versie === 'number' && versie > VERSIONS.at(-1)!) return { goed: false, reden: 'nieuwer' };
  try {
    return { goed: true, gesprek: repair(gesprek(x, '')) };
  } catch (e) {
    return { goed: false, reden: 'kapot', waar: e instanceof Invalid ? e.waar : '' };
  }
}

/** Reads the text of a file. */
export function readText(inhoud: string): ReadResult {
  if (inhoud.length > READABLE.bestand) return { goed: false, reden: 'te-groot' };
  if (!inhoud.trim()) return { goed: false, reden: 'leeg' };
  try {
    return check(JSON.parse(inhoud.replace(/^\uFEFF/, '')));
  } catch {
    return { goed: false, reden: 'geen-json' };
  }
}

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;
/** No letter takes more bytes than this: short texts need no counting. */
const MOST_BYTES = 3;
/** Would a file with this text be read again? */
export const fitsFile = (text: string): boolean =>
  text.length * MOST_BYTES <= READABLE.bestand || bytesIn(text) <= READABLE.bestand;

/** The text of a file that can be opened again: in lines for who looks in it, as long as those fit. */
export function writeText(g: Gesprek): string {
  const lines = JSON.stringify(g, null, 2);
  return fitsFile(lines) ? lines : JSON.stringify(g);
}
