import type { Taken } from '../own-plate/place-on-site';

/** Addresses that the composer asks for or leads to. */
export interface Addresses {
  /** Folder of what a plate can begin with, and of everything that can stand on it. */
  begin: string;
  /** Folder of the pages that use an own plate. */
  eigen: string;
  /** Numbers and names that plates of the site have. */
  bezet: Taken;
}
