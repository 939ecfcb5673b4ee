import type { Keten } from '../keten/keten';
import { inDutchOrder } from '../text/dutch-order';
import { t } from '../words/words';

/** A page of this site that retells part of a document, and how many items of it. */
export interface RetellingPage {
  pad: string;
  naam: string;
  aantal: number;
}

/** @returns the pages that retell a document, in the order of its items. */
export function retellingPages(keten: Keten, document: string): RetellingPage[] {
  const tel = new Map<string, number>();
  for (const v of keten.vindplaatsen.values())
    if (v.document === document) tel.set(v.pagina, (tel.get(v.pagina) ?? 0) + 1);
  tel.delete(`/documenten/${document}/`);
  return [...tel]
    .map(([pad, aantal]) => ({ pad, aantal, naam: naamVan(keten, pad) }))
    .sort((a, b) => inDutchOrder(a.pad, b.pad));
}

function naamVan(keten: Keten, pad: string): string {
  const [map, slug] = pad.split('/').filter(Boolean);
  if (!slug) return map === 'praatplaten' ? t('menu.praatplaten') : t('menu.tafelverslagen');
  if (map === 'onderbouwing') {
    const { nr, kort } = keten.waarde(slug).data;
    return `${nr} ${kort}`;
  }
  if (map === 'praatplaten')
    return t('document.plaat', { nr: keten.praatplaat(slug).data.nr, titel: keten.praatplaat(slug).data.titel });
  return [...keten.themas, ...keten.tafelverslagen, ...keten.verhalen].find(
    (e) => e.collection === map && e.id === slug,
  )!.data.titel;
}
