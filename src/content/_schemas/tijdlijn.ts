import { z } from 'astro/zod';
import { datum, herkomst, slug, tekst, verwijzing, zekerheid } from './basis.ts';

/** One dated event: from a source document (`herkomst`) or added by the editors (`bron`). */
export const gebeurtenis = z
  .strictObject({
    datum: datum.describe('Wanneer het gebeurde: 2019, 2019-11 of 2019-11-08.'),
    tot: datum.optional().describe('Einde van een periode.'),
    weergave: tekst.describe('De datum zoals een bezoeker hem leest: "rond 2001", "6 december 2017".'),
    zekerheid: zekerheid.describe('Hoe zeker de datum is.'),
    hoe: tekst.optional().describe('Hoe we de datum weten als die niet in de bron staat.'),
    titel: tekst,
    tekst: tekst.describe('Wat er gebeurde, in twee of drie zinnen.'),
    fase: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
      .describe('1 samen werken, 2 samen opleiden, 3 uitbreiden, 4 samen leren.'),
    soort: z.enum(['beleid', 'onderzoek', 'organisatie', 'bijeenkomst', 'mensen']),
    herkomst: z
      .array(herkomst)
      .default([])
      .describe('Fragmenten waarop dit rust, als het uit een van de documenten komt.'),
    bron: verwijzing.optional().describe('Eigen verwijzing, als de redactie dit aanvulde.'),
    opmerking: tekst.optional(),
    halte: z.number().int().min(1).max(6).optional().describe('Nummer van de gele halte voor nieuwkomers.'),
    begrippen: z.array(slug).default([]),
    lees: z.string().startsWith('/').optional().describe('Pagina op deze site om verder te lezen.'),
  })
  .refine((g) => g.herkomst.length > 0 || g.bron, {
    message: 'een gebeurtenis heeft herkomst (uit een document) of bron (aangevuld door de redactie) nodig',
    path: ['bron'],
  });
