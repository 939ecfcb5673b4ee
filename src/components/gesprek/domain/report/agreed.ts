import type { Gesprek, Kernafspraak } from '../state/model';
import { standOf } from '../state/view';
import type { Translate } from '../translate';
import type { Block, Line } from './blocks';
import { inOneLine, sayWhen } from './say';

/** What was agreed: a table, or that there is nothing. */
export function agreed(afspraken: readonly (Kernafspraak & { groep?: string })[], t: Translate): Block[] {
  if (!afspraken.length) return [{ soort: 'tekst', tekst: t('zaal.geenAfspraken') }];
  const groups = afspraken.some((a) => a.groep !== undefined);
  return [
    {
      soort: 'tabel',
      vink: true,
      kop: [t('zaal.wat'), t('zaal.wie'), t('zaal.wanneer'), ...(groups ? [t('gesprekken.groep')] : [])],
      rijen: afspraken.map((a) => [a.wat, a.wie, sayWhen(a), ...(groups ? [a.groep ?? ''] : [])]),
    },
  ];
}

/** What the same group agreed the time before, and what became of it. */
export const agreedBefore = (g: Gesprek, t: Translate): Line[] =>
  (g.vorige?.afspraken ?? []).map((a, nr) => {
    const stand = standOf(g, nr);
    return { tekst: inOneLine(a), ...(stand ? { merk: t(`zaal.stand.${stand}`) } : {}) };
  });
