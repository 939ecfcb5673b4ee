import { keepAwake } from '../../browser/awake';
import { flatten, type Word } from '../../words/fill';
import { timeOf } from '../domain/clock';
import { pointOn } from '../domain/plek';
import type { RoomData } from '../domain/room-data';
import type { FacilitatorWish } from '../domain/session/facilitation';
import { Session } from '../domain/session/session';
import type { Gesprek } from '../domain/state/model';
import { fieldOf, placesOf } from '../domain/state/view';
import { CLOSING } from '../domain/steps';
import { remember, storeFor } from '../domain/storage/remembered';
import type { Place } from '../domain/storage/store';
import { translator, type Translate } from '../domain/translate';
import { showPins } from '../page/pins';
import { leaveAddress } from './address';
import { allScreensOf } from './all-screens';
import { eventOf } from './buttons';
import { Cards } from './cards';
import { chime } from './chime';
import { Closing } from './closing';
import { RoomClock } from './clock';
import { fetchBeforehand } from './beforehand';
import { onSwipe, present, toggleFullscreen } from './display';
import { Drawer } from './drawer';
import { DrawerDoor } from './drawer-door';
import { roomElements, type RoomElements } from './elements/room';
import type { Command, RoomEvent, Running } from './events';
import { eventOfWish, Facilitated } from './facilitated';
import { Handed } from './handed';
import { Along } from './along';
import { Keeping } from './keeping';
import { commandOf, focusOf, keepLetters, mayBeRemote } from './keys';
import { LoneLetter } from './lone-letter';
import { Messages } from './messages';
import { moveTo } from './move';
import { knownOf, Opening } from './opening';
import { sayOwnQuestion } from './own-question';
import { GroupPace } from './pace';
import { Pause } from './pause';
import { Picture } from './picture';
import { closePopover, isPopoverOpen, standInForPopover } from './popover';
import { Screens } from './screens';
import { ShareDialog } from './share';
import { StartDialog } from './start';
import { Verslag } from './verslag';
import { WallDoor } from './wall-door';
import { Wipe } from './wipe';

type Handlers = { readonly [K in RoomEvent['kind']]: (event: Extract<RoomEvent, { kind: K }>) => void };

/** The meeting view: one screen at a time is there already; this adds keys, time, notes, agreements and a report. */
class Room extends HTMLElement {
  #end?: AbortController;
  #data = JSON.parse(this.dataset.gegevens ?? '{}') as RoomData;
  #t: Translate = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  /** Ends what listens for one conversation when another takes its place. */
  #round?: AbortController;
  #running?: Running;
  #e!: RoomElements;
  #drawer?: Drawer;
  #door!: DrawerDoor;
  #screens!: Screens;
  #pace!: GroupPace;
  #clock!: RoomClock;
  #start!: StartDialog;
  #messages!: Messages;
  #keeping!: Keeping;
  #cards!: Cards;
  #verslag!: Verslag;
  #closing!: Closing;
  #share!: ShareDialog;
  #pause!: Pause;
  #letter!: LoneLetter;
  #picture!: Picture;
  #facilitated!: Facilitated;
  #wipe!: Wipe;
  #opening!: Opening;
  #along!: Along;
  #wall!: WallDoor;
  #handed!: Handed;

