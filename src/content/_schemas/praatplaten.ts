import { z } from 'astro/zod';
import { concept, eigenVraag, herkomst, omschrijvingen, slug, tekst } from './fields.ts';

const verwijzingen = {
  waarden: z.array(slug).default([]).describe('Waarden die hierachter liggen: 1-4.'),
  bevindingen: z.array(slug).default([]).describe('Bevindingen die hierachter liggen.'),
  tafelpunten: z.array(herkomst).default([]).describe('Punten uit de tafelverslagen: T2-05.'),
  begrippen: z.array(slug).default([]).describe('Begrippen die je hier nodig hebt.'),
};

const PLATE_NUMBER = 'een heel getal vanaf 1, of een of twee hoofdletters';

const percentage = z.number().min(0).max(100);
/** Light of which nothing can be seen is none. */
const straal = z.number().min(0.5).max(100).describe('Hoe ver het licht reikt, in %: groter dan 0.');

/** A spot on the plate with its explanation. */
const plek = z.strictObject({
  nr: z.number().int().min(1).max(24).describe('Nummer in leesvolgorde.'),
  id: slug.describe('Korte naam van de plek.'),
  naam: tekst.describe('Wat er op die plek staat.'),
  // Only on a photo: in a drawing the disc says where the spot is.
  x: percentage
    .optional()
    .describe('Midden van de schijf, in % van de breedte, als de plaat een foto is en geen tekening van ons.'),
  y: percentage
    .optional()
    .describe('Midden van de schijf, in % van de hoogte, als de plaat een foto is en geen tekening van ons.'),
  licht: z
    .array(z.tuple([percentage, percentage, straal, straal]))
    .default([])
    .describe(
      'Ellipsen [x, y, straal x, straal y] in % (van de foto, als de plaat een foto is) die het schijnwerperlicht krijgen.',
    ),
  uitsnede: z
    .tuple([percentage, percentage, z.number().min(10).max(100)])
    .refine(([links, boven, maat]) => links + maat <= 100 && boven + maat <= 100, {
      message: 'de uitsnede valt buiten de plaat; linkerrand plus maat, en bovenrand plus maat, zijn hooguit 100',
    })
    .optional()
    .describe(
      'Het stuk van de plaat dat deze plek het best laat zien: [linkerrand, bovenrand, maat] in % (van de foto, als de ' +
        'plaat een foto is). De maat geldt voor breedte en hoogte. Zonder uitsnede is het alles waar het licht op valt.',
    ),
  vignet: z
    .tuple([z.number().int(), z.number().int(), z.number().int().min(120)])
    .refine(
      ([links, boven, breedte]) =>
        links >= 0 && boven >= 0 && links + breedte <= 1600 && boven + breedte * 0.75 <= 1000,
      {
        message: 'het vignet valt buiten de plaat, die 1600 bij 1000 eenheden is',
      },
    )
    .optional()
    .describe(
      'Het stuk dat klein naast een kop staat, drie hoog op vier breed: [linkerrand, bovenrand, breedte] in eenheden van de ' +
        'plaat, 1600 bij 1000. Alleen waar het stuk dat de site zelf kiest niet goed is.',
    ),
  uitleg: tekst.describe('Wat je ziet en wat het betekent, drie of vier zinnen.'),
  herkomst: z.array(herkomst).describe('De fragmenten waarop de uitleg rust.'),
  redactie: tekst.optional().describe('Welk deel van deze plek van de redactie is en niet uit de bron komt.'),
});

/** A small thing in the drawing, to look for in silence before the talk begins. Always ours. */
const vondst = z.strictObject({
  wat: tekst.describe('Wat er te zoeken is, klein geschreven: een kat op het dak.'),
  waar: tekst.describe('Waar het is, in een zin, voor wie de plaat niet ziet.'),
  x: percentage.describe('Midden van het ding, in % van de breedte.'),
  y: percentage.describe('Midden van het ding, in % van de hoogte.'),
  plek: z.number().int().describe('Nummer van de plek waar het bij hoort.'),
});

