import { z } from 'astro/zod';
import { concept, datum, herkomst, slug, tekst, verwijzing, zekerheid } from './fields.ts';

/** Canvas of a plate, in units. */
const BREED = 1600;
const HOOG = 1000;
const maat = z.number().int().min(0);

/** A piece of a plate, cut out at build and shown without its labels. */
const uitsnede = z
  .strictObject({
    plaat: slug.describe('De praatplaat waaruit het beeld komt.'),
    plek: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('Het nummer van een plek op de plaat: het beeld is dan de uitsnede van die plek.'),
    vak: z
      .tuple([maat, maat, maat.min(40), maat.min(30)])
      .optional()
      .describe(
        'Alleen zonder plek. Welk stuk: [links, boven, breed, hoog] op een plaat van 1600 breed en 1000 hoog. ' +
          'Kies 16 op 10.',
      ),
    alt: tekst.describe('Wat er te zien is, voor wie het beeld niet ziet.'),
  })
  .refine(({ plek, vak }) => (plek === undefined) !== (vak === undefined), {
    message: 'een beeld heeft een plek van de plaat, of een vak; geef één van de twee',
    path: ['plek'],
  })
  .refine(({ vak: [x, y, w, h] = [0, 0, 0, 0] }) => x + w <= BREED && y + h <= HOOG, {
    message: 'dit stuk steekt buiten de plaat; links + breed is hooguit 1600, boven + hoog hooguit 1000',
    path: ['vak'],
  });

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
    opmerking: tekst.optional().describe('Wat er verder over te zeggen is.'),
    tegenspraak: z
      .array(
        z.strictObject({
          gebeurtenis: slug.describe('De andere gebeurtenis.'),
          waarin: tekst.describe('Wat de twee verschillend zeggen: "Het streefjaar: in 2025, of vóór 2030."'),
        }),
      )
      .default([])
      .describe('Gebeurtenissen waarvan de bron iets anders zegt. Eén keer schrijven; het staat dan bij allebei.'),
    halte: z.number().int().min(1).optional().describe('Nummer van de gele halte voor nieuwkomers, als het er een is.'),
    beeld: uitsnede.optional().describe('Beeld bij een gele halte, geknipt uit een praatplaat.'),
    woorden: z
      .array(slug)
      .default([])
      .describe('Begrippen die een nieuwkomer bij deze gele halte leert, in de volgorde van het verhaal.'),
    begrippen: z.array(slug).default([]).describe('Begrippen die hierbij horen.'),
    lees: z.string().startsWith('/').optional().describe('Pagina op deze site om verder te lezen.'),
  })
  .refine((g) => g.concept || g.herkomst.length > 0 || g.bron, {
    message:
      'een gebeurtenis heeft herkomst (uit een document) of bron (aangevuld door de redactie) nodig; geef een van de twee',
    path: ['bron'],
  })
  .refine((g) => g.concept || g.zekerheid === 'zeker' || g.hoe !== undefined, {
    message: 'een datum die niet zeker is, zegt hoe we haar weten; geef hoe, of schrijf zekerheid: zeker',
    path: ['hoe'],
  })
  .refine((g) => g.halte !== undefined || g.beeld === undefined, {
    message: 'alleen een gele halte heeft een beeld; geef ook halte, of haal beeld weg',
    path: ['beeld'],
  })
  .refine((g) => g.halte !== undefined || g.woorden.length === 0, {
    message: 'alleen een gele halte heeft woorden; geef ook halte, of zet ze bij begrippen',
    path: ['woorden'],
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
  beeld: uitsnede
    .optional()
    .describe('Het landschap van deze fase, geknipt uit een praatplaat. Kies een brede strook.'),
});
