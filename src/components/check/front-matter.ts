import type { Problem } from '../../content/_schemas/author-error.ts';
import { lineText } from './source.ts';

/** An MDX file in its two parts, each with empty lines where the other stands, so that lines keep their number. */
export interface Parts {
  yaml: string;
  mdx: string;
  problems: Problem[];
}

const FENCE = /^---\s*$/;

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
  return {
    yaml: lines.map((l, i) => (i > first && i < last ? l : '')).join('\n'),
    mdx: lines.map((l, i) => (i > last ? l : '')).join('\n'),
    problems: [],
  };
}
