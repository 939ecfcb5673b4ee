import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';
import { letterbestanden } from '../../../components/bouw/letterbestanden';
import { laadKeten } from '../../../components/keten/keten';
import { plaatSvg, type Plaatnaam } from '../../../components/praatplaat/losse-plaat';
import { SCENES } from '../../../components/praatplaat/scenes';

export const getStaticPaths = (async () => {
  const { praatplaten } = await laadKeten();
  return praatplaten.map(({ id, data }) => ({ params: { plaat: id }, props: { titel: data.titel, beschrijving: data.beschrijving } }));
}) satisfies GetStaticPaths;

/** Wide enough for a slide on a large screen. */
const BREEDTE = 3840;

/** The plate as a picture of 3840 × 2400 for slides. */
export const GET: APIRoute<Plaatnaam> = async ({ params, props }) => {
  const scene = SCENES[params['plaat'] ?? ''];
  if (scene === undefined) throw new Error(`De praatplaat „${params['plaat']}” heeft geen scène in src/components/praatplaat/scenes/.`);
  const png = new Resvg(plaatSvg(scene, props), { fitTo: { mode: 'width', value: BREEDTE }, font: { loadSystemFonts: false, fontFiles: await letterbestanden() } }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
