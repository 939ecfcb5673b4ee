import type { APIRoute } from 'astro';
import { fileResponse } from '../../../components/build/response';
import { siteAddresses } from '../../../components/check/addresses';
import { allFiles, gatherKnown } from '../../../components/forms/gather';
import { loadEverything } from '../../../components/keten/keten';

/** What a form has to know of the site, in one file that only comes on the pages with a form. */
export const GET: APIRoute = async () => {
  const keten = await loadEverything();
  const addresses = siteAddresses(process.cwd(), allFiles(keten));
  return fileResponse(JSON.stringify(gatherKnown(keten, addresses)), 'application/json');
};