  /** Everything that happens in the room, and what follows from it. */
  readonly #handlers: Handlers = {
    next: () => this.#screens.step(1),
    previous: () => this.#screens.step(-1),
    first: () => this.#screens.first(),
    last: () => this.#screens.last(),
    fullscreen: () => void toggleFullscreen(document.documentElement),
    present: () => void present(document.documentElement),
    minute: () => {
      this.#clock.addMinute();
      this.#messages.dismiss();
      this.#facilitated.tell();
    },
    talk: () => this.#talk(),
    black: () => this.#pause.set(!this.#pause.on),
    paused: () => this.#facilitated.tell(),
    // The plate alone needs the room the drawer has, and the other way round.
    picture: () => {
      this.#wall.hide();
      this.#door.set(false);
      this.#picture.setLarge(!this.#picture.large);
    },
    opened: () => {
      this.#picture.setLarge(false);
      this.#drawer?.focus();
    },
    pictured: () => this.#facilitated.tell(),
    drawer: () => this.#openDrawer('notities'),
    along: () => this.#openDrawer('mee'),
    enlarge: () => this.#along.enlarge(),
    readIn: () => void this.#along.readIn(),
    handed: ({ text }) => void this.#along.readIn(text),
    turned: () => this.#door.say(),
    unsealed: () => void this.#wall.show(true),
    round: () => void this.#along.round(fieldOf(this.#running!.session.gesprek, 'wie')),
    wall: () => void this.#wall.show(false),
    wallClosed: () => {
      this.#wall.hide();
      this.#drawer?.focus();
    },
    agreeOn: ({ text }) => {
      this.#wall.hide();
      this.#screens.goTo(this.#running?.session.gesprek.stappen.find((s) => s.deel === 'doen')?.id);
      this.#door.set(true);
      this.#drawer?.agree(text);
    },
    typeOver: () => {
      this.#along.close();
      this.#drawer?.showTab('notities');
      this.#drawer?.focus();
    },
    help: () => this.#e.keys.showModal(),
    close: () => this.#close(),
    screen: ({ step }) => this.#showScreen(step),
    timeUp: ({ silent }) => this.#timeUp(silent),
    pinned: () => this.#showPins(),
    changed: () => this.#refresh(),
    saved: () => this.#keeping.saved(),
    failed: (event) => this.#keeping.failed(event),
    wiped: () => this.#wipe.elsewhere(),
    wish: ({ wish }) => this.#follow(wish),
    facilitators: ({ count }) => this.#facilitated.show(count),
    newGroup: () => this.#opening.ask(),
    place: ({ place }) => this.#opening.choose(place),
    begin: () => this.#opening.choose('gedeeld', true),
    keepHere: () => void this.#opening.keepHere(),
    resume: ({ id }) => void this.#opening.reopen(id),
    anew: ({ id }) => void this.#opening.anew(id),
    startClosed: () => void this.#opening.closed(),
    start: ({ gesprek, place }) => this.#begin(gesprek, place),
    save: () => void this.#running?.session.save(),
    tick: ({ nr, stand }) => void this.#running?.session.tick(nr, stand),
    carry: () => {
      this.#drawer?.carry();
      // What came and how to take it back stand in the drawer.
      this.#door.set(true);
    },
    wipe: () => void this.#wipe.wipe(),
    unwipe: () => this.#wipe.undo(),
    report: ({ open }) => this.#verslag.show(open),
    reportShown: () => {
      if (this.#verslag.open) this.#pace.keep();
      this.#placeMessages();
    },
    print: () => print(),
    printPlate: () => this.#verslag.printPlate(),
    complete: () => this.#verslag.complete(),
    dropPhoto: () => this.#verslag.dropPhoto(),
    export: ({ format }) => void this.#verslag.export(format),
    exportFailed: ({ missing }) =>
      this.#messages.say(this.#t(missing ? 'zaal.stukMist' : 'zaal.uitvoerMislukt'), missing),
    reload: () => location.reload(),
    copy: () => void this.#verslag.copy(),
    share: () => void this.#share.show(this.#running?.session.gesprek.opzet ?? this.#start.recipe),
    copyAddress: () => void this.#share.copy(),
    say: ({ sentence }) => this.#messages.say(sentence),
  };
  readonly #emit = (event: RoomEvent): void => (this.#handlers[event.kind] as (e: RoomEvent) => void)(event);

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.toggleAttribute('data-levend', true);
    for (const element of this.querySelectorAll<HTMLElement>('[data-met]')) element.hidden = false;
    this.#handed = new Handed(
      {
        plaat: this.#data.plaat.id,
        runs: () => this.#running !== undefined,
        take: (text) => this.#emit({ kind: 'handed', text }),
        elsewhere: () => this.#start.say(this.#t('zaal.lees.elders')),
      },
      signal,
    );
    this.#furnish(signal);
    document.addEventListener('keydown', (e) => this.#key(e), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.#running?.session.hold(), { signal });
    window.addEventListener('pagehide', () => this.#running?.session.leave(), { signal });
    window.addEventListener('pageshow', () => this.#running?.session.comeBack(), { signal });
    window.addEventListener('beforeprint', () => this.#running && this.#verslag.toPaper(true), { signal });
    window.addEventListener('afterprint', () => this.#running && this.#verslag.toPaper(false), { signal });
    this.addEventListener('click', (e) => this.#click(e), { signal });
    keepLetters(this.#e.lettersOff, signal);
    standInForPopover(this.#e.menu, signal);
    keepAwake(signal);
    onSwipe(this, signal, (to) => this.#screens.step(to));
    this.#screens.show();
    this.#placeMessages();
    void this.#opening.welcome();
  }

  disconnectedCallback(): void {
    this.#end?.abort();
    this.#round?.abort();
    void this.#running?.session.close();
  }

  /** Every part of the room gets its place. */
  #furnish(signal: AbortSignal): void {
    const t = this.#t;
    const data = this.#data;
    const now = () => this.#running;
    this.#e = roomElements(this);
    this.#messages = new Messages(this);
    this.#keeping = new Keeping(this.#e.where, this.#messages, now, t);
    this.#wipe = new Wipe(() => this.#running!, this.#messages, t, this.#emit);
    this.#cards = new Cards(this, data, t, this.#emit, signal);
    this.#clock = new RoomClock(this.#e.clock, t, () => this.#pace.sentence, this.#emit, signal);
    this.#pace = new GroupPace(now, this.#clock, () => this.#screens.current, data.opdrachten, t);
    this.#screens = new Screens(this, this.#emit, signal);
    this.#pause = new Pause(this.#e.pause, this.#emit, signal);
    const black = () => this.#emit({ kind: 'black' });
    this.#letter = new LoneLetter({ turn: black, isBlack: () => this.#pause.on }, signal);
    this.#door = new DrawerDoor(this, this.#e, this.#emit);
    this.#picture = new Picture(this, data, this.#emit, signal);
    this.#facilitated = new Facilitated(this.#e, t, this.#emit);
    this.#start = new StartDialog(this.#e.start, knownOf(data), t, this.#emit, signal);
    this.#opening = new Opening(data, this.#start, now, t, this.#emit);
    this.#verslag = new Verslag(this, this.#e.report, data, now, t, this.#emit, signal);
    this.#closing = new Closing(this, now, t, signal);
    const session = () => this.#running!.session;
    this.#along = new Along(this.#e, data, { session, step: () => this.#screens.current }, t, this.#emit, signal);
    this.#wall = new WallDoor(this, { session, step: () => this.#screens.current }, t, this.#emit, signal);
    this.#share = new ShareDialog(this.#e.share, t, data.vragen.length);
  }

  /** A conversation begins, in the place of the one that ran. */
  #begin(gesprek: Gesprek, place: Place): void {
    this.#round?.abort();
    this.#round = new AbortController();
    void this.#running?.session.close();
    const session = new Session(gesprek, storeFor(place), this.#emit);
    this.#running = { session, place };
    this.#drawer = new Drawer(this.#e.drawer, session, this.#data.plekken, this.#t, this.#emit, this.#round.signal);
    remember(gesprek.plaat.id, { id: gesprek.id, plek: place });
    leaveAddress(gesprek.id);
    // Another group begins with the plate large; what was wiped leaves the drawer as it was.
    if (this.#start.open) this.#door.set(false);
    this.#start.close();
    this.toggleAttribute('data-loopt', true);
    this.#e.tools.hidden = false;
    this.#e.keepHere.hidden = place === 'eigen';
    this.#keeping.begin();
    this.#cards.set(gesprek);
    sayOwnQuestion(this, gesprek);
    void this.#facilitated.open(() => this.#state, this.#end!.signal);
    this.#screens.set(allScreensOf(gesprek, this.#data.stappen));
    this.#showScreen(this.#screens.current);
    this.#refresh();
    this.#handed.begun();
    fetchBeforehand(this.#e.picture);
  }

  /** The button of an open drawer closes it, the other one turns to its own side. */
  #openDrawer(side: 'mee' | 'notities'): void {
    if (!this.#running) return;
    this.#wall.hide();
    const along = this.#drawer!.open === 'mee';
    const there = this.#door.open && along === (side === 'mee');
    if (!there && along !== (side === 'mee')) this.#drawer!.showTab(side);
    if (this.#door.open && !there) this.#drawer!.focus();
    this.#door.set(!there);
  }

  /** Where the room is, for a facilitator's window. */
  get #state() {
    return (
      this.#running && {
        stap: this.#screens.current,
        klok: this.#clock.state,
        tempo: this.#pace.now,
        plek: this.#running.place,
        gesprek: this.#running.session.gesprek,
        zwart: this.#pause.on,
        groot: this.#picture.large,
      }
    );
  }

  /** What the facilitator asks is done. */
  #follow(wish: FacilitatorWish): void {
    if (wish.doe !== 'naar') return this.#emit(eventOfWish(wish));
    this.#pause.set(false);
    this.#verslag.set(false);
    this.#screens.goTo(wish.stap);
  }

  /** Another screen is shown: tools, cards and drawer move to it, its time begins. */
  #showScreen(step: string): void {
    const screen = this.querySelector('.stap[data-nu]')!;
    const question = screen.querySelector('[data-vraagvak]')!;
    this.#wall.hide();
    moveTo(this.#e.tools, screen.querySelector('[data-rest-vak]')!, 'first');
    this.#picture.setLarge(false);
    this.#picture.show(step);
    this.#placeMessages();
    const g = this.#running?.session.gesprek;
    if (!g) return;
    this.#cards.show(step, question);
    moveTo(this.#e.drawer, screen.querySelector('[data-rechts]')!);
    this.#messages.dismiss();
    this.#messages.announce(question.textContent.replace(/\s+/g, ' ').trim());
    const { seconds, silent } = timeOf(g, step, this.#data.opdrachten);
    this.#clock.set(`${g.id} ${step}`, seconds, silent);
    if (step === CLOSING) this.#pace.keep();
    // Here the silence was over already.
    if (g.opzet.stil && !this.#clock.state.stil) this.#cards.talk();
    this.#drawer!.showStep(step);
    this.#along.show(g.stappen.find((s) => s.id === step));
    this.#facilitated.tell();
  }

  /** Messages stand with the bar of the screen that is shown, or above the report. */
  #placeMessages(): void {
    const bar = this.#verslag.open ? this : this.querySelector('.stap[data-nu] [data-rest-vak]');
    if (bar) this.#messages.moveTo(bar);
  }

  #timeUp(silent: boolean): void {
    if (silent) this.#talk();
    this.#messages.sayBriefly(this.#t(silent ? 'zaal.stilOm' : 'zaal.tijdOm'));
    if (this.#e.sound.checked) chime();
  }

  #talk(): void {
    this.#clock.talk();
    this.#cards.talk();
    this.#messages.dismiss();
    this.#facilitated.tell();
  }

  #refresh(): void {
    const g = this.#running?.session.gesprek;
    if (!g) return;
    this.#drawer?.refresh();
    this.#wall.refresh();
    this.#verslag.refresh();
    this.#closing.refresh();
    this.#cards.refresh(g);
    const count = g.notities.length;
    this.#e.count.textContent = count ? String(count) : '';
    this.#e.wipeWhat.textContent = this.#wipe.what(g);
  }

  /** The pins of this screen, and the one of what is being typed. */
  #showPins(): void {
    const plate = this.querySelector('.stap[data-nu] [data-doek]');
    if (!plate || !this.#running) return;
    const now = this.#drawer?.place;
    const there = placesOf(this.#running.session.gesprek, this.#screens.current).map((plek) => ({ plek }));
    showPins(plate, [...there, ...(now ? [{ plek: now, nu: true }] : [])]);
  }

  #key(e: KeyboardEvent): void {
    // A dialog and a menu close themselves with Escape, and keep the keys for themselves.
    if (this.querySelector('dialog[open]') || isPopoverOpen(this.#e.menu)) return;
    const [focus, letters] = [focusOf(e.target), !this.#e.lettersOff.checked];
    const kind = commandOf(e, focus, letters);
    if (kind && this.#takes(kind)) {
      e.preventDefault();
      this.#emit({ kind });
    } else if (mayBeRemote(e, focus, letters) && this.#running && !this.#verslag.open)
      this.#letter.wait(e.target as HTMLInputElement, e.key);
  }

  /** Is there anything for this key to do now? */
  #takes(kind: Command): boolean {
    if (this.#verslag.open) return kind === 'close';
    if (kind === 'close') return this.#door.open || this.#picture.large || this.#wall.open;
    return (kind !== 'black' && kind !== 'present') || this.#running !== undefined;
  }

  /** Closes what was opened last. */
  #close(): void {
    if (this.#verslag.open) return this.#verslag.show(false);
    if (this.#wall.open) return this.#emit({ kind: 'wallClosed' });
    if (this.#picture.large) return this.#picture.setLarge(false);
    this.#door.set(false);
  }

  #click(e: MouseEvent): void {
    const target = e.target as Element;
    const plate = target.closest('[data-doek]');
    if (plate && this.hasAttribute('data-wijst'))
      return this.#drawer!.pin(pointOn(plate.getBoundingClientRect(), e.clientX, e.clientY));
    if (target.closest('[data-meer] :is(a, button)')) closePopover(this.#e.menu);
    const event = eventOf(target);
    if (event) this.#emit(event);
  }
}

customElements.define('gesprek-zaal', Room);
