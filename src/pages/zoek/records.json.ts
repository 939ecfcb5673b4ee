import type { APIRoute } from 'astro';
import { stemOf } from '../../components/herkomst/register';
import { loadEverything } from '../../components/keten/keten';
import type { SearchFile } from '../../components/search/build/write-index';
import { searchRecords } from '../../components/search/records/records';
import { spokenPlaces } from '../../components/search/records/spoken-places';

/** Read by the build and then removed: see `components/search/build/integration.ts`. */
export const GET: APIRoute = async () => {
  const keten = await loadEverything();
  const file: SearchFile = {
    basis: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`,
    records: searchRecords(keten),
    vindplaatsen: [...new Set([...keten.register.items.keys()].map(stemOf))],
    gezegd: spokenPlaces(keten),
    begrippen: keten.begrippen.map(({ id, data }) => ({
      slug: id,
      namen: [...new Set([data.term, ...data.synoniemen, ...data.afkortingen, ...data.vormen])],
      zoekwoorden: data.zoekwoorden,
    })),
  };
  return new Response(JSON.stringify(file));
};
