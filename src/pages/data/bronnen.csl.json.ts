import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { json, zeker } from '../../components/onderbouwing/bestand';
import { cslJson } from '../../components/onderbouwing/uitvoer';

export const GET: APIRoute = async () => json(cslJson((await laadKeten()).bronnen, zeker));
