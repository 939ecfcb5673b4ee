import type { APIRoute, GetStaticPaths } from 'astro';
import { renderPng } from '../../components/bouw/png';
import { loadEverything } from '../../components/keten/keten';
import { alleBladzijden, type Bladzij } from '../../components/keten/paginas';
import { platenbeeld, voorbeeldbeeld } from '../../components/pagina/voorbeeldbeeld';
import { PLATEN } from '../../components/praatplaat/platen';
import { teken } from '../../components/praatplaat/tekening/teken';
import { t } from '../../components/teksten/teksten';

/** Preview pictures need a full address to be found, so without an origin there are none. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  return alleBladzijden(await loadEverything()).map((bladzij) => ({
    params: { pad: bladzij.pad === '/' ? 'begin-hier' : bladzij.pad.slice(1, -1) },
    props: { bladzij },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bladzij: Bladzij }> = async ({ props: { bladzij } }) => {
  const naam = t('site.naam');
  const plaat = (await loadEverything()).praatplaten.find(({ id }) => bladzij.pad === `/praatplaten/${id}/`);
  const bron = plaat && PLATEN[plaat.id];
  const svg =
    plaat && bron
      ? platenbeeld({ nr: String(plaat.data.nr), soort: bladzij.soort, naam }, teken(bron).binnenwerk)
      : voorbeeldbeeld({ titel: bladzij.titel, soort: bladzij.soort, naam });
  return new Response(new Uint8Array(await renderPng(svg)), { headers: { 'content-type': 'image/png' } });
};
