import { z } from 'astro/zod';

/** Id of one item in a source document: `TS-01`, `W1.4-O2`, `L6-V3`, `T3-07`. */
export const herkomst = z
  .string()
  .regex(/^(TS|T\d|WI|W\d\.\d|L\d|I)-[A-Z]?\d{1,2}$/, 'geen geldig id van een bronfragment; voorbeeld: T3-07, W1.4-O2 of L6-V3')
  .describe('Id van het fragment in het brondocument, precies zoals het daar staat.');

/** A file name without extension: lower case, words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en koppeltekens; voorbeeld: lerende-leraar');

/** One plain sentence or paragraph; never empty. */
export const tekst = z.string().trim().min(1, 'mag niet leeg zijn');

/** An id of one of our own questions (`w-v1`), which has no source document. */
export const eigenVraag = z.string().regex(/^[a-z0-9]+-v\d+$/, 'voorbeeld: w-v1');

/** Education sectors as the documents name them. */
export const sector = z.enum(['po', 'vo', 'mbo', 'ho', 'niet genoemd']).describe('Onderwijssector; zegt de bron niets, dan "niet genoemd".');

/** How sure a date or a reference is, in words a visitor sees through the language file. */
export const zekerheid = z.enum(['zeker', 'afgeleid', 'zwak-afgeleid', 'benaderd', 'geschat']);
