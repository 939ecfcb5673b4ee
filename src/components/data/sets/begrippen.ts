import { z } from 'astro/zod';
import { begrip } from '../../../content/_schemas/begrippen';
import { adres, id, link, listOf } from '../data-set';

/** The glossary. */
export const begrippen = listOf('begrippen', z.strictObject({ id, ...begrip.shape, adres }), (keten) =>
  keten.begrippen.map(({ id, data }) => ({ id, ...data, adres: link(`/begrippen/${id}/`) })),
);
