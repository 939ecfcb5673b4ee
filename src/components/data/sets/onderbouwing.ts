import { z } from 'astro/zod';
import { rows } from '../../onderbouwing/export';
import { adres, listOf } from '../data-set';

const several = 'Meer dan één gescheiden door een puntkomma.';
const record = z.strictObject({
  vindplaats: z
    .string()
    .describe('Id van de regel in het document: W1.4-O2. Leeg als de redactie de bevinding zelf toevoegde.'),
  waarde: z.string().describe('Nummer van de waarde: 1.4.'),
  waardetitel: z.string().describe('Titel van de waarde.'),
  niveau: z.string().describe('Niveau van de waarde: onderwijsregio of partnerschap.'),
  bevinding: z.string().describe('De bevinding als korte kop; van de redactie.'),
  tekst: z.string().describe('De bevinding, naverteld.'),
  bronnen: z.string().describe(`De bron zoals het document die noemt. ${several}`),
  jaren: z.string().describe(`Jaar van de bron. ${several}`),
  soortBron: z.string().describe(`Soort publicatie. ${several}`),
  zekerheid: z
    .string()
    .describe(`Hoe zeker de verwijzing is; de woorden staan uitgelegd in bronnen.schema.json. ${several}`),
  voorbehoud: z.string().describe('Kanttekening van de redactie, op de site ‘Let op’. Leeg als er geen is.'),
  adres,
});

/** The evidence table: a row for each of its lines. */
export const onderbouwing = listOf('onderbouwing', record, rows, ['onderbouwing.csv']);
