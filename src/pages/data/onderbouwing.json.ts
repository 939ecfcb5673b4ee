import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { jsonResponse } from '../../components/bouw/response';
import { regels } from '../../components/onderbouwing/uitvoer';

export const GET: APIRoute = async () => jsonResponse(regels(await loadEverything()));
