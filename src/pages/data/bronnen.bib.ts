import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { fileResponse } from '../../components/build/response';
import { certaintyNote } from '../../components/bron/certainty-note';
import { bibtex } from '../../components/bron/reference-formats';

export const GET: APIRoute = async () => {
  const keten = await loadEverything();
  return fileResponse(bibtex(keten.bronnen, certaintyNote(keten)), 'application/x-bibtex');
};
