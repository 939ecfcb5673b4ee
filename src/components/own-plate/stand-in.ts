import type { CollectionEntry } from 'astro:content';
import { OWN } from '../praatplaat/sheets';
import { t } from '../words/words';
import { MARK } from './use/marks';

/**
 * The plate that pages of own plates are made for: one spot and one question, with words and numbers that the script finds
 * again to put those of the plate of the visitor in their place.
 */
export const standIn = (): CollectionEntry<'praatplaten'> => ({
  id: OWN,
  collection: 'praatplaten',
  data: {
    nr: t('eigen.letter'),
    titel: t('eigen.teken.titel'),
    ondertitel: '',
    kern: t('eigen.teken.kern'),
    beschrijving: t('eigen.teken.kern'),
    omschrijvingen: [],
    plekken: [
      {
        nr: MARK.plek,
        id: 'plek',
        naam: t('eigen.teken.plek'),
        x: 50,
        y: 50,
        licht: [],
        uitleg: t('eigen.teken.plek'),
        herkomst: [],
      },
    ],
    vragen: [
      {
        nr: MARK.vraag,
        tekst: t('eigen.teken.vraag'),
        // Of nobody on this site; it has an anchor all the same.
        herkomst: [OWN],
        plekken: [MARK.plek],
        waarden: [],
        bevindingen: [],
        tafelpunten: [],
        begrippen: [],
      },
    ],
    opschriften: [],
    waarden: [],
    bevindingen: [],
    tafelpunten: [],
    begrippen: [],
  },
});
