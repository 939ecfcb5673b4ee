import { KIND, type Gesprek, type KeptStep, type Recipe } from './model';
import { withVersion } from './version';

/** What a new conversation starts from. */
interface Start {
  id: string;
  plaat: Gesprek['plaat'];
  begonnen: string;
  opzet: Recipe;
  stappen: KeptStep[];
  vorige?: Gesprek['vorige'];
}

/** A conversation in which nothing has been said yet. */
export const create = (begin: Start): Gesprek =>
  withVersion({
    soort: KIND,
    versie: 1,
    vorige: null,
    ...begin,
    notities: [],
    afspraken: [],
    vervallen: [],
    concepten: [],
    velden: {},
  });
