import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { bestand, zeker } from '../../components/onderbouwing/bestand';
import { ris } from '../../components/onderbouwing/uitvoer';

export const GET: APIRoute = async () =>
  bestand(ris((await laadKeten()).bronnen, zeker), 'application/x-research-info-systems');
