import type { Keten } from '../keten/keten';
import { t } from '../words/words';

/** What stories there are, in one sentence: "Een toespraak en een interview, naverteld." */
export function kindsOfStories({ verhalen }: Keten): string {
  const kinds = [...new Set(verhalen.map((v) => v.data.soort))].map((soort) =>
    t(`verhalen.soort.${soort}`, { aantal: verhalen.filter((v) => v.data.soort === soort).length }),
  );
  const lijst = new Intl.ListFormat('nl', { type: 'conjunction' }).format(kinds);
  return t('verhalen.kern', { lijst: lijst.charAt(0).toUpperCase() + lijst.slice(1) });
}
