import { withBase } from '../build/url';
import { flatten, type Word } from '../words/fill';
import { LANGUAGE } from '../words/words';
import type { Keten } from '../keten/keten';
import { graphOf, type Graph } from './graph';

/** What the page gives its script: the chain, and the words the script says. */
export interface PictureData {
  graph: Graph;
  words: Record<string, Word>;
}

/** The groups of the language file the script speaks from. */
const GROUPS = ['ketenbeeld', 'bron.zekerheid'];

/** The chain with full addresses of its pages, and the words of the picture. */
export function pictureData(keten: Keten): PictureData {
  const { nodes, links } = graphOf(keten);
  const words = [...flatten(LANGUAGE)].filter(([key]) => GROUPS.some((g) => key.startsWith(`${g}.`)));
  return {
    graph: { nodes: nodes.map((n) => ({ ...n, path: withBase(n.path) })), links },
    words: Object.fromEntries(words),
  };
}

/** JSON that can stand inside a script element: no text in it can end the element. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
