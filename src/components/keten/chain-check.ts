import type { Problem } from '../problem/author-error.ts';
import type { Register } from '../herkomst/register.ts';
import { faultsInBodies } from './bodies.ts';
import { checkRelations } from './relation-check.ts';
import { registerOf } from './identities.ts';
import { fileOf, type Retold } from './field-items.ts';
import { citedIn, retoldIn } from './items.ts';
import type { SiteContent } from './site-content.ts';

/** What the relations of the content come to, and what is wrong with them. */
export interface CheckedChain {
  register: Register;
  /** What is retold on the page that owns it. */
  retold: Retold[];
  problems: Problem[];
}

/** Checks everything by which records name each other: ids, markers and names of files. */
export function checkChain(inhoud: SiteContent): CheckedChain {
  const register = registerOf(inhoud);
  const faults = faultsInBodies(inhoud, register);
  // Of a body with a marker that cannot be read it is not known what it retells.
  const unread = new Set(faults.map((f) => f.bestand));
  const readable = (entry: { id: string; filePath?: string }) => !unread.has(fileOf(entry));
  const retold = retoldIn(inhoud, register, readable);
  const cited = citedIn(inhoud, register, readable);
  return { register, retold, problems: [...faults, ...checkRelations(inhoud, register, retold, cited)] };
}
