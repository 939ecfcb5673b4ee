import { flatten, type Word } from '../../words/fill';
import { divideTime } from '../domain/clock';
import { pointOn } from '../domain/plek';
import { sayRecipe, writeRecipe } from '../domain/recipe';
import type { RoomData } from '../domain/room-data';
import { RoomSide, type FacilitatorWish } from '../domain/session/facilitation';
import { Session } from '../domain/session/session';
import { freshId, type Gesprek } from '../domain/state/model';
import { notitiesOf } from '../domain/state/view';
import { remember, roomName, storeFor } from '../domain/storage/remembered';
import type { Place } from '../domain/storage/store';
import { translator, type Translate } from '../domain/translate';
import { showPins } from '../page/pins';
import { leaveAddress } from './address';
import { eventOf } from './buttons';
import { Cards } from './cards';
import { chime } from './chime';
import { RoomClock } from './clock';
import { keepAwake, onSwipe, toggleFullscreen } from './display';
import { Drawer } from './drawer';
import { roomElements, type RoomElements } from './elements/room';
import type { RoomEvent, Running } from './events';
import { commandOf, keepLetters } from './keys';
import { Messages } from './messages';
import { moveTo } from './move';
import { Opening, screensOf } from './opening';
import { Screens } from './screens';
import { ShareDialog } from './share';
import { StartDialog } from './start';
import { Verslag } from './verslag';
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
  #screens!: Screens;
  #clock!: RoomClock;
  #start!: StartDialog;
  #messages!: Messages;
  #cards!: Cards;
  #verslag!: Verslag;
  #share!: ShareDialog;
  #facilitation?: RoomSide;
  #wipe!: Wipe;
  #opening!: Opening;

  /** Everything that happens in the room, and what follows from it. */
  readonly #handlers: Handlers = {
    next: () => this.#screens.step(1),
    previous: () => this.#screens.step(-1),
    first: () => this.#screens.first(),
    last: () => this.#screens.last(),
    fullscreen: () => void toggleFullscreen(document.documentElement),
    minute: () => {
      this.#clock.addMinute();
      this.#messages.dismiss();
      this.#facilitation?.tell();
    },
    talk: () => this.#talk(),
    drawer: () => this.#drawer && this.#setDrawer(!this.#drawerOpen),
    help: () => this.#e.keys.showModal(),
    close: () => (this.#verslag.open ? this.#verslag.show(false) : this.#drawerOpen && this.#setDrawer(false)),
    screen: ({ step }) => this.#showScreen(step),
    timeUp: ({ silent }) => this.#timeUp(silent),
    pinned: () => this.#showPins(),
    changed: () => this.#refresh(),
    saved: () => this.#saved(),
    failed: ({ error }) => this.#failed(error),
    wiped: () => this.#wipe.elsewhere(),
    wish: ({ wish }) => this.#follow(wish),
    facilitator: ({ here }) => {
      this.#e.withFacilitator.hidden = !here;
    },
    newGroup: () => this.#opening.ask(),
    place: ({ place }) => this.#opening.choose(place),
    resume: ({ id }) => void this.#opening.reopen(id),
    anew: ({ id }) => void this.#opening.anew(id),
    startClosed: () => void this.#opening.closed(),
    start: ({ gesprek, place }) => this.#begin(gesprek, place),
    save: () => void this.#running?.session.save(),
    wipe: () => void this.#wipe.wipe(),
    unwipe: () => this.#wipe.undo(),
    report: ({ open }) => this.#verslag.show(open),
    print: () => print(),
    export: ({ format }) => void this.#verslag.export(format),
    copy: () => void this.#copy(this.#verslag.text, 'zaal.gekopieerd', this.#messages),
    share: () => void this.#share.show(this.#address, sayRecipe(this.#t, this.#recipe, this.#data.vragen.length)),
    copyAddress: () => void this.#copy(this.#address, 'zaal.adresGekopieerd', this.#share),
    say: ({ sentence }) => this.#messages.say(sentence),
  };
  readonly #emit = (event: RoomEvent): void => (this.#handlers[event.kind] as (e: RoomEvent) => void)(event);

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.toggleAttribute('data-levend', true);
    for (const element of this.querySelectorAll<HTMLElement>('[data-met]')) element.hidden = false;
    this.#furnish(signal);
    document.addEventListener('keydown', (e) => this.#key(e), { signal });
    document.addEventListener('visibilitychange', () => this.#emit({ kind: 'save' }), { signal });
    window.addEventListener('pagehide', () => this.#emit({ kind: 'save' }), { signal });
    this.addEventListener('click', (e) => this.#click(e), { signal });
    keepLetters(this.#e.lettersOff, signal);
    keepAwake(signal);
    onSwipe(this, signal, (to) => this.#screens.step(to));
    this.#screens.show();
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
    this.#wipe = new Wipe(() => this.#running!, this.#messages, t, this.#emit);
    this.#cards = new Cards(this, data, t);
    this.#clock = new RoomClock(this.#e.clock, t, this.#emit, signal);
    this.#screens = new Screens(this, this.#emit, signal);
    const known = {
      plaat: data.plaat.id,
      vragen: data.vragen.map((v) => v.nr),
      platen: data.platen.map((p) => p.id),
      fits: (g: Gesprek) => screensOf(g, data.stappen).length > 0,
    };
    this.#start = new StartDialog(this.#e.start, known, t, this.#emit, signal);
    this.#opening = new Opening(data, this.#start, now, t, this.#emit);
    const session = () => this.#running!.session;
    this.#verslag = new Verslag(this, this.#e.report, data, session, t, this.#emit, signal);
    this.#share = new ShareDialog(this.#e.share);
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
    this.#start.close();
    this.#e.tools.hidden = false;
    this.#e.where.textContent = this.#t(`zaal.waar.${place}`);
    this.#cards.set(gesprek);
    this.#tellFacilitator();
    this.#screens.set(screensOf(gesprek, this.#data.stappen));
    this.#showScreen(this.#screens.current);
    this.#refresh();
  }

  /** The facilitator's window finds this room by its name. */
  #tellFacilitator(): void {
    const name = roomName(freshId());
    this.#e.facilitatorLink.hash = name;
    const state = () =>
      this.#running && {
        stap: this.#screens.current,
        klok: this.#clock.state,
        plek: this.#running.place,
        gesprek: this.#running.session.gesprek,
      };
    this.#facilitation ??= new RoomSide(name, state, this.#emit, this.#end!.signal);
  }

  /** What the facilitator asks is done. */
  #follow(wish: FacilitatorWish): void {
    if (wish.doe === 'minuut') return this.#emit({ kind: 'minute' });
    if (wish.doe === 'praat') return this.#talk();
    this.#verslag.set(false);
    this.#screens.goTo(wish.stap);
  }

  /** Another screen is shown: tools, cards and drawer move to it, its time begins. */
  #showScreen(step: string): void {
    const screen = this.querySelector('.stap[data-nu]')!;
    const question = screen.querySelector('[data-vraagvak]')!;
    moveTo(this.#e.tools, screen.querySelector('[data-rest-vak]')!, 'first');
    const g = this.#running?.session.gesprek;
    if (!g) return;
    this.#cards.show(step, question);
    moveTo(this.#e.drawer, screen.querySelector('[data-rechts]')!);
    this.#messages.dismiss();
    this.#messages.announce(question.textContent.replace(/\s+/g, ' ').trim());
    const times = divideTime(
      g.opzet.minuten,
      g.stappen.map((s) => s.deel),
    );
    const index = g.stappen.findIndex((s) => s.id === step);
    const silent = g.opzet.stil && g.stappen[index]?.deel === 'verdiepen';
    this.#clock.set(`${g.id} ${step}`, times[index] ?? 0, silent);
    // Here the silence was over already.
    if (g.opzet.stil && !this.#clock.state.stil) this.#cards.talk();
    this.#drawer!.showStep(step);
    this.#facilitation?.tell();
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
    this.#facilitation?.tell();
  }

  #refresh(): void {
    this.#drawer?.refresh();
    this.#verslag.refresh();
    const count = this.#running?.session.gesprek.notities.length ?? 0;
    this.#e.count.textContent = count ? String(count) : '';
  }

  #saved(): void {
    this.#messages.saved();
    const tijd = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
    this.#e.where.textContent =
      this.#running?.place === 'eigen' ? this.#t('zaal.waar.eigenTijd', { tijd }) : this.#t('zaal.waar.gedeeld');
  }

  #failed(error: unknown): void {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    this.#messages.fail(this.#t(full ? 'zaal.vol' : 'zaal.nietBewaard'));
    this.#e.where.textContent = this.#t('zaal.waar.niet');
  }

  /** The pins of this screen, and the one of what is being typed. */
  #showPins(): void {
    const plate = this.querySelector('.stap[data-nu] [data-doek]');
    if (!plate || !this.#running) return;
    const now = this.#drawer?.place;
    showPins(plate, [
      ...notitiesOf(this.#running.session.gesprek, this.#screens.current).flatMap((n) =>
        n.plek ? [{ plek: n.plek }] : [],
      ),
      ...(now ? [{ plek: now, nu: true }] : []),
    ]);
  }

  #key(e: KeyboardEvent): void {
    const typing = (e.target as Element).matches?.('input:not([type="checkbox"]), textarea, select') ?? false;
    const kind = commandOf(e, typing, !this.#e.lettersOff.checked);
    // A dialog and a menu close themselves with Escape, and keep the keys for themselves.
    if (!kind || this.querySelector('dialog[open], :popover-open') || (this.#verslag.open && kind !== 'close')) return;
    if (kind === 'close' && !this.#verslag.open && !this.#drawerOpen) return;
    e.preventDefault();
    this.#emit({ kind });
  }

  get #drawerOpen(): boolean {
    return this.hasAttribute('data-lade-open');
  }

  #setDrawer(open: boolean): void {
    this.#e.drawer.hidden = !open;
    this.toggleAttribute('data-lade-open', open);
    this.toggleAttribute('data-wijst', open);
    this.#e.drawerButton.setAttribute('aria-expanded', String(open));
    if (open) this.#drawer!.focus();
    else this.#e.drawerButton.focus();
  }

  #click(e: MouseEvent): void {
    const target = e.target as Element;
    const plate = target.closest('[data-doek]');
    if (plate && this.hasAttribute('data-wijst'))
      return this.#drawer!.pin(pointOn(plate.getBoundingClientRect(), e.clientX, e.clientY));
    if (target.closest('[data-meer] :is(a, button)')) this.#e.menu.hidePopover();
    const event = eventOf(target);
    if (event) this.#emit(event);
  }

  get #recipe(): Gesprek['opzet'] {
    return this.#running?.session.gesprek.opzet ?? this.#start.recipe;
  }

  get #address(): string {
    return location.origin + location.pathname + writeRecipe(this.#recipe);
  }

  async #copy(text: string, done: string, told: Messages | ShareDialog): Promise<void> {
    await navigator.clipboard.writeText(text).then(
      () => told.say(this.#t(done)),
      () => told.say(this.#t('zaal.kopierenLukteNiet')),
    );
  }
}

customElements.define('gesprek-zaal', Room);
