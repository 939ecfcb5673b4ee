import type { Plek } from '../domain/plek';
import type { Session } from '../domain/session/session';
import { draftOf } from '../domain/state/drafts';
import { LIMITS, type Point } from '../domain/state/model';
import { agreementsInOrder, notesOf } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { Afspraken } from './afspraken';
import { agreementElements } from './elements/afspraken';
import { drawerElements } from './elements/drawer';
import { noteElements } from './elements/notities';
import type { DrawerEvent, Emit } from './events';
import { Mee } from './mee';
import { Notities } from './notities';
import { Overflow } from '../page/overflow';

const TABS = ['mee', 'notities', 'afspraken'] as const;
type Tab = (typeof TABS)[number];
/** Tabs in which one writes. */
const FORMS = ['notities', 'afspraken'] as const;
type Form = (typeof FORMS)[number];
/** What was there before a form was sent off, and what was in the form. */
interface Before {
  notities: number;
  afspraken: number;
  empty: boolean;
  changes: boolean;
}

/** The drawer: what phones hand over, notes of one screen, agreements of the whole conversation. */
export class Drawer {
  readonly #e: ReturnType<typeof drawerElements>;
  readonly #forms: Readonly<Record<Form, { form: HTMLFormElement; first: HTMLElement & { value: string } }>> &
    Readonly<Record<Form, { cancel: HTMLElement; said: HTMLElement }>>;
  readonly #session: Session;
  readonly #drawer: HTMLElement;
  readonly #emit: Emit<DrawerEvent>;
  readonly #mee: Mee;
  readonly #notities: Notities;
  readonly #afspraken: Afspraken;
  readonly #t: Translate;
  readonly #overflow: Readonly<Record<Form, Overflow>>;
  #step = '';

