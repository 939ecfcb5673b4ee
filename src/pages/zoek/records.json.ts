import type { APIRoute } from 'astro';
import { stemOf } from '../../components/herkomst/register';
import { laadKeten } from '../../components/keten/keten';
import { zoekrecords } from '../../components/zoeken/records';
import type { Zoekbestand } from '../../components/zoeken/integratie';

/** Read by the build and then removed: see `components/zoeken/integratie.ts`. */
export const GET: APIRoute = async () => {
  const keten = await laadKeten();
  const bestand: Zoekbestand = {
    basis: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`,
    records: zoekrecords(keten),
    vindplaatsen: [...new Set([...keten.register.items.keys()].map(stemOf))],
    begrippen: keten.begrippen.map(({ id, data }) => ({
      slug: id,
      namen: [...new Set([data.term, ...data.synoniemen, ...data.afkortingen, ...data.vormen])],
      zoekwoorden: data.zoekwoorden,
    })),
  };
  return new Response(JSON.stringify(bestand));
};
