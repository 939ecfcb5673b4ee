import { z } from 'astro/zod';
import type { CollectionEntry } from 'astro:content';
import type { Keten } from '../../keten/keten';
import { adres, door, id, link, listOf, namen } from '../data-set';

const record = z.strictObject({
  id,
  tafelverslag: z.string().describe('Naam van het verslag waarin het punt staat.'),
  tafel: z.string().describe('Titel van dat verslag.'),
  datum: z.string().describe('Dag van de bijeenkomst: 2017-12-06.'),
  sector: namen('Onderwijssector van de tafel; noemt het verslag die niet, dan ‘niet genoemd’.'),
  kop: z.string().describe('Het punt in enkele woorden; van de redactie.'),
  tekst: z.string().describe('Het punt, naverteld.'),
  koppen: namen('Koppen boven het punt. Welke daarvan van de redactie zijn, zegt het veld redactie.'),
  redactie: z.string().optional().describe('Wat de redactie aan het verslag toevoegde, bijvoorbeeld tussenkopjes.'),
  aard: z
    .enum(['voorbeeld', 'vraag'])
    .optional()
    .describe('Een voorbeeld uit de praktijk, of een vraag die open bleef.'),
  onderwerpen: namen('Onderwerpen waaronder de redactie dit punt indeelt.'),
  document: z.string().optional().describe('Document waaruit het punt komt; ontbreekt bij een eigen gesprek.'),
  door,
  concept: z.literal(true).optional().describe('Het verslag is nog niet af.'),
  adres,
});

const rowsOf = (keten: Keten, { id, data }: CollectionEntry<'tafelverslagen'>): z.output<typeof record>[] =>
  [...keten.vindplaatsen.values()]
    .filter((v) => v.soort === 'tafelpunt' && v.pagina === `/tafelverslagen/${id}/`)
    .map((v) => ({
      id: v.id,
      tafelverslag: id,
      tafel: data.titel,
      datum: data.datum,
      sector: data.sector,
      kop: v.kop,
      tekst: v.tekst,
      koppen: v.koppen,
      ...(data.redactie ? { redactie: data.redactie } : {}),
      ...(v.aard ? { aard: v.aard } : {}),
      onderwerpen: v.onderwerpen,
      ...(v.document ? { document: v.document } : {}),
      door: v.document ? ('document' as const) : ('redactie' as const),
      ...(data.concept ? { concept: true as const } : {}),
      adres: link(v.adres),
    }));

/** What was said at the tables, a record for each point. */
export const tafelpunten = listOf('tafelpunten', record, (keten) =>
  keten.tafelverslagen.flatMap((verslag) => rowsOf(keten, verslag)),
);
