import type { APIRoute } from 'astro';
import { fileResponse } from '../../../components/build/response';
import { bibtex } from '../../../components/export/bibtex';
import { studiesOf } from '../../../components/export/gather';
import { loadEverything } from '../../../components/keten/keten';

export const getStaticPaths = async () =>
  (await loadEverything()).bronnen.map(({ id }) => ({ params: { bron: id }, props: { id } }));

export const GET: APIRoute = async ({ props }) =>
  fileResponse(bibtex(await studiesOf(props.id as string)), 'application/x-bibtex');
