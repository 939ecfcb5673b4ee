import type { Session } from '../../domain/session/session';
import type { Action } from '../../domain/state/actions';
import { freshId } from '../../domain/state/model';
import { inverse } from '../../domain/state/undo';
import { cardsOf, LOOSE, wallOf, whereIs, type Wall } from '../../domain/wall';
import {
  addGroup,
  dot,
  dropGroup,
  layUnder,
  moveCard,
  nameGroup,
  sortByDots,
  takeApart,
  type Fields,
} from '../../domain/wall-moves';
import type { Translate } from '../../domain/translate';
import { wallElements } from '../elements/wall';
import type { Emit, RoomEvent } from '../events';
import { Board, nameOf, type Look } from './board';
import { carryTo, walkTo, withCarried, type Carried } from './carry';
import { drawKept } from './keep-focus';
import { makeCardsDraggable, type Spot } from './drag';

/** All envelopes together take so long to open, in ms. */
const OPENS = 900;
/** Where a card goes that begins a group. */
const NEW = 'nieuw';
/** How many steps back can be taken. */
const MOST_BACK = 50;

interface Room {
  session: () => Session;
  /** The question that is talked about. */
  step: () => string;
}

/** Ctrl+Z, but in a field: there it takes back letters. */
const takesBack = ({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean =>
  key === 'z' && (ctrlKey || metaKey) && !(target instanceof HTMLInputElement);

/** The wall of one question: group notes by dragging or with keys, then count dots. */
export class WallView {
  readonly #box: HTMLElement;
  readonly #e: ReturnType<typeof wallElements>;
  readonly #room: Room;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  readonly #board: Board;
  #mode: Look['mode'] = 'groepeer';
  #menu = '';
  /** The card that is carried, and where it would hang. */
  #carried: Carried | undefined;
  #back: Action[] = [];
  #dragged = false;

  constructor(box: HTMLElement, room: Room, t: Translate, emit: Emit<RoomEvent>, signal: AbortSignal) {
    this.#box = box;
    this.#e = wallElements(box);
    this.#room = room;
    this.#t = t;
    this.#emit = emit;
    this.#board = new Board({ t, pictures: this.#e.pictures });
    box.addEventListener('click', (e) => this.#click(e), { signal });
    box.addEventListener('keydown', (e) => this.#key(e), { signal });
    box.addEventListener('change', (e) => this.#named(e.target as HTMLElement), { signal });
    makeCardsDraggable(
      this.#e.board,
      {
        lift: (stam) => this.#lift(stam),
        over: (spot) => this.#carry(spot, false),
        drop: () => {
          this.#dragged = true;
          setTimeout(() => (this.#dragged = false));
          this.#drop();
        },
        cancel: () => this.#putBack(),
      },
      signal,
    );
  }

  get open(): boolean {
    return !this.#box.hidden;
  }

  /** @param opens were the envelopes opened just now? Then they do so one after the other */
  show(question: string, opens: boolean): void {
    this.#box.hidden = false;
    this.#e.question.textContent = question;
    this.#carried = undefined;
    this.#back = [];
    this.#menu = '';
    this.#setMode('groepeer');
    this.#e.board.toggleAttribute('data-opent', opens);
    const cards = [...this.#e.board.querySelectorAll<HTMLElement>('.brief')];
    if (opens) for (const [i, card] of cards.entries()) card.style.animationDelay = `${(i / cards.length) * OPENS}ms`;
    this.#e.question.focus();
  }

  hide(): void {
    this.#box.hidden = true;
    this.#e.board.replaceChildren();
  }

  /** Something was said or moved, here or in another window. */
  refresh(): void {
    if (this.open) this.#draw();
  }

  get #wall(): Wall {
    return wallOf(this.#room.session().gesprek, this.#room.step());
  }

  get #shown(): Wall {
    return withCarried(this.#wall, this.#carried);
  }

  #draw(): void {
    // Envelopes open once: what is drawn later is open.
    this.#e.board.toggleAttribute('data-opent', false);
    const look = {
      mode: this.#mode,
      carried: this.#carried?.stam ?? '',
      target: this.#carried?.groep ?? '',
      menu: this.#menu,
    };
    drawKept(this.#e.board, () => this.#e.board.replaceChildren(...this.#board.draw(this.#shown, look)));
    this.#sayCount();
  }

  #sayCount(): void {
    const sum = cardsOf(this.#wall).reduce((n, card) => n + card.stippen, 0);
    this.#e.counts.textContent = this.#t('zaal.muur.telt', { aantal: sum });
    this.#e.undo.hidden = !this.#back.length;
  }

  #say(sentence: string): void {
    this.#e.said.textContent = sentence;
  }

  #setMode(mode: Look['mode']): void {
    this.#mode = mode;
    this.#carried = undefined;
    this.#e.group.setAttribute('aria-pressed', String(mode === 'groepeer'));
    this.#e.dots.setAttribute('aria-pressed', String(mode === 'stippen'));
    this.#e.keys.hidden = mode !== 'groepeer';
    this.#e.counts.hidden = this.#e.sort.hidden = mode !== 'stippen';
    this.#draw();
  }

  /** Does something that can be taken back. */
  #hang(velden: Fields): void {
    if (!Object.keys(velden).length) return;
    const session = this.#room.session();
    const action: Action = { doe: 'hang', velden, door: session.tab };
    const back = inverse(session.gesprek, action, freshId());
    if (back) this.#back = [...this.#back.slice(-MOST_BACK), back];
    session.apply(action);
    this.#draw();
  }

  #undo(): void {
    const action = this.#back.pop();
    if (!action) return;
    this.#room.session().apply(action);
    this.#say(this.#t('zaal.muur.isOngedaan'));
    this.#draw();
  }

  #groupName(id: string): string {
    return nameOf(this.#wall.groepen.find((group) => group.id === id) ?? { id: LOOSE, kop: '' }, this.#t);
  }

  #lift(stam: string): void {
    const there = whereIs(this.#wall, stam);
    if (!there) return;
    this.#carried = { stam, ...there };
    this.#menu = '';
    this.#draw();
    this.#say(`${this.#t('zaal.muur.opgepakt')} ${this.#where()}`);
  }

  /** In which group, and at which place of how many. */
  #where(): string {
    const { groep, plaats } = this.#carried!;
    if (groep === NEW) return this.#t('zaal.muur.nieuweGroep');
    const shown = this.#shown;
    const row = groep === LOOSE ? shown.los : (shown.groepen.find((group) => group.id === groep)?.kaarten ?? []);
    return this.#t('zaal.muur.plaats', { groep: this.#groupName(groep), nr: plaats + 1, van: row.length });
  }

  #carry(spot: Spot, speak: boolean): void {
    const carried = this.#carried;
    if (!carried || (carried.groep === spot.groep && carried.plaats === spot.plaats)) return;
    this.#carried = { stam: carried.stam, ...spot };
    this.#draw();
    if (speak) this.#say(this.#where());
  }

  #drop(): void {
    const carried = this.#carried;
    if (!carried) return;
    const where = this.#where();
    this.#carried = undefined;
    if (carried.groep === NEW) return this.#move(carried.stam, NEW);
    const { gesprek } = this.#room.session();
    this.#hang(moveCard(gesprek, this.#room.step(), carried.stam, carried.groep, carried.plaats));
    this.#draw();
    this.#say(`${this.#t('zaal.muur.neergelegd')} ${where}`);
  }

  #putBack(): void {
    this.#carried = undefined;
    this.#draw();
    this.#say(this.#t('zaal.muur.teruggelegd'));
  }

  /** Arrows carry a card, or walk along the cards when none is carried. */
  #arrow(stam: string, key: string): void {
    if (this.#carried) return this.#carry(carryTo(this.#shown, stam, key), true);
    const to = walkTo(this.#shown, stam, key);
    if (to !== undefined) this.#focusCard(to);
  }

  #key(e: KeyboardEvent): void {
    const target = e.target as HTMLElement;
    const { pak } = target.dataset;
    if (takesBack(e)) this.#undo();
    else if (e.key === 'Escape' && this.#carried) this.#putBack();
    else if (e.key === 'Escape' && this.#menu) this.#closeMenu();
    else if (e.key === 'Enter' && target.dataset.kop !== undefined) this.#rename(target);
    else if (pak && e.key.startsWith('Arrow')) this.#arrow(pak, e.key);
    else {
      // Letters and arrows on a button of the wall are not for the room; Escape and the keys of a remote are.
      if (e.key !== 'Escape' && !e.key.startsWith('Page')) e.stopPropagation();
      return;
    }
    e.preventDefault();
    e.stopPropagation();
  }

  #closeMenu(): void {
    const menu = this.#menu;
    this.#menu = '';
    this.#draw();
    this.#e.board.querySelector<HTMLElement>(`[data-menu="${menu}"] > summary`)?.focus();
  }

  /** A heading is done; the cursor stays in it. */
  #rename(field: HTMLElement): void {
    field.blur();
    this.#e.board.querySelector<HTMLElement>(`[data-kop="${field.dataset.kop}"]`)?.focus();
  }

  #named(field: HTMLElement): void {
    const { kop } = field.dataset;
    if (kop !== undefined) this.#hang(nameGroup(kop, (field as HTMLInputElement).value));
  }

  /** @returns id of a group that is new, to be moved to or named */
  #newGroup(): string {
    const id = freshId();
    this.#hang(addGroup(this.#room.session().gesprek, this.#room.step(), id, ''));
    return id;
  }

  #click(e: MouseEvent): void {
    const target = (e.target as Element).closest<HTMLElement>('button, summary');
    if (!target || this.#dragged) return;
    const { muurStand, pak, doe } = target.dataset;
    if (muurStand) return this.#setMode(muurStand as Look['mode']);
    if (target === this.#e.undo) return this.#undo();
    if (target === this.#e.sort) return this.#hang(sortByDots(this.#room.session().gesprek, this.#room.step()));
    const menu = target.closest<HTMLElement>('summary')?.parentElement?.dataset.menu;
    if (menu !== undefined) {
      this.#menu = this.#menu === menu ? '' : menu;
      return;
    }
    if (pak) return this.#carried ? this.#drop() : this.#lift(pak);
    if (doe) this.#do(doe, target.dataset);
  }

  #do(doe: string, { stam = '', groep = '', andere = '', erbij }: DOMStringMap): void {
    const { gesprek } = this.#room.session();
    const step = this.#room.step();
    switch (doe) {
      case 'nieuwe-groep': {
        const id = this.#newGroup();
        return this.#e.board.querySelector<HTMLElement>(`[data-kop="${id}"]`)?.focus();
      }
      case 'groep-weg':
        return this.#hang(dropGroup(groep));
      case 'verplaats':
        return this.#move(stam, groep);
      case 'leg-onder':
        this.#menu = '';
        this.#hang(layUnder(gesprek, step, stam, andere));
        return this.#focusCard(andere);
      case 'uit-elkaar':
        this.#menu = '';
        this.#hang(takeApart(gesprek, step, stam));
        return this.#focusCard(stam);
      case 'stip':
        return this.#hang(dot(gesprek, step, stam, erbij === '1' ? 1 : -1));
      case 'afspraak': {
        const card = cardsOf(this.#wall).find((c) => c.notitie.stam === stam);
        if (card) this.#emit({ kind: 'agreeOn', text: card.notitie.tekst });
      }
    }
  }

  #move(stam: string, groep: string): void {
    this.#menu = '';
    const to = groep === NEW ? this.#newGroup() : groep;
    const { gesprek } = this.#room.session();
    this.#hang(moveCard(gesprek, this.#room.step(), stam, to, Number.MAX_SAFE_INTEGER));
    this.#say(this.#t('zaal.muur.verplaatst', { groep: this.#groupName(to) }));
    if (groep === NEW) this.#e.board.querySelector<HTMLElement>(`[data-kop="${to}"]`)?.focus();
    else this.#focusCard(stam);
  }

  #focusCard(stam: string): void {
    this.#e.board.querySelector<HTMLElement>(`[data-pak="${stam}"]`)?.focus();
  }
}
