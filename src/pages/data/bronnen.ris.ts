import type { APIRoute } from 'astro';
import { fileResponse } from '../../components/build/response';
import { allStudies } from '../../components/export/gather';
import { ris } from '../../components/export/ris';

export const GET: APIRoute = async () => fileResponse(ris(await allStudies()), 'application/x-research-info-systems');
