import { clean } from '../../gesprek/domain/state/clean';
import type { Values } from '../../words/fill';
import type { Mistake, Sentence } from './fields';

type Translate = (key: string, blanks?: Values) => string;

/** Longest name of a field that is said. */
const SHORT = 80;

/** The name of a field as it can be said: whoever made the file named it, of whatever length. */
function sayable(veld: string): string {
  const name = clean(veld.slice(0, 2 * SHORT), SHORT)
    .replace(/\s+/g, ' ')
    .trim();
  return name.length < veld.length ? `${name}…` : name;
}

/** A mistake in the words of the language file, for who opened the file. */
export function told({ veld, fout, doe }: Mistake, t: Translate): string {
  const say = (group: 'fout' | 'doe', [name, met]: Sentence): string => t(`plaatfout.${group}.${name}`, met);
  return t('plaatfout.regel', {
    veld: sayable(veld) || t('plaatfout.bestand'),
    fout: say('fout', fout),
    doe: say('doe', doe),
  });
}
