import { posix } from 'node:path';

/** What of an address is asked for: the file, and what stands behind it. */
function fileOf(address: string, base: string): [file: string, rest: string] | undefined {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length))!;
  return [decodeURI(path === '' || path.endsWith('/') ? `${path}index.html` : path), rest];
}

/** What a folder has, and where a page of it stands. */
export interface Place {
  /** Path of the page in the folder. */
  page: string;
  /** Base path of the site, with slashes at both ends. */
  base: string;
  /** Is this file in the folder? */
  has: (file: string) => boolean;
}

/** An address of the site as seen from a page in the folder; nothing when the folder does not have it. */
export function relative(address: string, { page, base, has }: Place): string | undefined {
  const found = fileOf(address, base);
  if (!found) return address;
  const [file, rest] = found;
  return has(file) ? encodeURI(posix.relative(posix.dirname(page), file)) + rest : undefined;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /\s+([^\s=>/]+)(?:="([^"]*)")?/g;
const ADDRESSES = new Set(['href', 'src', 'srcset', 'data-basis', 'xlink:href', 'action']);
const unescaped = (value: string) => value.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/** What only a server can give, or only a page on the web asks for. */
const isOfTheWeb = (tag: string, attributes: string) =>
  (tag === 'link' && /rel="(?:preload|modulepreload|manifest|canonical|apple-touch-icon)"/.test(attributes)) ||
  (tag === 'meta' && /(?:http-equiv="content-security-policy"|property="og:|name="twitter:)/.test(attributes));

/** One attribute as it stands in the folder; nothing when it has to go. */
function attributeIn(tag: string, name: string, value: string, isTerm: boolean, place: Place): string | undefined {
  if (name === 'crossorigin' || name === 'sizes' || (name === 'srcset' && value.includes(','))) return undefined;
  if (!ADDRESSES.has(name)) return `${name}="${value}"`;
  const [address = '', size] = name === 'srcset' ? value.split(/\s+/) : [unescaped(value)];
  const here = name === 'data-basis' ? root(place.page) : relative(address, place);
  if (here !== undefined) return `${name}="${[here, size].filter(Boolean).join(' ').replaceAll('&', '&amp;')}"`;
  // The explanation of a word opens here too; the page behind it is not there.
  return tag === 'a' && isTerm ? 'href="#inhoud"' : undefined;
}

/** The way from a page to the top of the folder. */
export const root = (page: string): string =>
  posix.relative(posix.dirname(page), '.') + (page.includes('/') ? '/' : './');

/** A page with addresses that also hold from a stick; what is not in the folder is no link any more. */
export function localPage(html: string, place: Place): string {
  return html.replace(TAG, (whole: string, tag: string, attributes: string, end: string) => {
    if (isOfTheWeb(tag, attributes)) return '';
    const isTerm = /\sclass="term"/.test(attributes);
    const kept = [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name, value]) => {
      if (value === undefined) return name === 'crossorigin' ? [] : [name!];
      return attributeIn(tag, name!, value, isTerm, place) ?? [];
    });
    // A button that leads nowhere is none.
    if (tag === 'a' && /\sclass="knop/.test(attributes) && !kept.some((one) => one.startsWith('href=')))
      kept.push('hidden');
    return attributes ? `<${[tag, ...kept].join(' ')}${end && ' /'}>` : whole;
  });
}
