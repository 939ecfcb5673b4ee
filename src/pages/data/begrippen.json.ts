import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { json } from '../../components/onderbouwing/bestand';

export const GET: APIRoute = async () => json((await laadKeten()).begrippen.map(({ id, data }) => ({ id, ...data })));
