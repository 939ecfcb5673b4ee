import type { APIRoute, GetStaticPaths } from 'astro';
import { cutPicture } from '../../components/vignette/picture';
import { loadEverything, type Keten } from '../../components/keten/keten';
import { boxOf } from '../../components/praatplaat/crop';
import { spotsOf } from '../../components/praatplaat/plekken';
import { plateOf } from '../../components/praatplaat/sheets';

type Beeld = NonNullable<Keten['tijdlijn'][number]['data']['beeld']>;

/** The picture of every yellow stop that has one, and a narrow one for a phone. */
export const getStaticPaths = (async () =>
  (await loadEverything()).tijdlijn.flatMap(({ id, data }) =>
    data.beeld
      ? [
          { params: { halte: id }, props: { beeld: data.beeld, width: undefined } },
          { params: { halte: `${id}-640` }, props: { beeld: data.beeld, width: 640 } },
        ]
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ beeld: Beeld; width: number | undefined }> = async ({ props: { beeld, width } }) => {
  const praatplaat = (await loadEverything()).praatplaat(beeld.plaat);
  const plaat = plateOf(praatplaat, true);
  const box = boxOf(beeld, spotsOf(praatplaat));
  return new Response(new Uint8Array(await cutPicture(plaat, box, width)), {
    headers: { 'content-type': 'image/webp' },
  });
};
