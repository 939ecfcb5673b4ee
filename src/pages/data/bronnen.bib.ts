import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { fileResponse } from '../../components/bouw/response';
import { certaintyNote } from '../../components/bron/certainty-note';
import { bibtex } from '../../components/bron/reference-formats';

export const GET: APIRoute = async () =>
  fileResponse(bibtex((await loadEverything()).bronnen, certaintyNote), 'application/x-bibtex');
