import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/components/forms/domain/draft';
import { FORM_KINDS, folderOf, pathOf, type FormKind } from '../../src/components/forms/domain/kinds';
import type { Known } from '../../src/components/forms/domain/known';
import { Offers, type Place } from '../../src/components/forms/domain/offers';
import { openFile } from '../../src/components/forms/domain/open';
import { mistakes } from '../../src/components/forms/domain/problems';
import { shapeOfKind } from '../../src/components/forms/domain/draft';
import type { Shape } from '../../src/components/forms/domain/shape';
import { targetOf, type Target } from '../../src/components/keten/targets';
import { knownOf } from '../fixtures/form-known';

/** As many of what a field offers as are tried one by one. */
const MOST = 12;
let known: Known;
let offers: Offers;
beforeAll(() => {
  known = knownOf(process.cwd());
  offers = new Offers(known);
});

/** The file of a kind that is there, opened: all that its check says of it is about what is put in it. */
function opened(kind: FormKind, id: string): Draft {
  const read = openFile(kind, id, readFileSync(pathOf(kind, id), 'utf8'));
  if ('trouble' in read) throw new Error(read.trouble);
  return read.draft;
}

interface Named {
  path: string[];
  target: Target;
  shape: Shape;
  /** The fields of a file with this in the field. */
  put: (fields: Draft['fields'], value: unknown) => Draft['fields'];
}
const isOne = (shape: Shape): boolean => shape.kind === 'text' || shape.kind === 'number';
const first = (value: unknown): Record<string, unknown> =>
  ((Array.isArray(value) ? value[0] : value) ?? {}) as Record<string, unknown>;

/** Every field that names something, however deep. */
function fieldsThatName(
  shape: Shape,
  path: string[] = [],
  around: Named['put'] = (_, value) => value as never,
): Named[] {
  if (shape.kind === 'list') return fieldsThatName(shape.of, path, (fields, value) => around(fields, [value]));
  if (shape.kind === 'either') return shape.of.flatMap((one) => fieldsThatName(one, path, around));
  if (shape.kind !== 'group') return [];
  return shape.fields.flatMap((field): Named[] => {
    const here = [...path, field.name];
    const put: Named['put'] = (fields, value) =>
      around(fields, {
        ...path.reduce((at, key) => first(at[key]), fields as Record<string, unknown>),
        [field.name]: value,
      });
    const target = targetOf(field.name);
    return target && (isOne(field.shape) || (field.shape.kind === 'list' && isOne(field.shape.of)))
      ? [
          {
            path: here,
            target,
            shape: field.shape,
            put: path.length ? put : (fields, value) => ({ ...fields, [field.name]: value }),
          },
        ]
      : fieldsThatName(field.shape, here, path.length ? put : (fields, value) => ({ ...fields, [field.name]: value }));
  });
}

describe('What a field offers', () => {
  it.each(FORM_KINDS)('of a %s is what its own check takes', (kind) => {
    const { id } = known.entries.find((e) => e.folder === folderOf(kind))!;
    const draft = opened(kind, id);
    const before = mistakes(draft, known).map((p) => p.fout);
    const refused = fieldsThatName(shapeOfKind(kind)).flatMap(({ path, target, shape, put }) => {
      const beside = path.slice(0, -1).reduce((at, key) => first(at[key]), draft.fields as Record<string, unknown>);
      const all = offers.of({ draft, path, beside }, target).map((choice) => choice.id);
      const value = (one: string): unknown => (shape.kind === 'number' ? Number(one) : one);
      const tries = shape.kind === 'list' ? [all] : all.slice(0, MOST).map(value);
      return tries.flatMap((given) => {
        const said = mistakes({ ...draft, fields: put(draft.fields, given) }, known);
        const about = said.filter((p) => !before.includes(p.fout) && all.includes(String(p.gegeven)));
        return about.map((p) => `${path.join('.')} ${String(p.gegeven)}: ${p.fout}`);
      });
    });
    expect(refused).toEqual([]);
  });

  it('is what a document says that is told nowhere yet, where a file tells it', () => {
    const fresh = {
      id: 'nieuw-stuk',
      series: [{ begin: 'N9-O', aantal: 3, soort: 'bevinding' as const, pagina: '/onderbouwing/1-1/' }],
    };
    const { identities } = known;
    const more = { ...known, identities: { ...identities, documents: [...identities.documents, fresh] } };
    const id = known.entries.find((e) => e.folder === 'bevindingen')!.id;
    const draft = { ...opened('bevinding', id), name: 'een-nieuwe-bevinding', opened: '', kept: undefined };
    const place = (waarde: string): Place => ({ draft, path: ['regels', 'herkomst'], beside: { waarde } });
    const ids = (waarde: string) => new Offers(more).of(place(waarde), 'fragmenten').map((choice) => choice.id);
    expect(ids('1-1')).toEqual(['N9-O1', 'N9-O2', 'N9-O3']);
    expect(ids('1-2')).toEqual([]);
    const given = { ...draft, fields: { ...draft.fields, regels: [{ waarde: '1-1', herkomst: 'N9-O2' }] } };
    expect(mistakes(given, more).filter((p) => p.gegeven === 'N9-O2')).toEqual([]);
    // What another finding tells already is neither offered nor taken.
    const taken = { ...draft, fields: { ...draft.fields, regels: [{ waarde: '1-1', herkomst: 'W1.1-O1' }] } };
    expect(mistakes(taken, more).map((p) => p.fout)).toContain('dit fragment is twee keer naverteld');
  });

  it('is for a text what its own page has still to tell, and after that what is told somewhere', () => {
    const fresh = { id: 'nieuw-stuk', series: [{ begin: 'N9-', aantal: 2, pagina: '/tafelverslagen/nieuwe-tafel/' }] };
    const { identities } = known;
    const more = { ...known, identities: { ...identities, documents: [...identities.documents, fresh] } };
    const ids = (name: string) =>
      new Offers(more).ofText({ kind: 'tafelverslag', name, opened: '' }).map((choice) => choice.id);
    expect(ids('nieuwe-tafel').slice(0, 2)).toEqual(['N9-01', 'N9-02']);
    expect(ids('een-andere-tafel')).not.toContain('N9-01');
    expect(ids('een-andere-tafel')).toHaveLength(known.choices.fragmenten.length);
  });
});
