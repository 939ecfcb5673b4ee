import { z } from 'astro/zod';
import { slug, tekst } from './basis.ts';

/** A speech or an interview, retold. */
export const verhaal = z.strictObject({
  titel: tekst,
  kern: tekst.describe('Het verhaal in één of twee zinnen.'),
  soort: z.enum(['toespraak', 'interview']),
  wie: tekst.describe('Wie er spreekt, met functie.'),
  document: slug,
  nr: z.number().int().describe('Volgorde.'),
});
