import { expect, it } from 'vitest';
import { elementsOf } from '../../src/components/gesprek/page/elements';

/** A page that has only these. */
const page = (...selectors: string[]) =>
  ({
    querySelector: (selector: string) => (selectors.includes(selector) ? { selector } : null),
  }) as unknown as ParentNode;

it('a view finds its parts by their names', () =>
  expect(elementsOf('drawer', page('textarea[data-tekst]'), { text: 'textarea[data-tekst]' })).toEqual({
    text: { selector: 'textarea[data-tekst]' },
  }));

it('a view with a part missing says which view, which part and how it was looked for', () =>
  expect(() =>
    elementsOf('drawer', page('textarea[data-tekst]'), { text: 'textarea[data-tekst]', list: 'ul[data-notities]' }),
  ).toThrow('drawer: no list (ul[data-notities])'));
