import type { APIRoute, GetStaticPaths } from 'astro';
import { renderPng } from '../../components/build/png';
import { loadEverything } from '../../components/keten/keten';
import { sitePages, type SitePage } from '../../components/page/site-pages';
import { platePreview, previewPicture } from '../../components/page/preview-picture';
import { plateOf } from '../../components/praatplaat/sheets';
import { drawn } from '../../components/praatplaat/drawn';
import { t } from '../../components/words/words';

/** Preview pictures need a full address to be found, so without an origin there are none. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  return sitePages(await loadEverything()).map((bladzij) => ({
    params: { pad: bladzij.pad === '/' ? 'begin-hier' : bladzij.pad.slice(1, -1) },
    props: { bladzij },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bladzij: SitePage }> = async ({ props: { bladzij } }) => {
  const naam = t('site.naam');
  const plaat = (await loadEverything()).praatplaten.find(({ id }) => bladzij.pad === `/praatplaten/${id}/`);
  const svg = plaat
    ? platePreview({ nr: String(plaat.data.nr), soort: bladzij.soort, naam }, drawn(plateOf(plaat, true)).binnenwerk)
    : previewPicture({ titel: bladzij.titel, soort: bladzij.soort, naam });
  return new Response(new Uint8Array(await renderPng(svg)), { headers: { 'content-type': 'image/png' } });
};
