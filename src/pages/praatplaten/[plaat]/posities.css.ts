import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEverything } from '../../../components/keten/keten';
import { spotsOf } from '../../../components/praatplaat/plekken';
import { positionsCss, type Position } from '../../../components/praatplaat/positions';

export const getStaticPaths = (async () => {
  const { praatplaten } = await loadEverything();
  return praatplaten.map((plaat) => ({ params: { plaat: plaat.id }, props: { plekken: spotsOf(plaat) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plekken: Position[] }> = ({ props }) =>
  new Response(positionsCss(props.plekken), { headers: { 'content-type': 'text/css; charset=utf-8' } });
