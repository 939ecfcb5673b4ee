import type { Folder } from '../../content/_schemas/schemas.ts';

/** Folder of content behind the addresses that are called otherwise. */
const FOLDER: Readonly<Record<string, string>> = { onderbouwing: 'waarden' };

/** Folder of content of which the pages stand below an address: `onderbouwing` is `waarden`. */
export const folderBehind = (first: string): string => FOLDER[first] ?? first;

/** Address of the page a file of content becomes, if it has one of its own, without base. */
export const addressOf = ({ folder, id }: { folder: Folder; id: string }): string => {
  if (folder === 'paginas') return `/${id}/`;
  const first = Object.entries(FOLDER).find(([, f]) => f === folder)?.[0] ?? folder;
  return `/${first}/${id}/`;
};
