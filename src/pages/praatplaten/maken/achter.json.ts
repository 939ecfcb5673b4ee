import { jsonResponse } from '../../../components/build/response';
import { behindItems } from '../../../components/compose/behind';
import { loadEverything } from '../../../components/keten/keten';

export const GET = async (): Promise<Response> => jsonResponse(behindItems(await loadEverything()));
