import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withStyle } from '../../src/components/build/lean/first-style';

const page = (...sheets: string[]): string =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'; script-src 'self'">` +
  `${sheets.map((name) => `<link rel="stylesheet" href="/samen/_astro/${name}.css">`).join('')}</head><body>x</body></html>`;
const SHEETS: Record<string, string> = {
  'a.css': '@layer a,b;.a{color:red}',
  'b.css': ".b::after{content:'$&'}",
  'lots.css': randomBytes(40_000).toString('hex'),
  'odd.css': '.a{content:"</style>"}',
};
const read = (path: string): string => SHEETS[path.replace('_astro/', '')]!;

describe('the style of a page', () => {
  it('stands in the page, in its order, and the policy of the page allows exactly that', () => {
    const made = withStyle(page('a', 'b'), read)!;
    const [, css] = /<style>([\s\S]*)<\/style>/.exec(made)!;
    expect(css).toBe(`${SHEETS['a.css']}\n${SHEETS['b.css']}`);
    expect(made).toContain(`style-src 'self' 'sha256-${createHash('sha256').update(css!).digest('base64')}';`);
    expect(made).not.toContain('<link rel="stylesheet"');
  });

  it.each([
    ['is too much to go along', page('a', 'lots')],
    ['could end itself', page('odd')],
    ['is not there', page()],
    ['has another sheet among it', page('a').replace('</head>', '<link rel="stylesheet" href="/samen/x.css"></head>')],
    ['has no policy that could allow it', page('a').replace(/<meta[^>]*>/, '')],
  ])('stays where it is when it %s', (_, html) => expect(withStyle(html, read)).toBeUndefined());
});
