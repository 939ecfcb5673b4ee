/** Headers for the addresses that a pattern matches; of two rules with the same header the later one counts. */
export interface Rule {
  /** Path below the root of the site; `*` at the end is anything, `:name` one step. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

const NOTHING_ASKED = ['accelerometer', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];
const permissions = (camera: boolean) =>
  [...NOTHING_ASKED.map((name) => `${name}=()`), `camera=${camera ? '(self)' : '()'}`].sort().join(', ');

const MINUTE_CHECK = 'no-cache';
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * What a host should send beside the files. A page carries its content policy itself; `frame-ancestors` only counts
 * as a header, and so do the others.
 */
export const RULES: readonly Rule[] = [
  {
    path: '/*',
    headers: {
      'Cache-Control': MINUTE_CHECK,
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': permissions(false),
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  // Only the room reads codes from the screens of phones.
  { path: '/praatplaten/:plaat/gesprek/*', headers: { 'Permissions-Policy': permissions(true) } },
  // The name of such a file changes with what is in it.
  { path: '/_astro/*', headers: { 'Cache-Control': FOREVER } },
  // Open data may be read by a page of someone else.
  { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/** Every header that a rule sets, in the order of the alphabet. */
export const headerNames = (rules: readonly Rule[]): string[] =>
  [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].sort();

/** A pattern as a regular expression on the path below the base, without the sign that it ends when it ends with `*`. */
export function patternOf(path: string): string {
  const steps = path
    .replace(/\*$/, '')
    .replaceAll('.', '\\.')
    .replace(/:[a-z]+/g, '[^/]+');
  return `^${steps}${path.endsWith('*') ? '' : '$'}`;
}

/**
 * The headers of one address.
 * @param path below the root of the site, so without base: `/praatplaten/bouwen/gesprek/`
 */
export function headersOf(path: string, rules: readonly Rule[] = RULES): Record<string, string> {
  const sent = rules.filter((rule) => new RegExp(patternOf(rule.path)).test(path));
  return Object.fromEntries(sent.flatMap(({ headers }) => Object.entries(headers)));
}
