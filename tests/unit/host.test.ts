import { describe, expect, it } from 'vitest';
import {
  caddyFile,
  headersFile,
  nginxFile,
  redirectsFile,
  robotsFile,
  securityFile,
} from '../../src/components/build/host/files';
import { headersOf, RULES } from '../../src/components/build/host/rules';
import { outwardLinks } from '../../src/components/build/outward-links';

const ROOT = '/srv/samen-opleiden';

describe('what a host is asked to send', () => {
  it('lets nobody put a page in a frame, guesses no type, and insists on https', () => {
    const headers = headersOf('/begrippen/');
    expect(headers['Content-Security-Policy']).toBe("frame-ancestors 'none'");
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Strict-Transport-Security']).toMatch(/^max-age=\d{8}/);
  });

  it('gives the camera to the room alone', () => {
    expect(headersOf('/praatplaten/bouwen/gesprek/')['Permissions-Policy']).toContain('camera=(self)');
    for (const path of [
      '/',
      '/praatplaten/bouwen/',
      '/praatplaten/bouwen/gespreksleider/',
      '/x/praatplaten/b/gesprek/',
    ])
      expect(headersOf(path)['Permissions-Policy'], path).toContain('camera=()');
  });

  it('keeps for ever only what changes its name with its content', () => {
    expect(headersOf('/_astro/a.js')['Cache-Control']).toContain('immutable');
    for (const path of ['/', '/zoeken/', '/zoek/woorden.json', '/sw.js'])
      expect(headersOf(path)['Cache-Control'], path).toBe('no-cache');
  });

  it('lets a page of someone else read open data, and nothing more', () => {
    expect(headersOf('/data/waarden.json')['Access-Control-Allow-Origin']).toBe('*');
    expect(headersOf('/begrippen/')['Access-Control-Allow-Origin']).toBeUndefined();
  });
});

describe('files for hosts', () => {
  it('stand below the folder of the site, and say the camera last', () => {
    const text = headersFile(RULES, '/samen/');
    expect(text).toMatch(/^\/samen\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n/);
    expect(text.indexOf('camera=()')).toBeLessThan(text.indexOf('/samen/praatplaten/:plaat/gesprek/*'));
    // Such a host joins values, and two of these would contradict each other.
    expect(text.match(/Cache-Control/g)).toHaveLength(1);
  });

  it('send an address below the folder to the file at the root, and are not made without a folder', () => {
    expect(redirectsFile('/samen/')).toBe('/ /samen/ 302\n/samen/* /:splat 200\n');
    expect(redirectsFile('/')).toBeUndefined();
  });

  it('name the list of pages only when the origin is known', () => {
    expect(robotsFile('https://x.nl', '/samen/')).toContain('Sitemap: https://x.nl/samen/sitemap-index.xml');
    expect(robotsFile(undefined, '/')).not.toContain('Sitemap');
  });

  it('say whom to write, until the end of next year', () =>
    expect(securityFile('a@b.nl', 2026)).toBe(
      'Contact: mailto:a@b.nl\nExpires: 2027-12-31T23:59:59Z\nPreferred-Languages: nl, en\n',
    ));

  it('keep nothing for ever that is not there, and send the page that says so as a page, whatever was asked', () => {
    const missing = /handle_errors \{([^}]*)\}/.exec(caddyFile(RULES, ROOT))![1];
    expect(missing).toContain('header Cache-Control no-cache');
    expect(missing).toContain('header Content-Type "text/html; charset=utf-8"');
  });

  it('send open data made small, of every kind there is', () => {
    const small = /gzip_types ([^;]*);/.exec(nginxFile(RULES, ROOT))![1]!.split(' ');
    for (const type of ['application/json', 'text/csv', 'application/x-bibtex', 'application/x-research-info-systems'])
      expect(small, type).toContain(type);
    const caddy = caddyFile(RULES, ROOT);
    for (const type of ['application/json*', 'application/x-bibtex*', 'application/x-research-info-systems*', 'text/*'])
      expect(/encode [^}]*match \{([^}]*)\}/.exec(caddy)![1], type).toContain(`header Content-Type ${type}`);
  });

  it('for Caddy and nginx are kept beside the code', async () => {
    await expect(caddyFile(RULES, ROOT)).toMatchFileSnapshot('../../.github/hosts/Caddyfile');
    await expect(nginxFile(RULES, '/usr/share/nginx/html')).toMatchFileSnapshot('../../.github/hosts/nginx.conf');
  });
});

it('collects each link out of the site once, with the pages on which it stands', () => {
  const html =
    '<a href="https://x.nl/?a=1&#38;b=2">x</a><a class="k" href="https://x.nl/?a=1&#38;b=2">x</a><a href="/b/">b</a>';
  expect([
    ...outwardLinks([
      ['/a/', html],
      ['/b/', '<a href="http://a.nl">a</a>'],
      ['/c/', html],
    ]),
  ]).toEqual([
    ['http://a.nl', ['/b/']],
    ['https://x.nl/?a=1&b=2', ['/a/', '/c/']],
  ]);
});
