import { oneLine } from './state/clean';
import { GROEPSVORMEN, DEFAULT_RECIPE, LIMITS, type Groepsvorm, type KeptStep, type Recipe } from './state/model';
import { OWN, type Part } from './steps';
import type { Translate } from './translate';

/** What a recipe may name. */
export interface Known {
  /** Numbers of the questions of the plate. */
  vragen: readonly number[];
  /** Ids of the other plates. */
  platen: readonly string[];
}
/** The steps of a conversation, in the order in which the address gives their minutes. */
export const STEPS: readonly Part[] = ['kijken', 'herkennen', 'verdiepen', 'doen'];
const PARTS = ['vragen', 'minuten', 'groep', 'stil', 'daarna', 'eigen', 'stappen'] as const;
/** Longest conversation, in minutes. */
export const LONGEST = 600;
/** A part of the address that means nothing here; its default counts instead. */
export interface Deviation {
  deel: (typeof PARTS)[number];
  waarde: string;
}

/** What each part of an address says of a recipe, or nothing that makes sense. */
const READERS: Record<Deviation['deel'], (waarde: string, known: Known) => Partial<Recipe> | undefined> = {
  vragen: (waarde, { vragen }) => {
    const numbers = waarde.split(',').map(Number);
    return numbers.every((n) => vragen.includes(n)) ? { vragen: vragen.filter((n) => numbers.includes(n)) } : undefined;
  },
  minuten: (waarde) =>
    /^\d{1,3}$/.test(waarde) && Number(waarde) <= LONGEST ? { minuten: Number(waarde) } : undefined,
  groep: (waarde) => {
    const groep = GROEPSVORMEN.find((g): g is Groepsvorm => g === waarde);
    return groep && { groep };
  },
  stil: (waarde) => (waarde === 'ja' ? { stil: true } : waarde === 'nee' ? { stil: false } : undefined),
  daarna: (waarde, { platen }) => {
    const ids = [...new Set(waarde.split(','))];
    return ids.every((id) => platen.includes(id)) ? { daarna: ids } : undefined;
  },
  eigen: (waarde) => {
    const eigen = waarde.length <= LIMITS.kort ? oneLine(waarde) : '';
    return eigen ? { eigen } : undefined;
  },
  stappen: (waarde) => {
    const minutes = waarde.split(',');
    return minutes.every((m) => /^\d{1,3}$/.test(m)) ? timesOf(minutes.map(Number)) : undefined;
  },
};

/** Minutes per step, given in the order of the steps; together they are the minutes of the recipe. */
export function timesOf(minutes: readonly number[]): Required<Pick<Recipe, 'minuten' | 'tijden'>> | undefined {
  const minuten = minutes.reduce((sum, n) => sum + n, 0);
  if (!minutes.every((n) => Number.isInteger(n) && n >= 0)) return undefined;
  if (minutes.length !== STEPS.length || minuten <= 0 || minuten > LONGEST) return undefined;
  const [kijken, herkennen, verdiepen, doen] = minutes as [number, number, number, number];
  return { minuten, tijden: { kijken, herkennen, verdiepen, doen } };
}

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
    else opzet = { ...opzet, ...gelezen };
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
    opzet.minuten === DEFAULT_RECIPE.minuten || opzet.tijden ? '' : `minuten=${opzet.minuten}`,
    opzet.groep === DEFAULT_RECIPE.groep ? '' : `groep=${opzet.groep}`,
    opzet.stil ? 'stil=ja' : '',
    opzet.daarna.length ? `daarna=${opzet.daarna.join(',')}` : '',
    opzet.eigen ? `eigen=${encodeURIComponent(opzet.eigen)}` : '',
    opzet.tijden ? `stappen=${STEPS.map((s) => opzet.tijden![s]).join(',')}` : '',
  ].filter(Boolean);
  return delen.length ? `?${delen.join('&')}` : '';
}

/** The screens that belong to a recipe: a question that was not chosen is left out. */
const chosenSteps = <S extends { deel: string; nr: number }>(
  stappen: readonly S[],
  { vragen }: Pick<Recipe, 'vragen'>,
): S[] => stappen.filter((s) => s.deel !== 'verdiepen' || !vragen.length || vragen.includes(s.nr));

/** The screens of a recipe as a conversation keeps them: the question of the group itself comes after those of the plate. */
export function stepsFor(stappen: readonly KeptStep[], opzet: Recipe): KeptStep[] {
  const chosen = chosenSteps(stappen, opzet);
  if (!opzet.eigen) return chosen;
  const nr = stappen.filter((s) => s.deel === 'verdiepen').length + 1;
  const own: KeptStep = { id: OWN, deel: 'verdiepen', nr, tekst: opzet.eigen, plekken: [] };
  const after = chosen.findLastIndex((s) => s.deel === 'verdiepen') + 1;
  return [...chosen.slice(0, after), own, ...chosen.slice(after)];
}

/**
 * A recipe in words: "5 vragen, 60 minuten, hele groep".
 * @param all how many questions the plate has
 */
export function sayRecipe(t: Translate, recipe: Recipe, all: number): string {
  return [
    t('zaal.aantalVragen', { aantal: (recipe.vragen.length || all) + (recipe.eigen ? 1 : 0) }),
    recipe.minuten ? t('zaal.aantalMinuten', { aantal: recipe.minuten }) : t('zaal.geenTijd'),
    t(`zaal.groepsvorm.${recipe.groep}`),
    ...(recipe.stil ? [t('zaal.stilKort')] : []),
  ].join(', ');
}