  constructor(
    drawer: HTMLElement,
    session: Session,
    plekken: readonly Plek[],
    t: Translate,
    emit: Emit<DrawerEvent>,
    signal: AbortSignal,
  ) {
    this.#e = drawerElements(drawer);
    const [notities, afspraken] = [noteElements(drawer), agreementElements(drawer)];
    this.#forms = {
      notities: { ...notities, first: notities.text },
      afspraken: { ...afspraken, first: afspraken.wat },
    };
    this.#drawer = drawer;
    this.#emit = emit;
    this.#session = session;
    this.#t = t;
    const { undo } = this.#e;
    undo.hidden = true;
    const done = (can: boolean) => {
      undo.hidden = !can;
    };
    // Heard before and after the panes do their work: was there anything, and did it arrive?
    let before = this.#before('notities');
    const tabOf = (e: Event): Form => FORMS.find((tab) => this.#forms[tab].form === e.target)!;
    drawer.addEventListener('submit', (e) => (before = this.#before(tabOf(e))), { capture: true, signal });
    const writing = { drawer, session, plekken, t, done, focusUndo: () => undo.focus(), emit };
    // First: what is too long is cut before anybody keeps it.
    const rest = (words: string) => this.#write(words);
    const short = [afspraken.wat, afspraken.wie, afspraken.wanneer].map((field) => [field, LIMITS.kort] as const);
    const long = [[notities.text, LIMITS.tekst] as const];
    this.#overflow = {
      notities: new Overflow(long, { said: notities.said, button: notities.rest }, rest, t, signal),
      afspraken: new Overflow(short, { said: afspraken.said, button: afspraken.rest }, rest, t, signal),
    };
    this.#mee = new Mee(drawer, session, t, emit, signal);
    this.#notities = new Notities(writing, signal);
    this.#afspraken = new Afspraken(writing, signal);
    drawer.addEventListener('submit', (e) => this.#sayResult(tabOf(e), before), { signal });
    undo.addEventListener('click', () => this.#undo(), { signal });
    for (const tab of TABS) this.#tab(tab).addEventListener('click', () => this.showTab(tab), { signal });
    this.#e.tabs.addEventListener('keydown', (e) => this.#arrow(e), { signal });
    this.showTab('notities');
  }

  #tab(tab: Tab): HTMLElement {
    return { mee: this.#e.alongTab, notities: this.#e.notesTab, afspraken: this.#e.agreementsTab }[tab];
  }

  get open(): Tab {
    return TABS.find((tab) => this.#tab(tab).getAttribute('aria-selected') === 'true') ?? 'notities';
  }

  showTab(open: Tab): void {
    for (const tab of TABS) {
      const on = tab === open;
      this.#tab(tab).setAttribute('aria-selected', String(on));
      this.#tab(tab).tabIndex = on ? 0 : -1;
      this.#e[tab].toggleAttribute('data-dicht', !on);
    }
    this.#drawer.toggleAttribute('data-mee-open', open === 'mee');
    this.#emit({ kind: 'turned' });
  }

  /** Shows another screen, with what was half typed there. */
  showStep(step: string): void {
    if (step !== this.#step) {
      const { gesprek, tab } = this.#session;
      this.#overflow.notities.forget();
      const left = this.#step && draftOf(gesprek, tab, this.#step)?.tekst.trim();
      this.#say('notities', left ? this.#t('zaal.nogHalf', { stap: this.#question(this.#step) }) : '');
      this.#step = step;
    }
    this.#mee.showStep(step);
    this.#notities.showStep(step);
    this.refresh();
  }

  /** Shows what is in the conversation now; the field someone types in is left alone. */
  refresh(): void {
    this.#mee.refresh();
    this.#notities.refresh();
    this.#afspraken.refresh();
    const { notities, afspraken } = this.#counts;
    this.#e.notesCount.textContent = notities ? String(notities) : '';
    this.#e.agreementsCount.textContent = afspraken ? String(afspraken) : '';
  }

  /** What was agreed before and is still open comes at once, and can be taken back at once. */
  carry(): void {
    const { came, refused } = this.#session.carry();
    this.#e.undo.hidden = !came;
    this.showTab('afspraken');
    const rest = refused ? this.#t('zaal.nietMeegenomen', { aantal: refused }) : '';
    this.#say('afspraken', [came ? this.#t('zaal.meegenomen', { aantal: came }) : '', rest].filter(Boolean).join(' '));
  }

  /** Words of a card begin an agreement; what stood half typed there stays, and the card is an agreement at once. */
  agree(words: string): void {
    this.showTab('afspraken');
    const outcome = this.#afspraken.begin(words);
    this.refresh();
    // What did not fit is said already, by the field.
    if (outcome === 'half') return;
    const key = outcome === 'full' ? 'zaal.muur.afspraakVol' : 'zaal.muur.afspraakKlaar';
    this.#say('afspraken', this.#t(key, { wat: words }));
  }

  /** Gives what is being typed a place on the plate. */
  pin(place: Point): void {
    this.#notities.pin(place);
  }

  /** Place of what is being typed. */
  get place(): Point | null {
    return this.#notities.place;
  }

  /** Puts the cursor in the field, and brings the field into view with as much of its form as there is room for. */
  focus(): void {
    const { open } = this;
    if (open === 'mee') return this.#e.alongTab.focus();
    const { form, first } = this.#forms[open];
    first.focus({ preventScroll: true });
    for (const part of [form, first]) part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Notes of this screen, agreements of all. */
  get #counts(): { notities: number; afspraken: number } {
    const { gesprek } = this.#session;
    return { notities: notesOf(gesprek, this.#step).length, afspraken: agreementsInOrder(gesprek).length };
  }

  /** Words that did not fit become the next note. */
  #write(words: string): void {
    this.showTab('notities');
    this.#notities.write(words);
    this.refresh();
  }

  #before(tab: Form): Before {
    const { first, cancel } = this.#forms[tab];
    return { ...this.#counts, empty: !first.value.trim(), changes: !cancel.hidden };
  }

  #question(step: string): string {
    return this.#session.gesprek.stappen.find((s) => s.id === step)?.tekst ?? '';
  }

  #say(tab: Form, sentence: string): void {
    this.#forms[tab].said.textContent = sentence;
  }

  /** Says whether what was sent off is there now: on a small screen the list is out of sight. */
  #sayResult(tab: Form, before: Before): void {
    const { notities, afspraken } = this.#counts;
    if (before.empty) return this.#say(tab, this.#t(before.changes ? 'zaal.nietLeeg' : 'zaal.schrijfEerst'));
    if (this.#forms[tab].first.value.trim()) return this.#say(tab, this.#t(`zaal.isVol.${tab}`));
    this.#overflow[tab].forget();
    if (before.changes) return this.#say(tab, this.#t('zaal.gewijzigd'));
    if (notities > before.notities) return this.#say(tab, this.#t('zaal.staatErbij', { aantal: notities }));
    if (afspraken > before.afspraken) this.#say(tab, this.#t('zaal.vastgelegd', { aantal: afspraken }));
  }

  /** What comes back on another screen is named, as it cannot be seen here. */
  #undo(): void {
    this.#e.undo.hidden = true;
    const before = new Set(this.#session.gesprek.notities.map((n) => n.id));
    this.#session.undo();
    const back = this.#session.gesprek.notities.find((n) => !before.has(n.id) && n.stap !== this.#step);
    this.#say('notities', back ? this.#t('zaal.weerBij', { stap: this.#question(back.stap) }) : '');
    this.focus();
  }

  #arrow(e: KeyboardEvent): void {
    if (e.key !== 'ArrowLeft' && e.key !== 'ArrowRight') return;
    e.preventDefault();
    e.stopPropagation();
    // On a wide screen agreements stand beside the notes, and have no tab.
    const shown = TABS.filter((tab) => this.#tab(tab).getClientRects().length);
    const to = shown.indexOf(this.open) + (e.key === 'ArrowRight' ? 1 : -1) + shown.length;
    const other = shown[to % shown.length]!;
    this.showTab(other);
    this.#tab(other).focus();
  }
}
