import type { APIRoute } from 'astro';
import { standalonePlate, platePaths, type StandalonePlate } from '../../../components/praatplaat/standalone-plate';

export const getStaticPaths = platePaths;

/** The plate as one drawing with its letters inside, to keep, to scale and to print. */
export const GET: APIRoute<StandalonePlate> = async ({ props }) =>
  new Response(await standalonePlate(props), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
