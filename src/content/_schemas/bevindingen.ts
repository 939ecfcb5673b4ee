import { z } from 'astro/zod';
import { concept, herkomst, omschrijvingen, sectoren, slug, tekst } from './fields.ts';

/** Another finding about the same, seen by the editors; the relation stands at one of the two and is shown at both. */
const verwant = z.preprocess(
  // A bare name is how a relation without a reason was written before.
  (given) => (typeof given === 'string' ? { bevinding: given } : given),
  z.strictObject({
    bevinding: slug.describe('De andere bevinding. Zet het verband bij één van de twee; het staat dan bij allebei.'),
    soort: z
      .enum(['gelijkend', 'aanvullend', 'contrasterend'])
      .default('gelijkend')
      .describe(
        'gelijkend: (bijna) dezelfde bewering; aanvullend: hetzelfde onderwerp van een andere kant; contrasterend: ' +
          'over hetzelfde iets anders, of anders vastgesteld.',
      ),
    waarom: tekst
      .optional()
      .describe('Eén zin van de redactie: wat beide zeggen en waarin ze verschillen. Noem beide bronnen bij naam.'),
  }),
);

/**
 * One finding: what research showed, from which source, at which value or values. It stands in lines of a document's table
 * (`regels`), or the editors took it from its source themselves: then it names its values (`waarden`).
 */
export const bevinding = z
  .strictObject({
    concept,
    titel: tekst
      .regex(/[^.]$/, 'dit is een kop, en achter een kop staat geen punt')
      .describe('De bevinding als korte kop, zonder punt.'),
    tekst: tekst.describe('De bevinding naverteld, met alle nuances van het document.'),
    bronnen: z.array(slug).default([]).describe('De bron of bronnen waaruit de bevinding komt.'),
    regels: z
      .array(
        z.strictObject({
          herkomst,
          waarde: slug.describe('De waarde waaronder de regel staat: 1-4.'),
          tekst: tekst
            .optional()
            .describe(
              'Deze regel naverteld, alleen als het document haar hier anders verwoordt dan in de eerste regel.',
            ),
        }),
      )
      .default([])
      .describe('De regels van de tabel waarin deze bevinding staat; leeg als de redactie haar zelf uit de bron nam.'),
    waarden: z
      .array(slug)
      .default([])
      .describe('Alleen zonder regels: de waarden waar de redactie deze bevinding bij zet: 1-4.'),
    verwant: z
      .array(verwant)
      .default([])
      .describe('Bevindingen die hierop lijken, dit aanvullen of ermee contrasteren, liefst uit een andere bron.'),
    voorbehoud: tekst
      .optional()
      .describe(
        'Kanttekening van de redactie bij juist deze bevinding, alleen als de verificatie die draagt. ' +
          'Zonder kanttekening staat er een zin over de bron, zolang de passage daarin niet is gezien.',
      ),
    sector: sectoren,
    omschrijvingen,
  })
  .refine((b) => b.concept || b.bronnen.length > 0, {
    path: ['bronnen'],
    message: 'een bevinding die af is, noemt de bron waaruit ze komt',
  })
  .refine((b) => (b.concept && !b.regels.length) || b.regels.length > 0 !== b.waarden.length > 0, {
    path: ['regels'],
    message:
      'een bevinding staat in regels van een tabel (regels), of de redactie zet haar zelf bij waarden (waarden); geef één van de twee',
  });
