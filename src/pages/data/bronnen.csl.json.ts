import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { jsonResponse } from '../../components/bouw/response';
import { certaintyNote } from '../../components/bron/certainty-note';
import { cslJson } from '../../components/bron/reference-formats';

export const GET: APIRoute = async () => {
  const keten = await laadKeten();
  return jsonResponse(cslJson(keten.bronnen, certaintyNote(keten)));
};
