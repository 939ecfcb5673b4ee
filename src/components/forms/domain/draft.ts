import type { Block } from '../prose/blocks.ts';
import type { KeptBlock } from '../prose/read.ts';
import { fieldName } from '../../check/field.ts';
import { SCHEMAS } from '../../../content/_schemas/schemas.ts';
import type { Signs } from './bytes.ts';
import type { KeptItem } from './kept.ts';
import { folderOf, type FormKind } from './kinds.ts';
import { oneLine } from './one-line.ts';
import { shapeOf, type Shape } from './shape.ts';

/** What someone is making. */
export interface Draft {
  kind: FormKind;
  /** Name of the file without its ending; the address. */
  name: string;
  /** Name of the file that was opened, when there was one. */
  opened: string;
  /** The fields as the file has them. */
  fields: Readonly<Record<string, unknown>>;
  prose: readonly Block[];
  /** The file that was opened, as it stands on disk. */
  kept?: KeptFile | undefined;
  /** How that file begins and how its lines end. */
  signs?: Signs | undefined;
}

/** A file piece by piece, so that what nobody changes stays as it stands there. */
export interface KeptFile {
  /** Above the fields, and between them and the prose. */
  fences: readonly [before: string, after: string];
  fields: { items: readonly KeptItem[]; end: string };
  prose: { pieces: readonly KeptBlock[]; end: string };
}

/**
 * What was filled in, without what was left empty.
 * @returns undefined when nothing is left
 */
export function filled(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value) || undefined;
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = filled(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** A list that has to be there stays when it is empty: it says that there are none. */
function withLists(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'list')
    return Array.isArray(value) ? value.map((item: unknown) => withLists(item, shape.of)) : value;
  if (shape.kind !== 'group' || typeof value !== 'object' || value === null) return value;
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries([
    ...Object.entries(fields).map(([name, inner]) => {
      const own = shape.fields.find((field) => field.name === name);
      return [name, own ? withLists(inner, own.shape) : inner];
    }),
    ...shape.fields
      .filter(({ name, required, shape: { kind } }) => required && kind === 'list' && fields[name] === undefined)
      .map(({ name }) => [name, []]),
  ]);
}

const shapes = new Map<FormKind, Shape>();

/** What a kind asks for. */
export function shapeOfKind(kind: FormKind): Shape {
  const shape = shapes.get(kind) ?? shapeOf(SCHEMAS[folderOf(kind)].schema);
  shapes.set(kind, shape);
  return shape;
}

/** Where a value has fields that its shape does not know. */
function strangeIn(value: unknown, shape: Shape, path: readonly PropertyKey[]): (readonly PropertyKey[])[] {
  if (shape.kind === 'list')
    return Array.isArray(value) ? value.flatMap((item: unknown, i) => strangeIn(item, shape.of, [...path, i])) : [];
  const known =
    shape.kind === 'group' ? shape.fields : shape.kind === 'either' ? shape.of.flatMap((g) => g.fields) : [];
  if (!known.length || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = known.find((one) => one.name === name);
    return field ? strangeIn(inner, field.shape, [...path, name]) : [[...path, name]];
  });
}

/** Names of fields that the site does not know, also in a group or a list: they come in no file. */
export const unknownFields = ({ kind, fields }: Draft): string[] =>
  strangeIn(fields, shapeOfKind(kind), []).map((path) => fieldName(path, fields));

/** The fields of a draft as its file gets them. */
export const filledFields = ({ kind, fields }: Draft): Record<string, unknown> =>
  withLists(filled(fields) ?? {}, shapeOfKind(kind)) as Record<string, unknown>;
