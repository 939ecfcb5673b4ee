import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../components/build/response';
import { beginnings, type Beginning } from '../../../components/compose/beginnings';
import { loadEverything } from '../../../components/keten/keten';

export const getStaticPaths = (async () =>
  Object.entries(beginnings((await loadEverything()).praatplaten)).map(([begin, beginning]) => ({
    params: { begin },
    props: { beginning },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ beginning: Beginning }> = ({ props }) => jsonResponse(props.beginning);
