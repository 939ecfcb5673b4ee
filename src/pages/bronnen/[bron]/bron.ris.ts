import type { APIRoute } from 'astro';
import { loadEverything } from '../../../components/keten/keten';
import { fileResponse } from '../../../components/build/response';
import { certaintyNote } from '../../../components/bron/certainty-note';
import { ris, withReference } from '../../../components/bron/reference-formats';

export async function getStaticPaths() {
  return withReference((await loadEverything()).bronnen).map(({ bron }) => ({
    params: { bron: bron.id },
    props: { bron },
  }));
}
export const GET: APIRoute = async ({ props }) =>
  fileResponse(ris([props.bron], certaintyNote(await loadEverything())), 'application/x-research-info-systems');
