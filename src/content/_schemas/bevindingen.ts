import { z } from 'astro/zod';
import { herkomst, sector, slug, tekst } from './basis.ts';

/** One finding: what the document says research showed, from which source, at which value or values. */
export const bevinding = z.strictObject({
  titel: tekst.describe('De bevinding als korte kop, zonder punt.'),
  tekst: tekst.describe('De bevinding naverteld, met alle nuances van het document.'),
  bronnen: z.array(slug).min(1).describe('De bron of bronnen die het document noemt.'),
  regels: z
    .array(z.strictObject({ herkomst, waarde: slug.describe('De waarde waaronder de regel staat: 1-4.') }))
    .min(1)
    .describe('De regels van de tabel waarin deze bevinding staat.'),
  verwant: z.array(slug).default([]).describe('Bevindingen met (bijna) dezelfde bewering uit een andere bron.'),
  voorbehoud: tekst
    .optional()
    .describe(
      'Kanttekening van de redactie bij juist deze bevinding, alleen als de verificatie die draagt. Zonder kanttekening staat er een zin over de bron, zolang de passage daarin niet is gezien.',
    ),
  sector: z.array(sector).default(['niet genoemd']),
});
