import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { fileResponse } from '../../components/bouw/response';
import { certaintyNote } from '../../components/bron/certainty-note';
import { ris } from '../../components/bron/reference-formats';

export const GET: APIRoute = async () =>
  fileResponse(ris((await laadKeten()).bronnen, certaintyNote), 'application/x-research-info-systems');
