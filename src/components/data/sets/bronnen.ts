import { z } from 'astro/zod';
import { bron, csl } from '../../../content/_schemas/bronnen';
import { adres, id, link, listOf, namen } from '../data-set';

const { verwijzingen, voorbehoud, verwant, ...rest } = bron.shape;
const record = z.strictObject({
  id,
  ...rest,
  jaar: rest.jaar.describe('Jaar dat het document bij de bron noemt.'),
  verwijzingen: z
    .array(
      z.strictObject({
        ...verwijzingen.unwrap().element.shape,
        csl: csl.describe('De verwijzing als CSL-JSON.'),
        rol: verwijzingen
          .unwrap()
          .element.shape.rol.describe(
            'Is dit waarschijnlijk of mogelijk de bedoelde publicatie, of alleen achtergrond?',
          ),
      }),
    )
    .describe('Publicaties die bedoeld kunnen zijn, de waarschijnlijkste eerst.'),
  voorbehoud: z
    .strictObject({
      ...voorbehoud.unwrap().shape,
      tekst: voorbehoud.unwrap().shape.tekst.describe('Wat er voorzichtiger wordt gezegd.'),
    })
    .optional()
    .describe('Wat er voorzichtiger wordt gezegd dan in het document.'),
  verwant: z
    .array(
      z.strictObject({
        ...verwant.unwrap().element.shape,
        bron: verwant.unwrap().element.shape.bron.describe('De andere bron.'),
        waarom: verwant.unwrap().element.shape.waarom.describe('Het verband, gezien door de redactie.'),
      }),
    )
    .describe('Bronnen die hiermee samenhangen.'),
  bevindingen: namen('De bevindingen waarvoor deze bron genoemd wordt; zie onderbouwing.json en keten.json.'),
  adres,
});

/** The research sources, with how sure each reference is. */
export const bronnen = listOf(
  'bronnen',
  record,
  (keten) =>
    keten.bronnen.map(({ id, data }) => ({
      id,
      ...data,
      bevindingen: keten.findingsFrom(id).map((b) => b.id),
      adres: link(`/bronnen/${id}/`),
    })),
  ['bronnen.bib', 'bronnen.ris', 'bronnen.csl.json'],
);
