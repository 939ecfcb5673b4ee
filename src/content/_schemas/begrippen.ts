import { z } from 'astro/zod';
import { concept, herkomst, omschrijvingen, slug, tekst } from './fields.ts';

/** A word the site recognises in running text: one of a letter or two would be found in every sentence. */
const woord = tekst
  .refine(
    (w) => w.length > 2 || /\p{Lu}/u.test(w),
    'een woord van een of twee letters vindt de site in elke zin; haal het weg, of zet er een langer woord voor in de plaats',
  )
  .refine((w) => !/^\S+(?:[,;]\s*\S+)+$/.test(w), {
    message: 'dit zijn meer woorden dan een, en zo staan ze nergens in een tekst; zet elk woord apart in de lijst',
  });

/** One term of the glossary. */
export const begrip = z.strictObject({
  concept,
  term: tekst
    .refine(
      (t) => !/^(?:de|het|een) /i.test(t),
      'een term staat zonder lidwoord, anders komt hij in de lijst onder de verkeerde letter; haal het lidwoord weg',
    )
    .describe('Het woord in het enkelvoud, met kleine letter tenzij het een naam of afkorting is.'),
  definitie: tekst.describe('Wat het is, in één of twee gewone zinnen.'),
  vormen: z
    .array(woord)
    .default([])
    .describe('Verbuigingen die de site in lopende tekst herkent: meervoud, verkleinwoord.'),
  synoniemen: z.array(woord).default([]).describe('Andere woorden voor hetzelfde, ook met hun meervoud.'),
  afkortingen: z.array(tekst).default([]).describe('Afkortingen van de term.'),
  zoekwoorden: z
    .array(tekst)
    .default([])
    .describe('Woorden waarop je dit begrip bij het zoeken ook wilt vinden, maar die niet hetzelfde betekenen.'),
  omschrijvingen,
  zieOok: z
    .array(
      z.strictObject({
        begrip: slug.describe('Het andere begrip.'),
        waarom: tekst.describe('Het verband in enkele woorden.'),
      }),
    )
    .default([])
    .describe('Begrippen die hiermee samenhangen.'),
  bronDefinitie: z
    .array(herkomst)
    .default([])
    .describe('Fragmenten waarop de omschrijving rust; leeg als de omschrijving van de redactie is.'),
  plaatsen: z.array(herkomst).default([]).describe('Fragmenten die over dit begrip gaan zonder het woord te noemen.'),
  start: z
    .boolean()
    .default(false)
    .describe('Hoort bij de begrippen om mee te beginnen. Waar in het verhaal, zegt een gele halte bij woorden.'),
  antwoord: z
    .array(
      z.strictObject({
        tekst: tekst.describe('Eén gewone zin.'),
        herkomst: z.array(herkomst).min(1).describe('Waar het staat.'),
      }),
    )
    .max(3)
    .default([])
    .describe(
      'Alleen bij het begrip waar de hele site over gaat: wat het is, in twee gewone zinnen met hun vindplaats. ' +
        'Staat op de voorpagina en boven „In tien minuten”.',
    ),
  herkenInTekst: z
    .boolean()
    .default(true)
    .describe('false voor woorden die te gewoon zijn om in lopende tekst aan te wijzen.'),
  herkenAls: z
    .array(tekst)
    .default([])
    .describe(
      'Alleen deze woorden wijst de site in lopende tekst aan: "de tabel", als het woord zelf te gewoon is om aan te wijzen.',
    ),
  praatErover: tekst.optional().describe('Een vraag van de redactie om over het begrip te praten.'),
});
