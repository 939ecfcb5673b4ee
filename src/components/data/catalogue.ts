import { z } from 'astro/zod';
import { edition } from '../build/edition';
import type { Keten } from '../keten/keten';
import { t } from '../words/words';
import { link, type DataSet } from './data-set';
import { DATA_SETS } from './sets';

/** What there is, of which version and date, and on what terms: for a machine that begins here. */
export const catalogue: DataSet = {
  name: 'catalogus',
  schema: z.strictObject({
    titel: z.string().describe('Naam van deze verzameling.'),
    versie: z.string().describe('Kenmerk van de inhoud. Is dit hetzelfde, dan is de inhoud hetzelfde.'),
    datum: z
      .string()
      .optional()
      .describe('Dag waarop deze inhoud het laatst is vastgelegd: 2026-11-29. Ontbreekt als die niet bekend is.'),
    rechten: z.string().describe('Wat je met de gegevens mag, zo eerlijk als we het kunnen zeggen.'),
    bestanden: z
      .array(
        z.strictObject({
          naam: z.string().describe('Naam van het bestand.'),
          wat: z.string().describe('Wat erin staat.'),
          aantal: z.number().int().describe('Hoeveel dingen erin staan.'),
          adres: z.string().describe('Adres van het bestand.'),
          schema: z.string().describe('Adres van het JSON Schema erbij.'),
          ook: z.array(z.string()).describe('Adressen van andere bestanden met dezelfde inhoud.'),
        }),
      )
      .describe('Alle bestanden met open gegevens.'),
  }),
  make: (keten: Keten) => ({
    titel: t('site.naam'),
    ...edition(),
    rechten: t('opendata.rechtenKort'),
    bestanden: DATA_SETS.map((set) => ({
      naam: `${set.name}.json`,
      wat: t(`opendata.bestand.${set.name}` as Words.Key),
      aantal: set.count(set.make(keten)),
      adres: link(`/data/${set.name}.json`),
      schema: link(`/data/${set.name}.schema.json`),
      ook: set.also.map((file) => link(`/data/${file}`)),
    })),
  }),
  count: (made) => (made as { bestanden: unknown[] }).bestanden.length,
  also: [],
};

/** Every file of open data with its schema, the list of all of them included. */
export const ALL_SETS: readonly DataSet[] = [...DATA_SETS, catalogue];
