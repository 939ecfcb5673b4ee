import { z } from 'astro/zod';
import { concept, omschrijvingen, slug, tekst } from './fields.ts';

/** A speech or an interview, retold. */
export const verhaal = z
  .strictObject({
    concept,
    titel: tekst,
    kern: tekst.describe('Het verhaal in één of twee zinnen.'),
    soort: z.enum(['toespraak', 'interview']),
    wie: tekst.describe('Wie er spreekt, met functie.'),
    document: slug.optional().describe('Het document waaruit dit verhaal komt.'),
    omschrijvingen,
    redactie: tekst.optional().describe('Wat de redactie toevoegde, bijvoorbeeld tussenkopjes.'),
    nr: z.number().int().min(1).describe('Plaats in de lijst met verhalen: 1, 2, 3 …'),
  })
  .refine((v) => v.concept || v.document, {
    path: ['document'],
    message: 'een verhaal dat af is, noemt het document waaruit het komt',
  });
