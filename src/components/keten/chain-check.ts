import type { Melding } from '../../content/_schemas/auteursfout';
import type { Register } from '../herkomst/register';
import { spotMistakes } from '../praatplaat/plekken';
import { faultsInBodies } from './bodies';
import { controleer } from './controle';
import { registerOf } from './identities';
import {
  fileOf,
  itemsInProse,
  itemsOfDocument,
  itemsOfFinding,
  itemsOfPlate,
  itemsOfValue,
  type Retold,
} from './items';
import type { Inhoud } from './keten';

/** What the relations of the content come to, and what is wrong with them. */
export interface CheckedChain {
  register: Register;
  /** What is retold on the page that owns it. */
  retold: Retold[];
  problems: Melding[];
}

/** Checks everything by which records name each other: ids, markers, names of files and spots in drawings. */
export function checkChain(inhoud: Inhoud): CheckedChain {
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
  const problems = [...faults, ...controleer(inhoud, register, retold), ...inhoud.praatplaten.flatMap(spotMistakes)];
  return { register, retold, problems };
}
