import { deviceKeys } from '../gesprek/domain/storage/platform';
import type { OwnPlate } from './domain/model';
import { check } from './domain/read';

/** A change that was not kept yet when its page was left. */
export interface Leftover {
  plate: OwnPlate;
  /** The last change that its page knew to be kept. */
  since: string | undefined;
}

const PREFIX = 'praatplaat-los:';

/**
 * Puts a change aside at once: a page that is left cannot wait for a database. What is too large for it, a photo mostly,
 * stays as it was kept last.
 */
export function leave({ plate, since }: Leftover, keys = deviceKeys): void {
  try {
    keys.set(PREFIX + plate.id, JSON.stringify({ plate, since }));
  } catch {
    // No room, or storage is blocked.
  }
}

/**
 * Nothing of a plate is left over: it is kept.
 * @param change the change that is kept; what another tab put aside stays
 */
export function settle(id: string, change?: string, keys = deviceKeys): void {
  try {
    const found = JSON.parse(keys.get(PREFIX + id) ?? 'null') as Partial<Leftover> | null;
    if (change === undefined || found?.plate?.gewijzigd === change) keys.remove(PREFIX + id);
  } catch {
    // Storage is blocked: nothing was put aside either.
  }
}

/** What was put aside and waits to be kept. */
export function leftovers(keys = deviceKeys): Leftover[] {
  try {
    return keys.keys(PREFIX).flatMap((key) => {
      const found = JSON.parse(keys.get(key) ?? 'null') as Partial<Leftover> | null;
      const read = check(found?.plate);
      return read.goed ? [{ plate: read.plaat, since: found?.since }] : [];
    });
  } catch {
    return [];
  }
}
