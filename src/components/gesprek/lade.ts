import { vul, type Invulling, type Woord } from '../teksten/woorden';
import { Afspraakvak } from './afspraakvak';
import type { Plek } from './gegevens';
import { Notitievak } from './notitievak';
import type { Sessie } from './sessie';
import type { Punt } from './toestand/model';
import { afsprakenOpRij } from './toestand/zicht';

type Tab = 'notities' | 'afspraken';

/** What both halves of the drawer work with. */
export interface Ladewerk {
  readonly vak: HTMLElement;
  readonly sessie: Sessie;
  readonly plekken: readonly Plek[];
  t(sleutel: string, invulling?: Invulling): string;
  /** Something was done; can it be taken back with the button? */
  gedaan(terug?: boolean): void;
  /** What is being typed got another place on the plate. */
  geprikt(): void;
}

/** The drawer: notes of one screen, agreements of the whole conversation. */
export class Lade {
  readonly #vak: HTMLElement;
  readonly #sessie: Sessie;
  readonly #notities: Notitievak;
  readonly #afspraken: Afspraakvak;

  /** @param geprikt called when the pins on the plate may have changed */
  constructor(vak: HTMLElement, woorden: ReadonlyMap<string, Woord>, sessie: Sessie, plekken: readonly Plek[], signal: AbortSignal, geprikt: () => void = () => undefined) {
    this.#vak = vak;
    this.#sessie = sessie;
    const terug = vak.querySelector<HTMLButtonElement>('[data-terug]')!;
    terug.hidden = true;
    const werk: Ladewerk = { vak, sessie, plekken, t: (sleutel, invulling) => vul(woorden, sleutel, invulling), gedaan: (kan = true) => { terug.hidden = !kan; }, geprikt };
    this.#notities = new Notitievak(werk, signal);
    this.#afspraken = new Afspraakvak(werk, signal);
    terug.addEventListener('click', () => { sessie.maakOngedaan(); terug.hidden = true; this.focus(); }, { signal });
    for (const tab of this.#tabs) tab.addEventListener('click', () => this.toonTab(tab.dataset.tab as Tab), { signal });
    vak.querySelector('[role="tablist"]')!.addEventListener('keydown', (e) => this.#pijl(e as KeyboardEvent), { signal });
    this.toonTab('notities');
  }

  get #tabs(): HTMLElement[] {
    return [...this.#vak.querySelectorAll<HTMLElement>('[data-tab]')];
  }

  get #open(): Tab {
    return this.#vak.querySelector('[data-tab="afspraken"]')!.getAttribute('aria-selected') === 'true' ? 'afspraken' : 'notities';
  }

  toonTab(naam: Tab): void {
    for (const tab of this.#tabs) {
      const aan = tab.dataset.tab === naam;
      tab.setAttribute('aria-selected', String(aan));
      tab.tabIndex = aan ? 0 : -1;
      this.#vak.querySelector<HTMLElement>(`[data-vak="${tab.dataset.tab}"]`)!.toggleAttribute('data-dicht', !aan);
    }
  }

  /** Shows another screen, with what was half typed there. */
  toonStap(stap: string): void {
    this.#notities.toonStap(stap);
    this.ververs();
  }

  /** Shows what is in the conversation now; the field someone types in is left alone. */
  ververs(): void {
    this.#notities.ververs();
    this.#afspraken.ververs();
    const aantal = afsprakenOpRij(this.#sessie.gesprek).length;
    this.#vak.querySelector('[data-aantal-afspraken]')!.textContent = aantal ? String(aantal) : '';
  }

  /** Gives what is being typed a place on the plate. */
  prik(plek: Punt): void {
    this.#notities.prik(plek);
  }

  /** Place of what is being typed. */
  get plek(): Punt | null {
    return this.#notities.plek;
  }

  /** Puts the cursor in the field, and brings the field into view with as much of its form as there is room for. */
  focus(): void {
    const veld = this.#vak.querySelector<HTMLElement>(this.#open === 'notities' ? '[data-tekst]' : '[name="wat"]')!;
    veld.focus({ preventScroll: true });
    for (const deel of [veld.closest('form')!, veld]) deel.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #pijl(e: KeyboardEvent): void {
    if (e.key !== 'ArrowLeft' && e.key !== 'ArrowRight') return;
    e.preventDefault();
    e.stopPropagation();
    this.toonTab(this.#open === 'notities' ? 'afspraken' : 'notities');
    this.#tabs.find((tab) => tab.tabIndex === 0)?.focus();
  }
}
