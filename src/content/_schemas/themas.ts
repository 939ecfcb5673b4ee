import { z } from 'astro/zod';
import { slug, tekst } from './basis.ts';

/** A chapter of the lectoraat's publication, to be read; shares its slug with its plate. */
export const thema = z.strictObject({
  nr: z.number().int().describe('Hoofdstuknummer in de publicatie.'),
  titel: tekst,
  soort: z.enum(['achtergrond', 'onderzoeksthema', 'ambitie']).describe('Plaats in de publicatie.'),
  kern: tekst.describe('Het hoofdstuk in één zin.'),
  praatplaat: slug.describe('De praatplaat bij dit hoofdstuk.'),
  document: slug.describe('Het document waaruit dit hoofdstuk komt.'),
});
