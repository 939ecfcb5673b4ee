import type { APIRoute, GetStaticPaths } from 'astro';
import { cutPicture } from '../../components/begin/picture';
import { loadEverything, type Keten } from '../../components/keten/keten';
import { boxOf } from '../../components/praatplaat/crop';
import { spotsOf } from '../../components/praatplaat/plekken';
import { plateOf } from '../../components/praatplaat/sheets';

type Beeld = NonNullable<Keten['fasen'][number]['data']['beeld']>;

/** The landscape of every phase that has one. */
export const getStaticPaths = (async () =>
  (await loadEverything()).fasen.flatMap(({ id, data }) =>
    data.beeld ? [{ params: { fase: id }, props: { beeld: data.beeld } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ beeld: Beeld }> = async ({ props: { beeld } }) => {
  const praatplaat = (await loadEverything()).praatplaat(beeld.plaat);
  const plaat = plateOf(praatplaat, true);
  const box = boxOf(beeld, spotsOf(praatplaat));
  const picture = await cutPicture(plaat, box, 1920);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp' } });
};
