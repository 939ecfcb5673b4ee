/** How the id of a plate begins that only this browser knows. */
export const OWN_PLATE = 'eigen-';

/** Folder and question of the address of the pages of a plate: all plates that only this browser knows share one. */
export const pagesOf = (plaat: string): { map: string; vraag: string } =>
  plaat.startsWith(OWN_PLATE)
    ? { map: 'eigen', vraag: `?plaat=${encodeURIComponent(plaat.slice(OWN_PLATE.length))}` }
    : { map: plaat, vraag: '' };
