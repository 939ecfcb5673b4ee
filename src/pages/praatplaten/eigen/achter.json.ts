import { jsonResponse } from '../../../components/build/response';
import { behindItems } from '../../../components/compose/behind';
import { loadEverything } from '../../../components/keten/keten';

/** Stands beside the rooms that show it: who keeps the site on a device has it, also without what plates are made with. */
export const GET = async (): Promise<Response> => jsonResponse(behindItems(await loadEverything()));
