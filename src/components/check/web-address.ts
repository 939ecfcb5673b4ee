/** What is wrong with an address and what to do, for an editor. */
export interface Wrong {
  fout: string;
  doe: string;
}

const SCHEMES = ['https', 'http', 'mailto', 'tel'];
const COPY = 'kopieer het adres uit de adresbalk: https://…';

type Rule = (address: string, scheme: string | undefined) => Wrong | false;

/** From the most particular mistake to the most general. */
const RULES: readonly Rule[] = [
  (address) =>
    isOnOwnComputer(address) && {
      fout: 'dit is een plaats op je eigen computer, en daar kan een bezoeker niet bij',
      doe: 'schrijf het adres van een bladzij van de site, zoals /begrippen/groenpluk/, of een webadres: https://…',
    },
  (address) => {
    const local = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?<path>\/.*)?$/i.exec(address);
    return (
      local !== null && {
        fout: 'dit adres werkt alleen op je eigen computer',
        doe: `schrijf ${local.groups?.path ?? '/'}`,
      }
    );
  },
  (address) => {
    const glued = /^(?<scheme>https?)(?<signs>:?\/{0,3}|;\/\/)(?<rest>[\w-]+\..+)$/i.exec(address)?.groups;
    return (
      glued !== undefined &&
      glued.signs !== '://' && {
        fout: 'dit is geen volledig webadres',
        doe: `schrijf ${glued.scheme!.toLowerCase()}://${glued.rest}`,
      }
    );
  },
  (address) =>
    address.startsWith('//') && {
      fout: 'dit adres van een andere site mist https:',
      doe: `schrijf https:${address}`,
    },
  (address, scheme) =>
    scheme?.startsWith('h') === true &&
    !SCHEMES.includes(scheme) && {
      fout: `een webadres begint met https:, niet met ${scheme}:`,
      doe: `schrijf https:${address.slice(scheme.length + 1)}`,
    },
  (_, scheme) =>
    scheme !== undefined &&
    !SCHEMES.includes(scheme) && { fout: `een adres dat begint met ${scheme}: werkt op deze site niet`, doe: COPY },
  (address, scheme) =>
    scheme === 'mailto' &&
    !/^mailto:[^\s@]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?$/i.test(address) && {
      fout: 'dit is geen volledig mailadres',
      doe: 'schrijf mailto:naam@voorbeeld.nl',
    },
  (address, scheme) =>
    scheme?.startsWith('http') === true &&
    !(URL.canParse(address) && new URL(address).hostname.includes('.')) && {
      fout: 'dit is geen volledig webadres',
      doe: COPY,
    },
];

/**
 * What is wrong with an address that is not of this site; undefined when nothing is.
 * @param address as it was typed; one without a scheme is of this site
 */
export function wrongElsewhere(address: string): Wrong | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  for (const rule of RULES) {
    const wrong = rule(address, scheme);
    if (wrong) return wrong;
  }
  return undefined;
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
