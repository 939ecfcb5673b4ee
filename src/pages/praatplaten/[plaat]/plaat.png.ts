import type { APIRoute } from 'astro';
import { renderPng } from '../../../components/bouw/png';
import { plaatpaden, plaatSvg, type LossePlaat } from '../../../components/praatplaat/losse-plaat';

export const getStaticPaths = plaatpaden;

/** Wide enough for a slide on a large screen. */
const BREEDTE = 3840;

/** The plate as a picture of 3840 × 2400 for slides. */
export const GET: APIRoute<LossePlaat> = async ({ props }) => {
  const png = await renderPng(plaatSvg(props), { width: BREEDTE });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
