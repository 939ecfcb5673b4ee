import { z } from 'astro/zod';
import { concept, datum, herkomst, slug, tekst, verwijzing, zekerheid } from './fields.ts';

/** One dated event: from a source document (`herkomst`) or added by the editors (`bron`). */
export const gebeurtenis = z
  .strictObject({
    datum: datum.describe('Wanneer het gebeurde: 2019, 2019-11 of 2019-11-08.'),
    tot: datum.optional().describe('Einde van een periode.'),
    weergave: tekst.describe('De datum zoals een bezoeker hem leest: "rond 2001", "6 december 2017".'),
    zekerheid: zekerheid.describe('Hoe zeker de datum is.'),
    hoe: tekst.optional().describe('Hoe we de datum weten als die niet in de bron staat.'),
    concept,
    titel: tekst.describe('De gebeurtenis in enkele woorden.'),
    tekst: tekst.describe('Wat er gebeurde, in twee of drie zinnen.'),
    fase: z.number().int().min(1).describe('Nummer van de fase; de fasen staan in src/content/fasen/.'),
    soort: z
      .enum(['beleid', 'onderzoek', 'organisatie', 'bijeenkomst', 'mensen'])
      .describe('Wat voor gebeurtenis het is.'),
    herkomst: z
      .array(herkomst)
      .default([])
      .describe('Fragmenten waarop dit rust, als het uit een van de documenten komt.'),
    bron: verwijzing.optional().describe('Eigen verwijzing, als de redactie dit aanvulde.'),
    opmerking: tekst.optional().describe('Wat er verder over te zeggen is, zoals bronnen die elkaar tegenspreken.'),
    halte: z.number().int().min(1).optional().describe('Nummer van de gele halte voor nieuwkomers, als het er een is.'),
    begrippen: z.array(slug).default([]).describe('Begrippen die hierbij horen.'),
    lees: z.string().startsWith('/').optional().describe('Pagina op deze site om verder te lezen.'),
  })
  .refine((g) => g.concept || g.herkomst.length > 0 || g.bron, {
    message: 'een gebeurtenis heeft herkomst (uit een document) of bron (aangevuld door de redactie) nodig',
    path: ['bron'],
  })
  // As exact as the least exact of the two: 2017 ends after 2017-12.
  .refine((g) => g.tot === undefined || String(g.tot) >= String(g.datum).slice(0, String(g.tot).length), {
    message: 'een periode eindigt niet voor haar begin; wissel datum en tot om, of haal tot weg',
    path: ['tot'],
  });

/** A phase of the timeline; the events in it name its number. */
export const fase = z.strictObject({
  nr: z.number().int().min(1).describe('Plaats in de volgorde.'),
  naam: tekst.describe('Naam van de fase: "Samen werken".'),
  uitleg: tekst.describe('Waar het in deze fase om gaat, in enkele woorden.'),
});
