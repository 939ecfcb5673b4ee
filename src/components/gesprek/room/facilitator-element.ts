import { Leaving } from '../../browser/leaving';
import { flatten, type Word } from '../../words/fill';
import { sayDuration, sayPace, sayTime } from '../domain/clock';
import { pagesOf } from '../domain/own-plate';
import type { RoomData } from '../domain/room-data';
import type { RoomState } from '../domain/session/facilitation';
import { FacilitatorSide, type RoomSideEvent } from '../domain/session/facilitator-side';
import { Session, type SessionEvent } from '../domain/session/session';
import { isEmpty } from '../domain/state/view';
import { CLOSING } from '../domain/steps';
import { OwnStore } from '../domain/storage/own-store';
import { RelayStore } from '../domain/storage/tab-store';
import { translator } from '../domain/translate';
import { allScreensOf } from './all-screens';
import { Drawer } from './drawer';
import { agreementElements } from './elements/afspraken';
import { facilitatorElements } from './elements/facilitator';
import { noteElements } from './elements/notities';
import { commandOf, focusOf, mayBeRemote } from './keys';
import { LeadingKeys } from './leading-keys';
import { LedRound } from './led-round';
import { LoneLetter } from './lone-letter';
import { sayOwnQuestion } from './own-question';
import { showRows } from './rows';
import { wishOf } from './wish-of';

/** How long a room on a shared computer may be away before its words are let go, in ms: a reload takes less. */
const PATIENCE = 30_000;
/** How long a room gets to answer before this window looks for another one, in ms. */
const ANSWER = 1_500;

/** What the window says of the room: looking for it, following it, or gone, which on a shared computer is another matter. */
type Connection = 'zoekt' | 'samen' | 'weg' | 'weg-gedeeld' | 'gewist';

