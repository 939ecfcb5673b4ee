import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { fileResponse } from '../../components/bouw/response';
import { csv, regels } from '../../components/onderbouwing/uitvoer';

export const GET: APIRoute = async () => fileResponse(csv(regels(await loadEverything())), 'text/csv');
