import { z } from 'astro/zod';
import { concept, jaartal, slug, tekst, webadres } from './fields.ts';

export const naam = z.union([
  z.strictObject({
    family: tekst,
    given: tekst.optional(),
    'non-dropping-particle': tekst.optional().describe('Voorvoegsel los van de naam: "van de".'),
  }),
  z.strictObject({
    literal: tekst
      .regex(/^[^()]*$/, 'een naam zonder haakjes; wat iemand daar doet, hoort er niet bij')
      .describe('Naam van een organisatie, zonder "(redactie)" of iets anders tussen haakjes.'),
  }),
]);

/** A year, a month and a day, as far as they are known. */
const dateParts = z
  .array(z.number().int())
  .min(1)
  .max(3)
  .refine(
    ([year = 0, month = 1, day = 1]) =>
      year >= 1800 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31,
    'schrijf het jaar in vier cijfers, dan de maand en dan de dag: [2019, 11, 8]',
  );

/** Ten or thirteen digits, of which the last follows from the others. */
function isIsbn(given: string): boolean {
  const digits = given.replace(/[\s-]/g, '').toUpperCase();
  const value = (digit: string): number => (digit === 'X' ? 10 : Number(digit));
  const sum = (weight: (i: number) => number): number =>
    [...digits].reduce((total, digit, i) => total + value(digit) * weight(i), 0);
  if (/^\d{9}[\dX]$/.test(digits)) return sum((i) => 10 - i) % 11 === 0;
  return /^97[89]\d{10}$/.test(digits) && sum((i) => (i % 2 ? 3 : 1)) % 10 === 0;
}

/** A reference in the shape of CSL-JSON, only the fields this collection needs. */
export const csl = z.strictObject({
  type: z.enum(['article-journal', 'book', 'report', 'thesis', 'webpage', 'document']),
  genre: tekst.optional(),
  author: z.array(naam).min(1),
  issued: z.strictObject({ 'date-parts': z.array(dateParts).length(1) }).optional(),
  title: tekst,
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'twee kleine letters; voorbeeld: nl of en')
    .optional()
    .describe('Taal van de titel: nl of en. Zonder taal zet een Engelse stijl hoofdletters in een Nederlandse titel.'),
  'container-title': tekst.optional(),
  'collection-title': tekst.optional(),
  publisher: tekst.optional(),
  volume: tekst.optional(),
  issue: tekst.optional(),
  page: tekst
    .regex(/^(?!blz|pp?\.)[^–—]*$/i, 'alleen de nummers, met een gewoon koppelteken ertussen; voorbeeld: 12-14')
    .optional(),
  DOI: tekst
    .regex(/^10\.\d{4,9}\/\S+$/, 'een DOI begint met 10. en heeft een schuine streep; zonder https://doi.org/ ervoor')
    .optional(),
  ISBN: tekst
    .refine(
      isIsbn,
      'dit is geen ISBN: er ontbreekt een cijfer of er is er een verwisseld; neem het over van het boek zelf',
    )
    .optional(),
  URL: webadres.optional(),
});

/** A research source the evidence table names; its reference list is lost, so certainty is part of the record. */
export const bron = z
  .strictObject({
    kort: tekst.describe('De verwijzing zoals het document die geeft: "RuG (2018)".'),
    concept,
    auteurKort: tekst.describe('Korte auteursnaam voor lijsten: "Helms-Lorenz e.a.".'),
    jaar: jaartal.describe('Het jaar van de publicatie, in vier cijfers.'),
    soort: z
      .enum(['artikel', 'boek', 'artikel of boek', 'rapport', 'advies', 'proefschrift', 'nieuwsbericht', 'niet bekend'])
      .describe('Soort publicatie, van de gevonden verwijzing; anders "niet bekend".'),
    kern: tekst.describe('Wat het is en waarvoor het document het gebruikt, één zin.'),
    zekerheid: z
      .enum([
        'waarschijnlijk',
        'waarschijnlijk-deels-gezien',
        'een-van-twee',
        'vermoedelijk-niet-gezien',
        'niet-gevonden',
      ])
      .describe(
        'Hoe zeker de verwijzing is: waarschijnlijk deze publicatie; waarschijnlijk maar niet alles gezien; een van twee; ' +
          'vermoedelijk, maar titel en gegevens zelf niet gezien; niet gevonden.',
      ),
    verwijzingen: z
      .array(
        z.strictObject({
          csl,
          rol: z.enum(['waarschijnlijk', 'mogelijk', 'achtergrond']),
          waarom: tekst.describe('Waarom deze publicatie het wel, mogelijk of juist niet is.'),
          gevondenOp: z
            .array(webadres)
            .default([])
            .describe('Adressen van de bladzijden waarop de redactie deze publicatie zag.'),
        }),
      )
      .default([])
      .describe('Kandidaten, de waarschijnlijkste eerst. Alleen wat gecontroleerd is; niets verzinnen.'),
    gezien: z.array(tekst).default([]).describe('Wat bij de controle is gezien: titel, auteurs, DOI …'),
    nietGezien: z.array(tekst).default([]).describe('Wat niet is gezien.'),
    gevondenOp: z
      .array(webadres)
      .default([])
      .describe('Adressen van bladzijden waarop de redactie iets zag dat bij geen van de verwijzingen hoort.'),
    waarom: tekst.describe('Waarom we denken dat dit de bedoelde publicatie is, of waarom we niets afdrukken.'),
    passageGezien: z
      .boolean()
      .default(false)
      .describe(
        'true als de redactie de passage waarop het document steunt zelf heeft gelezen. Anders ' +
          'krijgt elke bevinding uit deze bron ‘Let op’.',
      ),
    voorbehoud: z
      .strictObject({
        uit: z
          .enum(['studie', 'samenvatting', 'nieuwsbericht'])
          .describe('Waar we dit gelezen hebben; het bepaalt de kop erboven.'),
        tekst,
      })
      .optional()
      .describe('Wat er voorzichtiger wordt gezegd dan in het document.'),
    studie: z
      .strictObject({
        uit: z
          .enum(['studie', 'samenvatting', 'nieuwsbericht', 'pagina'])
          .describe(
            'Waar we dit gelezen hebben: in de studie zelf, de samenvatting, een bericht of een bladzij erover.',
          ),
        opzet: tekst.optional().describe('Hoe het onderzoek is opgezet.'),
        deelnemers: tekst.optional().describe('Wie meededen en hoeveel.'),
        land: tekst.optional().describe('In welk land.'),
        uitkomst: tekst.optional().describe('Wat eruit kwam.'),
      })
      .optional()
      .describe('Het onderzoek zelf, alleen wat gezien is; wat hier niet staat, heet op de site ‘niet nagegaan’.'),
    gaatOverIetsAnders: tekst.optional().describe('Als de studie over iets anders gaat dan de bewering: wat dan.'),
    verwant: z.array(z.strictObject({ bron: slug, waarom: tekst })).default([]),
  })
  .refine((b) => !b.passageGezien || b.zekerheid !== 'niet-gevonden', {
    path: ['passageGezien'],
    message: 'van een publicatie die niet gevonden is, heeft niemand de passage gelezen',
  })
  .refine((b) => b.zekerheid !== 'niet-gevonden' || !b.verwijzingen.some(({ rol }) => rol === 'waarschijnlijk'), {
    path: ['zekerheid'],
    message:
      'bij verwijzingen staat een publicatie met rol: waarschijnlijk, en die is dus gevonden; kies een andere zekerheid, of rol: mogelijk',
  });
