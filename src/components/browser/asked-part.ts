/** Scripts that came, or are on their way, by address. */
const coming = new Map<string, Promise<void>>();

/** The script of `() => import('./wall.js')`; none where everything is one script already. */
const IMPORT = /\bimport\(\s*["'`]([^"'`]+)/;

/**
 * Loads a part of the program that a page asks for later, in the place of what Vite has for this. An old browser that could
 * not fetch a script remembers that, and does not ask again when there is a line; so all scripts of a part are fetched
 * first, and a script that did not come is never imported.
 * @param load the `import()` itself
 * @param files paths of the scripts and styles that it needs
 * @throws TypeError when one of them does not come; the next time it is asked for again
 */
export async function __vitePreload<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  const own = IMPORT.exec(String(load))?.[1];
  const addresses = files.map((file) => `${import.meta.env.BASE_URL}${file}`);
  if (own) addresses.push(new URL(own, import.meta.url).pathname);
  await Promise.all([...new Set(addresses)].map(come));
  return load();
}

function come(address: string): Promise<void> {
  const asked = coming.get(address) ?? (address.endsWith('.css') ? style : script)(address);
  coming.set(address, asked);
  asked.catch(() => coming.delete(address));
  return asked;
}

async function script(address: string): Promise<void> {
  const answer = await fetch(address).catch(() => undefined);
  // What a school or train says instead of the site is no script.
  const isScript = answer?.ok === true && /javascript/.test(answer.headers.get('content-type') ?? '');
  // All of it: a line can go halfway.
  const whole = isScript ? await answer.arrayBuffer().catch(() => undefined) : undefined;
  if (!whole) throw new TypeError(`module did not load: ${address}`);
}

function style(address: string): Promise<void> {
  if (document.querySelector(`link[rel="stylesheet"][href="${address}"]`)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      fail(new TypeError(`module did not load: ${address}`));
    };
    document.head.append(link);
  });
}
