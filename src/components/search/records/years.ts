import type { Keten } from '../../keten/keten';

/** Years of a document, as facet. */
export const documentYears = (keten: Keten, document: string): string[] =>
  keten.document(document).data.jaren.map(String);
