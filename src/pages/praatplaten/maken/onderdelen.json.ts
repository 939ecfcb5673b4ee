import { jsonResponse } from '../../../components/build/response';
import { allSamples } from '../../../components/compose/all-samples';

export const GET = (): Response => jsonResponse(allSamples());
