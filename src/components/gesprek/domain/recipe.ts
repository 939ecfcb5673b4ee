import { GROEPSVORMEN, DEFAULT_RECIPE, type Groepsvorm, type Recipe } from './state/model';
import type { Translate } from './translate';

/** What a recipe may name. */
export interface Known {
  /** Numbers of the questions of the plate. */
  vragen: readonly number[];
  /** Ids of the other plates. */
  platen: readonly string[];
}
const PARTS = ['vragen', 'minuten', 'groep', 'stil', 'daarna'] as const;
/** A part of the address that means nothing here; its default counts instead. */
export interface Deviation {
  deel: (typeof PARTS)[number];
  waarde: string;
}

const READERS: { [D in Deviation['deel']]: (waarde: string, known: Known) => Recipe[D] | undefined } = {
  vragen: (waarde, { vragen }) => {
    const numbers = waarde.split(',').map(Number);
    return numbers.every((n) => vragen.includes(n)) ? vragen.filter((n) => numbers.includes(n)) : undefined;
  },
  minuten: (waarde) => (/^\d{1,3}$/.test(waarde) && Number(waarde) <= 600 ? Number(waarde) : undefined),
  groep: (waarde) => GROEPSVORMEN.find((g): g is Groepsvorm => g === waarde),
  stil: (waarde) => (waarde === 'ja' ? true : waarde === 'nee' ? false : undefined),
  daarna: (waarde, { platen }) => {
    const ids = [...new Set(waarde.split(','))];
    return ids.every((id) => platen.includes(id)) ? ids : undefined;
  },
};

/**
 * Reads a recipe from an address: `?vragen=1,3&minuten=45&groep=tweetallen&stil=ja&daarna=geschiedenis`. What is not
 * there, or means nothing, is as by default; parameters that are not ours are left alone.
 */
export function readRecipe(query: URLSearchParams, known: Known): { opzet: Recipe; afwijkingen: Deviation[] } {
  let opzet: Recipe = { ...DEFAULT_RECIPE };
  const afwijkingen: Deviation[] = [];
  for (const deel of PARTS) {
    const waarde = query.get(deel);
    if (waarde === null) continue;
    const gelezen = READERS[deel](waarde, known);
    if (gelezen === undefined) afwijkingen.push({ deel, waarde: waarde.slice(0, 60) });
    else opzet = { ...opzet, [deel]: gelezen };
  }
  // All questions is the same as no choice: the link stays short.
  if (opzet.vragen.length === known.vragen.length) opzet = { ...opzet, vragen: [] };
  return { opzet, afwijkingen };
}

/** Does an address name a recipe, right or wrong? */
export const hasRecipe = (query: URLSearchParams): boolean => PARTS.some((deel) => query.has(deel));

/** The recipe as the query of an address, without what is as by default: `?vragen=1,3`, or nothing at all. */
export function writeRecipe(opzet: Recipe): string {
  const delen = [
    opzet.vragen.length ? `vragen=${opzet.vragen.join(',')}` : '',
    opzet.minuten === DEFAULT_RECIPE.minuten ? '' : `minuten=${opzet.minuten}`,
    opzet.groep === DEFAULT_RECIPE.groep ? '' : `groep=${opzet.groep}`,
    opzet.stil ? 'stil=ja' : '',
    opzet.daarna.length ? `daarna=${opzet.daarna.join(',')}` : '',
  ].filter(Boolean);
  return delen.length ? `?${delen.join('&')}` : '';
}

/** The screens that belong to a recipe: a question that was not chosen is left out. */
export const chosenSteps = <S extends { deel: string; nr: number }>(
  stappen: readonly S[],
  { vragen }: Pick<Recipe, 'vragen'>,
): S[] => stappen.filter((s) => s.deel !== 'verdiepen' || !vragen.length || vragen.includes(s.nr));

/**
 * A recipe in words: "5 vragen, 60 minuten, hele groep".
 * @param all how many questions the plate has
 */
export function sayRecipe(t: Translate, recipe: Recipe, all: number): string {
  return [
    t('zaal.aantalVragen', { aantal: recipe.vragen.length || all }),
    recipe.minuten ? t('zaal.aantalMinuten', { aantal: recipe.minuten }) : t('zaal.geenTijd'),
    t(`zaal.groepsvorm.${recipe.groep}`),
    ...(recipe.stil ? [t('zaal.stilKort')] : []),
  ].join(', ');
}
