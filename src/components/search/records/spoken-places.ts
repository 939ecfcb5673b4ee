import { stemOf } from '../../herkomst/register';
import type { Keten } from '../../keten/keten';
import { t } from '../../words/words';
import type { SpokenPlaces } from '../dictionary/spoken-place';
import { fold } from '../dutch/fold';

/** Kinds of items that are counted aloud, each with the key of the words for it. */
const COUNTED = {
  tafelpunt: 'zoeken.gezegd.tafelpunt',
  alinea: 'zoeken.gezegd.alinea',
  vraag: 'zoeken.gezegd.vraag',
  bevinding: 'zoeken.gezegd.bevinding',
  randvoorwaarde: 'zoeken.gezegd.randvoorwaarde',
  stem: 'zoeken.gezegd.stem',
} as const;

/** How the numbered items of the documents are said aloud: by the number of their page and their own. */
export function spokenPlaces(keten: Keten): SpokenPlaces {
  const bladen: Record<string, string> = {};
  const dingen: Record<string, string> = {};
  for (const { begin, pagina, soort } of keten.documenten.flatMap((d) => d.data.reeksen)) {
    const name = spokenName(keten, pagina);
    const kind = soort as keyof typeof COUNTED;
    if (!name || !COUNTED[kind]) continue;
    bladen[fold(name)] = stemOf(begin);
    for (const word of t(COUNTED[kind]).split(' ')) dingen[word] ??= begin.slice(begin.lastIndexOf('-') + 1);
  }
  return { bladen, dingen };
}

/** What the page of a series is called by its number; nothing when it has none. */
function spokenName(keten: Keten, page: string): string | undefined {
  const [folder, slug = ''] = page.split('/').filter(Boolean);
  if (folder === 'onderbouwing' && slug) return `${t('zoeken.soort.waarde')} ${slug.replace('-', '.')}`;
  if (folder === 'themas') {
    const nr = keten.themas.find(({ id }) => id === slug)?.data.nr;
    return nr === undefined ? undefined : t('themas.hoofdstuk', { nr });
  }
  const nr = keten.tafelverslagen.find(({ id }) => folder === 'tafelverslagen' && id === slug)?.data.nr;
  return nr === undefined ? undefined : `${t('tafels.tafel')} ${nr}`;
}
