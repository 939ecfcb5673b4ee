import { z } from 'astro/zod';
import { concept, omschrijvingen, slug, tekst } from './fields.ts';

/** A chapter of the lectoraat's publication, to be read; shares its slug with its plate. */
export const thema = z
  .strictObject({
    nr: z.number().int().min(0).describe('Hoofdstuknummer in de publicatie.'),
    concept,
    titel: tekst,
    soort: z.enum(['achtergrond', 'onderzoeksthema', 'ambitie']).describe('Plaats in de publicatie.'),
    kern: tekst.describe('Het hoofdstuk in één zin.'),
    praatplaat: slug.optional().describe('De praatplaat bij dit hoofdstuk; leeg als er geen is.'),
    document: slug.optional().describe('Het document waaruit dit hoofdstuk komt.'),
    omschrijvingen,
    redactie: tekst.optional().describe('Wat de redactie toevoegde, bijvoorbeeld tussenkopjes.'),
  })
  .refine((t) => t.concept || t.document, {
    path: ['document'],
    message: 'een thema dat af is, noemt het document waaruit het komt',
  });
