import type { APIRoute, GetStaticPaths } from 'astro';
import { cutPicture } from '../../components/vignette/picture';
import { loadEverything, type Keten } from '../../components/keten/keten';
import { boxOf } from '../../components/praatplaat/crop';
import { spotsOf } from '../../components/praatplaat/plekken';
import { plateOf } from '../../components/praatplaat/sheets';

type Beeld = NonNullable<Keten['fasen'][number]['data']['beeld']>;

/** The landscape of every phase that has one, and a narrow one for a phone. */
export const getStaticPaths = (async () =>
  (await loadEverything()).fasen.flatMap(({ id, data }) =>
    data.beeld
      ? [
          { params: { fase: id }, props: { beeld: data.beeld, width: 1920 } },
          { params: { fase: `${id}-960` }, props: { beeld: data.beeld, width: 960 } },
        ]
      : [],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ beeld: Beeld; width: number }> = async ({ props: { beeld, width } }) => {
  const praatplaat = (await loadEverything()).praatplaat(beeld.plaat);
  const plaat = plateOf(praatplaat, true);
  const box = boxOf(beeld, spotsOf(praatplaat));
  const picture = await cutPicture(plaat, box, width);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp' } });
};
