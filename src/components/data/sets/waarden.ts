import { z } from 'astro/zod';
import { waarde } from '../../../content/_schemas/waarden';
import { referencesTo } from '../../keten/references';
import { partAnchor } from '../../keten/value-parts';
import { adres, door, id, link, listOf, namen } from '../data-set';

const { randvoorwaarden, stemmen, ...rest } = waarde.shape;
const record = z.strictObject({
  id,
  ...rest,
  randvoorwaarden: z
    .array(z.strictObject({ ...randvoorwaarden.element.shape, adres }))
    .describe('Wat er volgens het document nodig is voor deze waarde.'),
  stemmen: z
    .array(z.strictObject({ ...stemmen.unwrap().element.shape, adres }))
    .describe('Stemmen uit de praktijk bij deze waarde, naverteld: ervaring, geen onderzoek.'),
  bevindingen: namen('Bevindingen uit onderzoek bij deze waarde, in de volgorde van de tabel.'),
  platen: namen('Praatplaten die deze waarde noemen; gekozen door de redactie.'),
  vragen: namen('Vragen die over deze waarde gaan; gekozen door de redactie.'),
  door,
  adres,
});

const located = <T extends Parameters<typeof partAnchor>[0]>(id: string, items: readonly T[]) =>
  items.map((item, i) => ({ ...item, adres: link(`/onderbouwing/${id}/#${partAnchor(item, i)}`) }));

/** The values, each with its conditions and voices. */
export const waarden = listOf('waarden', record, (keten) =>
  keten.waarden.map(({ id, data }) => {
    const { platen, vragen } = referencesTo(keten, 'waarden', id);
    return {
      id,
      ...data,
      randvoorwaarden: located(id, data.randvoorwaarden),
      stemmen: located(id, data.stemmen),
      bevindingen: keten.findingsUnder(id).map((b) => b.id),
      platen: platen.map((p) => p.id),
      vragen: vragen.map((v) => v.id),
      door: data.herkomst ? ('document' as const) : ('redactie' as const),
      adres: link(`/onderbouwing/${id}/`),
    };
  }),
);
