import type { APIRoute } from 'astro';
import { renderPng } from '../../../components/build/png';
import { platePaths, plateSvg, type PlateFile } from '../../../components/praatplaat/plate-file';

export const getStaticPaths = platePaths;

/** Wide enough for a slide on a large screen. */
const BREEDTE = 3840;

/** The plate as a picture of 3840 × 2400 for slides. */
export const GET: APIRoute<PlateFile> = async ({ props }) => {
  const png = await renderPng(plateSvg(props), { width: BREEDTE });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
