import { deviceKeys } from '../gesprek/domain/storage/platform';
import { clean } from '../gesprek/domain/state/clean';
import type { Translate } from '../gesprek/domain/translate';
import type { OwnPlate } from './domain/model';
import { titleOf } from './domain/title';

const PREFIX = 'praatplaat-naast:';

/** A name that follows on another: `Onze plaat`, `Onze plaat (2)`, `Onze plaat (3)`. */
function nextName(titel: string): string {
  const [, name = titel, nr = '1'] = /^(.*) \((\d{1,3})\)$/s.exec(titel) ?? [];
  return `${clean(name, 190)} (${Number(nr) + 1})`;
}

/**
 * The same plate beside itself; made of one change twice it is one plate still. In a list it has a name of its own.
 * @param other what another tab made of it
 */
export const beside = (plate: OwnPlate, other: OwnPlate): OwnPlate => ({
  ...plate,
  id: `${plate.id.slice(0, 40)}-${plate.gewijzigd.replaceAll(/\D/g, '')}`,
  titel: plate.titel === other.titel ? nextName(plate.titel) : plate.titel,
});

/** Remembers that a plate came beside itself while nobody was there to be told. */
export function rememberBeside(plate: OwnPlate, other: OwnPlate, keys = deviceKeys): void {
  try {
    keys.set(PREFIX + plate.id, JSON.stringify({ nu: plate.titel, ander: other.titel }));
  } catch {
    // Storage is blocked: it stands in the list all the same.
  }
}

/** What was remembered, in sentences, and remembers it no longer; empty for nothing. */
export function tellBeside(t: Translate, keys = deviceKeys): string {
  const name = (titel: unknown): string => titleOf({ titel: typeof titel === 'string' ? titel : '' }, t);
  try {
    return keys
      .keys(PREFIX)
      .map((key) => {
        const { nu, ander } = JSON.parse(keys.get(key) ?? '{}') as { nu?: unknown; ander?: unknown };
        keys.remove(key);
        return t('eigen.naast', { nu: name(nu), ander: name(ander) });
      })
      .join(' ');
  } catch {
    return '';
  }
}
