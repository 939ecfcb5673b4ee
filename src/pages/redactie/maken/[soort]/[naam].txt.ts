import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { fileResponse } from '../../../../components/build/response';
import { filesOfKinds } from '../../../../components/forms/gather';
import { loadEverything } from '../../../../components/keten/keten';

export const getStaticPaths = (async () =>
  filesOfKinds(await loadEverything()).map(({ soort, naam, path }) => ({
    params: { soort, naam },
    props: { path },
  }))) satisfies GetStaticPaths;

/** A file of the content as it stands in its folder, for the form that opens it. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  fileResponse(await readFile(props.path, 'utf8'), 'text/plain');
