import { headerNames, patternOf, type Rule } from './rules.ts';

/** The folder of the site without its last slash: `/samen-opleiden`, or nothing at the root. */
const folder = (base: string) => base.replace(/\/$/, '');

/** `_headers`, as Netlify and Cloudflare Pages read it. They join what several rules say; see {@link joined}. */
export function headersFile(rules: readonly Rule[], base: string): string {
  return joined(rules)
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`${folder(base)}${path}`, ...lines].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/**
 * Such a host joins the values of all rules with a comma. `Permissions-Policy` is a list of names in which the last
 * one counts, so it may be said twice. `Cache-Control` may not: the general rule then stands with the pages only,
 * for which every host already checks again, and is left out.
 */
function joined(rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => {
    if (rule.path !== '/*') return rule;
    return {
      ...rule,
      headers: Object.fromEntries(Object.entries(rule.headers).filter(([n]) => n !== 'Cache-Control')),
    };
  });
}

/** `_redirects` of the same hosts: only a site in a folder needs one, as its files stand at the root of what is sent. */
export function redirectsFile(base: string): string | undefined {
  if (base === '/') return undefined;
  return [`/ ${base} 302`, `${folder(base)}/* /:splat 200`, ''].join('\n');
}

/** What search engines may read: everything. The list of pages exists only when the origin is known. */
export function robotsFile(site: string | undefined, base: string): string {
  const list = site && `Sitemap: ${new URL(`${base}sitemap-index.xml`, site).href}\n`;
  return `User-agent: *\nAllow: /\n${list ?? ''}`;
}

/**
 * `security.txt` (RFC 9116): whom to write when something is not safe.
 * @param contact mail address of whoever publishes the site
 * @param year of the build; the file counts until the end of the next one
 */
export function securityFile(contact: string, year: number, site?: string, base = '/'): string {
  const own = site && `Canonical: ${new URL(`${base}.well-known/security.txt`, site).href}\n`;
  return `Contact: mailto:${contact}\nExpires: ${year + 1}-12-31T23:59:59Z\nPreferred-Languages: nl, en\n${own ?? ''}`;
}

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
const anywhere = (path: string) => patternOf(path).replace(/^\^/, '');
const variable = (header: string) => header.toLowerCase().replaceAll('-', '_');

/** For each header its values, the most particular rule first: both servers below take the first that matches. */
function valuesOf(rules: readonly Rule[], header: string): { path: string; value: string }[] {
  return rules
    .flatMap(({ path, headers }) => (headers[header] === undefined ? [] : [{ path, value: headers[header] }]))
    .reverse();
}
/** Files of this site of which such a server does not know what they are. */
const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  ics: 'text/calendar',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};
/** Texts that go over the line made small, beside those above. */
const SMALL = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'image/svg+xml',
  'text/plain',
];
const withLetters = (type: string) => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

const isGeneral = ({ path }: { path: string }) => path === '/*';
const isEverywhere = (rules: readonly Rule[], header: string) => valuesOf(rules, header).every(isGeneral);

/** A site of Caddy: the files of `root` with the headers, wherever below it the folder of the site is. */
export function caddyFile(rules: readonly Rule[], root: string): string {
  const blocks = headerNames(rules).map((header) => {
    const values = valuesOf(rules, header);
    const particular = values.filter((value) => !isGeneral(value));
    const general = values.find(isGeneral);
    if (isEverywhere(rules, header)) return `\theader ${header} ${quoted(general!.value)}`;
    const lines = particular.map(({ path, value }) => `\t\t~${anywhere(path)} ${quoted(value)}`);
    const name = `{${variable(header)}}`;
    const others = general ? [`\t\tdefault ${quoted(general.value)}`] : [];
    if (general) return [`\tmap {path} ${name} {`, ...lines, ...others, '\t}', `\theader ${header} ${name}`].join('\n');
    return particular
      .map(({ path, value }, nr) => {
        const matcher = `@${variable(header)}${nr}`;
        return `\t${matcher} path_regexp ${anywhere(path)}\n\theader ${matcher} ${header} ${quoted(value)}`;
      })
      .join('\n');
  });
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type ${quoted(withLetters(type))}`,
  );
  // What is not there may be there tomorrow, also where everything else is kept for ever; and it is a page, whatever was asked.
  const errors = [
    '\thandle_errors {',
    '\t\tencode gzip',
    '\t\theader Content-Type "text/html; charset=utf-8"',
    '\t\theader Cache-Control no-cache',
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
  ];
  const small = [...SMALL, ...Object.values(TYPES)].filter((type) => !type.startsWith('text/'));
  const encode = [
    '\tencode {',
    '\t\tgzip',
    '\t\tmatch {',
    ...['text/', ...small].map((type) => `\t\t\theader Content-Type ${type}*`),
    '\t\t}',
    '\t}',
  ];
  const site = [`\troot * ${root}`, ...encode, ...blocks, ...types, '\tfile_server', ...errors];
  return `# Write the name of the host instead of :8080, and Caddy takes care of https.\n:8080 {\n${site.join('\n')}\n}\n`;
}

/** For nginx, in the `http` block: for each header a variable with its value at this address. */
function nginxMaps(rules: readonly Rule[]): string {
  return headerNames(rules)
    .filter((header) => !isEverywhere(rules, header))
    .map((header) => {
      const lines = valuesOf(rules, header).map((value) =>
        isGeneral(value)
          ? `    default ${quoted(value.value)};`
          : `    ${quoted(`~${anywhere(value.path)}`)} ${quoted(value.value)};`,
      );
      return `map $uri $${variable(header)} {\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');
}

/** A site of nginx, as it stands in `conf.d`: the files of `root`, with the headers; it sends none whose value is empty. */
export function nginxFile(rules: readonly Rule[], root: string): string {
  const headers = headerNames(rules).map((header) => {
    const value = isEverywhere(rules, header) ? quoted(valuesOf(rules, header)[0]!.value) : `$${variable(header)}`;
    return `    add_header ${header} ${value} always;`;
  });
  return `${nginxMaps(rules)}
server {
    listen 8080;
    root ${root};
    absolute_redirect off;
    error_page 404 /404.html;
    charset utf-8;
    charset_types text/plain text/csv text/calendar;
    gzip on;
    gzip_vary on;
    gzip_types ${[...SMALL, ...Object.values(TYPES)].join(' ')};
    location ~ \\.(?:${Object.keys(TYPES).join('|')})$ {
        types {
${Object.entries(TYPES)
  .map(([ending, type]) => `            ${type} ${ending};`)
  .join('\n')}
        }
    }

${headers.join('\n')}
}
`;
}
