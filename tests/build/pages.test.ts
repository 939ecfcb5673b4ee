import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, attribute, elements, pages, textOf } from '../fixtures/dist';

const alle = pages();
const metTag = (pad: string, tag: string) =>
  elements(alle.find((p) => p.pad === pad)!.boom).filter((e) => e.tagName === tag);
const fouten = (wat: (p: (typeof alle)[number]) => string[]) =>
  alle.flatMap((p) => wat(p).map((f) => `${p.pad}: ${f}`));
/** How a policy names the rules of an element, which stand in it as they are. */
const digestOf = (style: ReturnType<typeof elements>[number]): string =>
  `'sha256-${createHash('sha256')
    .update(style.children.map((child) => ('value' in child ? child.value : '')).join(''))
    .digest('base64')}'`;

describe('every page', () => {
  it('is there: the addresses that are promised for ever', () => {
    const vast = [
      '/',
      '/praatplaten/',
      '/themas/',
      '/onderbouwing/',
      '/bevindingen/',
      '/bronnen/',
      '/tafelverslagen/',
      '/geschiedenis/',
      '/begrippen/',
      '/documenten/',
      '/verhalen/toespraak-velon/',
      '/verhalen/samen-opleiden-op-maat/',
      '/begin/',
      '/onderwerpen/',
      '/redactie/',
      '/zoeken/',
      '/over/',
      '/privacy/',
      '/toegankelijkheid/',
      '/404.html',
    ];
    expect(vast.filter((pad) => !alle.some((p) => p.pad === pad))).toEqual([]);
  });

  it('is in Dutch, with one h1 and no skipped heading', () => {
    expect(
      fouten(({ boom }) => {
        const e = elements(boom);
        const koppen = e.filter((x) => /^h[1-6]$/.test(x.tagName)).map((x) => Number(x.tagName[1]));
        return [
          ...(attribute(
            e.find((x) => x.tagName === 'html')!,
            'lang',
          ) === 'nl'
            ? []
            : ['no lang="nl"']),
          ...(koppen.filter((k) => k === 1).length === 1 ? [] : ['not one h1']),
          ...koppen.flatMap((k, i) =>
            i > 0 && k > koppen[i - 1]! + 1 ? [`h${koppen[i - 1]} is followed by h${k}`] : [],
          ),
        ];
      }),
    ).toEqual([]);
  });

  it('has a title of its own and a description', () => {
    const titels = alle.map((p) => textOf(metTag(p.pad, 'title')[0]!));
    expect(titels.filter((t, i) => titels.indexOf(t) !== i)).toEqual([]);
    expect(
      fouten(({ pad }) =>
        metTag(pad, 'meta').some(
          (m) => attribute(m, 'name') === 'description' && (attribute(m, 'content') ?? '').length > 20,
        )
          ? []
          : ['no description'],
      ),
    ).toEqual([]);
  });

  it('asks nothing of another origin', () => {
    expect(
      fouten(({ boom }) =>
        elements(boom)
          .filter(
            (e) => !['a', 'meta'].includes(e.tagName) && !(e.tagName === 'link' && attribute(e, 'rel') === 'canonical'),
          )
          .flatMap((e) => ['src', 'href', 'srcSet', 'data', 'poster', 'action'].map((n) => attribute(e, n) ?? ''))
          .filter((doel) => /^(?:https?:)?\/\//.test(doel)),
      ),
    ).toEqual([]);
  });

  it('leads out of the site by whole addresses, without a dot behind the host', () =>
    expect(
      fouten(({ boom }) =>
        elements(boom)
          .filter((e) => e.tagName === 'a' && /^http/.test(attribute(e, 'href') ?? ''))
          .map((e) => attribute(e, 'href')!)
          .filter((href) => !/^https?:\/\/[^/\s]*[^./\s](?:\/\S*)?$/.test(href)),
      ),
    ).toEqual([]));

  it('has a content security policy without unsafe-inline, and nothing the policy would block', () => {
    expect(
      fouten(({ boom }) => {
        const e = elements(boom);
        const csp =
          attribute(
            e.find((x) => attribute(x, 'httpEquiv') === 'content-security-policy')!,
            'content',
          ) ?? '';
        return [
          ...(csp.includes("default-src 'self'") ? [] : ['no default-src']),
          ...(csp.includes('unsafe') ? ['unsafe source'] : []),
          ...e.filter((x) => x.properties.style !== undefined).map((x) => `style attribute on ${x.tagName}`),
          ...e.flatMap((x) =>
            Object.keys(x.properties)
              .filter((n) => /^on[A-Z]/.test(n))
              .map((n) => `${n} on ${x.tagName}`),
          ),
          ...e.filter((x) => x.tagName === 'style' && !csp.includes(digestOf(x))).map(() => 'inline style element'),
          ...e
            .filter((x) => x.tagName === 'script' && !attribute(x, 'src') && !/json/.test(attribute(x, 'type') ?? ''))
            .map(() => 'inline script'),
        ];
      }),
    ).toEqual([]);
  });

  it('gives every picture its size and alternative text', () => {
    expect(
      fouten(({ boom }) =>
        elements(boom)
          .filter(
            (e) =>
              e.tagName === 'img' &&
              (attribute(e, 'alt') === undefined || !attribute(e, 'width') || !attribute(e, 'height')),
          )
          .map((e) => attribute(e, 'src') ?? 'img'),
      ),
    ).toEqual([]);
  });

  it('ends with where it comes from, when it retells a document', () => {
    expect(
      fouten(({ boom, pad }) =>
        !pad.startsWith('/documenten/') &&
        elements(boom).some((e) => attribute(e, 'dataHerkomst')) &&
        !elements(boom).some((e) => attribute(e, 'id') === 'herkomst-kop')
          ? ['no source at the end']
          : [],
      ),
    ).toEqual([]);
  });
});

describe('a heading', () => {
  it.each([
    '/begin/',
    '/gesprekken/',
    '/themas/leerrijke-verbindingen/',
    '/verhalen/toespraak-velon/',
    '/documenten/tafelverslagen-2017/',
    '/begrippen/driehoeksgesprek/',
  ])('of %s has a piece of a plate at its side, of at most 12 kB', (pad) => {
    const [src] = metTag(pad, 'img')
      .map((e) => attribute(e, 'src')!)
      .filter((adres) => adres.includes('/stuk/'));
    expect(statSync(join(DIST, src!)).size).toBeLessThanOrEqual(12_000);
  });

  it('of what is not there has a lost mole', () =>
    expect(metTag('/404.html', 'svg').map((e) => attribute(e, 'ariaLabel'))).toContainEqual(
      expect.stringContaining('mol'),
    ));
});

it('the road of a value says of every number what it counts', () =>
  expect(metTag('/onderbouwing/1-4/', 'small').map(textOf)).toEqual([
    expect.stringMatching(/^[\dW, ]+$/),
    'op de plaat',
    'je bent hier',
    'uit onderzoek',
    'waar het staat',
    'uit de praktijk',
  ]));
