import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, DIST, elements, pages, textOf } from '../fixtures/dist';

interface Point {
  id: string;
  aard?: string;
}
const points = JSON.parse(readFileSync(join(DIST, 'data/tafelpunten.json'), 'utf8')) as Point[];
const open = new Set(points.filter((p) => p.aard === 'vraag').map((p) => p.id.toLowerCase()));

describe('a question that stayed open at a table', () => {
  it('is there', () => expect(open.size).toBeGreaterThan(20));

  it('says so wherever its point is named', () => {
    const silent = pages()
      .filter(({ html }) => /href="[^"]*#t\d-\d+"/.test(html))
      .flatMap(({ pad, boom }) =>
        elements(boom)
          .filter((e) => e.tagName === 'li' && !elements(e).some((x) => x !== e && x.tagName === 'li'))
          .flatMap((li) => {
            const named = elements(li).find(
              (e) =>
                e.tagName === 'a' &&
                attribute(e, 'className') !== 'vindplaats' &&
                open.has(/#(t\d-\d+)$/.exec(attribute(e, 'href') ?? '')?.[1] ?? ''),
            );
            return named && !textOf(li).includes('Open vraag') ? [`${pad}: ${textOf(named)}`] : [];
          }),
      );
    expect(silent).toEqual([]);
  });
});
