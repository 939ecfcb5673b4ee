import { z } from 'astro/zod';
import { herkomst, tekst } from './fields.ts';

/** What a document says, item by item, so that it can be told what is not retold yet. The file has the name of its document. */
export const fragmenten = z.strictObject({
  fragmenten: z
    .array(
      z.strictObject({
        id: herkomst,
        kern: tekst.describe('Waar het fragment over gaat, in enkele eigen woorden; niet de tekst zelf.'),
        woorden: z
          .array(z.array(tekst).min(1))
          .default([])
          .describe('Groepen van woorden: van elke groep hoort er een in de navertelling te staan.'),
        mag: z.boolean().default(false).describe('true als dit fragment op de site mag ontbreken.'),
      }),
    )
    .min(1),
});
