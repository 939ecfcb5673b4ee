import { SCHEMAS, type Folder } from '../../../content/_schemas/schemas.ts';
import { KINDS, type Kind } from '../../templates/names.ts';

/** A kind of content that is made with a form; a plate has its own place to be made. */
export type FormKind = Exclude<Kind, 'plaat'>;

/** All of them, in the order in which an editor meets them. */
export const FORM_KINDS: readonly FormKind[] = KINDS.filter((kind) => kind !== 'plaat');

/** The folder in which a kind stands. */
export const folderOf = (kind: FormKind): Folder =>
  (Object.keys(SCHEMAS) as Folder[]).find((folder) => SCHEMAS[folder].noun === kind)!;

/** Has it text below its fields? */
export const hasProse = (kind: FormKind): boolean => SCHEMAS[folderOf(kind)].extension === 'mdx';

/** Where its file stands, from the root of the project. */
export const pathOf = (kind: FormKind, name: string): string =>
  `src/content/${folderOf(kind)}/${name}.${SCHEMAS[folderOf(kind)].extension}`;
