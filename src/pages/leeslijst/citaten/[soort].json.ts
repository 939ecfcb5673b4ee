import type { APIRoute } from 'astro';
import { fileResponse } from '../../../components/build/response';
import { citationsOf } from '../../../components/citation/gather';
import { KINDS, type Kind } from '../../../components/citation/citations';
import { loadEverything } from '../../../components/keten/keten';

export const getStaticPaths = () => KINDS.map((soort) => ({ params: { soort } }));

/** How everything of one kind is cited: fetched when somebody asks for it. */
export const GET: APIRoute = async ({ params }) =>
  fileResponse(JSON.stringify(citationsOf(await loadEverything(), params.soort as Kind)), 'application/json');
