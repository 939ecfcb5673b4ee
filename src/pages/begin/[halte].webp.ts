import type { APIRoute, GetStaticPaths } from 'astro';
import { cutPicture } from '../../components/begin/picture';
import { loadEverything, type Keten } from '../../components/keten/keten';
import { boxOf } from '../../components/praatplaat/crop';
import { spotsOf } from '../../components/praatplaat/plekken';
import { plateOf } from '../../components/praatplaat/sheets';

type Beeld = NonNullable<Keten['tijdlijn'][number]['data']['beeld']>;

/** The picture of every yellow stop that has one. */
export const getStaticPaths = (async () =>
  (await loadEverything()).tijdlijn.flatMap(({ id, data }) =>
    data.beeld ? [{ params: { halte: id }, props: { beeld: data.beeld } }] : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ beeld: Beeld }> = async ({ props: { beeld } }) => {
  const praatplaat = (await loadEverything()).praatplaat(beeld.plaat);
  const plaat = plateOf(praatplaat, true);
  const box = boxOf(beeld, spotsOf(praatplaat));
  return new Response(new Uint8Array(await cutPicture(plaat, box)), {
    headers: { 'content-type': 'image/webp' },
  });
};
