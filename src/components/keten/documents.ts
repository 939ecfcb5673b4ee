import type { Keten } from './keten';

/** Slugs of the documents whose table holds these findings, in the order of the documents; none when all are our own. */
export function documentsBehind(keten: Keten, bevindingen: Keten['bevindingen']): string[] {
  const named = new Set(bevindingen.flatMap((b) => b.data.regels.map((r) => keten.register.documentOf(r.herkomst))));
  return keten.documenten.map((d) => d.id).filter((id) => named.has(id));
}

/** Slugs of the documents that bring a table of values and findings. */
export const tableDocuments = (keten: Keten): string[] =>
  keten.documenten
    .filter((d) => d.data.reeksen.some((r) => r.soort === 'waarde' || r.soort === 'bevinding'))
    .map((d) => d.id);
