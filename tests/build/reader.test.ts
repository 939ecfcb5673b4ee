import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pages } from '../fixtures/dist';

const marked = pages().filter(({ html }) => html.includes('<a class="term"'));

/** Without the places where a word may break. */
const plain = (text: string): string => text.replaceAll('\u00ad', '');

/** The words of a text in their order, however it is spaced. */
const words = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** The sentences that an element of the page stands in. */
const sentences = (document: Document, which: string): string[] =>
  [...document.querySelectorAll(which)].map(
    (element) => element.closest('p, li, dd, td, blockquote, div')!.textContent,
  );

/** A page, and what reader view makes of it. */
interface Read {
  /** The words it keeps. */
  text: string;
  title: string;
  /** The sentences with a marked word. */
  marked: string[];
  /** The sentence below the title. */
  core: string;
  name: string;
  /** Every sentence of a page that is prose. */
  prose: string[];
}
const known = new Map<string, Read>();

/** Opens a page in reader view, once: several tests read the same one. */
function read(path: string): Read {
  const before = known.get(path);
  if (before) return before;
  const { document } = parseHTML(pages().find(({ pad }) => pad === path)!.html);
  const found = {
    marked: sentences(document, 'main a.term'),
    core: document.querySelector('.paginakop__kern, .plaatkop__kern')?.textContent ?? '',
    name: document.querySelector('h1')?.textContent ?? '',
    prose: sentences(document, '.paginakop__kern, .lees > p, .lees li'),
  };
  // It takes the page apart, so it comes last.
  const article = new Readability(document).parse();
  const one = { ...found, text: words(article?.textContent ?? ''), title: article?.title ?? '' };
  known.set(path, one);
  return one;
}

describe('a page in reader view', () => {
  it('is tried on every page with marked words', () => expect(marked.length).toBeGreaterThan(45));

  it.each(marked.map(({ pad }) => pad))('%s keeps every marked word in its sentence', (path) => {
    const { text, marked } = read(path);
    expect(marked.filter((sentence) => !text.includes(words(sentence)))).toEqual([]);
  });

  it.each(
    pages()
      .filter(({ html }) => html.includes('paginakop__kern') || html.includes('plaatkop__kern'))
      .filter(({ pad }) => /^\/(?:onderbouwing|bevindingen|bronnen|documenten|praatplaten)\/[^/]+\/$/.test(pad))
      .filter(({ pad }) => !['/praatplaten/maken/', '/praatplaten/eigen/'].includes(pad))
      .map(({ pad }) => pad),
  )('%s keeps the sentence below its title', (path) => {
    const { text, core } = read(path);
    expect(core).not.toBe('');
    expect(text).toContain(words(core));
  });

  const terms = pages().filter(({ pad }) => /^\/begrippen\/[^/]+\/$/.test(pad));
  it('keeps the definition of every term below its name', () => {
    const lost = terms.filter(({ pad }) => {
      const { text, title, core, name } = read(pad);
      return !core || !text.includes(words(core)) || !plain(title).includes(plain(name));
    });
    expect(lost.map(({ pad }) => pad)).toEqual([]);
    expect(terms.length).toBeGreaterThan(80);
  });

  it.each(
    pages()
      .filter(({ pad }) => /^\/(?:themas|verhalen)\/[^/]+\/$/.test(pad))
      .map(({ pad }) => pad),
  )('%s loses no sentence at all', (path) => {
    const { text, prose } = read(path);
    expect(prose.length).toBeGreaterThan(4);
    expect(prose.filter((sentence) => !text.includes(words(sentence)))).toEqual([]);
  });
});
