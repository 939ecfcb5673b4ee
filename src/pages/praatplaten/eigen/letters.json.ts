import { alphabets } from '../../../components/build/alphabet';
import { jsonResponse } from '../../../components/build/response';

/** What the drawing of an own plate is lettered with when it is taken along: any viewer shows it then. */
export const GET = async (): Promise<Response> => jsonResponse(await alphabets());
