import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { bestand } from '../../components/onderbouwing/bestand';
import { csv, regels } from '../../components/onderbouwing/uitvoer';

export const GET: APIRoute = async () => bestand(csv(regels(await laadKeten())), 'text/csv');
