/** What is wrong with an address and what to do, for an editor. */
export interface Wrong {
  fout: string;
  doe: string;
}

const SCHEMES = ['https', 'http', 'mailto', 'tel'];
const COPY = 'kopieer het adres uit de adresbalk: https://…';

/**
 * What is wrong with an address that is not of this site; undefined when nothing is.
 * @param address as it was typed; one without a scheme is of this site
 */
export function wrongElsewhere(address: string): Wrong | undefined {
  if (isOnOwnComputer(address))
    return {
      fout: 'dit is een plaats op je eigen computer, en daar kan een bezoeker niet bij',
      doe: 'schrijf het adres van een bladzij van de site, zoals /begrippen/groenpluk/, of een webadres: https://…',
    };
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?<path>\/.*)?$/i.exec(address);
  if (local)
    return { fout: 'dit adres werkt alleen op je eigen computer', doe: `schrijf ${local.groups?.path ?? '/'}` };
  const glued = /^(?<scheme>https?)(?<signs>:?\/{0,3}|;\/\/)(?<rest>[\w-]+\..+)$/i.exec(address)?.groups;
  if (glued && glued.signs !== '://')
    return { fout: 'dit is geen volledig webadres', doe: `schrijf ${glued.scheme!.toLowerCase()}://${glued.rest}` };
  if (address.startsWith('//'))
    return { fout: 'dit adres van een andere site mist https:', doe: `schrijf https:${address}` };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (!scheme) return undefined;
  if (!SCHEMES.includes(scheme))
    return scheme.startsWith('h')
      ? {
          fout: `een webadres begint met https:, niet met ${scheme}:`,
          doe: `schrijf https:${address.slice(scheme.length + 1)}`,
        }
      : { fout: `een adres dat begint met ${scheme}: werkt op deze site niet`, doe: COPY };
  if (scheme === 'mailto')
    return /^mailto:[^\s@]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?$/i.test(address)
      ? undefined
      : { fout: 'dit is geen volledig mailadres', doe: 'schrijf mailto:naam@voorbeeld.nl' };
  if (scheme === 'tel') return undefined;
  const whole = URL.canParse(address) && new URL(address).hostname.includes('.') && !/\s/.test(address);
  return whole ? undefined : { fout: 'dit is geen volledig webadres', doe: COPY };
}

/** `C:\\foto.png`, `file:///…`, `\\\\server\\map`. */
export const isOnOwnComputer = (address: string): boolean => /^(?:[a-z]:[\\/]|file:|\\\\)/i.test(address);

/** The path of an address as it is meant; as it stands when its percent signs mean nothing. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
