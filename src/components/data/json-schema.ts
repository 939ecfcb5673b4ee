import { z } from 'astro/zod';
import { t } from '../words/words';
import { CSL_FIELDS } from './csl-fields';
import { link, type DataSet } from './data-set';

/** A field as a reader of the page sees it. */
export interface Field {
  /** Where it stands: `vragen[].tekst`. */
  path: string;
  told: string;
  /** Is it always there? */
  always: boolean;
}

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** The JSON Schema (2020-12) of a file of open data, with a Dutch sentence at each field. */
export function jsonSchema({ name, schema }: DataSet): JsonSchema & Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema: made }) => {
      // A format of zod's own, which no other reader knows; the pattern beside it says the same.
      if (made.format === 'starts_with') delete made.format;
      for (const [name, field] of Object.entries(made.properties ?? {}))
        if (CSL_FIELDS[name] && typeof field === 'object') field.description ??= CSL_FIELDS[name];
    },
  });
  return {
    $schema,
    $id: link(`/data/${name}.schema.json`),
    title: `${name}.json`,
    description: t(`opendata.bestand.${name}` as Words.Key),
    ...(rest as JsonSchema),
  };
}

/** Every field of a schema with its sentence, those inside others after them. */
export function fieldsOf(schema: JsonSchema, path = ''): Field[] {
  const inner = schema.items ? fieldsOf(schema.items, path && `${path}[]`) : [];
  const either = (schema.anyOf ?? []).flatMap((s) => fieldsOf(s, path));
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, field]): Field[] => {
    const at = path ? `${path}.${key}` : key;
    const always = schema.required?.includes(key) ?? false;
    return [{ path: at, told: field.description ?? '', always }, ...fieldsOf(field, at)];
  });
  const all = [...own, ...inner, ...either];
  return all.filter((f, i) => all.findIndex((g) => g.path === f.path) === i);
}
