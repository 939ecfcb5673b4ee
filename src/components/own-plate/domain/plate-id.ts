import { OWN_PLATE } from '../../gesprek/domain/own-plate';

/** A plate of somebody's own as a conversation names it. */
export const plateIdOf = (id: string): string => `${OWN_PLATE}${id}`.slice(0, 64);
/** Id of the plate that a conversation is about; nothing when that is a plate of the site. */
export const idOfPlate = (plaat: string): string | undefined =>
  plaat.startsWith(OWN_PLATE) ? plaat.slice(OWN_PLATE.length) : undefined;
