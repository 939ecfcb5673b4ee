import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEverything } from '../../../components/keten/keten';
import { spotsOf } from '../../../components/praatplaat/plekken';
import { positionsCss } from '../../../components/praatplaat/positions';

export const getStaticPaths = (async () => {
  const { praatplaten } = await loadEverything();
  return praatplaten.map((plaat) => ({ params: { plaat: plaat.id }, props: { plaat } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plaat: Parameters<typeof spotsOf>[0] }> = ({ props }) =>
  new Response(positionsCss(spotsOf(props.plaat)), { headers: { 'content-type': 'text/css; charset=utf-8' } });
