import type { Problem } from '../problem/author-error.ts';
import { lineText } from './source.ts';

/** An MDX file in its two parts, each with empty lines where the other stands, so that lines keep their number. */
export interface Parts {
  yaml: string;
  mdx: string;
  problems: Problem[];
}

const FENCE = /^---\s*$/;
const FIELD = /^[a-z]\w*:(?:\s|$)/i;
/** The first line after one that is not empty. */
const nextWords = (lines: readonly string[], at: number): string => lines.slice(at + 1).find((l) => l.trim()) ?? '';

/** Splits front matter and prose. */
export function splitFrontMatter(file: string, text: string): Parts {
  const lines = text.split('\n');
  const first = lines.findIndex((l) => l.trim());
  const problem = (regel: number, fout: string, doe: string): Parts => ({
    yaml: '',
    mdx: '',
    problems: [{ bestand: file, regel, veld: '(de velden bovenaan)', gegeven: lineText(text, regel), fout, doe }],
  });
  if (first < 0)
    return problem(1, 'dit bestand is leeg', 'zet er de velden in, tussen twee regels ---, of haal het bestand weg');
  if (!FENCE.test(lines[first]!))
    return problem(
      first + 1,
      'een bestand begint met een regel --- en dan de velden',
      'zet --- op de eerste regel, daaronder de velden, en weer --- voor de tekst begint',
    );
  const last = lines.findIndex((l, i) => i > first && FENCE.test(l));
  if (last < 0) {
    const almost = lines.findIndex((l, i) => i > first && /^\s*(?:[-–—]{1,6}|-- -)\s*$/.test(l));
    return problem(
      almost < 0 ? first + 1 : almost + 1,
      'de velden worden niet afgesloten met een regel ---',
      'zet --- op een eigen regel onder het laatste veld, zonder spatie ervoor',
    );
  }
  const again = lines.findIndex((l, i) => i > last && FENCE.test(l) && FIELD.test(nextWords(lines, i)));
  if (again > 0)
    return problem(
      again + 1,
      `hier beginnen de velden nog een keer; ze staan er al vanaf regel ${first + 1}`,
      'een bestand heeft zijn velden één keer, bovenaan: haal een van de twee stukken weg, met de regels --- eromheen',
    );
  return {
    yaml: lines.map((l, i) => (i > first && i < last ? l : '')).join('\n'),
    mdx: lines.map((l, i) => (i > last ? l : '')).join('\n'),
    problems: [],
  };
}
