import type { z } from 'astro/zod';
import { def, description, peel } from '../../check/inside.ts';
import { neededIn, type Need } from './needed.ts';

/** What can be filled in, in a form anyone can walk through. */
export type Shape =
  | { kind: 'text' }
  | { kind: 'number' }
  | { kind: 'flag' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'list'; of: Shape; help: string }
  | { kind: 'group'; fields: readonly Field[] }
  /** A fixed row of numbers: `[left, top, width, height]`. */
  | { kind: 'row'; length: number }
  /** One of several groups. */
  | { kind: 'either'; of: readonly Extract<Shape, { kind: 'group' }>[] };

/** One field of a group. */
export interface Field {
  /** As it stands in the file: `zieOok`. */
  name: string;
  /** The schema's own sentence about it. */
  help: string;
  required: boolean;
  /** Why it is asked for though it may be absent by itself: what the fields must hold together. */
  need?: Need | undefined;
  shape: Shape;
}

const MAY_BE_ABSENT = new Set(['optional', 'default', 'prefault']);

/** May it be left out, also behind a step that rewrites what was given? */
function mayBeAbsent(schema: z.ZodType): boolean {
  const inside = def(schema);
  if (MAY_BE_ABSENT.has(inside.type)) return true;
  return inside.type === 'pipe' && inside.out !== undefined && mayBeAbsent(inside.out);
}

const fieldOf = (name: string, schema: z.ZodType): Field => ({
  name,
  help: description(schema) ?? '',
  required: !mayBeAbsent(schema),
  shape: shapeOf(schema),
});

/** The fields of a group, with what they must hold together. */
function fieldsOf(schema: z.ZodType): Field[] {
  const fields = Object.entries(def(schema).shape ?? {}).map(([name, inner]) => fieldOf(name, inner));
  const needs = neededIn(schema, fields);
  return fields.map((field) => (needs.has(field.name) ? { ...field, need: needs.get(field.name) } : field));
}

/**
 * What a schema asks for.
 * @throws when it holds something no form can ask for
 */
export function shapeOf(schema: z.ZodType): Shape {
  const bare = peel(schema);
  const { type, element, entries, items, options } = def(bare);
  switch (type) {
    case 'string':
      return { kind: 'text' };
    case 'number':
    case 'int':
      return { kind: 'number' };
    case 'boolean':
      return { kind: 'flag' };
    case 'enum':
      return { kind: 'choice', values: Object.values(entries ?? {}) };
    case 'array':
      return { kind: 'list', of: shapeOf(element!), help: description(element!) ?? '' };
    case 'tuple':
      return { kind: 'row', length: items?.length ?? 0 };
    case 'object':
      return { kind: 'group', fields: fieldsOf(bare) };
    case 'union':
      return { kind: 'either', of: (options ?? []).map(shapeOf).filter(isGroup) };
    default:
      throw new Error(`no form knows how to ask for ${type}`);
  }
}

const isGroup = (shape: Shape): shape is Extract<Shape, { kind: 'group' }> => shape.kind === 'group';
