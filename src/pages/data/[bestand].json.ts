import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../components/build/response';
import { ALL_SETS } from '../../components/data/catalogue';
import type { DataSet } from '../../components/data/data-set';
import { loadEverything } from '../../components/keten/keten';

export const getStaticPaths = (() =>
  ALL_SETS.map((set) => ({ params: { bestand: set.name }, props: { set } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ set: DataSet }> = async ({ props }) =>
  jsonResponse(props.set.make(await loadEverything()));
