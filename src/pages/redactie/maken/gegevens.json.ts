import type { APIRoute } from 'astro';
import { fileResponse } from '../../../components/build/response';
import { gatherKnown } from '../../../components/forms/gather';
import { loadEverything } from '../../../components/keten/keten';

/** What a form has to know of the site, in one file that only comes on the pages with a form. */
export const GET: APIRoute = async () =>
  fileResponse(JSON.stringify(gatherKnown(await loadEverything())), 'application/json');
