import type { CollectionEntry } from 'astro:content';
import { t } from '../teksten/teksten';

/** A file of open data as an HTTP answer. */
export const bestand = (inhoud: string, soort: string): Response =>
  new Response(inhoud, { headers: { 'content-type': `${soort}; charset=utf-8` } });
export const json = (inhoud: unknown): Response => bestand(`${JSON.stringify(inhoud, null, 1)}\n`, 'application/json');

/** What every exported reference says about itself: how the document names it, and how sure we are. */
export const zeker = (bron: CollectionEntry<'bronnen'>): string =>
  t('gegevens.zeker', { kort: bron.data.kort, zekerheid: t(`bron.zekerheid.${bron.data.zekerheid}`) });
