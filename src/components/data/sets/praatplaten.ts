import { z } from 'astro/zod';
import { praatplaat } from '../../../content/_schemas/praatplaten';
import { creditOf } from '../../praatplaat/credit';
import { spotsOf } from '../../praatplaat/plekken';
import { adres, door, id, link, listOf } from '../data-set';

const { plekken, vragen, ...rest } = praatplaat.shape;
const procent = z.number().min(0).max(100);
const record = z.strictObject({
  id,
  tekening: z.string().describe('Van wie de tekening of foto is. De oorspronkelijke platen zijn verloren.'),
  ...rest,
  plekken: z
    .array(
      z.strictObject({
        ...plekken.element.shape,
        x: procent.describe('Midden van de schijf, in % van de breedte.'),
        y: procent.describe('Midden van de schijf, in % van de hoogte.'),
      }),
    )
    .describe('De genummerde plekken op de plaat, in leesvolgorde.'),
  vragen: z
    .array(z.strictObject({ ...vragen.element.shape, door, adres }))
    .describe('De vragen bij de plaat. Wat er achter een vraag ligt, koos de redactie.'),
  door,
  adres,
});

/** The plates with their spots and questions. */
export const praatplaten = listOf('praatplaten', record, (keten) =>
  keten.praatplaten.map((plaat) => ({
    id: plaat.id,
    tekening: creditOf(keten, plaat),
    ...plaat.data,
    plekken: spotsOf(plaat),
    vragen: plaat.data.vragen.map((v) => ({
      ...v,
      door: v.eigenId ? ('redactie' as const) : ('document' as const),
      adres: link(keten.vindplaats(v.eigenId ?? v.herkomst[0]!).adres),
    })),
    door: plaat.data.document ? ('document' as const) : ('redactie' as const),
    adres: link(`/praatplaten/${plaat.id}/`),
  })),
);