/** A discussion question. Without `herkomst` it is ours and carries an id of its own. */
const vraag = z
  .strictObject({
    nr: z.number().int().min(1).describe('Nummer van de vraag op de plaat.'),
    tekst: tekst.describe('De vraag in onze woorden; betekenis en volgorde blijven die van de bron.'),
    herkomst: z.array(herkomst).default([]).describe('Id van de vraag in de bron (L6-V1).'),
    eigenId: eigenVraag.optional().describe('Id van een vraag van de redactie: w-v1.'),
    opdracht: z
      .boolean()
      .optional()
      .describe('true als dit geen vraag is maar een opdracht: die krijgt geen deel van de gesprekstijd.'),
    zonder: tekst
      .optional()
      .describe(
        'Vraag van de redactie voor een groep zonder wat deze vraag veronderstelt; staat erbij, gemerkt als van de redactie.',
      ),
    plekken: z.array(z.number().int()).default([]).describe('Nummers van de plekken waar de vraag over gaat.'),
    ...verwijzingen,
  })
  .refine((v) => v.herkomst.length > 0 !== Boolean(v.eigenId), {
    message: 'een vraag heeft óf herkomst (uit een bron) óf eigenId (van de redactie); geef één van de twee',
    path: ['herkomst'],
  });

/** One conversation plate: hotspots, questions and what lies behind them. */
export const praatplaat = z
  .strictObject({
    nr: z
      .union([z.number().int().min(1).max(999), z.string().regex(/^[A-Z]{1,2}$/, PLATE_NUMBER)], PLATE_NUMBER)
      .describe('Nummer op het vaandel: een heel getal vanaf 1, of een of twee hoofdletters.'),
    concept,
    titel: tekst.describe('Titel van de plaat.'),
    ondertitel: tekst.describe('Tweede, kleinere regel van de titel.'),
    kern: tekst.describe('De plaat in één zin.'),
    beschrijving: tekst.describe('Wat er te zien is, voor wie de plaat niet ziet.'),
    thema: slug.optional().describe('Het hoofdstuk bij deze plaat; leeg als er geen is.'),
    document: slug
      .optional()
      .describe(
        'Het document waarnaar deze plaat is getekend; leeg als de plaat van onszelf is, met vragen van onszelf.',
      ),
    deel: tekst
      .optional()
      .describe('Welk deel van het document dat is, als er geen hoofdstuk bij hoort: "de hele tekst".'),
    foto: tekst
      .optional()
      .describe(
        'Als de plaat een foto is (foto.jpg, .png of .webp in src/components/praatplaat/platen/<slug>/): van wie zij is.',
      ),
    omschrijvingen,
    start: z.boolean().optional().describe('true voor de plaat waarmee een nieuwkomer begint.'),
    plekken: z.array(plek).min(1).max(24, 'een plaat heeft hooguit 24 plekken'),
    zoek: z
      .array(vondst)
      .max(6, 'zes dingen is genoeg voor twee minuten')
      .optional()
      .describe('Zoek het eens: kleine dingen in de tekening, van de redactie, om in stilte mee te beginnen.'),
    vragen: z.array(vraag).min(1),
    opschriften: z
      .array(
        z.strictObject({
          herkomst,
          tekst: tekst.describe('Het woord of de zin van de verloren plaat, met uitleg waar nodig.'),
        }),
      )
      .default([])
      .describe('De woorden die van de oorspronkelijke, verloren plaat bewaard bleven.'),
    ...verwijzingen,
  })
  .refine((p) => p.document !== undefined || p.vragen.every((v) => v.eigenId), {
    path: ['vragen'],
    message:
      'een plaat zonder document is van onszelf: elke vraag heeft dan eigenId; geef eigenId in plaats van herkomst, of geef document',
  })
  .refine((p) => p.document !== undefined || p.opschriften.length === 0, {
    path: ['opschriften'],
    message:
      'een plaat zonder document is van onszelf, zonder opschriften van een oorspronkelijke plaat; haal opschriften weg, of geef document',
  });
