import type { APIRoute } from 'astro';
import { plateFile, platePaths, type PlateFile } from '../../../components/praatplaat/plate-file';

export const getStaticPaths = platePaths;

/** The plate for paper: without grain, which no printer shows and which makes a PDF of megabytes. */
export const GET: APIRoute<PlateFile> = async ({ props }) =>
  new Response(await plateFile(props, { korrel: false }), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
