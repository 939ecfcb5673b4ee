import type { Keten, Vindplaats } from '../keten/keten';
import { referencesTo, type References } from '../keten/references';

/** Where a value comes up for discussion. */
export interface Discussion extends References {
  punten: Vindplaats[];
}

/** Follows the relations of plates, questions and tables back to a value. */
export const discussionOf = (keten: Keten, waarde: string): Discussion => ({
  ...referencesTo(keten, 'waarden', waarde),
  punten: keten.waarde(waarde).data.tafelpunten.map(keten.vindplaats),
});
