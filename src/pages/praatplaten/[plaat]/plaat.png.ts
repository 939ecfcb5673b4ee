import type { APIRoute } from 'astro';
import { renderPng } from '../../../components/build/png';
import { plainSvg, SLIDE_WIDTH } from '../../../components/praatplaat/plain-svg';
import { platePaths, type PlateFile } from '../../../components/praatplaat/plate-file';

export const getStaticPaths = platePaths;

/** The plate as a picture of 3840 × 2400 for slides; a build begins with it in `plate-pictures.ts`. */
export const GET: APIRoute<PlateFile> = async ({ props: { bron } }) => {
  const png = await renderPng(plainSvg(bron), { width: SLIDE_WIDTH });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
