import type { APIRoute } from 'astro';
import { lossePlaat, plaatpaden, type LossePlaat } from '../../../components/praatplaat/losse-plaat';

export const getStaticPaths = plaatpaden;

/** The plate for paper: without grain, which no printer shows and which makes a PDF of megabytes. */
export const GET: APIRoute<LossePlaat> = async ({ props }) =>
  new Response(await lossePlaat(props, { korrel: false }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
