import type { Keten, Vindplaats } from '../keten/keten';
import { terugVan, type Terug } from '../keten/terug';

/** Where a value comes up for discussion. */
export interface Bespreking extends Terug {
  punten: Vindplaats[];
}

/** Follows the relations of plates, questions and tables back to a value. */
export const besprekingVan = (keten: Keten, waarde: string): Bespreking => ({
  ...terugVan(keten, 'waarden', waarde),
  punten: keten.waarde(waarde).data.tafelpunten.map(keten.vindplaats),
});
