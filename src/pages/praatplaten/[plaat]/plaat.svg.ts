import type { APIRoute, GetStaticPaths } from 'astro';
import { laadKeten } from '../../../components/keten/keten';
import { lossePlaat, type Plaatnaam } from '../../../components/praatplaat/losse-plaat';
import { SCENES } from '../../../components/praatplaat/scenes';

export const getStaticPaths = (async () => {
  const { praatplaten } = await laadKeten();
  return praatplaten.map(({ id, data }) => ({ params: { plaat: id }, props: { titel: data.titel, beschrijving: data.beschrijving } }));
}) satisfies GetStaticPaths;

/** The plate as one drawing with its letters inside, to keep, to scale and to print. */
export const GET: APIRoute<Plaatnaam> = async ({ params, props }) => {
  const scene = SCENES[params['plaat'] ?? ''];
  if (scene === undefined) throw new Error(`De praatplaat „${params['plaat']}” heeft geen scène in src/components/praatplaat/scenes/.`);
  return new Response(await lossePlaat(scene, props), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
