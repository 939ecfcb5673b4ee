import type { APIRoute } from 'astro';
import { fileResponse } from '../../components/build/response';
import { gegevens } from '../../components/export/gather';
import { LANGUAGE } from '../../components/words/words';

/** What the writers need, in one file that comes when somebody asks for it. */
export const GET: APIRoute = async () =>
  fileResponse(
    JSON.stringify({
      ...(await gegevens()),
      taal: { meenemen: LANGUAGE.meenemen, citeer: LANGUAGE.citeer, leeslijst: LANGUAGE.leeslijst },
    }),
    'application/json',
  );
