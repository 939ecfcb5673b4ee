import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEverything } from '../../../components/keten/keten';
import { plekkenVan } from '../../../components/praatplaat/plekken';
import { positiesCss, type Positie } from '../../../components/praatplaat/posities';

export const getStaticPaths = (async () => {
  const { praatplaten } = await loadEverything();
  return praatplaten.map((plaat) => ({ params: { plaat: plaat.id }, props: { plekken: plekkenVan(plaat) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plekken: Positie[] }> = ({ props }) =>
  new Response(positiesCss(props.plekken), { headers: { 'content-type': 'text/css; charset=utf-8' } });
