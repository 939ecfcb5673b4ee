import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { bestand, zeker } from '../../components/onderbouwing/bestand';
import { bibtex } from '../../components/onderbouwing/uitvoer';

export const GET: APIRoute = async () => bestand(bibtex((await laadKeten()).bronnen, zeker), 'application/x-bibtex');
