import { t } from '../words/words';

/** The first and the last id of a page, in words; undefined when nothing is retold there yet. */
export function rangeOf(ids: readonly string[]): string | undefined {
  const [van] = ids;
  const tot = ids.at(-1);
  return van !== undefined && tot !== undefined ? t('herkomstvoet.ids', { van, tot }) : undefined;
}
