import type { Keten } from '../../keten/keten';

/** Years of a document, as facet; none for what comes from no document. */
export const documentYears = (keten: Keten, document: string | undefined): string[] =>
  document ? keten.document(document).data.jaren.map(String) : [];
