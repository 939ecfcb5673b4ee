import type { APIRoute, GetStaticPaths } from 'astro';
import { cutPicture } from '../../components/begin/picture';
import { loadEverything, type Keten } from '../../components/keten/keten';
import { plateOf } from '../../components/praatplaat/sheets';

type Beeld = NonNullable<Keten['tijdlijn'][number]['data']['beeld']>;

/** The picture of every yellow stop that has one. */
export const getStaticPaths = (async () =>
  (await loadEverything()).tijdlijn.flatMap(({ id, data }) =>
    data.beeld ? [{ params: { halte: id }, props: { beeld: data.beeld } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ beeld: Beeld }> = async ({ props: { beeld } }) => {
  const plaat = plateOf((await loadEverything()).praatplaat(beeld.plaat), true);
  return new Response(new Uint8Array(await cutPicture(plaat, beeld.vak)), {
    headers: { 'content-type': 'image/webp' },
  });
};
