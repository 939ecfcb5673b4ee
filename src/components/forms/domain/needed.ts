import type { z } from 'astro/zod';
import { peel } from '../../check/inside.ts';

/** What is read here of what a field asks for. */
interface Shape {
  kind: string;
  values?: readonly string[];
  length?: number;
}
interface Field {
  name: string;
  required: boolean;
  shape: Shape;
}

/**
 * Why a field that may be absent by itself is asked for all the same: a file needs it, a file that is finished needs it, one
 * of a few fields is needed and this is one, or what else is filled in may ask for it.
 */
export interface Need {
  why: 'nodig' | 'nodigAf' | 'nodigTenzij' | 'nodigSoms';
  /** Fields that do instead. */
  or: readonly string[];
}

interface Rule {
  /** The field that it tells of. */
  field: string;
  passes: (file: Values) => boolean;
}
type Values = Readonly<Record<string, unknown>>;

/** A rule that falls over a file that is hardly begun asks nothing of it yet. */
function passes(fn: (file: Values) => unknown, file: Values): boolean {
  try {
    return Boolean(fn(file));
  } catch {
    return true;
  }
}

/** What a schema asks of its fields together. */
function rulesOf(schema: z.ZodType): Rule[] {
  const checks = (peel(schema).def as { checks?: readonly { _zod: { def: object } }[] }).checks ?? [];
  return checks.flatMap(({ _zod }) => {
    const { fn, path } = _zod.def as { fn?: (file: Values) => unknown; path?: readonly PropertyKey[] };
    return fn && path?.length ? [{ field: String(path[0]), passes: (file) => passes(fn, file) }] : [];
  });
}

/** Something that a field of this shape could hold. */
function anything({ kind, values = [], length = 0 }: Shape): unknown {
  const some: Readonly<Record<string, unknown>> = {
    list: ['x'],
    row: Array<number>(length).fill(1),
    text: 'x',
    choice: values[0],
    flag: true,
    number: 1,
  };
  return some[kind] ?? {};
}

/** Files in which nothing is filled in yet but one of the words that have to be chosen. */
function beginnings(fields: readonly Field[]): Values[] {
  const nothing = Object.fromEntries(fields.flatMap(({ name, shape }) => (shape.kind === 'list' ? [[name, []]] : [])));
  const chosen = fields.flatMap(({ name, required, shape }) =>
    required && shape.kind === 'choice' ? (shape.values ?? []).map((value) => ({ ...nothing, [name]: value })) : [],
  );
  return chosen.length ? chosen : [nothing];
}

/** Fields that a file may need though each of them by itself may be absent, and why. */
export function neededIn(schema: z.ZodType, fields: readonly Field[]): ReadonlyMap<string, Need> {
  const rules = rulesOf(schema);
  const files = beginnings(fields);
  const may = fields.filter(({ name, required }) => !required && name !== 'concept');
  const needs = new Map<string, Need>();
  const note = (name: string, why: Need['why'], or: readonly string[] = []): void => {
    if (may.some((field) => field.name === name) && !needs.has(name)) needs.set(name, { why, or });
  };
  const always = rules.filter(({ passes }) => files.every((file) => !passes(file)));
  for (const { field, passes } of always) {
    const ways = may.filter(({ name, shape }) => files.every((file) => passes({ ...file, [name]: anything(shape) })));
    const finished = files.every((file) => passes({ ...file, concept: true })) ? 'nodigAf' : 'nodig';
    const names = ways.map(({ name }) => name);
    if (names.length > 1)
      for (const name of names)
        note(
          name,
          'nodigTenzij',
          names.filter((other) => other !== name),
        );
    note(field, finished);
    // What was filled in for it may ask for more.
    for (const { name, shape } of ways)
      for (const other of rules)
        if (files.every((file) => other.passes(file) && !other.passes({ ...file, [name]: anything(shape) })))
          note(other.field, 'nodigSoms');
  }
  for (const { field, passes } of rules) if (files.some((file) => !passes(file))) note(field, 'nodigSoms');
  return needs;
}
