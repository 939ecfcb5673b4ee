import { z } from 'astro/zod';
import { concept, tekst } from './fields.ts';

/** A page of plain prose: colophon, privacy, accessibility, guide for editors. */
export const pagina = z.strictObject({
  concept,
  titel: tekst,
  kern: tekst.describe('Waar de pagina over gaat, in één of twee zinnen.'),
});
