import { z } from 'astro/zod';
import { concept, herkomst, omschrijvingen, slug, tekst } from './fields.ts';

const ownOr = (what: string) =>
  herkomst
    .optional()
    .describe(`Id van ${what} in het document: W1.4-R2. Alleen een waarde van de redactie kan zonder.`);

/** One value of Samen Opleiden with its conditions and voices; findings name the value, not the other way round. */
export const waarde = z.strictObject({
  nr: z
    .string()
    .regex(/^[1-9]\d?\.[1-9]\d?$/, 'twee getallen met een punt ertussen, zonder nul ervoor; voorbeeld: "2.6"')
    .describe('Nummer van de waarde: 1.4. In het bestand staan er aanhalingstekens om.'),
  concept,
  niveau: z.enum(['onderwijsregio', 'partnerschap']).describe('Voor wie de waarde er is.'),
  titel: tekst.describe('De titel uit de tabel, mag letterlijk.'),
  kort: tekst.describe('Korte titel voor tabellen en menu’s, hooguit zes woorden.'),
  herkomst: herkomst
    .optional()
    .describe('Id van de titel in het document: W1.4-W1. Zonder dit veld is de waarde van de redactie.'),
  kern: tekst.describe('De waarde in één of twee gewone zinnen.'),
  samenvatting: z
    .array(herkomst)
    .default([])
    .describe('Fragmenten van de samenvatting in het document die deze waarde noemen (WI-05 … WI-09).'),
  randvoorwaarden: z.array(
    z.strictObject({
      herkomst: ownOr('de voorwaarde'),
      kop: tekst
        .regex(/[.?!…]$/, 'hierachter gaat de tekst op dezelfde regel door, dus er hoort een punt achter')
        .describe('De voorwaarde in enkele woorden, met punt.'),
      tekst: tekst.describe('De voorwaarde naverteld.'),
      ookBij: z.array(herkomst).default([]).describe('Vrijwel dezelfde voorwaarde bij een andere waarde.'),
    }),
  ),
  stemmen: z
    .array(
      z.strictObject({
        herkomst: ownOr('de stem'),
        tekst: tekst.describe('De stem, naverteld in de derde persoon.'),
        wie: tekst.describe('Rol en organisatie van de spreker, zoals het document die noemt.'),
        noot: tekst.optional().describe('Waar de stem naar verwijst en wat daarvan verloren is.'),
      }),
    )
    .default([]),
  tafelverslagen: z.array(slug).default([]).describe('Tafels waar deze waarde ter sprake kwam.'),
  tafelpunten: z.array(herkomst).default([]).describe('Punten uit de tafelverslagen die over deze waarde gaan.'),
  omschrijvingen,
  begrippen: z.array(slug).default([]).describe('Begrippen die bij deze waarde horen.'),
});
