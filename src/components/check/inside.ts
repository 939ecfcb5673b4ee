import type { z } from 'astro/zod';

/** The parts of a schema's inside that are read here. */
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
  items?: z.ZodType[];
  in?: z.ZodType;
  out?: z.ZodType;
}
/** What a schema is made of. */
export const def = (schema: z.ZodType): Def => schema.def;

/** The schema itself, without what says that it may be left out or is rewritten first. */
export function peel(schema: z.ZodType): z.ZodType {
  let here = schema;
  for (;;) {
    const d = def(here);
    if (['optional', 'default', 'prefault', 'nullable'].includes(d.type) && d.innerType) here = d.innerType;
    else if (d.type === 'pipe' && d.out) here = def(d.out).type === 'transform' && d.in ? d.in : d.out;
    else return here;
  }
}

/** The sentence a schema has for who fills it in. */
export const description = (schema: z.ZodType): string | undefined => schema.description ?? peel(schema).description;
