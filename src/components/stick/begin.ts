// Runs before anything else on a page from a stick.

declare global {
  /** Text of files that pages fetch, by their path: they stand in a script, as nothing can be fetched from a stick. */
  var stickFiles: Readonly<Record<string, string>> | undefined;
}

const self = document.currentScript as HTMLScriptElement;
const root = new URL('..', self.src).href;
/** Base path of the site that this is a copy of. */
const BASE = self.dataset.site!;
const fetchFromNet = globalThis.fetch;
let coming: Promise<unknown> | undefined;

/** Brings the texts, once. */
const texts = (): Promise<unknown> =>
  (coming ??= new Promise((done) => {
    const script = Object.assign(document.createElement('script'), { src: `${root}werking/gegevens.js` });
    script.addEventListener('load', done);
    script.addEventListener('error', done);
    document.head.append(script);
  }));

/** An address of the site as it is here. */
const here = (address: string): string =>
  address.startsWith(BASE) ? root + address.slice(BASE.length) : new URL(address, document.baseURI).href;

globalThis.fetch = async (input, init) => {
  const address = here(input instanceof Request ? input.url : String(input)).replace(/[?#].*/s, '');
  if (!address.startsWith(root)) return fetchFromNet(input, init);
  await texts();
  const text = globalThis.stickFiles?.[decodeURI(address.slice(root.length))];
  return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
};

/** A folder opens as a list of files: its page has to be named. And a script may write an address as on the web. */
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link?.protocol !== 'file:') return;
    const address = link.getAttribute('href')!;
    if (address.startsWith(BASE)) link.href = here(address);
    if (link.pathname.endsWith('/')) link.pathname += 'index.html';
  },
  { capture: true },
);

export {};
