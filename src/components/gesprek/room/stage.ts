import { timeOf } from '../domain/clock';
import { roundState, type FacilitatorWish } from '../domain/session/facilitation';
import { Session } from '../domain/session/session';
import type { Gesprek } from '../domain/state/model';
import { placesOf } from '../domain/state/view';
import { CLOSING } from '../domain/steps';
import { remember, storeFor } from '../domain/storage/remembered';
import type { Place } from '../domain/storage/store';
import { showPins } from '../page/pins';
import { leaveAddress } from './address';
import { allScreensOf } from './all-screens';
import { fetchBeforehand } from './beforehand';
import { chime } from './chime';
import { Drawer } from './drawer';
import type { Command, Running } from './events';
import { eventOfWish } from './facilitated';
import { moveTo } from './move';
import { sayOwnQuestion } from './own-question';
import { furnish, type Means, type Parts } from './parts';

/** The conversation that runs, and how the parts of the room move together with it. */
export class Stage {
  readonly parts: Parts;
  readonly #room: HTMLElement;
  readonly #means: Omit<Means, 'now'>;
  /** Ends what listens for one conversation when another takes its place. */
  #round?: AbortController;
  #running: Running | undefined;
  #drawer: Drawer | undefined;

  constructor(room: HTMLElement, means: Omit<Means, 'now'>) {
    this.#room = room;
    this.#means = means;
    this.parts = furnish(room, { ...means, now: () => this.#running });
  }

  get running(): Running | undefined {
    return this.#running;
  }

  get drawer(): Drawer | undefined {
    return this.#drawer;
  }

  /** The room is left: what runs is kept and let go of. */
  leave(): void {
    this.#round?.abort();
    void this.#running?.session.close();
  }

  /** A conversation begins, in the place of the one that ran. */
  begin(gesprek: Gesprek, place: Place): void {
    const { data, t, emit, signal } = this.#means;
    const { e, door, start, keeping, cards, clock, pause, facilitated, screens, handed, round } = this.parts;
    this.#round?.abort();
    this.#round = new AbortController();
    void this.#running?.session.close();
    const session = new Session(gesprek, storeFor(place), emit);
    this.#running = { session, place };
    this.#drawer = new Drawer(e.drawer, session, data.plekken, t, emit, this.#round.signal);
    remember(gesprek.plaat.id, { id: gesprek.id, plek: place });
    leaveAddress(gesprek.id);
    // Another group begins with the plate large; what was wiped leaves the drawer as it was.
    if (start.open) door.set(false);
    start.close();
    this.#room.toggleAttribute('data-loopt', true);
    e.tools.hidden = false;
    e.keepHere.hidden = place === 'eigen';
    keeping.begin();
    cards.set(gesprek);
    sayOwnQuestion(this.#room, gesprek);
    void facilitated.open(() => this.#state, signal);
    screens.set(allScreensOf(gesprek, data.stappen));
    // A pause and a round outlive a reload. The clock stands still before it has a screen: a slow page takes no time.
    const paused = clock.stood(gesprek.id);
    clock.hold(paused);
    this.showScreen(screens.current);
    pause.set(paused);
    void round.resume();
    this.refresh();
    handed.begun();
    fetchBeforehand(e.picture);
  }

  /** The button of an open drawer closes it, the other one turns to its own side. */
  openDrawer(side: 'mee' | 'notities'): void {
    if (!this.#running) return;
    const { wall, door } = this.parts;
    wall.hide();
    const along = this.#drawer!.open === 'mee';
    const there = door.open && along === (side === 'mee');
    if (!there && along !== (side === 'mee')) this.#drawer!.showTab(side);
    if (door.open && !there) this.#drawer!.focus();
    door.set(!there);
  }

  /** A key that turns the page: a round goes to its next speaker, a large code makes way. */
  turn(count: 1 | -1): void {
    const { along, round, screens } = this.parts;
    if (round.step(count)) return;
    along.leave();
    screens.step(count);
  }

  /** While the screen is black all time stands still. */
  hold(): void {
    const { clock, pause, round, facilitated } = this.parts;
    clock.hold(pause.on);
    round.hold(pause.on);
    facilitated.tell();
  }

  /** Where the room is, for a facilitator's window. */
  get #state() {
    const { e, screens, clock, pace, pause, picture, round } = this.parts;
    return (
      this.#running && {
        stap: screens.current,
        klok: clock.state,
        tempo: pace.now,
        plek: this.#running.place,
        gesprek: this.#running.session.gesprek,
        zwart: pause.on,
        groot: picture.large,
        tekens: !e.lettersOff.checked,
        ronde: round.turn && roundState(round.turn),
        gestopt: round.stopped && roundState(round.stopped),
      }
    );
  }

  /** What the facilitator asks is done. */
  follow(wish: FacilitatorWish): void {
    if (wish.doe === 'beurt') return void this.parts.round.step(wish.hoeveel);
    if (wish.doe === 'rondeVerder') return this.#goOnWithRound();
    if (wish.doe !== 'naar') return this.#means.emit(eventOfWish(wish));
    this.parts.pause.set(false);
    this.parts.verslag.set(false);
    this.parts.screens.goTo(wish.stap);
  }

  /** What holds a round up is over: a black screen, or that it was closed. */
  #goOnWithRound(): void {
    const { pause, round } = this.parts;
    if (pause.on) pause.set(false);
    else void round.again();
  }

  /** Another screen is shown: tools, cards and drawer move to it, its time begins. */
  showScreen(step: string): void {
    const { e, wall, picture, cards, messages, clock, pace, along, round, facilitated } = this.parts;
    const screen = this.#room.querySelector('.stap[data-nu]')!;
    const question = screen.querySelector('[data-vraagvak]')!;
    wall.hide();
    along.leave();
    round.leave();
    moveTo(e.tools, screen.querySelector('[data-rest-vak]')!, 'first');
    picture.setLarge(false);
    picture.show(step);
    this.placeMessages();
    const g = this.#running?.session.gesprek;
    if (!g) return;
    cards.show(step, question);
    moveTo(e.drawer, screen.querySelector('[data-rechts]')!);
    messages.dismiss();
    messages.announce(question.textContent.replace(/\s+/g, ' ').trim());
    const { seconds, silent } = timeOf(g, step, this.#means.data.opdrachten);
    clock.set(`${g.id} ${step}`, seconds, silent);
    if (step === CLOSING) pace.keep();
    // Here the silence was over already.
    if (g.opzet.stil && !clock.state.stil) cards.talk();
    this.#drawer!.showStep(step);
    along.show(g.stappen.find((s) => s.id === step));
    facilitated.tell();
  }

  /** Messages stand with the bar of the screen that is shown, or above the report. */
  placeMessages(): void {
    const room = this.#room;
    const bar = this.parts.verslag.open ? room : room.querySelector('.stap[data-nu] [data-rest-vak]');
    if (bar) this.parts.messages.moveTo(bar);
  }

  timeUp(silent: boolean): void {
    if (silent) this.talk();
    this.parts.messages.sayBriefly(this.#means.t(silent ? 'zaal.stilOm' : 'zaal.tijdOm'));
    if (this.parts.e.sound.checked) chime();
  }

  talk(): void {
    const { clock, cards, messages, facilitated } = this.parts;
    clock.talk();
    cards.talk();
    messages.dismiss();
    facilitated.tell();
  }

  refresh(): void {
    const g = this.#running?.session.gesprek;
    if (!g) return;
    const { e, wall, verslag, closing, cards, wipe } = this.parts;
    this.#drawer?.refresh();
    wall.refresh();
    verslag.refresh();
    closing.refresh();
    cards.refresh(g);
    const count = g.notities.length;
    e.count.textContent = count ? String(count) : '';
    e.wipeWhat.textContent = wipe.what(g);
  }

  /** The pins of this screen, and the one of what is being typed. */
  showPins(): void {
    const plate = this.#room.querySelector('.stap[data-nu] [data-doek]');
    if (!plate || !this.#running) return;
    const now = this.#drawer?.place;
    const there = placesOf(this.#running.session.gesprek, this.parts.screens.current).map((plek) => ({ plek }));
    showPins(plate, [...there, ...(now ? [{ plek: now, nu: true }] : [])]);
  }

  /** Is there anything for this key to do now? */
  takes(kind: Command): boolean {
    const { verslag, door, picture, wall, along, round } = this.parts;
    // A black screen and a full one are a remote's, whatever is shown.
    if (kind === 'black' || kind === 'present') return this.#running !== undefined;
    // A dialog closes itself with Escape, and keeps its keys for itself.
    if (this.#room.querySelector('dialog[open]'))
      return (
        (along.enlarged || round.going || (round.canGoBack && kind === 'previous')) &&
        (kind === 'next' || kind === 'previous')
      );
    if (verslag.open) return kind === 'close';
    return kind !== 'close' || door.open || picture.large || wall.open;
  }

  /** Closes what was opened last. */
  close(): void {
    const { verslag, door, picture, wall } = this.parts;
    if (verslag.open) return verslag.show(false);
    if (wall.open) return this.#means.emit({ kind: 'wallClosed' });
    if (picture.large) return picture.setLarge(false);
    door.set(false);
  }
}
