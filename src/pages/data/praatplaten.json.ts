import type { APIRoute } from 'astro';
import { laadKeten } from '../../components/keten/keten';
import { json } from '../../components/onderbouwing/bestand';
import { creditOf } from '../../components/praatplaat/credit';

export const GET: APIRoute = async () => {
  const keten = await laadKeten();
  return json(
    keten.praatplaten.map((plaat) => ({
      id: plaat.id,
      tekening: creditOf(keten, plaat),
      ...plaat.data,
    })),
  );
};