/** The facilitator's window: an ordinary tab that follows the room, asks it for the next screen, and writes in the same conversation. */
class Facilitator extends HTMLElement {
  #end?: AbortController;
  #round?: AbortController;
  #data = JSON.parse(this.dataset.gegevens ?? '{}') as RoomData;
  #t = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  #e!: ReturnType<typeof facilitatorElements>;
  #side!: FacilitatorSide;
  #letter!: LoneLetter;
  #session: Session | undefined;
  readonly #leaving = new Leaving(() => this.#session !== undefined && !isEmpty(this.#session.gesprek));
  #drawer?: Drawer;
  #state: RoomState | undefined;
  #connection: Connection = 'zoekt';
  /** Name of the room that is followed, and of another one with the same conversation. */
  #room = '';
  #other = '';
  #keys!: LeadingKeys;
  #ledRound!: LedRound;
  #forgets: ReturnType<typeof setTimeout> | undefined;
  /** Moment the room said how much time was left, in ms of a clock that only goes forward. */
  #heard = 0;

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.#e = facilitatorElements(this);
    // Made for a drawer that can be closed; here it is always open.
    this.#e.drawer.hidden = false;
    this.#e.drawerClose.hidden = true;
    const turn = () => this.#side.ask({ doe: 'zwart' });
    this.#letter = new LoneLetter({ turn, isBlack: () => this.#state?.zwart ?? false }, signal);
    this.addEventListener('click', (e) => this.#click(e), { signal });
    document.addEventListener('keydown', (e) => this.#key(e), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.#session?.hold(), { signal });
    window.addEventListener('pagehide', () => this.#session?.leave(), { signal });
    window.addEventListener('pageshow', () => this.#session?.comeBack(), { signal });
    window.addEventListener('hashchange', () => location.reload(), { signal });
    const timer = setInterval(() => this.#tick(), 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
    this.#ledRound = new LedRound(this, this.#t);
    this.#side = new FacilitatorSide((event) => this.#hear(event), signal);
    this.#keys = new LeadingKeys(
      (wish) => this.#side.ask(wish),
      () => this.#state && this.#place,
    );
    const named = location.hash.slice(1);
    this.#follow(named || 'geen');
    // Opened by its own address: whichever room there is, at once. A name that no room has any more takes a while to find out.
    if (!named) this.#side.search(null);
    setTimeout(() => this.#connection === 'zoekt' && this.#side.search(null), ANSWER);
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
        return this.#show(event.state);
      case 'gone':
        return this.#roomGone();
      case 'room':
        return this.#meet(event.name, event.gesprek);
      case 'changed':
        return this.#drawer?.refresh();
      case 'saved':
        return this.#leaving.ask(false);
      case 'failed':
        // With a room beside it the words are there too.
        return this.#leaving.ask(!event.held && this.#connection !== 'samen');
      case 'wiped':
        return this.#letGo();
    }
  }

  #sayConnection(now: Connection): void {
    this.#connection = now;
    for (const line of this.querySelectorAll<HTMLElement>('[data-stand]')) line.hidden = line.dataset.stand !== now;
    this.#e.reopen.hidden = now !== 'weg';
    if (this.#state) this.#e.reopen.search = `?gesprek=${this.#state.gesprek.id}`;
  }

  #follow(room: string): void {
    this.#room = room;
    this.#other = '';
    this.#e.handOver.hidden = true;
    void this.#side.follow(room);
  }

  /** A room tells which conversation it has: the one this window lost its room of, or a second one with the same. */
  #meet(name: string, gesprek: string): void {
    if (name === this.#room) return;
    // What is wiped has no room any more: the next one that begins is for this window.
    const free = this.#connection === 'zoekt' || this.#connection === 'gewist';
    const lost = free || (this.#connection !== 'samen' && gesprek === this.#state?.gesprek.id);
    if (lost) {
      // The name stands in the address, so that this window finds the room again after a reload.
      history.replaceState(null, '', `#${name}`);
      return this.#follow(name);
    }
    if (gesprek !== this.#state?.gesprek.id) return;
    this.#other = name;
    this.#e.handOver.hidden = false;
  }

  /** The room is closed. On a shared computer nobody may read here what went with its tab; a room that is only reloaded finds it again. */
  #roomGone(): void {
    const shared = this.#state?.plek === 'gedeeld';
    this.#sayConnection(shared ? 'weg-gedeeld' : 'weg');
    if (this.#state) this.#side.search(this.#state.gesprek.id);
    if (!shared) return;
    this.#e.work.hidden = true;
    this.#forgets = setTimeout(() => this.#letGo(), PATIENCE);
  }

  /** Nothing of the conversation stays here. */
  #letGo(): void {
    this.#round?.abort();
    void this.#session?.close();
    this.#session = undefined;
    this.#leaving.ask(false);
    this.#state = undefined;
    this.#e.work.hidden = true;
    this.#sayConnection('gewist');
    for (const { list, form } of [noteElements(this.#e.drawer), agreementElements(this.#e.drawer)]) {
      showRows(list, []);
      form.reset();
    }
  }

  /** The room says where it is. */
  #show(state: RoomState): void {
    clearTimeout(this.#forgets);
    const { id } = state.gesprek.plaat;
    if (id !== this.#data.plaat.id) return void this.#moveTo(id);
    const begins = this.#session?.gesprek.id !== state.gesprek.id || this.#state?.plek !== state.plek;
    this.#state = state;
    this.#heard = performance.now();
    if (this.#connection !== 'samen') {
      this.#sayConnection('samen');
      this.#side.search(state.gesprek.id);
    }
    this.#e.several.hidden = state.leiders < 2;
    this.#e.several.textContent = this.#t('zaal.leiders', { aantal: state.leiders });
    this.#e.black.setAttribute('aria-pressed', String(state.zwart));
    this.#e.large.setAttribute('aria-pressed', String(state.groot));
    this.#e.work.hidden = false;
    if (begins) this.#begin(state);
    this.#showScreen(state);
    this.#showNext();
    this.#ledRound.show(state);
    this.#drawer!.showStep(state.stap);
    this.#tick();
    this.#keys.doEarly();
  }

  /** The screen of the room, and where it is among all. */
  #showScreen({ stap, gesprek }: RoomState): void {
    for (const screen of this.querySelectorAll<HTMLElement>('[data-scherm]'))
      screen.hidden = screen.dataset.scherm !== stap;
    for (const line of this.querySelectorAll<HTMLElement>('[data-regel]')) {
      line.hidden = line.dataset.regel !== CLOSING && !gesprek.stappen.some((s) => s.id === line.dataset.regel);
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

  /** The room went on with another plate: this window goes along, once what stands here is held. */
  #moveTo(plaat: string): void {
    this.#session?.leave();
    const { map, vraag } = pagesOf(plaat);
    location.replace(`../../${encodeURIComponent(map)}/gespreksleider/${vraag}${location.hash}`);
  }

  /** Another conversation than before: its words replace the ones that stood here, which are kept where they belong. */
  #begin({ gesprek, plek }: RoomState): void {
    this.#round?.abort();
    this.#round = new AbortController();
    void this.#session?.close();
    const store = plek === 'eigen' ? new OwnStore() : new RelayStore();
    this.#session = new Session(gesprek, store, (event) => this.#hear(event));
    this.#e.where.textContent = this.#t(`zaal.waar.${plek}`);
    sayOwnQuestion(this, gesprek);
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
  get #steps(): { id: string; tekst: string }[] {
    if (!this.#state) return [];
    const { stappen } = this.#state.gesprek;
    return allScreensOf(this.#state.gesprek, this.#data.stappen).map((id) => ({
      id,
      tekst: stappen.find((s) => s.id === id)?.tekst ?? this.#t('zaal.slot.vraag'),
    }));
  }

  get #place() {
    return { steps: this.#steps.map(({ id }) => id), index: this.#index, round: Boolean(this.#state?.ronde) };
  }

  get #index(): number {
    return this.#steps.findIndex((s) => s.id === this.#state?.stap);
  }

  #tick(): void {
    const { klok: clock, tempo, gesprek } = this.#state ?? {};
    this.#e.wall.textContent = sayTime(new Date());
    this.#ledRound.tick();
    this.#e.pace.textContent = tempo && gesprek ? sayPace(this.#t, gesprek.opzet.minuten, tempo) : '';
    this.#e.clock.hidden = !clock?.totaal;
    if (!clock?.totaal) return;
    const rest = Math.round(clock.rest - (clock.staat ? 0 : performance.now() - this.#heard) / 1000);
    const words = sayDuration(this.#t, rest);
    this.#e.rest.textContent = clock.staat ? this.#t('zaal.klokStaat', { rest: words }) : words;
    this.#e.talk.hidden = !clock.stil;
  }

  /** A remote works here as in the room; other keys are for who writes. */
  #key(e: KeyboardEvent): void {
    // Single letters that are off in the room are off here.
    const [focus, letters] = [focusOf(e.target), this.#state?.tekens ?? true];
    const command = commandOf(e, focus, letters);
    if (this.#state && mayBeRemote(e, focus, letters)) this.#letter.wait(e.target as HTMLInputElement, e.key);
    const pages = (command === 'next' || command === 'previous') && e.key.startsWith('Page');
    if (!pages && command !== 'black' && command !== 'picture') return;
    e.preventDefault();
    this.#keys.press(command);
  }

  #click(e: MouseEvent): void {
    const button = (e.target as Element).closest<HTMLElement>('button');
    if (!button || !this.#state) return;
    const { volg } = button.dataset;
    const wish = wishOf(button.dataset, this.#place);
    if (wish) this.#side.ask(wish);
    else if (volg !== undefined && this.#other) {
      history.replaceState(null, '', `#${this.#other}`);
      this.#follow(this.#other);
    }
  }
}

customElements.define('gesprek-leider', Facilitator);
