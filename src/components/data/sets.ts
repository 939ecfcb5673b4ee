import type { DataSet } from './data-set';
import { begrippen } from './sets/begrippen';
import { bronnen } from './sets/bronnen';
import { keten } from './sets/keten';
import { onderbouwing } from './sets/onderbouwing';
import { praatplaten } from './sets/praatplaten';
import { tafelpunten } from './sets/tafelpunten';
import { tijdlijn } from './sets/tijdlijn';
import { waarden } from './sets/waarden';

/** All files of open data, in the order of the chain. */
export const DATA_SETS: readonly DataSet[] = [
  praatplaten,
  waarden,
  onderbouwing,
  bronnen,
  tafelpunten,
  begrippen,
  tijdlijn,
  keten,
];
