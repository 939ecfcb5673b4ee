import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { json } from '../../components/onderbouwing/bestand';
import { plekkenVan } from '../../components/praatplaat/plekken';
import { t } from '../../components/teksten/teksten';

export const GET: APIRoute = async () => {
  const keten = await laadKeten();
  return json(
    keten.praatplaten.map((plaat) => ({
      id: plaat.id,
      tekening: t('plaat.tekening', { titel: keten.document(plaat.data.document).data.titel }),
      ...plaat.data,
      plekken: plekkenVan(plaat),
    })),
  );
};
