import type { Keten } from '../keten/keten';
import { t } from '../words/words';

/** Where was said what the reports tell: at how many tables, and at how many meetings whose reports name no table. */
export function saidAt({ tafelverslagen }: Pick<Keten, 'tafelverslagen'>): string {
  const tables = tafelverslagen.filter(({ data }) => data.document).length;
  const meetings = new Set(tafelverslagen.flatMap(({ data }) => data.bijeenkomst?.naam ?? [])).size;
  const places = [
    ...(tables ? [t('begin.gesprek.tafels', { aantal: tables })] : []),
    ...(meetings ? [t(tables ? 'begin.gesprek.andere' : 'begin.gesprek.bijeenkomsten', { aantal: meetings })] : []),
  ];
  if (!places.length) return t('menu.tafelverslagen');
  return t('begin.gesprek.gezegd', { waar: new Intl.ListFormat('nl', { type: 'conjunction' }).format(places) });
}
