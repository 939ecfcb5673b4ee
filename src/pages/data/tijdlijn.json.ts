import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { jsonResponse } from '../../components/bouw/response';

export const GET: APIRoute = async () =>
  jsonResponse((await laadKeten()).tijdlijn.map(({ id, data }) => ({ id, ...data })));
