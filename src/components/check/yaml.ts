import {
  isAlias,
  isCollection,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Range,
  type Scalar,
} from 'yaml';
import type { Problem } from '../problem/author-error.ts';
import { lineText } from './source.ts';
import { explainYaml, quote, type Explained, type YamlError } from './yaml-words.ts';

/** Front matter or a whole YAML file, read. */
export interface Yaml {
  /** Undefined when it cannot be read. */
  data: unknown;
  problems: Problem[];
  /** Things that are allowed but probably not meant. */
  advice: Problem[];
  /** Line of a field, or of the nearest thing above it that is there. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Every single value with its path and its line. */
  scalars: { path: PropertyKey[]; value: unknown; line: number }[];
}

/** After one of these the parser has lost its way: what it says next is not a mistake of its own. */
const ALONE = new Set([
  'MISSING_CHAR',
  'BAD_INDENT',
  'UNEXPECTED_TOKEN',
  'BLOCK_IN_FLOW',
  'MULTIPLE_DOCS',
  'MULTILINE_IMPLICIT_KEY',
]);

/**
 * Reads YAML 1.2, in which a date stays what was typed.
 * @param file for the messages
 * @param text the whole file, with empty lines where something else stands than YAML
 */
export function readYaml(file: string, text: string): Yaml {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core', merge: false });
  const line = (offset: number): number => lines.linePos(offset).line;
  const problem = (at: number, fout: string, doe: string): Problem => ({
    bestand: file,
    regel: at,
    veld: '(de hele regel)',
    gegeven: lineText(text, at),
    fout,
    doe,
  });

  const found: YamlError[] = [];
  for (const { code, message, pos } of [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (found.some((e) => ALONE.has(e.code) || e.line === line(pos[0]))) {
      const same = found.find((e) => e.line === line(pos[0]));
      if (same) same.lastLine = Math.max(same.lastLine, line(pos[1]));
      continue;
    }
    found.push({
      code,
      message,
      line: Math.min(line(pos[0]), text.trimEnd().split('\n').length),
      lastLine: line(pos[1]),
      opened: opened(doc, pos[0], line),
    });
  }
  visit(doc, {
    Alias: (_, node) => {
      found.push({ code: 'BAD_ALIAS', message: '', line: line(node.range?.[0] ?? 0), lastLine: 0 });
    },
  });
  // Last, as it says of a line what matters there: `<<: *basis` is no value that begins with a wrong sign.
  visit(doc, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<' && key.type === 'PLAIN')
        found.push({ code: 'MERGE_KEY', message: '', line: line(key.range?.[0] ?? 0), lastLine: 0 });
    },
  });
  const problems = [
    ...new Map(
      found.map((e) => {
        const { line: at, fout, doe } = explainYaml(text, e);
        return [at, problem(at, fout, doe)] as const;
      }),
    ).values(),
  ];

  const { scalars, advice, wrong } = values(doc, text, line);
  problems.push(...wrong.map(({ line: at, fout, doe }) => problem(at, fout, doe)));
  return {
    data: problems.length ? undefined : doc.toJS(),
    problems,
    advice: advice.map((at) =>
      problem(
        at,
        'de waarde staat tussen gekrulde aanhalingstekens; die komen zo op de bladzij',
        'is dat niet de bedoeling, haal ze dan weg of gebruik rechte',
      ),
    ),
    lineOf: (path) => lineOf(doc, path, line),
    scalars,
  };
}

/** Line on which the quotes or the brackets open that are still open at an offset. */
function opened(doc: Document, offset: number, line: (offset: number) => number): number | undefined {
  let start: number | undefined;
  visit(doc, (_, node) => {
    if (!isNode(node) || !node.range || node.range[0] >= offset) return;
    const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '') && node.range[1] >= offset - 1;
    if (quoted || (isCollection(node) && node.flow && node.range[1] >= offset)) start = node.range[0];
  });
  return start === undefined ? undefined : line(start);
}

