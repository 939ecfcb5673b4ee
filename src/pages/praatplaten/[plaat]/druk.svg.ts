import type { APIRoute } from 'astro';
import { standalonePlate, platePaths, type StandalonePlate } from '../../../components/praatplaat/standalone-plate';

export const getStaticPaths = platePaths;

/** The plate for paper: without grain, which no printer shows and which makes a PDF of megabytes. */
export const GET: APIRoute<StandalonePlate> = async ({ props }) =>
  new Response(await standalonePlate(props, { korrel: false }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
