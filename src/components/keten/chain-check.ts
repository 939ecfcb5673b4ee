import type { Problem } from '../../content/_schemas/author-error.ts';
import type { Register } from '../herkomst/register.ts';
import { spotMistakes } from '../praatplaat/spot-mistakes.ts';
import type { PlateSources } from '../praatplaat/photo.ts';
import { faultsInBodies } from './bodies.ts';
import { checkRelations } from './relation-check.ts';
import { registerOf } from './identities.ts';
import {
  fileOf,
  itemsInProse,
  itemsOfDocument,
  itemsOfFinding,
  itemsOfPlate,
  itemsOfValue,
  type Retold,
} from './items.ts';
import type { SiteContent } from './site-content.ts';

/** What the relations of the content come to, and what is wrong with them. */
export interface CheckedChain {
  register: Register;
  /** What is retold on the page that owns it. */
  retold: Retold[];
  problems: Problem[];
}

/**
 * Checks everything by which records name each other: ids, markers, names of files and spots in drawings.
 * @param plates what they are shown with, by slug
 */
export function checkChain(inhoud: SiteContent, plates: PlateSources): CheckedChain {
  const register = registerOf(inhoud);
  const faults = faultsInBodies(inhoud, register);
  // Of a body with a marker that cannot be read it is not known what it retells.
  const unread = new Set(faults.map((f) => f.bestand));
  const prose = [...inhoud.themas, ...inhoud.tafelverslagen, ...inhoud.verhalen]
    .filter((e) => !unread.has(fileOf(e)))
    .flatMap((e) => itemsInProse(e, register));
  const retold = [
    // Prose may also cite what stands elsewhere; a field that retells belongs to the page of its record.
    ...prose.filter((r) => r.pages.includes(register.owner(r.id))),
    ...inhoud.waarden.flatMap(itemsOfValue),
    ...inhoud.bevindingen.flatMap(itemsOfFinding),
    ...inhoud.praatplaten.flatMap(itemsOfPlate),
    ...inhoud.documenten.flatMap(itemsOfDocument),
  ];
  const problems = [
    ...faults,
    ...checkRelations(inhoud, register, retold),
    ...inhoud.praatplaten.flatMap((p) => spotMistakes(p, plates)),
  ];
  return { register, retold, problems };
}