function lineOf(doc: Document, path: readonly PropertyKey[], line: (offset: number) => number): number {
  let node: unknown = doc.contents;
  let at = 1;
  const see = (x: unknown) => {
    if (isNode(x) && x.range) at = line(x.range[0]);
  };
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = node.items.find((p) => String((p as { key?: unknown }).key) === String(key)) as
      { key: Node; value: unknown } | undefined;
    const next = typeof key === 'number' ? node.items[key] : pair?.value;
    if (next === undefined) break;
    see(pair ? pair.key : next);
    node = next;
  }
  return at;
}

/** Values that the parser reads as something else than their author meant. */
const MISREAD: readonly [
  misread: (node: Scalar, inFlow: boolean) => boolean,
  told: (own: string) => Omit<Explained, 'line'>,
][] = [
  [
    // Without a space behind it a # is no comment but part of the words: `Deel #2`.
    ({ comment, type }) => type === 'PLAIN' && typeof comment === 'string' && /^\S/.test(comment),
    (own) => ({ fout: 'vanaf # valt de rest van de regel weg: # begint hier een opmerking', doe: quote(own) }),
  ],
  [
    ({ anchor }) => anchor !== undefined,
    (own) => ({ fout: 'een waarde die begint met & betekent hier iets anders dan tekst', doe: quote(own) }),
  ],
  [
    ({ value, type }, inFlow) =>
      inFlow && type === 'PLAIN' && typeof value === 'string' && /^[“„‘][^”’]*$|^[^“‘]*”$|^“[^”]*”$/u.test(value),
    () => ({ fout: 'gekrulde aanhalingstekens (“ ”) tellen in een lijst niet', doe: "gebruik rechte: ['a', 'b, c']" }),
  ],
];
const SWALLOWED = {
  fout: 'dit streepje begint dieper dan het vorige; zo hoort de regel bij de zin erboven en is het geen nieuw punt',
  doe: 'laat het streepje op dezelfde diepte beginnen als de andere',
};

function values(doc: Document, source: string, line: (offset: number) => number) {
  const scalars: Yaml['scalars'] = [];
  const wrong: Explained[] = [];
  const advice: number[] = [];
  const single = (node: Scalar, path: PropertyKey[], inFlow: boolean): void => {
    const at = line(node.range?.[0] ?? 0);
    scalars.push({ path, value: node.value, line: at });
    const told = MISREAD.find(([misread]) => misread(node, inFlow))?.[1];
    if (told) wrong.push({ line: at, ...told(lineText(source, at)) });
    if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.value) return;
    wrong.push(...dashesInside(source, node.range).map((offset) => ({ line: line(offset), ...SWALLOWED })));
    if (!told && /^“[^“”]*”$|^‘[^‘’]*’$/u.test(node.value)) advice.push(at);
  };
  const walk = (node: unknown, path: PropertyKey[], inFlow: boolean): void => {
    if (isAlias(node)) return;
    if (isScalar(node)) single(node, path, inFlow);
    else if (isCollection(node)) {
      const flow = Boolean(node.flow);
      node.items.forEach((item, i) => {
        const pair = item as { key?: unknown; value?: unknown };
        if (isNode(item)) walk(item, [...path, i], flow);
        else walk(pair.value, [...path, String(pair.key)], flow);
      });
    }
  };
  walk(doc.contents, [], false);
  return { scalars, advice, wrong: [...new Map(wrong.map((w) => [`${w.line} ${w.fout}`, w])).values()] };
}

/** Offsets of later lines of one plain value that begin with a dash: meant as items of a list, read as words. */
function dashesInside(source: string, range: Range | null | undefined): number[] {
  if (!range) return [];
  const value = source.slice(range[0], range[1]);
  return [...value.matchAll(/\n[ \t]*(?=- )/g)].map((found) => range[0] + found.index + found[0].length);
}
