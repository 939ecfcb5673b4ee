import type { Identities } from '../../herkomst/register.ts';
import type { Folder } from '../../../content/_schemas/schemas.ts';
import type { Target } from '../../keten/targets.ts';

/** Something a field can name: what stands in the file, what a visitor reads, and where to see it. */
export interface Choice {
  id: string;
  name: string;
  /** Address without base; absent when there is nothing to see. */
  address?: string;
}

/** What a form has to know of what is there already. It goes to the browser as JSON. */
export interface Known {
  choices: Readonly<Record<Target | 'onderwerpen', readonly Choice[]>>;
  /** Of every file the fields by which it must differ from others. */
  entries: readonly { folder: Folder; id: string; raw: Readonly<Record<string, unknown>> }[];
  /** What is retold already, and in which file. */
  retold: readonly { id: string; kop: string; bestand: string }[];
  /** Every address of the site without base, also of what no field can name. */
  addresses: readonly string[];
  /** From what the ids are made. */
  identities: Identities;
}
