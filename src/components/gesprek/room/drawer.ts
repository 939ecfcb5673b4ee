import type { Plek } from '../domain/plek';
import { vul, type Invulling, type Woord } from '../../teksten/woorden';
import { Afspraken } from './afspraken';
import { Notities } from './notities';
import type { Session } from '../domain/session/session';
import type { Point } from '../domain/state/model';
import { draftOf } from '../domain/state/drafts';
import { afsprakenOpRij, notitiesBij } from '../domain/state/view';

type Tab = 'notities' | 'afspraken';

/** What both halves of the drawer work with. */
export interface DrawerWork {
  readonly vak: HTMLElement;
  readonly sessie: Session;
  readonly plekken: readonly Plek[];
  t(sleutel: string, invulling?: Invulling): string;
  /** Something was done; can it be taken back with the button? */
  done(terug?: boolean): void;
  /** What is being typed got another place on the plate. */
  pinned(): void;
}

/** The drawer: notes of one screen, agreements of the whole conversation. */
export class Drawer {
  readonly #vak: HTMLElement;
  readonly #sessie: Session;
  readonly #notities: Notities;
  readonly #afspraken: Afspraken;
  readonly #t: DrawerWork['t'];
  #stap = '';

  /** @param pinned called when the pins on the plate may have changed */
  constructor(
    vak: HTMLElement,
    woorden: ReadonlyMap<string, Woord>,
    sessie: Session,
    plekken: readonly Plek[],
    signal: AbortSignal,
    pinned: () => void = () => undefined,
  ) {
    this.#vak = vak;
    this.#sessie = sessie;
    const terug = vak.querySelector<HTMLButtonElement>('[data-terug]')!;
    terug.hidden = true;
    this.#t = (sleutel, invulling) => vul(woorden, sleutel, invulling);
    const werk: DrawerWork = {
      vak,
      sessie,
      plekken,
      t: this.#t,
      done: (kan = true) => {
        terug.hidden = !kan;
      },
      pinned,
    };
    // Heard before and after the halves of the drawer do their work: was there anything, and did it arrive?
    let voor = this.#aantallen;
    let leeg = false;
    let wijzigt = false;
    vak.addEventListener(
      'submit',
      (e) => {
        const vorm = e.target as HTMLFormElement;
        voor = this.#aantallen;
        leeg = !vorm.querySelector<HTMLTextAreaElement>('textarea, input')!.value.trim();
        wijzigt = !vorm.querySelector<HTMLElement>('[data-laat]')!.hidden;
      },
      { capture: true, signal },
    );
    this.#notities = new Notities(werk, signal);
    this.#afspraken = new Afspraken(werk, signal);
    vak.addEventListener('submit', (e) => this.#zegAf(e.target as HTMLFormElement, voor, leeg, wijzigt), { signal });
    terug.addEventListener(
      'click',
      () => {
        terug.hidden = true;
        this.#maakOngedaan();
      },
      { signal },
    );
    for (const tab of this.#tabs) tab.addEventListener('click', () => this.showTab(tab.dataset.tab as Tab), { signal });
    vak
      .querySelector('[role="tablist"]')!
      .addEventListener('keydown', (e) => this.#pijl(e as KeyboardEvent), { signal });
    this.showTab('notities');
  }

  get #tabs(): HTMLElement[] {
    return [...this.#vak.querySelectorAll<HTMLElement>('[data-tab]')];
  }

  get #open(): Tab {
    return this.#vak.querySelector('[data-tab="afspraken"]')!.getAttribute('aria-selected') === 'true'
      ? 'afspraken'
      : 'notities';
  }

  showTab(naam: Tab): void {
    for (const tab of this.#tabs) {
      const aan = tab.dataset.tab === naam;
      tab.setAttribute('aria-selected', String(aan));
      tab.tabIndex = aan ? 0 : -1;
      this.#vak.querySelector<HTMLElement>(`[data-vak="${tab.dataset.tab}"]`)!.toggleAttribute('data-dicht', !aan);
    }
  }

  /** Shows another screen, with what was half typed there. */
  showStep(stap: string): void {
    if (stap !== this.#stap) {
      const { gesprek, tab } = this.#sessie;
      const half = this.#stap && draftOf(gesprek, tab, this.#stap)?.tekst.trim();
      this.#zeg(half ? this.#t('zaal.nogHalf', { stap: this.#vraag(this.#stap) }) : '');
      this.#stap = stap;
    }
    this.#notities.showStep(stap);
    this.refresh();
  }

  /** Shows what is in the conversation now; the field someone types in is left alone. */
  refresh(): void {
    this.#notities.refresh();
    this.#afspraken.refresh();
    const { notities, afspraken } = this.#aantallen;
    this.#vak.querySelector('[data-aantal-notities]')!.textContent = notities ? String(notities) : '';
    this.#vak.querySelector('[data-aantal-afspraken]')!.textContent = afspraken ? String(afspraken) : '';
  }

  /** Notes of this screen, agreements of all. */
  get #aantallen(): { notities: number; afspraken: number } {
    const { gesprek } = this.#sessie;
    return { notities: notitiesBij(gesprek, this.#stap).length, afspraken: afsprakenOpRij(gesprek).length };
  }

  #vraag(stap: string): string {
    return this.#sessie.gesprek.stappen.find((s) => s.id === stap)?.tekst ?? '';
  }

  #zeg(zin: string, vorm: Element = this.#vak.querySelector('[data-nieuw]')!): void {
    vorm.querySelector('[data-gezegd]')!.textContent = zin;
  }

  /** Says whether what was sent off is there now: on a small screen the list is out of sight. */
  #zegAf(vorm: HTMLFormElement, voor: { notities: number; afspraken: number }, leeg: boolean, wijzigt: boolean): void {
    const nu = this.#aantallen;
    if (leeg) return this.#zeg(this.#t(wijzigt ? 'zaal.nietLeeg' : 'zaal.schrijfEerst'), vorm);
    if (wijzigt) return this.#zeg(this.#t('zaal.gewijzigd'), vorm);
    if (nu.notities > voor.notities) return this.#zeg(this.#t('zaal.staatErbij', { aantal: nu.notities }), vorm);
    if (nu.afspraken > voor.afspraken) this.#zeg(this.#t('zaal.vastgelegd', { aantal: nu.afspraken }), vorm);
  }

  /** What comes back on another screen is named, as it cannot be seen here. */
  #maakOngedaan(): void {
    const voor = new Set(this.#sessie.gesprek.notities.map((n) => n.id));
    this.#sessie.undo();
    const terug = this.#sessie.gesprek.notities.find((n) => !voor.has(n.id) && n.stap !== this.#stap);
    this.#zeg(terug ? this.#t('zaal.weerBij', { stap: this.#vraag(terug.stap) }) : '');
    this.focus();
  }

  /** Gives what is being typed a place on the plate. */
  pin(plek: Point): void {
    this.#notities.pin(plek);
  }

  /** Place of what is being typed. */
  get plek(): Point | null {
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
    this.showTab(this.#open === 'notities' ? 'afspraken' : 'notities');
    this.#tabs.find((tab) => tab.tabIndex === 0)?.focus();
  }
}
