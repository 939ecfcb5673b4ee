import type { APIRoute } from 'astro';
import { lossePlaat, plaatpaden, type LossePlaat } from '../../../components/praatplaat/losse-plaat';

export const getStaticPaths = plaatpaden;

/** The plate as one drawing with its letters inside, to keep, to scale and to print. */
export const GET: APIRoute<LossePlaat> = async ({ props }) =>
  new Response(await lossePlaat(props), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
