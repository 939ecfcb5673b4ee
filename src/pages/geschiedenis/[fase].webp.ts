import type { APIRoute, GetStaticPaths } from 'astro';
import { cutPicture } from '../../components/begin/picture';
import { loadEverything, type Keten } from '../../components/keten/keten';
import { plateOf } from '../../components/praatplaat/sheets';

type Beeld = NonNullable<Keten['fasen'][number]['data']['beeld']>;

/** The landscape of every phase that has one. */
export const getStaticPaths = (async () =>
  (await loadEverything()).fasen.flatMap(({ id, data }) =>
    data.beeld ? [{ params: { fase: id }, props: { beeld: data.beeld } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ beeld: Beeld }> = async ({ props: { beeld } }) => {
  const plaat = plateOf((await loadEverything()).praatplaat(beeld.plaat), true);
  const picture = await cutPicture(plaat, beeld.vak, 1920);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp' } });
};
