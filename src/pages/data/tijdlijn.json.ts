import type { APIRoute } from 'astro';
import { loadEverything } from '../../components/keten/keten';
import { jsonResponse } from '../../components/build/response';

export const GET: APIRoute = async () =>
  jsonResponse((await loadEverything()).tijdlijn.map(({ id, data }) => ({ id, ...data })));
