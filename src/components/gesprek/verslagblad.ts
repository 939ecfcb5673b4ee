import { vul, type Invulling, type Woord } from '../teksten/woorden';
import type { Gegevens } from './gegevens';
import type { Sessie } from './sessie';
import { rondAf } from './toestand/half';
import type { Gesprek } from './toestand/model';
import { boomVan, geefUit, type Uitvoer } from './uitvoer';
import { alsMarkdown } from './verslag/md';
import { toonVerslag } from './verslag/toon';

/** The report on the page, and the ways to take it along. */
export class Verslagblad {
  readonly #zaal: HTMLElement;
  readonly #vak: HTMLElement;
  readonly #gegevens: Gegevens;
  readonly #woorden: ReadonlyMap<string, Woord>;
  readonly #sessie: () => Sessie;
  readonly #meld: (zin: string) => void;

  constructor(zaal: HTMLElement, gegevens: Gegevens, woorden: ReadonlyMap<string, Woord>, sessie: () => Sessie, meld: (zin: string) => void, signal: AbortSignal) {
    this.#zaal = zaal;
    this.#vak = zaal.querySelector('[data-verslagvak]')!;
    this.#gegevens = gegevens;
    this.#woorden = woorden;
    this.#sessie = sessie;
    this.#meld = meld;
    this.#vak.querySelector('[data-wie-vorm]')!.addEventListener('change', (e) => this.#vul(e.target as HTMLInputElement), { signal });
    this.#vak.querySelector('[data-wie-vorm]')!.addEventListener('submit', (e) => e.preventDefault(), { signal });
  }

  get open(): boolean {
    return this.#zaal.hasAttribute('data-verslag');
  }

  toon(open: boolean): void {
    this.#zaal.toggleAttribute('data-verslag', open);
    this.#vak.hidden = !open;
    if (open) {
      this.#ververs();
      this.#vak.querySelector<HTMLElement>('[data-verslagkop]')!.focus();
      scrollTo(0, 0);
      return;
    }
    // On a narrow screen the button is in the menu.
    const knop = this.#zaal.querySelector<HTMLElement>('[data-hulp] [data-doe="verslag"]')!;
    (knop.offsetParent ? knop : this.#zaal.querySelector<HTMLElement>('[popovertarget="meer"]')!).focus();
  }

  async geef(wat: Uitvoer): Promise<void> {
    await geefUit(wat, this.#klaar, this.#gegevens, this.#woorden, this.#vak.querySelector<HTMLImageElement>('[data-verslag-plaat] img')).catch(() => this.#meld(this.#t('zaal.uitvoerMislukt')));
  }

  /** The report as text. */
  get tekst(): string {
    return alsMarkdown(boomVan(this.#klaar, this.#gegevens, this.#woorden));
  }

  /** The conversation with everything half typed as notes. */
  get #klaar(): Gesprek {
    return rondAf(this.#sessie().gesprek);
  }

  #t(sleutel: string, invulling?: Invulling): string {
    return vul(this.#woorden, sleutel, invulling);
  }

  #ververs(): void {
    toonVerslag(this.#vak, this.#klaar, this.#gegevens.plekken, this.#woorden);
  }

  /** Name of the group, and who were there; the report follows at once. */
  #vul(veld: HTMLInputElement): void {
    if (veld.name !== 'naam' && veld.name !== 'wie') return;
    const sessie = this.#sessie();
    sessie.doe({ doe: 'vul', veld: veld.name, waarde: veld.value, door: sessie.tab });
    this.#ververs();
  }
}
