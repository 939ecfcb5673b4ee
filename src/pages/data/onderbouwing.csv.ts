import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { fileResponse } from '../../components/build/response';
import { csv, rows } from '../../components/onderbouwing/export';

export const GET: APIRoute = async () => fileResponse(csv(rows(await loadEverything())), 'text/csv');
