import { flatten, type Word } from '../../words/fill';
import { sayDuration } from '../domain/clock';
import type { RoomData } from '../domain/room-data';
import { FacilitatorSide, type RoomSideEvent, type RoomState } from '../domain/session/facilitation';
import { Session, type SessionEvent } from '../domain/session/session';
import { OwnStore } from '../domain/storage/own-store';
import { RelayStore } from '../domain/storage/tab-store';
import { translator } from '../domain/translate';
import { Drawer } from './drawer';
import { afsprakenElements } from './elements/afspraken';
import { facilitatorElements } from './elements/facilitator';
import { notitiesElements } from './elements/notities';
import { showRows } from './rows';

/** How long a room on a shared computer may be away before its words are let go, in ms: a reload takes less. */
const PATIENCE = 30_000;

type Connection = 'zoekt' | 'samen' | 'weg';

/** The facilitator's window: an ordinary tab that follows the room, asks it for the next screen, and writes in the same conversation. */
class Facilitator extends HTMLElement {
  #end?: AbortController;
  #round?: AbortController;
  #data = JSON.parse(this.dataset.gegevens ?? '{}') as RoomData;
  #t = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  #e!: ReturnType<typeof facilitatorElements>;
  #side?: FacilitatorSide;
  #session: Session | undefined;
  #drawer?: Drawer;
  #state: RoomState | undefined;
  #forgets: ReturnType<typeof setTimeout> | undefined;
  /** Moment the room said how much time was left, in ms of a clock that only goes forward. */
  #heard = 0;

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.#e = facilitatorElements(this);
    // Made for a drawer that can be closed; here it is always open.
    this.#e.drawer.hidden = false;
    for (const button of [this.#e.drawerClose, this.#e.drawerWipe]) button.hidden = true;
    this.addEventListener('click', (e) => this.#click(e), { signal });
    document.addEventListener('visibilitychange', () => void this.#session?.save(), { signal });
    window.addEventListener('pagehide', () => void this.#session?.save(), { signal });
    window.addEventListener('hashchange', () => location.reload(), { signal });
    const timer = setInterval(() => this.#tick(), 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
    this.#side = new FacilitatorSide(location.hash.slice(1) || 'geen', (event) => this.#hear(event), signal);
  }

  disconnectedCallback(): void {
    this.#end?.abort();
    this.#round?.abort();
    void this.#session?.close();
  }

  /** What the room and the conversation tell. What goes wrong with keeping is said in the room, where the report is. */
  #hear(event: RoomSideEvent | SessionEvent): void {
    switch (event.kind) {
      case 'state':
        return this.#follow(event.state);
      case 'gone':
        return this.#roomGone();
      case 'changed':
        return this.#drawer?.refresh();
      case 'wiped':
        return this.#letGo();
    }
  }

  #sayConnection(now: Connection): void {
    for (const line of this.querySelectorAll<HTMLElement>('[data-stand]')) line.hidden = line.dataset.stand !== now;
  }

  /** The room is closed. On a shared computer nobody may read here what went with its tab; a room that is only reloaded finds it again. */
  #roomGone(): void {
    this.#sayConnection('weg');
    if (this.#state?.plek !== 'gedeeld') return;
    this.#e.work.hidden = true;
    this.#forgets = setTimeout(() => this.#letGo(), PATIENCE);
  }

  /** Nothing of the conversation stays here. */
  #letGo(): void {
    this.#round?.abort();
    void this.#session?.close();
    this.#session = undefined;
    this.#state = undefined;
    this.#e.work.hidden = true;
    for (const { list, form } of [notitiesElements(this.#e.drawer), afsprakenElements(this.#e.drawer)]) {
      showRows(list, []);
      form.reset();
    }
  }

  /** The room says where it is. */
  #follow(state: RoomState): void {
    clearTimeout(this.#forgets);
    const { id } = state.gesprek.plaat;
    if (id !== this.#data.plaat.id) return void this.#moveTo(id);
    this.#state = state;
    this.#heard = performance.now();
    this.#sayConnection('samen');
    this.#e.work.hidden = false;
    if (this.#session?.gesprek.id !== state.gesprek.id) this.#begin(state);
    this.#showScreen(state);
    this.#showNext();
    this.#drawer!.showStep(state.stap);
    this.#tick();
  }

  /** The screen of the room, and where it is among all. */
  #showScreen({ stap, gesprek }: RoomState): void {
    for (const screen of this.querySelectorAll<HTMLElement>('[data-scherm]'))
      screen.hidden = screen.dataset.scherm !== stap;
    for (const line of this.querySelectorAll<HTMLElement>('[data-regel]')) {
      line.hidden = !gesprek.stappen.some((s) => s.id === line.dataset.regel);
      if (line.dataset.regel === stap) line.firstElementChild!.setAttribute('aria-current', 'step');
      else line.firstElementChild!.removeAttribute('aria-current');
    }
  }

  #showNext(): void {
    const next = this.#steps[this.#index + 1];
    this.#e.next.hidden = !next;
    this.#e.nextText.textContent = next?.tekst ?? '';
    this.#e.back.disabled = this.#index === 0;
    this.#e.forward.disabled = !next;
  }

  /** The room went on with another plate: this window goes along, once what stands here is kept. */
  async #moveTo(plaat: string): Promise<void> {
    await this.#session?.save();
    location.replace(`../../${encodeURIComponent(plaat)}/gespreksleider/${location.hash}`);
  }

  /** Another conversation than before: its words replace the ones that stood here, which are kept where they belong. */
  #begin({ gesprek, plek }: RoomState): void {
    this.#round?.abort();
    this.#round = new AbortController();
    void this.#session?.close();
    const store = plek === 'eigen' ? new OwnStore() : new RelayStore();
    this.#session = new Session(gesprek, store, (event) => this.#hear(event));
    this.#e.where.textContent = this.#t(`zaal.waar.${plek}`);
    this.#drawer = new Drawer(
      this.#e.drawer,
      this.#session,
      this.#data.plekken,
      this.#t,
      () => undefined,
      this.#round.signal,
    );
  }

  /** The screens of the conversation that the page has. */
  get #steps(): RoomData['stappen'] {
    return this.#state?.gesprek.stappen.filter((s) => this.#data.stappen.some((here) => here.id === s.id)) ?? [];
  }

  get #index(): number {
    return this.#steps.findIndex((s) => s.id === this.#state?.stap);
  }

  #tick(): void {
    const clock = this.#state?.klok;
    this.#e.clock.hidden = !clock?.totaal;
    if (!clock?.totaal) return;
    const rest = Math.round(clock.rest - (performance.now() - this.#heard) / 1000);
    this.#e.rest.textContent = sayDuration(this.#t, rest);
    this.#e.talk.hidden = !clock.stil;
  }

  #click(e: MouseEvent): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-stap], [data-naar], [data-minuut], [data-praat]');
    if (!button || !this.#state) return;
    const { stap, naar, minuut, praat } = button.dataset;
    const step = naar ?? (stap && this.#steps[this.#index + Number(stap)]?.id);
    if (step) this.#side!.ask({ doe: 'naar', stap: step });
    else if (minuut !== undefined) this.#side!.ask({ doe: 'minuut' });
    else if (praat !== undefined) this.#side!.ask({ doe: 'praat' });
  }
}

customElements.define('gesprek-leider', Facilitator);
