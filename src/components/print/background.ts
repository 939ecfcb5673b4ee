import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';

/** One thing that lies behind a plate, for paper: its name, its address and where in the conversation it belongs. */
interface Background {
  naam: string;
  /** Site path without base: `/bevindingen/rug-2018-klasobservaties/`. */
  pad: string;
  /** Numbers of the questions it lies behind; none when it belongs to the plate as a whole. */
  vragen: readonly number[];
}

/** What lies behind a plate and its questions, a list a kind. */
export interface Backgrounds {
  waarden: readonly Background[];
  bevindingen: readonly Background[];
  bronnen: readonly Background[];
  tafelpunten: readonly Background[];
  begrippen: readonly Background[];
}

type Plaat = CollectionEntry<'praatplaten'>['data'];
type Soort = 'waarden' | 'bevindingen' | 'tafelpunten' | 'begrippen';

/** Ids of one kind with the questions they lie behind: by first question, those of the plate alone at the end. */
export function withQuestions(
  plaat: Pick<Plaat, Soort> & { vragen: readonly (Pick<Plaat, Soort> & { nr: number })[] },
  soort: Soort,
): [id: string, vragen: number[]][] {
  const uit = new Map<string, number[]>();
  for (const { nr, ...vraag } of plaat.vragen) for (const id of vraag[soort]) uit.set(id, [...(uit.get(id) ?? []), nr]);
  for (const id of plaat[soort]) if (!uit.has(id)) uit.set(id, []);
  return [...uit];
}

/** Everything behind a plate and behind each of its questions, each thing once. */
export function backgrounds(
  plaat: Plaat,
  keten: Pick<Keten, 'waarde' | 'bevinding' | 'bron' | 'vindplaats' | 'begrip'>,
): Backgrounds {
  const lijst = (soort: Soort, maak: (id: string) => Omit<Background, 'vragen'>) =>
    withQuestions(plaat, soort).map(([id, vragen]) => ({ ...maak(id), vragen }));
  const bronnen = new Map<string, Set<number>>();
  for (const [id, vragen] of withQuestions(plaat, 'bevindingen'))
    for (const bron of keten.bevinding(id).data.bronnen)
      bronnen.set(bron, new Set([...(bronnen.get(bron) ?? []), ...vragen]));
  return {
    waarden: lijst('waarden', (id) => ({
      naam: `${keten.waarde(id).data.nr} ${keten.waarde(id).data.kort}`,
      pad: `/onderbouwing/${id}/`,
    })),
    bevindingen: lijst('bevindingen', (id) => ({ naam: keten.bevinding(id).data.titel, pad: `/bevindingen/${id}/` })),
    bronnen: [...bronnen].map(([id, vragen]) => ({
      naam: keten.bron(id).data.kort,
      pad: `/bronnen/${id}/`,
      vragen: [...vragen].sort((a, b) => a - b),
    })),
    tafelpunten: lijst('tafelpunten', (id) => {
      const { kop, adres, aard } = keten.vindplaats(id);
      return { naam: aard ? `${t(`herkomst.${aard}`)}: ${kop}` : kop, pad: adres };
    }),
    begrippen: lijst('begrippen', (id) => ({ naam: keten.begrip(id).data.term, pad: `/begrippen/${id}/` })),
  };
}
