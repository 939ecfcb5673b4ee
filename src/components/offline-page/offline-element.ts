import { ask, hear, reached, refuse, worker } from '../offline/client/device';
import type { SiteList, Told } from '../offline/list';
import { cacheName, Shelf } from '../offline/shelf';
import { fill, flatten, type Values, type Word } from '../words/fill';
import { listHere, onDevice, type OnDevice } from './on-device';

/** Bytes as people say them. */
const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

/** Says what of the site is on this device, takes it all, or removes it. */
class OfflineElement extends HTMLElement {
  readonly #words = flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>);
  readonly #base = new URL(this.dataset.adres ?? '/', location.href).href;
  readonly #shelf = new Shelf(this.#base);
  #list: SiteList | undefined;
  #end: (() => void) | undefined;

  connectedCallback(): void {
    const here = new URL('offline/', this.#base).pathname;
    this.#part('mist').hidden = location.pathname.replace(/index\.html$/, '') === here;
    this.addEventListener('click', this.#clicked);
    if (!('serviceWorker' in navigator)) return this.#unknown('kanNiet');
    this.#end = hear((told) => void this.#told(told));
    void this.#look();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#clicked);
    this.#end?.();
  }

  readonly #clicked = (event: Event): void => {
    const deed = (event.target as Element).closest<HTMLElement>('[data-doe]')?.dataset.doe;
    if (deed === 'opnieuw') location.reload();
    if (deed === 'site' || deed === 'alles') void this.#take(deed === 'alles');
    if (deed === 'weg') void this.#remove();
  };

  async #look(): Promise<void> {
    try {
      this.#list = await listHere(this.#shelf, this.#base);
      this.#show(await onDevice(this.#list, this.#shelf));
    } catch {
      this.#unknown('nietBekend');
    }
  }

  #show({ parts, here, of, toFetch }: OnDevice): void {
    this.#say('stand', here === 0 ? 'niets' : here === of ? 'allesHier' : 'deels', {
      hier: megabytes(here),
      geheel: megabytes(of),
    });
    for (const { kind, here, of } of parts) {
      const row = this.querySelector<HTMLElement>(`[data-soort="${kind}"]`)!;
      row.hidden = of === 0;
      row.querySelector('[data-hoe]')!.textContent = this.#t(here === of ? 'hoeHier' : here ? 'hoeDeels' : 'hoeNiet');
      row.querySelector('[data-hoeveel]')!.textContent = megabytes(of);
    }
    this.#part('tabel').hidden = this.#part('knoppen').hidden = false;
    this.removeAttribute('data-wacht');
    const { site, large } = toFetch;
    this.#button('site', site > 0, { grootte: megabytes(site) });
    this.#button('alles', large > 0, { grootte: megabytes(site + large) });
    this.#button('weg', here > 0);
  }

  #unknown(why: 'kanNiet' | 'nietBekend'): void {
    this.#say('stand', why);
    this.#part('tabel').hidden = this.#part('knoppen').hidden = true;
  }

  async #take(all: boolean): Promise<void> {
    refuse(false);
    this.#say('bericht', 'begint');
    try {
      // What is asked for must not be thrown away by the browser when the device gets full.
      void navigator.storage?.persist?.().catch(() => false);
      const registration = await worker(this.#base);
      const one = registration.active ?? registration.waiting ?? registration.installing;
      if (!one || !(await reached(one, 'activated'))) return this.#say('bericht', 'mislukt');
      ask(one, { ask: 'fill', all });
    } catch {
      this.#say('bericht', 'mislukt');
    }
  }

  async #told({ offline, have = 0, of = 0 }: Told): Promise<void> {
    if (offline === 'busy') return this.#say('bericht', 'bezig', { nr: have, aantal: of });
    this.#say('bericht', { done: 'klaar', full: 'vol', failed: 'mislukt' }[offline]);
    await this.#look();
  }

  async #remove(): Promise<void> {
    refuse(true);
    await (await navigator.serviceWorker.getRegistration(this.#base))?.unregister();
    await caches.delete(cacheName(this.#base));
    this.#say('bericht', 'verwijderd');
    await this.#look();
  }

  #button(deed: string, shown: boolean, values: Values = {}): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-doe="${deed}"]`)!;
    button.hidden = !shown;
    button.textContent = this.#t(deed, values);
  }

  #say(part: string, key: string, values?: Values): void {
    this.#part(part).textContent = this.#t(key, values);
  }

  #t(key: string, values?: Values): string {
    return fill(this.#words, `offline.${key}`, values);
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`)!;
  }
}

customElements.define('offline-stand', OfflineElement);
