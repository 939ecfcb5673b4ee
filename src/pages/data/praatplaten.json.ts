import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { jsonResponse } from '../../components/bouw/response';
import { t } from '../../components/teksten/teksten';

export const GET: APIRoute = async () => {
  const keten = await laadKeten();
  return jsonResponse(
    keten.praatplaten.map(({ id, data }) => ({
      id,
      tekening: t('plaat.tekening', { titel: keten.document(data.document).data.titel }),
      ...data,
    })),
  );
};
