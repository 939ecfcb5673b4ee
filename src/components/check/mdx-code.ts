import type { Problem } from '../problem/author-error.ts';
import { COUNT_NAMES, LIST_NAMES } from '../page/count-names.ts';
import { LIKE_CODE, markerInBraces, type Explained } from './mdx-words.ts';
import { lineText } from './source.ts';
import { eachNode, type Estree } from './tree.ts';
import type { Prose } from './typed.ts';

/** Words that are read as code, and elements that do not exist: they stop the page when it is made, or are left out. */
export function codeProblems({ file, tree, source: text }: Prose): Problem[] {
  const problems: Problem[] = [];
  eachNode(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const problem = (fout: string, doe: string) =>
      problems.push({ bestand: file, regel: line, veld: '(de tekst)', gegeven: lineText(text, line), fout, doe });
    const code = /^mdx(?:Text|Flow)Expression$/.test(node.type)
      ? inBraces(node.value ?? '', node.data?.estree)
      : undefined;
    if (code) problem(code.fout, code.doe);
    // What it brings is found nowhere, and the line itself disappears from the page.
    if (node.type === 'mdxjsEsm') problem(LIKE_CODE.fout, LIKE_CODE.doe);
    const element = /^mdxJsx/.test(node.type) ? (node.name ?? '') : '';
    if (/^[A-Z]|\./.test(element))
      problem(
        `het element <${element}> bestaat niet`,
        'schrijf &lt; als je het teken zelf bedoelt, of haal het element weg',
      );
  });
  return problems;
}

/** What is wrong with words between braces; undefined when they are a remark, a piece of text or a count. */
function inBraces(value: string, program: Estree | undefined): Explained | undefined {
  if (isCount(value)) return undefined;
  const marker = markerInBraces(`{${value}}`);
  if (marker) return marker;
  const [unknown] = names(program);
  if (unknown)
    return {
      fout: `{${value}} is code, en ${unknown} betekent daarin niets`,
      doe: 'is het tekst, schrijf dan \\{ en \\}',
    };
  return isReckoned(program)
    ? {
        fout: `{${value}} is code, en op de bladzij komt alleen wat eruit komt`,
        doe: 'is het tekst, schrijf dan \\{ en \\}; anders schrijf je de uitkomst zelf',
      }
    : undefined;
}

/** `{props.documenten}`: the number of documents, which a page of prose may count. */
const isCount = (code: string): boolean =>
  [...COUNT_NAMES, ...LIST_NAMES].some((name) => code.trim() === `props.${name}`);

/** Code that is more than a remark or a piece of text. */
const isReckoned = (program: Estree | undefined): boolean =>
  ((program as { body?: { expression?: Estree }[] } | undefined)?.body ?? []).some(
    ({ expression }) => expression?.type !== 'Literal',
  );

/** Names that code uses. */
function names(program: Estree | undefined): string[] {
  const found: string[] = [];
  const walk = (node: unknown, key = ''): void => {
    if (Array.isArray(node)) return node.forEach((n) => walk(n));
    if (typeof node !== 'object' || node === null) return;
    const { type, name, computed } = node as Estree;
    if (type === 'Identifier' && key !== 'property') found.push(String(name));
    for (const [k, v] of Object.entries(node)) if (k !== 'loc' && k !== 'comments') walk(v, computed ? '' : k);
  };
  walk(program);
  return found;
}
