import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pages } from '../fixtures/dist';

const marked = pages().filter(({ html }) => html.includes('<a class="term"'));
const read = (path: string) => pages().find(({ pad }) => pad === path)!.html;

/** Without the places where a word may break. */
const plain = (text: string): string => text.replaceAll('\u00ad', '');

/** The words of a text in their order, however it is spaced. */
const words = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

/** What reader view makes of a page. */
const readerText = (html: string): string =>
  words(new Readability(parseHTML(html).document).parse()?.textContent ?? '');

/** The sentences with a marked word, and those of the text of a page. */
const sentences = (html: string, which: string): string[] =>
  [...parseHTML(html).document.querySelectorAll(which)].map(
    (element) => element.closest('p, li, dd, td, blockquote, div')!.textContent,
  );

describe('a page in reader view', () => {
  it('is tried on every page with marked words', () => expect(marked.length).toBeGreaterThan(45));

  it.each(marked.map((page) => [page.pad, page] as const))('%s keeps every marked word in its sentence', (_, page) => {
    const text = readerText(page.html);
    expect(sentences(page.html, 'main a.term').filter((sentence) => !text.includes(words(sentence)))).toEqual([]);
  });

  it.each(
    pages()
      .filter(({ html }) => html.includes('paginakop__kern') || html.includes('plaatkop__kern'))
      .filter(({ pad }) => /^\/(?:onderbouwing|bevindingen|bronnen|documenten|praatplaten)\/[^/]+\/$/.test(pad))
      .filter(({ pad }) => !['/praatplaten/maken/', '/praatplaten/eigen/'].includes(pad))
      .map(({ pad }) => pad),
  )('%s keeps the sentence below its title', (path) => {
    const kern = parseHTML(read(path)).document.querySelector('.paginakop__kern, .plaatkop__kern')!;
    expect(readerText(read(path))).toContain(words(kern.textContent));
  });

  const terms = pages().filter(({ pad }) => /^\/begrippen\/[^/]+\/$/.test(pad));
  it('keeps the definition of every term below its name', () => {
    const lost = terms.filter(({ html }) => {
      const { document } = parseHTML(html);
      const definition = document.querySelector('.paginakop__kern')!.textContent;
      const name = document.querySelector('h1')!.textContent;
      const article = new Readability(document).parse();
      return (
        !words(article?.textContent ?? '').includes(words(definition)) ||
        !plain(article?.title ?? '').includes(plain(name))
      );
    });
    expect(lost.map(({ pad }) => pad)).toEqual([]);
    expect(terms.length).toBeGreaterThan(80);
  });

  it.each(
    pages()
      .filter(({ pad }) => /^\/(?:themas|verhalen)\/[^/]+\/$/.test(pad))
      .map(({ pad }) => pad),
  )('%s loses no sentence at all', (path) => {
    const text = readerText(read(path));
    const all = sentences(read(path), '.paginakop__kern, .lees > p, .lees li');
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter((sentence) => !text.includes(words(sentence)))).toEqual([]);
  });
});
