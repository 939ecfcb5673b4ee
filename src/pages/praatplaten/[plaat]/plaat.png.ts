import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { letterbestanden } from '../../../components/bouw/letterbestanden';
import { plaatpaden, plaatSvg, type LossePlaat } from '../../../components/praatplaat/losse-plaat';

export const getStaticPaths = plaatpaden;

/** Wide enough for a slide on a large screen. */
const BREEDTE = 3840;

/** The plate as a picture of 3840 × 2400 for slides. */
export const GET: APIRoute<LossePlaat> = async ({ props }) => {
  const png = new Resvg(plaatSvg(props), {
    fitTo: { mode: 'width', value: BREEDTE },
    font: { loadSystemFonts: false, fontFiles: await letterbestanden() },
  })
    .render()
    .asPng();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
