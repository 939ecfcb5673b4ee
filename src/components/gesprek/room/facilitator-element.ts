import { translator } from '../domain/translate';
import type { RoomData } from '../domain/room-data';
import { RelayStore } from '../domain/storage/tab-store';
import { OwnStore } from '../domain/storage/own-store';
import { sayDuration } from '../domain/clock';
import { plat, vul } from '../../teksten/woorden';
import { Drawer } from './drawer';
import { FacilitatorSide, type RoomState } from '../domain/session/facilitation';
import { showRows } from './rows';
import { Session } from '../domain/session/session';

/** How long a room on a shared computer may be away before its words are let go, in ms: a reload takes less. */
const GEDULD = 30_000;

type Stand = 'zoekt' | 'samen' | 'weg';

/** The facilitator's window: an ordinary tab that follows the room, asks it for the next screen, and writes in the same conversation. */
class GesprekLeider extends HTMLElement {
  #af?: AbortController;
  #ronde?: AbortController;
  #gegevens: RoomData = JSON.parse(this.dataset.gegevens ?? '{}');
  #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  #kant?: FacilitatorSide;
  #sessie: Session | undefined;
  #lade?: Drawer;
  #stand: RoomState | undefined;
  #vergeet: ReturnType<typeof setTimeout> | undefined;
  /** Moment the room said how much time was left, in ms of a clock that only goes forward. */
  #gehoord = 0;

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    // Made for a drawer that can be closed; here it is always open.
    this.#deel('[data-lade]').hidden = false;
    for (const knop of this.querySelectorAll<HTMLElement>('[data-lade] :is([data-doe="dicht"], [data-doe="wis"])'))
      knop.hidden = true;
    this.addEventListener('click', (e) => this.#klik(e), { signal });
    document.addEventListener('visibilitychange', () => void this.#sessie?.save(), { signal });
    window.addEventListener('pagehide', () => void this.#sessie?.save(), { signal });
    window.addEventListener('hashchange', () => location.reload(), { signal });
    const tik = setInterval(() => this.#tik(), 1000);
    signal.addEventListener('abort', () => clearInterval(tik));
    this.#kant = new FacilitatorSide(
      location.hash.slice(1) || 'geen',
      (stand) => this.#volg(stand),
      () => this.#zaalWeg(),
      signal,
    );
  }

  disconnectedCallback(): void {
    this.#af?.abort();
    this.#ronde?.abort();
    void this.#sessie?.close();
  }

  #deel<E extends HTMLElement>(kies: string): E {
    return this.querySelector<E>(kies)!;
  }

  #zegStand(nu: Stand): void {
    for (const zin of this.querySelectorAll<HTMLElement>('[data-stand]')) zin.hidden = zin.dataset.stand !== nu;
  }

  /** The room is closed. On a shared computer nobody may read here what went with its tab; a room that is only reloaded finds it again. */
  #zaalWeg(): void {
    this.#zegStand('weg');
    if (this.#stand?.plek !== 'gedeeld') return;
    this.#deel('[data-werk]').hidden = true;
    this.#vergeet = setTimeout(() => this.#laat(), GEDULD);
  }

