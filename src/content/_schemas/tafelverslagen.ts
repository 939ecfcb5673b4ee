import { z } from 'astro/zod';
import { datum, sector, slug, tekst } from './basis';

/** One table report of a conference; its points stand in the body as list items ending in `[T2-01: onderwerp]`. */
export const tafelverslag = z.strictObject({
  nr: z.number().int().min(1).describe('Nummer van de tafel.'),
  titel: tekst,
  kort: tekst.describe('Korte naam voor menu’s: "Lerarentekort".'),
  kern: tekst.describe('De rode draad in één of twee zinnen.'),
  document: slug.describe('Het document waaruit dit verslag komt.'),
  datum: datum.describe('Dag van de bijeenkomst: 2017-12-06.'),
  sector: z.array(sector).default(['niet genoemd']),
  redactie: tekst.optional().describe('Wat de redactie toevoegde, bijvoorbeeld tussenkopjes.'),
});

/** One subject that table points name; `src/content/onderwerpen.yaml` lists them. */
export const onderwerp = z.strictObject({
  id: slug,
  naam: tekst.describe('Naam zoals een bezoeker hem leest, kleine letters.'),
  uitleg: tekst.describe('Waar het onderwerp over gaat, in één zin.'),
  begrip: slug.optional().describe('Het begrip dat erbij hoort.'),
});
