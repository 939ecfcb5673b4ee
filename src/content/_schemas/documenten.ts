import { z } from 'astro/zod';
import { SERIES_BEGIN } from '../../components/herkomst/grammar.ts';
import { ITEM_KINDS } from '../../components/herkomst/register.ts';
import { naam } from './bronnen.ts';
import { bijeenkomst, concept, datum, herkomst, jaartal, tekst, verwijzing, webadres } from './fields.ts';

/** A row of items of the document that are numbered through. */
const reeks = z.strictObject({
  begin: z
    .string()
    .regex(
      SERIES_BEGIN,
      'begint met een hoofdletter en eindigt op een koppelteken, of op een koppelteken en een hoofdletter; voorbeeld: T3- of W1.4-O',
    )
    .describe('Waarmee de ids van deze fragmenten beginnen: T3- of W1.4-O. Daarna komt het nummer.'),
  aantal: z.number().int().min(1).max(9999).describe('Hoeveel fragmenten er zijn, doorgenummerd vanaf 1.'),
  cijfers: z
    .number()
    .int()
    .min(1)
    .max(4)
    .optional()
    .describe(
      'Hoeveel cijfers een nummer minstens heeft. Zonder dit veld twee na een koppelteken (T3-07), anders één (W1.4-O2).',
    ),
  soort: z
    .enum(ITEM_KINDS)
    .optional()
    .describe('Wat voor fragmenten het zijn: alinea, tafelpunt, vraag … Zonder dit veld volgt het uit de pagina.'),
  pagina: z
    .string()
    .regex(
      /^\/(?:[a-z0-9-]+\/)+$/,
      'een adres op deze site, met een schuine streep voor en achter; voorbeeld: /tafelverslagen/onderzoek/',
    )
    .describe('De pagina die deze fragmenten navertelt: /tafelverslagen/onderzoek/.'),
});

/** One source document: what it is, which ids its fragments have and which page retells them. */
export const document = z.strictObject({
  titel: tekst.describe(
    'De titel zoals het document die draagt; is die verloren, een omschrijving tussen vierkante haken.',
  ),
  concept,
  titelVerloren: z
    .boolean()
    .default(false)
    .describe('true als de titel van onszelf is omdat die van het document verloren ging.'),
  nr: z.number().int().min(1).describe('Plaats in de lijst op /documenten/: 1, 2, 3 …'),
  auteur: tekst.describe('Wie het schreef of uitgaf, zoals het document het noemt.'),
  auteurs: z
    .array(naam)
    .optional()
    .describe(
      'Dezelfde makers als namen voor een literatuurlijst; [] als niemand genoemd is. Zonder dit veld geldt auteur.',
    ),
  uitgever: tekst.optional().describe('Uitgever of organisator, alleen als het document die noemt.'),
  soort: tekst.describe('Wat voor tekst het is, bijvoorbeeld "toespraak" of "interview".'),
  kern: tekst.describe('Waar het over gaat, in een of twee zinnen.'),
  datum: z
    .strictObject({
      iso: datum.describe('Vroegste waarschijnlijke datum: 2019-11, 2017-12-06 …'),
      tekst: tekst.describe('De datum in woorden, zoals een bezoeker hem leest.'),
      zekerheid: z.enum(['genoemd', 'afgeleid', 'zwak-afgeleid']),
      hoe: tekst.describe('Hoe we de datum weten uit het document zelf.'),
      aangevuld: z
        .strictObject({ tekst, bron: verwijzing })
        .optional()
        .describe('Wat van elders helpt om de datum te bepalen; alleen met een eigen bron.'),
    })
    .describe('Wanneer het document verscheen en hoe zeker dat is.'),
  jaren: z.array(jaartal).min(1).describe('Jaartallen waarop je het document bij het zoeken kunt vinden.'),
  reeksen: z
    .array(reeks)
    .default([])
    .describe(
      'De fragmenten van dit document: waarmee hun ids beginnen, hoeveel het er zijn en op welke pagina ze staan.',
    ),
  volledig: z
    .boolean()
    .default(false)
    .describe('true als de site elk fragment van dit document navertelt; een fragment dat ontbreekt, is dan een fout.'),
  bijeenkomst: bijeenkomst.optional().describe('De bijeenkomst waarvan dit document verslag doet.'),
  verloren: z.array(tekst).default([]).describe('Wat er van het document verloren ging.'),
  eigenaardig: z
    .array(tekst)
    .default([])
    .describe('Wat er in het document niet klopt of opvalt, en wat wij daarmee doen.'),
  onverklaard: z
    .array(tekst)
    .default([])
    .describe(
      'Namen van organisaties die het document niet uitlegt. Wie zo’n naam bij een stem leest, leest dat erbij.',
    ),
  secties: z
    .array(
      z.strictObject({
        kop: tekst.describe('Tussenkop.'),
        items: z
          .array(
            z.strictObject({
              herkomst: z.array(herkomst).min(1).describe('De fragmenten die deze alinea navertelt.'),
              tekst: tekst.describe('De navertelling, in eigen woorden.'),
              link: webadres.optional().describe('Een webadres dat het document zelf noemt.'),
              linknaam: tekst
                .optional()
                .describe('Wat er achter die link zit, als dat niet de voorkant van de site is.'),
            }),
          )
          .min(1),
      }),
    )
    .default([])
    .describe('Navertelde delen die alleen op de pagina van het document staan.'),
});