  /** Nothing of the conversation stays here. */
  #laat(): void {
    this.#ronde?.abort();
    void this.#sessie?.close();
    this.#sessie = undefined;
    this.#stand = undefined;
    this.#deel('[data-werk]').hidden = true;
    for (const lijst of this.querySelectorAll<HTMLElement>('[data-lade] :is([data-notities], [data-afspraken])'))
      showRows(lijst, []);
    for (const vorm of this.querySelectorAll<HTMLFormElement>('[data-lade] form')) vorm.reset();
  }

  /** The room says where it is. */
  #volg(stand: RoomState): void {
    clearTimeout(this.#vergeet);
    const { id } = stand.gesprek.plaat;
    if (id !== this.#gegevens.plaat.id) return void this.#verhuis(id);
    this.#stand = stand;
    this.#gehoord = performance.now();
    this.#zegStand('samen');
    this.#deel('[data-werk]').hidden = false;
    if (this.#sessie?.gesprek.id !== stand.gesprek.id) this.#begin(stand);
    const { stap, gesprek } = stand;
    for (const scherm of this.querySelectorAll<HTMLElement>('[data-scherm]'))
      scherm.hidden = scherm.dataset.scherm !== stap;
    for (const regel of this.querySelectorAll<HTMLElement>('[data-regel]')) {
      regel.hidden = !gesprek.stappen.some((s) => s.id === regel.dataset.regel);
      if (regel.dataset.regel === stap) regel.firstElementChild!.setAttribute('aria-current', 'step');
      else regel.firstElementChild!.removeAttribute('aria-current');
    }
    const straks = this.#stappen[this.#plaats + 1];
    this.#deel('[data-straks]').hidden = !straks;
    this.#deel('[data-straks-tekst]').textContent = straks?.tekst ?? '';
    this.#deel<HTMLButtonElement>('[data-stap="-1"]').disabled = this.#plaats === 0;
    this.#deel<HTMLButtonElement>('[data-stap="1"]').disabled = !straks;
    this.#lade!.showStep(stap);
    this.#tik();
  }

  /** The room went on with another plate: this window goes along, once what stands here is kept. */
  async #verhuis(plaat: string): Promise<void> {
    await this.#sessie?.save();
    location.replace(`../../${encodeURIComponent(plaat)}/gespreksleider/${location.hash}`);
  }

  /** Another conversation than before: its words replace the ones that stood here, which are kept where they belong. */
  #begin({ gesprek, plek }: RoomState): void {
    this.#ronde?.abort();
    this.#ronde = new AbortController();
    void this.#sessie?.close();
    const opslag = plek === 'eigen' ? new OwnStore() : new RelayStore();
    // What goes wrong with keeping is said in the room, where the report is.
    this.#sessie = new Session(gesprek, opslag, {
      gewijzigd: () => this.#lade?.refresh(),
      fout: () => undefined,
      gewist: () => this.#laat(),
    });
    this.#deel('[data-waar]').textContent = vul(this.#woorden, `zaal.waar.${plek}`);
    this.#lade = new Drawer(
      this.#deel('[data-lade]'),
      this.#woorden,
      this.#sessie,
      this.#gegevens.plekken,
      this.#ronde.signal,
    );
  }

  /** The screens of the conversation that the page has. */
  get #stappen(): RoomData['stappen'] {
    return this.#stand?.gesprek.stappen.filter((s) => this.#gegevens.stappen.some((hier) => hier.id === s.id)) ?? [];
  }

  get #plaats(): number {
    return this.#stappen.findIndex((s) => s.id === this.#stand?.stap);
  }

  #tik(): void {
    const klok = this.#stand?.klok;
    this.#deel('[data-klok]').hidden = !klok?.totaal;
    if (!klok?.totaal) return;
    this.#deel('[data-rest]').textContent = sayDuration(
      translator(this.#woorden),
      Math.round(klok.rest - (performance.now() - this.#gehoord) / 1000),
    );
    this.#deel('[data-praat]').hidden = !klok.stil;
  }

  #klik(e: MouseEvent): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-stap], [data-naar], [data-minuut], [data-praat]');
    if (!knop || !this.#stand) return;
    const { stap, naar, minuut, praat } = knop.dataset;
    const doel = naar ?? (stap && this.#stappen[this.#plaats + Number(stap)]?.id);
    if (doel) this.#kant!.ask({ doe: 'naar', stap: doel });
    else if (minuut !== undefined) this.#kant!.ask({ doe: 'minuut' });
    else if (praat !== undefined) this.#kant!.ask({ doe: 'praat' });
  }
}

customElements.define('gesprek-leider', GesprekLeider);
