import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { json } from '../../components/onderbouwing/bestand';
import { t } from '../../components/teksten/teksten';

export const GET: APIRoute = async () => {
  const keten = await laadKeten();
  return json(
    keten.praatplaten.map(({ id, data }) => ({
      id,
      tekening: t('plaat.tekening', { titel: keten.document(data.document).data.titel }),
      ...data,
    })),
  );
};
