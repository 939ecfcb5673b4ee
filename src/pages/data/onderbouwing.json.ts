import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { jsonResponse } from '../../components/build/response';
import { rows } from '../../components/onderbouwing/export';

export const GET: APIRoute = async () => jsonResponse(rows(await loadEverything()));
