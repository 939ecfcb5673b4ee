import type { Kleur } from './palet.ts';
import type { Letter } from './pen.ts';
import type { Inhoud } from './soorten.ts';
import type { Maatpunt, Punt } from './vorm.ts';

declare const WAARDE: unique symbol;

/** What an option may hold, as data: for the schema, the contact sheet and whoever composes a plate. */
export type Soort =
  | { soort: 'getal'; min: number; max: number; stap: number }
  | { soort: 'keuze'; uit: readonly (string | number)[] }
  /** From the palette, as #RRGGBB or as a gradient of the scene; `hex`: only as #RRGGBB. */
  | { soort: 'kleur'; hex?: true }
  /** `patroon`: a regular expression that the whole text must match. */
  | { soort: 'tekst'; patroon?: string }
  | { soort: 'janee' }
  | { soort: 'punt' }
  /** Parts that are drawn inside it. */
  | { soort: 'delen' }
  /** One part without its place. */
  | { soort: 'deel' }
  /** The name of a clip of the scene. */
  | { soort: 'knipsel' }
  | { soort: 'lijst'; van: Soort }
  /** Values in a fixed order, each with its name; those after `nodig` may be left out. */
  | { soort: 'reeks'; van: readonly (readonly [naam: string, kern: Soort])[]; nodig: number }
  | { soort: 'velden'; velden: Opties }
  /** Any number of values, each under a name of its own. */
  | { soort: 'kaart'; van: Soort }
  | { soort: 'of'; van: readonly Soort[] };

/** A kind of value with the type that belongs to it. */
export type Kern<V = unknown> = Soort & { readonly [WAARDE]?: V };
type Van<K> = K extends { readonly [WAARDE]?: infer V } ? V : never;

/** An option of a part: a sentence what it does, what it may hold, and what it is when it is left out. */
export type Optie<V = unknown> = Nodig<V> | Kan<V> | Vast<V>;
interface Basis<V> {
  /** What it does, in one Dutch sentence. */
  zin: string;
  /** What it may hold. */
  kern: Kern<V>;
}
/** An option that every use has to give. */
interface Nodig<V> extends Basis<V> {
  hoe: 'nodig';
}
/** An option that may be left out. */
interface Kan<V> extends Basis<V> {
  hoe: 'kan';
}
/** An option that is `standaard` when it is left out. */
interface Vast<V> extends Basis<V> {
  hoe: 'vast';
  /** What it is when it is left out. */
  standaard: V;
}
/** Options by name. */
export type Opties = Readonly<Record<string, Optie>>;

type Verplicht<T> = { [N in keyof T]: T[N] extends { hoe: 'nodig' } ? N : never }[keyof T];
/** The value that belongs to a kind. */
export type WaardeVan<K> = Van<K>;
/** Options as somebody gives them. */
export type Opgave<T> = { [N in Verplicht<T>]: Van<T[N] extends { kern: infer K } ? K : never> } & {
  [N in Exclude<keyof T, Verplicht<T>>]?: Van<T[N] extends { kern: infer K } ? K : never> | undefined;
};
/** Options as the drawing gets them: what was left out is filled in. */
export type Gevuld<T> = {
  [N in keyof T]: T[N] extends { hoe: 'kan'; kern: infer K }
    ? Van<K> | undefined
    : T[N] extends { kern: infer K }
      ? Van<K>
      : never;
};

/** An option that every use of a part gives. */
export const nodig = <V>(zin: string, kern: Kern<V>): Nodig<V> => ({ zin, kern, hoe: 'nodig' });
/** An option that may be left out, and then is nothing. */
export const kan = <V>(zin: string, kern: Kern<V>): Kan<V> => ({ zin, kern, hoe: 'kan' });
/** An option that may be left out, and then has its default. */
export const optie = <V>(zin: string, kern: Kern<V>, standaard: NoInfer<V>): Vast<V> => ({
  zin,
  kern,
  hoe: 'vast',
  standaard,
});

/** A number between two bounds; a slider moves it by `stap`. */
export const getal = (min: number, max: number, stap = 1): Kern<number> => ({ soort: 'getal', min, max, stap });
/** One of these values. */
export const keuze = <const T extends string | number>(...uit: readonly T[]): Kern<T> => ({ soort: 'keuze', uit });
/** One of the names of a record. */
export const keuzeUit = <T extends object>(uit: T): Kern<keyof T & string> => ({
  soort: 'keuze',
  uit: Object.keys(uit),
});
/** Any number of one kind. */
export const lijst = <V>(van: Kern<V>): Kern<readonly V[]> => ({ soort: 'lijst', van });
/** Values of one kind, by names of your own. */
export const kaart = <V>(van: Kern<V>): Kern<Readonly<Record<string, V>>> => ({ soort: 'kaart', van });
/** A group of options under one name. */
export const velden = <const T extends Opties>(groep: T): Kern<Opgave<T>> => ({ soort: 'velden', velden: groep });
/** Any of these kinds. */
export const of = <const T extends readonly Kern[]>(...van: T): Kern<Van<T[number]>> => ({ soort: 'of', van });

type Vak = readonly [naam: string, kern: Kern];
type Vakken<T extends readonly Vak[]> = { readonly [I in keyof T]: Van<T[I][1]> };
/** Values in a fixed order: those that must be there, then those that may be left out. */
export const reeks = <const N extends readonly Vak[], const K extends readonly Vak[] = []>(
  moet: N,
  mag?: K,
): Kern<readonly [...Vakken<N>, ...Partial<Vakken<K>>]> => ({
  soort: 'reeks',
  van: [...moet, ...(mag ?? [])],
  nodig: moet.length,
});

export const KLEUR: Kern<Kleur> = { soort: 'kleur' };
export const HEX: Kern<`#${string}`> = { soort: 'kleur', hex: true };
export const TEKST: Kern<string> = { soort: 'tekst' };
/** Path data as SVG writes it. */
export const PAD: Kern<string> = { soort: 'tekst', patroon: '[MLHVCSQZmlhvcsqz0-9 .,-]*' };
/** Lengths of dash and gap. */
export const STREEP: Kern<string> = { soort: 'tekst', patroon: '[0-9. ]+' };
export const KNIPSEL: Kern<string> = { soort: 'knipsel' };
export const LETTER: Kern<Letter> = keuze('titel', 'kop', 'label', 'tekst');
/** One line or several. */
export const REGELS = of(TEKST, lijst(TEKST));
export const JANEE: Kern<boolean> = { soort: 'janee' };
export const PUNT: Kern<Punt> = { soort: 'punt' };
export const DELEN: Kern<Inhoud> = { soort: 'delen' };
/** A place on the canvas, or in the coordinates of the part round it: across or down. */
export const AS = getal(-2000, 4000);
export const SCHAAL = getal(0.05, 10, 0.05);
export const GRADEN = getal(-360, 360);
export const DEEL = getal(0, 1, 0.05);
export const KIJK = keuze(1, -1);
/** Fixes what looks like chance. */
export const ZAAD = getal(0, 9999);
export const LETTERMAAT = getal(6, 200, 0.5);
export const MAATPUNT: Kern<Maatpunt> = reeks([
  ['x', AS],
  ['y', AS],
  ['maat', getal(0, 2000)],
]);

/** Where it stands. */
export const PLAATS = {
  x: nodig('De plaats, naar rechts.', AS),
  y: nodig('De plaats, naar beneden.', AS),
};
/** Where it stands, by its foot point unless it says otherwise, and how large. */
export const STAAT = {
  ...PLAATS,
  s: optie('De schaal; 1 is de maat waarin het getekend is.', SCHAAL, 1),
};
