import type { Keten, Vindplaats } from '../../keten/keten';
import { t } from '../../words/words';
import { record, type Kind, type SearchRecord } from './record';
import { documentYears } from './years';

const KIND_OF: Partial<Record<Vindplaats['soort'], Kind>> = {
  randvoorwaarde: 'randvoorwaarde',
  stem: 'stem',
  vraag: 'vraag',
  opschrift: 'plek',
  documentdeel: 'document',
  tafelpunt: 'tafelpunt',
};

/** An item of a document, where it stands on a page. A finding and a value have a page of their own, which is found instead. */
export function itemRecord(keten: Keten, v: Vindplaats): SearchRecord[] {
  if (v.soort === 'bevinding' || v.soort === 'waarde') return [];
  const [folder = '', slug = ''] = v.pagina.split('/').filter(Boolean);
  const page = pageOf(keten, folder, slug);
  return [
    record(v.adres, {
      titel: v.kop,
      soort: kindOf(v, folder),
      tekst: withoutHeading(v),
      plaats: v.id,
      pad: [t(`menu.${folder as 'themas'}`), nameOf(page, folder, slug)].filter(Boolean).join(', '),
      thema: [
        ...v.onderwerpen.map((o) => keten.onderwerpen.find(({ id }) => id === o)?.data.naam ?? o),
        ...((folder === 'themas' || folder === 'praatplaten') && page ? [page.titel] : []),
      ],
      jaar: documentYears(keten, v.document),
      koppen: v.koppen,
      blad: [`${folder}/${slug}`],
      ...questionKey(page, v.id),
    }),
  ];
}

/** `praatplaten/plaat-4-vraag-2`: a question by the number that stands with it. */
function questionKey(page: ReturnType<typeof pageOf>, id: string): { sleutel?: string } {
  if (!page || !('vragen' in page)) return {};
  const question = page.vragen.find(({ herkomst }) => herkomst.includes(id));
  return question ? { sleutel: `praatplaten/plaat-${page.nr}-vraag-${question.nr}` } : {};
}

const kindOf = (v: Vindplaats, folder: string): Kind =>
  v.aard === 'vraag' ? 'openvraag' : (KIND_OF[v.soort] ?? (folder === 'themas' ? 'thema' : 'verhaal'));

/** The text of an item, without the heading when it begins with it. */
const withoutHeading = ({ tekst, kop }: Vindplaats): string =>
  tekst.startsWith(kop) ? tekst.slice(kop.length).replace(/^[.\s]+/, '') || tekst : tekst;

/** The page on which an item stands. */
function pageOf(keten: Keten, folder: string, slug: string) {
  const pages = [
    ...keten.themas,
    ...keten.tafelverslagen,
    ...keten.verhalen,
    ...keten.praatplaten,
    ...keten.documenten,
  ];
  return pages.find((e) => e.collection === folder && e.id === slug)?.data;
}

/** Name of that page in the path above a hit. */
function nameOf(page: ReturnType<typeof pageOf>, folder: string, slug: string): string {
  if (page) return 'kort' in page ? page.kort : page.titel;
  return folder === 'onderbouwing' && slug ? t('waarde.deel', { nr: slug.replace('-', '.') }) : '';
}
