import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { json } from '../../components/onderbouwing/bestand';
import { regels } from '../../components/onderbouwing/uitvoer';

export const GET: APIRoute = async () => json(regels(await laadKeten()));
