import { nearest } from '../text/nearest.ts';
import { decoded, wrongElsewhere, type Wrong } from './web-address.ts';

/**
 * What is wrong with a link.
 * @param from address of the page it stands on
 * @param addresses every page and file of the site
 */
export function linkFault(address: string, from: string, addresses: ReadonlySet<string>): Wrong | undefined {
  const elsewhere = wrongElsewhere(address);
  if (elsewhere || /^[a-z][a-z0-9+.-]*:/i.test(address)) return elsewhere;
  if (address === '') return { fout: 'deze link heeft geen adres', doe: 'vul het adres in: [woorden](/begrippen/)' };
  if (address === '#')
    return {
      fout: 'deze link leidt nergens heen',
      doe: 'zet achter # de plaats op de bladzij, of schrijf een heel adres',
    };
  // On the page itself: whether the place is there is checked with the places of all pages.
  if (address.startsWith('#')) return undefined;
  if (/^[^\s@/]+@[\w-]+\.\w+$/.test(address))
    return { fout: 'dit is een mailadres, en zo is het geen link', doe: `schrijf mailto:${address}` };
  if (/^(?:www\.|[\w-]+\.(?:nl|com|org|eu|net)(?:\/|$))/i.test(address))
    return { fout: 'dit adres van een andere site mist https://', doe: `schrijf https://${address}` };
  if (!URL.canParse(address, `https://site.test${from}`))
    return { fout: 'dit is geen adres', doe: 'kies het adres van een bladzij die er is: /begrippen/groenpluk/' };
  const path = decoded(new URL(address, `https://site.test${from}`).pathname);
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

/** The page meant: the same last part elsewhere, or an address that differs by a letter or two. */
function near(path: string, addresses: ReadonlySet<string>): string | undefined {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const same = [...addresses].find((a) => a.endsWith(`/${last}/`));
  const close = same ?? nearest(path.endsWith('/') ? path : `${path.replace(/\.(?:mdx?|html|yaml)$/, '')}/`, addresses);
  return close ? `bedoel je ${close}?` : undefined;
}
