import { z } from 'astro/zod';
import { gebeurtenis } from '../../../content/_schemas/tijdlijn';
import { adres, door, id, link, listOf } from '../data-set';

/** The events of the history. */
export const tijdlijn = listOf('tijdlijn', z.strictObject({ id, ...gebeurtenis.shape, door, adres }), (keten) =>
  keten.tijdlijn.map(({ id, data }) => ({
    id,
    ...data,
    door: data.herkomst.length ? ('document' as const) : ('redactie' as const),
    adres: link(`/geschiedenis/#${id}`),
  })),
);
