import type { APIRoute } from 'astro';
import { fileResponse } from '../../../components/build/response';
import { studiesOf } from '../../../components/export/gather';
import { ris } from '../../../components/export/ris';
import { loadEverything } from '../../../components/keten/keten';

export const getStaticPaths = async () =>
  (await loadEverything()).bronnen.map(({ id }) => ({ params: { bron: id }, props: { id } }));

export const GET: APIRoute = async ({ props }) =>
  fileResponse(ris(await studiesOf(props.id as string)), 'application/x-research-info-systems');
