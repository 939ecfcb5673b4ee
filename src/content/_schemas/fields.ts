import { z } from 'astro/zod';
import { OWN_QUESTION_ID } from '../../components/herkomst/grammar.ts';

/**
 * Id of one item: of a document (`W1.4-O2`), a question of our own (`w-v1`) or a point of our own conversations (`G.…-01`).
 * Which ids there are is said by the documents, the plates and the reports; the chain of the content checks it.
 */
export const herkomst = z
  .string()
  .trim()
  .min(1, 'mag niet leeg zijn')
  .describe('Id van het fragment, precies zoals het in het document staat: T3-07, W1.4-O2 of L6-V3.');

/** A file name without extension: lower case, words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en koppeltekens; voorbeeld: lerende-leraar');

/** One plain sentence or paragraph; never empty. */
export const tekst = z.string().trim().min(1, 'mag niet leeg zijn');

/** How someone asks for a thing who does not know its name; only found by search, and shown nowhere. */
export const omschrijvingen = z
  .array(tekst)
  .default([])
  .describe('Hoe iemand dit zoekt die het woord niet kent: een paar gewone woorden. Alleen om op te zoeken.');

/** An id of one of our own questions (`w-v1`), which has no source document. */
export const eigenVraag = z
  .string()
  .regex(OWN_QUESTION_ID, 'een eigen id is een woord in kleine letters, -v en een nummer; voorbeeld: w-v1');

/** YAML turns `2017-12-06` and `2017` into a date and a number; authors should not have to know. */
const asText = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

/** The years something on this site can be of: long before the first document, and not so far ahead that it must be a slip. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** A year in four digits. */
export const jaartal = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);

const isOnCalendar = (datum: string): boolean => {
  const [year, month = 1, day = 1] = datum.split('-').map(Number) as [number, number?, number?];
  const d = new Date(Date.UTC(year, month - 1, day));
  return d.getUTCMonth() === month - 1 && d.getUTCDate() === day;
};

/** A year, a month or a day: 2019, 2019-11 or 2019-11-08. */
export const datum = z.preprocess(
  asText,
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'geen geldige datum; gebruik 2019, 2019-11 of 2019-11-08')
    .refine(isOnCalendar, 'deze datum bestaat niet op de kalender')
    .refine(
      (date) => Number(date.slice(0, 4)) >= FIRST_YEAR && Number(date.slice(0, 4)) <= LAST_YEAR,
      `dit jaar ligt voor ${FIRST_YEAR} of na ${LAST_YEAR}; schrijf het jaartal in vier cijfers`,
    ),
);

/** Education sectors as the documents name them. */
const sector = z
  .enum(['po', 'vo', 'mbo', 'ho', 'niet genoemd'])
  .describe('Onderwijssector; zegt de bron niets, dan "niet genoemd".');

/** The sectors something is about; "niet genoemd" stands alone. */
export const sectoren = z
  .array(sector)
  .min(1)
  .default(['niet genoemd'])
  .refine((list) => list.length === 1 || !list.includes('niet genoemd'), 'naast een sector staat geen "niet genoemd"')
  .describe('Onderwijssectoren; zegt de bron niets, dan ["niet genoemd"].');

/** Made and not yet finished: it has its page, which says so, and stays out of home, counts and sitemap. */
export const concept = z
  .boolean()
  .optional()
  .describe('true zolang het nog niet af is; haal de regel weg als het af is.');

/** The meeting at which people talked at tables: said with the report of each table. */
export const bijeenkomst = z.strictObject({
  naam: tekst.describe('Hoe de bijeenkomst heette.'),
  plaats: tekst.optional().describe('Waar de bijeenkomst was: Utrecht.'),
  door: tekst.optional().describe('Wie uitnodigde, als het document dat zegt: "PO-Raad en VO-raad".'),
  deelnemers: tekst.optional().describe('Wie er waren, met kleine letter: "ruim 120 professionals".'),
  kern: tekst.optional().describe('De bijeenkomst in één zin, voor boven de lijst met verslagen.'),
  opmerking: tekst
    .optional()
    .describe('Wat er aan de verslagen niet klopt of opvalt; staat er met ‘van de redactie’ bij.'),
});

/** How sure a date or a reference is, in words a visitor sees through the language file. */
export const zekerheid = z.enum(['zeker', 'afgeleid', 'zwak-afgeleid', 'benaderd', 'geschat']);

/** An address on the web in full; the name of a site does not end in a dot. */
export const webadres = z
  .url({ protocol: /^https?$/, hostname: /\.[^.]+$/ })
  .regex(/^\S+$/, 'in een webadres staat geen spatie')
  .describe('Het adres zoals het in de adresbalk staat: https://…');

/** A page elsewhere on which the editors found something that no document says. */
export const verwijzing = z.strictObject({
  titel: tekst.describe('Titel van de bladzij.'),
  url: webadres.describe('Adres van de bladzij.'),
});
