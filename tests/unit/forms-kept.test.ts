import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unknownFields, type Draft } from '../../src/components/forms/domain/draft';
import { writeFile } from '../../src/components/forms/domain/file';
import { FORM_KINDS, folderOf, type FormKind } from '../../src/components/forms/domain/kinds';
import { openFile } from '../../src/components/forms/domain/open';

type Path = readonly (string | number)[];
const files = FORM_KINDS.flatMap((kind) =>
  readdirSync(`src/content/${folderOf(kind)}`)
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .map((name) => ({ kind, name, text: readFileSync(`src/content/${folderOf(kind)}/${name}`, 'utf8') })),
);
function open(kind: FormKind, name: string, text: string): Draft {
  const read = openFile(kind, name, text);
  if ('trouble' in read) throw new Error(`${name}: ${read.trouble}`);
  return read.draft;
}

/** Every text in a value, by the way to it. */
function texts(value: unknown, way: Path = []): Path[] {
  if (typeof value === 'string') return [way];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((inner, i) => texts(inner, [...way, i]))
    : Object.entries(value).flatMap(([name, inner]) => texts(inner, [...way, name]));
}
/** The same value with more words in one of its texts. */
function longer(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return `${String(value).replace(/\s+/g, ' ').trim()} Erbij`;
  if (Array.isArray(value)) return value.map((inner: unknown, i) => (i === step ? longer(inner, rest) : inner));
  return { ...(value as object), [step]: longer((value as Record<string, unknown>)[step], rest) };
}
/** The lines in which two texts differ, without their layout. */
function differing(before: string, after: string): [string, string] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const same = (i: number, j: number): boolean => a[i] !== undefined && a[i] === b[j];
  let start = 0;
  while (same(start, start)) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && same(a.length - 1 - end, b.length - 1 - end)) end++;
  const words = (lines: string[]): string =>
    lines
      .slice(start, lines.length - end)
      .join('')
      .replace(/(?:^|(?<=\n)) *- |[\s"'\\[\]{},-]|>-/g, '');
  return [words(a), words(b)];
}

describe('A file of the content that is opened in its form', () => {
  it('is the same to the byte when nothing was changed in it', () => {
    expect(files.length).toBeGreaterThan(150);
    for (const { kind, name, text } of files) expect(writeFile(open(kind, name, text)), name).toBe(text);
  });

  it('is changed in one place alone when one text of it is changed', () => {
    for (const { kind, name, text } of files) {
      const draft = open(kind, name, text);
      const all = texts(draft.fields);
      for (const way of [all[0]!, all[Math.floor(all.length / 2)]!, all.at(-1)!]) {
        const fields = longer(draft.fields, way) as Draft['fields'];
        const written = writeFile({ ...draft, fields });
        expect(open(kind, name, written).fields, `${name} ${way.join('.')}`).toEqual(fields);
        const [before, after] = differing(text, written);
        expect(after.replace('Erbij', ''), `${name} ${way.join('.')}`).toBe(before);
      }
    }
  });

  it('keeps the words of every piece of its text but the one that is changed or taken away', () => {
    for (const { kind, name, text } of files) {
      const draft = open(kind, name, text);
      const i = Math.floor(draft.prose.length / 2);
      const block = draft.prose[i];
      if (!block || !draft.kept?.prose.pieces.length) continue;
      const away = writeFile({ ...draft, prose: draft.prose.filter((_, j) => j !== i) });
      const lines = new Set(text.split('\n'));
      expect(away.split('\n').filter((line) => line && !lines.has(line))).toEqual([]);
      if (block.kind === 'source') continue;
      const prose = draft.prose.map((b, j) => (j === i ? { ...block, text: `${block.text} Erbij` } : b));
      const written = writeFile({ ...draft, prose });
      expect(written.split('\n').filter((line) => !lines.has(line))).toHaveLength(1);
      expect(written.split('\n')).toHaveLength(text.split('\n').length);
    }
  });

  it('keeps remarks, quotes, order and empty lines, and gets what is new at its end', () => {
    const text = [
      '# Van ons allen',
      "term: 'leer-ruimte' # zo geschreven",
      '',
      'definitie: "Waar je leert: samen."',
      '# Wie erbij hoort',
      'zieOok:',
      '  # de eerste',
      '  - driehoek',
      '  - hrm',
      '---',
      '',
      '',
      'Eén <Plek nr={1} /> tekst.',
      '',
    ];
    const source = ['---', ...text].join('\n');
    const draft = open('begrip', 'leerruimte.mdx', source);
    expect(writeFile(draft)).toBe(source);
    const { definitie: _, ...rest } = draft.fields;
    const changed = { ...draft, fields: { ...rest, zieOok: ['driehoek', 'vliegwiel', 'hrm'], synoniemen: ['plein'] } };
    expect(writeFile(changed)).toBe(
      source
        .replace('\n\ndefinitie: "Waar je leert: samen."', '')
        .replace('  - hrm', '  - vliegwiel\n  - hrm\nsynoniemen:\n  - plein'),
    );
  });

  it('says which fields the site does not know', () => {
    expect(unknownFields(open('begrip', 'a.mdx', '---\nterm: Ruimte\nkleur: geel\n---\n'))).toEqual(['kleur']);
    const deep = '---\nterm: Ruimte\nzieOok:\n  - begrip: leerruimte\n    kleur: geel\n---\n';
    expect(unknownFields(open('begrip', 'a.mdx', deep))).toEqual(['zieOok 1, kleur']);
  });
  it.each(FORM_KINDS)('of the kind %s has no field that the site does not know', (kind) => {
    const folder = folderOf(kind);
    for (const file of readdirSync(`src/content/${folder}`).filter((name) => /\.(mdx|yaml)$/.test(name)))
      expect(unknownFields(open(kind, file, readFileSync(`src/content/${folder}/${file}`, 'utf8'))), file).toEqual([]);
  });
});
