import type { z } from 'astro/zod';
import { def, peel } from './inside.ts';

/** The kind of value a schema takes, in words. */
export function what(schema: z.ZodType): string {
  const d = def(peel(schema));
  if (d.type === 'union') return [...new Set((d.options ?? []).map(what))].join(' of ');
  if (d.type === 'enum') return `een van ${Object.values(d.entries ?? {}).join(', ')}`;
  if (d.type === 'literal') return (d.values ?? []).map(String).join(' of ');
  if (d.type === 'object') return `een groep met ${Object.keys(d.shape ?? {}).join(', ')}`;
  if (d.type === 'tuple') return `een lijst van ${d.items?.length ?? 0} getallen`;
  return KIND[d.type] ?? 'een waarde';
}

/** How a kind of value is called. */
export const KIND: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een groep velden',
  boolean: 'true of false',
};
