import type { Problem } from '../../content/_schemas/author-error.ts';
import { addressOf } from './addresses.ts';
import type { ContentEntry } from './content-entry.ts';
import { get } from './get.ts';
import { nearest } from '../text/nearest.ts';
import { eachNode } from './tree.ts';

/** Links in prose and in the field `lees` that lead to no page of the site. */
export function linkProblems(entry: ContentEntry, addresses: ReadonlySet<string>): Problem[] {
  const found: { address: string; line: number | undefined; field: string }[] = [];
  const lees = get(entry.raw, ['lees']);
  if (typeof lees === 'string') found.push({ address: lees, line: entry.yaml?.lineOf(['lees']), field: 'lees' });
  eachNode(entry.tree, (node) => {
    const href =
      /^mdxJsx/.test(node.type) && node.name === 'a'
        ? node.attributes?.find((a) => a.name === 'href')?.value
        : undefined;
    const address = node.type === 'link' || node.type === 'definition' ? node.url : href;
    if (typeof address === 'string')
      found.push({ address, line: node.position?.start.line, field: '(een link in de tekst)' });
  });
  return found.flatMap(({ address, line, field }) => {
    const wrong = whatIsWrong(address, addressOf(entry), addresses);
    return wrong ? [{ bestand: entry.file, regel: line, veld: field, gegeven: address, ...wrong }] : [];
  });
}

function whatIsWrong(
  address: string,
  from: string,
  addresses: ReadonlySet<string>,
): Pick<Problem, 'fout' | 'doe'> | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return scheme(address);
  if (address === '' || address.startsWith('#'))
    return address === ''
      ? { fout: 'deze link heeft geen adres', doe: 'vul het adres in: [woorden](/begrippen/)' }
      : undefined;
  if (/^(?:www\.|[\w-]+\.(?:nl|com|org|eu|net)(?:\/|$))/i.test(address))
    return { fout: 'dit adres van een andere site mist https://', doe: `schrijf https://${address}` };
  const path = decodeURI(new URL(address, `https://site.test${from}`).pathname);
  if (addresses.has(path)) return undefined;
  if (addresses.has(`${path}/`))
    return { fout: 'aan dit adres ontbreekt de schuine streep aan het eind', doe: `schrijf ${path}/` };
  const lower = path.toLowerCase();
  if (addresses.has(lower)) return { fout: 'een adres staat in kleine letters', doe: `schrijf ${lower}` };
  return {
    fout: 'deze bladzij is er niet',
    doe:
      near(path, addresses) ??
      'kies het adres van een bladzij die er is, zoals dat in de adresbalk staat: /begrippen/groenpluk/',
  };
}

const scheme = (address: string): Pick<Problem, 'fout' | 'doe'> | undefined =>
  /^https?:/i.test(address) && !URL.canParse(address)
    ? { fout: 'dit is geen volledig webadres', doe: 'schrijf het adres zoals het in de adresbalk staat: https://…' }
    : undefined;

/** The page meant: the same last part elsewhere, or an address that differs by a letter or two. */
function near(path: string, addresses: ReadonlySet<string>): string | undefined {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const same = [...addresses].find((a) => a.endsWith(`/${last}/`));
  const close = same ?? nearest(path.endsWith('/') ? path : `${path.replace(/\.(?:mdx?|html|yaml)$/, '')}/`, addresses);
  return close ? `bedoel je ${close}?` : undefined;
}
