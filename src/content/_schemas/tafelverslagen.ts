import { z } from 'astro/zod';
import { bijeenkomst, concept, datum, omschrijvingen, sectoren, slug, tekst } from './fields.ts';

/**
 * One table report: of a conference, or of conversations of our own. Its points stand in the body as list items ending
 * in `[T2-01: onderwerp]` or, our own, in `[G.naam-van-het-bestand-01]`.
 */
export const tafelverslag = z
  .strictObject({
    nr: z.number().int().min(1).optional().describe('Nummer van de tafel; alleen bij een verslag uit een document.'),
    titel: tekst,
    concept,
    kort: tekst.describe('Korte naam voor menu’s: "Lerarentekort".'),
    kern: tekst.describe('De rode draad in één of twee zinnen.'),
    document: slug.optional().describe('Het document waaruit dit verslag komt.'),
    gesprek: z
      .strictObject({
        plaat: slug.describe('De praatplaat waarover de groepen spraken.'),
        groepen: z.number().int().min(1).describe('Hoeveel groepen er spraken.'),
      })
      .optional()
      .describe('In plaats van document: het verslag komt uit gesprekken met een praatplaat van deze site.'),
    bijeenkomst: bijeenkomst
      .optional()
      .describe('In plaats van document: het verslag komt van een andere bijeenkomst, en dit zegt welke.'),
    datum: datum.describe('Dag van de bijeenkomst: 2017-12-06.'),
    sector: sectoren,
    omschrijvingen,
    redactie: tekst.optional().describe('Wat de redactie toevoegde, bijvoorbeeld tussenkopjes.'),
  })
  .refine((v) => [v.document, v.gesprek, v.bijeenkomst].filter((x) => x !== undefined).length === 1, {
    path: ['document'],
    message:
      'een tafelverslag komt uit een document, uit gesprekken of van een bijeenkomst; ' +
      'vul een van de drie velden in: document, gesprek of bijeenkomst',
  })
  .refine((v) => v.document === undefined || v.nr !== undefined, {
    path: ['nr'],
    message: 'een verslag uit een document heeft het nummer van de tafel',
  });

/** One subject that table points name; `src/content/onderwerpen.yaml` lists them. */
export const onderwerp = z.strictObject({
  id: slug,
  naam: tekst.describe('Naam zoals een bezoeker hem leest, kleine letters.'),
  uitleg: tekst.describe('Waar het onderwerp over gaat, in één zin.'),
  begrip: slug.optional().describe('Het begrip dat erbij hoort.'),
});
