import type { APIRoute } from 'astro';
import { drawingPaths, plateDrawing, type PlateFile } from '../../../components/praatplaat/plate-file';

export const getStaticPaths = drawingPaths;

/** The plate as one drawing with its letters as outlines, to keep, to scale and to print. */
export const GET: APIRoute<PlateFile> = async ({ props }) =>
  new Response(await plateDrawing(props), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
