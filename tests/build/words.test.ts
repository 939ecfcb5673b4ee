import { describe, expect, it } from 'vitest';
import { attribute, elements, pages, textOf } from '../fixtures/dist';

const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
const marked = pages()
  .filter(({ html }) => html.includes('<a class="term"'))
  .map((page) => {
    const main = elements(page.boom).find((e) => e.tagName === 'main')!;
    return { ...page, pad: page.pad, main, terms: elements(main).filter((e) => attribute(e, 'className') === 'term') };
  });

describe('marked words', () => {
  it('are at most one in forty on every page', () => {
    const crowded = marked.filter(
      ({ main, terms }) => terms.reduce((n, term) => n + words(textOf(term)), 0) * 40 > words(textOf(main)),
    );
    expect(crowded.map(({ pad }) => pad)).toEqual([]);
  });

  it('stand in no heading, bold lead, link, label or name of a plate, a table or a document', () => {
    const inside = /^(?:h[1-6]|b|strong|a|button|th|dt|summary|figcaption|i|em|cite)$/;
    const wrong = marked.flatMap(({ pad, main }) =>
      elements(main)
        .filter((e) => inside.test(e.tagName) && attribute(e, 'className') !== 'term')
        .flatMap((e) => elements(e).filter((x) => x !== e && attribute(x, 'className') === 'term'))
        .map((term) => `${pad}: ${textOf(term)}`),
    );
    expect(wrong).toEqual([]);
    const names = marked.flatMap(({ pad, main }) =>
      elements(main)
        .filter(({ tagName }) => /^(?:p|li|span|td)$/.test(tagName))
        .filter((e) => /^\s*(?:Plaat \S+|tafel \d+),/.test(textOf(e)) && textOf(e).length < 80)
        .flatMap((e) => elements(e).filter((x) => attribute(x, 'className') === 'term'))
        .map((term) => `${pad}: ${textOf(term)}`),
    );
    expect(names).toEqual([]);
  });

  it('a name a newcomer stumbles over is explained on the first page that tells of it', () => {
    const explained = (pad: string) => marked.find((p) => p.pad === pad)?.terms.map((e) => textOf(e)) ?? [];
    const names = {
      Velon: '/verhalen/toespraak-velon/',
      'Partners in Opleiding en Ontwikkeling': '/themas/partners-in-opleiding-en-ontwikkeling/',
      '4OLS': '/onderbouwing/1-1/',
      OCW: '/geschiedenis/',
      'PO-Raad': '/tafelverslagen/',
      'VO-raad': '/tafelverslagen/',
      'het document': '/onderbouwing/1-1/',
      'de tabel': '/documenten/waarde-en-randvoorwaarden/',
      praatplaten: '/documenten/lectoraat-praatplaten/',
    };
    expect(Object.entries(names).filter(([name, pad]) => !explained(pad).includes(name))).toEqual([]);
  });
});
