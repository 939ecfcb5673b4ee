import type { Values } from '../../words/fill';
import type { Mistake, Sentence } from './fields';

type Translate = (key: string, blanks?: Values) => string;

/** A mistake in the words of the language file, for who opened the file. */
export function told({ veld, fout, doe }: Mistake, t: Translate): string {
  const say = (group: 'fout' | 'doe', [name, met]: Sentence): string => t(`plaatfout.${group}.${name}`, met);
  return t('plaatfout.regel', { veld: veld || t('plaatfout.bestand'), fout: say('fout', fout), doe: say('doe', doe) });
}
