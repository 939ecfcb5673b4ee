import type { APIRoute } from 'astro';
import { jsonResponse } from '../../components/build/response';
import { cslJson } from '../../components/export/csl-json';
import { allStudies } from '../../components/export/gather';

export const GET: APIRoute = async () => jsonResponse(cslJson(await allStudies()));
