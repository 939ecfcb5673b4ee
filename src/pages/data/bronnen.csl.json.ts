import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { jsonResponse } from '../../components/build/response';
import { certaintyNote } from '../../components/bron/certainty-note';
import { cslJson } from '../../components/bron/reference-formats';

export const GET: APIRoute = async () => {
  const keten = await loadEverything();
  return jsonResponse(cslJson(keten.bronnen, certaintyNote(keten)));
};
