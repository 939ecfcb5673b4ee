import type { APIRoute, GetStaticPaths } from 'astro';
import { laadKeten } from '../../../components/keten/keten';
import { positiesCss, type Positie } from '../../../components/praatplaat/posities';

export const getStaticPaths = (async () => {
  const { praatplaten } = await laadKeten();
  return praatplaten.map(({ id, data }) => ({ params: { plaat: id }, props: { plekken: data.plekken } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ plekken: Positie[] }> = ({ props }) =>
  new Response(positiesCss(props.plekken), { headers: { 'content-type': 'text/css; charset=utf-8' } });
