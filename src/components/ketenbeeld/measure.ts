import { LETTER_WIDTHS } from '../text/letter-widths';
import type { Measure } from './wrap';

type Letter = keyof typeof LETTER_WIDTHS;

/** Width of a text in a letter of the site, at build, from the same table the plates are measured with. */
export function measureIn(letter: Letter, size: number): Measure {
  const widths = new Map(
    Object.entries(LETTER_WIDTHS[letter]).flatMap(([width, chars]) =>
      [...chars].map((c) => [c, Number(width)] as const),
    ),
  );
  return (text) => ([...text].reduce((sum, c) => sum + (widths.get(c) ?? 600), 0) * size) / 1000;
}
