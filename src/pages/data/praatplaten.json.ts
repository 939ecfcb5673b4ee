import type { APIRoute } from 'astro';
import { jsonResponse } from '../../components/build/response';
import { loadEverything } from '../../components/keten/keten';
import { creditOf } from '../../components/praatplaat/credit';
import { plekkenVan } from '../../components/praatplaat/plekken';

export const GET: APIRoute = async () => {
  const keten = await loadEverything();
  return jsonResponse(
    keten.praatplaten.map((plaat) => ({
      id: plaat.id,
      tekening: creditOf(keten, plaat),
      ...plaat.data,
      plekken: plekkenVan(plaat),
    })),
  );
};
