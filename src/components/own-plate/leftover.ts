import { deviceKeys } from '../gesprek/domain/storage/platform';
import type { OwnPlate } from './domain/model';
import { check } from './domain/read';

/** A change that was not kept yet when its page was left. */
export interface Leftover {
  plate: OwnPlate;
  /** The last change that its page knew to be kept. */
  since: string | undefined;
}
/** The same as it waits; its picture stays where it is kept when there is no room for that. */
interface Waiting extends Partial<Leftover> {
  zonderBeeld?: boolean;
}

const PREFIX = 'praatplaat-los:';

/**
 * Puts a change aside at once: a page that is left cannot wait for a database. A photo is mostly too large for it; then all
 * that was changed is put aside without it.
 * @param pictureKept is the picture of this plate kept already?
 * @returns whether nothing is lost when the page goes now
 */
export function leave({ plate, since }: Leftover, pictureKept: boolean, keys = deviceKeys): boolean {
  const put = (waiting: Waiting): boolean => {
    try {
      keys.set(PREFIX + plate.id, JSON.stringify(waiting));
      return true;
    } catch {
      // No room, or storage is blocked.
      return false;
    }
  };
  const { foto } = plate;
  if (put({ plate, since })) return true;
  return (
    Boolean(foto && pictureKept) && put({ plate: { ...plate, foto: { ...foto!, src: '' } }, since, zonderBeeld: true })
  );
}

/**
 * Nothing of a plate is left over: it is kept.
 * @param change the change that is kept; what another tab put aside stays
 */
export function settle(id: string, change?: string, keys = deviceKeys): void {
  try {
    const found = JSON.parse(keys.get(PREFIX + id) ?? 'null') as Waiting | null;
    if (change === undefined || found?.plate?.gewijzigd === change) keys.remove(PREFIX + id);
  } catch {
    // Storage is blocked: nothing was put aside either.
  }
}

/** What its page knew to be kept; of what is no moment nothing was known, and what is kept counts as another change. */
const momentOf = (since: unknown): string | undefined =>
  typeof since === 'string' || since === undefined ? since : '';

/**
 * What was put aside and waits to be kept.
 * @param pictureOf the picture that is kept of a plate
 */
export async function leftovers(
  pictureOf: (id: string) => Promise<OwnPlate['foto'] | undefined>,
  keys = deviceKeys,
): Promise<Leftover[]> {
  const whole = async (key: string): Promise<Leftover[]> => {
    const id = key.slice(PREFIX.length);
    const found = JSON.parse(keys.get(key) ?? 'null') as Waiting | null;
    const foto = found?.zonderBeeld ? await pictureOf(id) : undefined;
    const read = check(foto ? { ...found!.plate, foto } : found?.plate);
    // Under the name of another plate it would be kept again and again.
    return read.goed && read.plaat.id === id ? [{ plate: read.plaat, since: momentOf(found?.since) }] : [];
  };
  try {
    // One that cannot be read keeps none of the others back.
    return (await Promise.all(keys.keys(PREFIX).map((key) => whole(key).catch(() => [])))).flat();
  } catch {
    return [];
  }
}
