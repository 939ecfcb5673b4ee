import { deviceKeys, tabKeys } from '../gesprek/domain/storage/platform';
import type { KeyValue } from '../gesprek/domain/storage/ports';
import type { Place } from '../gesprek/domain/storage/store';
import { afterLast } from '../templates/names';
import { slugFor, type SitePlace } from './domain/for-site';
import type { OwnPlate } from './domain/model';

/** Numbers and names that plates of the site have: known when the site was built. */
export interface Taken {
  nummers: readonly (number | string)[];
  namen: readonly string[];
}

const KEY = 'praatplaat-op-site';

/** What was given to the plates of this browser, by their ids, and the highest number of all of them, also of those that went. */
interface Given {
  hoogste: number;
  van: Record<string, { nr: number; naam: string; eerder?: string | undefined }>;
}

/** A number that a plate can have. */
const isNumber = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) > 0;
const isPlace = (x: unknown): boolean => {
  const { nr, naam } = (x ?? {}) as Partial<SitePlace>;
  return isNumber(nr) && typeof naam === 'string';
};

function givenBefore(keys: KeyValue): Given {
  const none: Given = { hoogste: 0, van: {} };
  try {
    const found = JSON.parse(keys.get(KEY) ?? 'null') as Partial<Given> | null;
    const van = Object.entries({ ...found?.van }).filter(([, one]) => isPlace(one));
    return { hoogste: isNumber(found?.hoogste) ? found.hoogste : 0, van: Object.fromEntries(van) };
  } catch {
    // Storage is blocked, or holds something else.
    return none;
  }
}

function remember(given: Given, keys: KeyValue): void {
  try {
    keys.set(KEY, JSON.stringify(given));
  } catch {
    // No room, or storage is blocked: the next plate may ask for the same, and the build says so.
  }
}

const keysFor = (place: Place): KeyValue => (place === 'eigen' ? deviceKeys : tabKeys);

/**
 * The number and the name for a plate that goes to the site: free there, and not given to another plate of this browser. A
 * plate keeps its number; its name follows its title, as nothing is an address before an editor publishes it.
 */
export function placeOnSite(plate: OwnPlate, taken: Taken, place: Place, keys = keysFor(place)): SitePlace {
  const given = givenBefore(keys);
  const { [plate.id]: own, ...others } = given.van;
  const mine = Object.hasOwn(given.van, plate.id) ? own : undefined;
  const inUse = [...taken.nummers, ...Object.values(others).map(({ nr }) => nr)];
  const nr = mine && !inUse.includes(mine.nr) ? mine.nr : afterLast([...inUse, given.hoogste]);
  const wish = slugFor(plate);
  const names = [...taken.namen, ...Object.values(others).map(({ naam }) => naam)];
  const naam = names.includes(wish) ? `${wish}-${nr}` : wish;
  // Said each time: nobody here knows whether it stands there under that name already.
  const before = mine?.naam === naam ? mine.eerder : mine?.naam;
  const eerder = before === naam ? undefined : before;
  remember({ hoogste: Math.max(given.hoogste, nr), van: { ...others, [plate.id]: { nr, naam, eerder } } }, keys);
  return { nr, naam, eerder };
}

/** A plate that is wiped leaves no name behind; its number is not given again. */
export function forgetPlaceOnSite(id: string, place: Place, keys = keysFor(place)): void {
  const { hoogste, van } = givenBefore(keys);
  if (!Object.hasOwn(van, id)) return;
  const { [id]: _, ...others } = van;
  remember({ hoogste, van: others }, keys);
}
