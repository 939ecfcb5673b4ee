import { BRIEFJES } from '../../domain/handover/packet';
import { countPeople } from '../../domain/people';
import { LIMITS } from '../../domain/state/model';
import { fieldOf } from '../../domain/state/view';
import { cardsOf, LOOSE } from '../../domain/wall';
import {
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
import { tellRest } from '../../page/overflow';
import { wallElements } from '../elements/wall';
import { isComposing } from '../keys';
import type { Emit, RoomEvent } from '../events';
import { Board, nameOf, type Look } from './board';
import { NEW, walkTo, type Carried } from './carry';
import { makeCardsDraggable } from './drag';
import { Hand } from './hand';
import { Hanging, type Room } from './hanging';
import { drawKept } from './keep-focus';

/** All envelopes together take so long to open, in ms. */
const OPENS = 900;

/** Ctrl+Z, but in a field: there it takes back letters. */
const takesBack = ({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean =>
  key === 'z' && (ctrlKey || metaKey) && !(target instanceof HTMLInputElement);

/** The wall of one question: group notes by dragging or with keys, then count dots. */
export class WallView {
  readonly #box: HTMLElement;
  readonly #e: ReturnType<typeof wallElements>;
  readonly #hanging: Hanging;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  readonly #board: Board;
  #mode: Look['mode'] = 'groepeer';
  #menu = '';
  readonly #hand: Hand;
  #dragged = false;

  constructor(box: HTMLElement, room: Room, t: Translate, emit: Emit<RoomEvent>, signal: AbortSignal) {
    this.#box = box;
    this.#e = wallElements(box);
    this.#hanging = new Hanging(room);
    this.#t = t;
    this.#emit = emit;
    const over = (rest: string) => tellRest(this.#e.over, rest, LIMITS.kort, t);
    this.#board = new Board({ t, pictures: this.#e.pictures, over });
    this.#hand = new Hand(
      {
        wall: () => this.#hanging.wall,
        draw: () => this.#draw(),
        say: (sentence) => this.#say(sentence),
        put: (carried) => this.#put(carried),
      },
      t,
    );
    box.addEventListener('click', (e) => this.#click(e), { signal });
    box.addEventListener('keydown', (e) => this.#key(e), { signal });
    box.addEventListener('change', (e) => this.#named(e.target as HTMLElement), { signal });
    makeCardsDraggable(
      this.#e.board,
      {
        lift: (stam) => this.#lift(stam),
        over: (spot) => this.#hand.carry(spot, false),
        drop: () => {
          this.#dragged = true;
          setTimeout(() => (this.#dragged = false));
          this.#hand.drop();
        },
        cancel: () => this.#hand.putBack(),
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
    this.#hand.letGo();
    this.#hanging.forget();
    this.#menu = '';
    this.#setMode('groepeer');
    this.#e.board.toggleAttribute('data-opent', opens);
    const cards = [...this.#e.board.querySelectorAll<HTMLElement>('.brief')];
    if (opens) for (const [i, card] of cards.entries()) card.style.animationDelay = `${(i / cards.length) * OPENS}ms`;
    this.#e.question.focus();
  }

  hide(): void {
    this.#box.hidden = true;
    tellRest(this.#e.over, '', LIMITS.kort, this.#t);
    this.#board.clear(this.#e.board);
  }

  /** Something was said or moved, here or in another window. */
  refresh(): void {
    if (this.open) this.#draw();
  }

  #draw(): void {
    // Envelopes open once: what is drawn later is open.
    this.#e.board.toggleAttribute('data-opent', false);
    const look = {
      mode: this.#mode,
      carried: this.#hand.carried?.stam ?? '',
      target: this.#hand.carried?.groep ?? '',
      menu: this.#menu,
    };
    drawKept(this.#e.board, () => this.#board.draw(this.#e.board, this.#hand.shown, look));
    this.#sayCount();
  }

  #sayCount(): void {
    const sum = cardsOf(this.#hanging.wall).reduce((n, card) => n + card.stippen, 0);
    const most = BRIEFJES.stippen * countPeople(fieldOf(this.#hanging.gesprek, 'wie'));
    this.#e.counts.textContent = this.#t(most ? 'zaal.muur.teltVan' : 'zaal.muur.telt', { aantal: sum, van: most });
    this.#e.undo.hidden = !this.#hanging.changed;
  }

  #say(sentence: string): void {
    this.#e.said.textContent = sentence;
  }

  #setMode(mode: Look['mode']): void {
    this.#mode = mode;
    this.#hand.letGo();
    this.#e.group.setAttribute('aria-pressed', String(mode === 'groepeer'));
    this.#e.dots.setAttribute('aria-pressed', String(mode === 'stippen'));
    this.#e.keys.hidden = mode !== 'groepeer';
    this.#e.counts.hidden = this.#e.sort.hidden = mode !== 'stippen';
    this.#draw();
  }

  /** What changes is drawn by the room, as what another window changes. */
  #hang(velden: Fields): void {
    if (!this.#hanging.hang(velden)) this.#draw();
  }

  #undo(): void {
    if (!this.#hanging.undo()) return;
    this.#say(this.#t('zaal.muur.isOngedaan'));
    this.#draw();
  }

  #groupName(id: string): string {
    return nameOf(this.#hanging.wall.groepen.find((group) => group.id === id) ?? { id: LOOSE, kop: '' }, this.#t);
  }

  #lift(stam: string): void {
    this.#menu = '';
    this.#hand.lift(stam);
  }

  /** Where a card was put down it hangs. */
  #put({ stam, groep, plaats }: Carried): void {
    if (groep === NEW) return this.#move(stam, NEW);
    this.#hang(moveCard(this.#hanging.gesprek, this.#hanging.step, stam, groep, plaats));
  }

  /** Arrows carry a card, or walk along the cards when none is carried. */
  #arrow(stam: string, key: string): void {
    if (this.#hand.carried) return this.#hand.arrow(key);
    const to = walkTo(this.#hanging.wall, stam, key);
    if (to !== undefined) this.#focusCard(to);
  }

  #key(e: KeyboardEvent): void {
    // A key without a name, or one of a letter that is still being put together in a heading.
    if (typeof e.key !== 'string' || isComposing(e)) return;
    const target = e.target as HTMLElement;
    const { pak } = target.dataset;
    if (takesBack(e)) this.#undo();
    else if (e.key === 'Escape' && this.#hand.carried) this.#hand.putBack();
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
    if (kop === undefined) return;
    this.#hang(nameGroup(kop, (field as HTMLInputElement).value));
  }

  /** @returns id of a group that is new, to be moved to or named */
  #newGroup(): string {
    const { id, velden } = this.#hanging.newGroup();
    this.#hang(velden);
    return id;
  }

  #click(e: MouseEvent): void {
    const target = (e.target as Element).closest<HTMLElement>('button, summary');
    if (!target || this.#dragged) return;
    const { muurStand, pak, doe } = target.dataset;
    if (muurStand) return this.#setMode(muurStand as Look['mode']);
    if (target === this.#e.undo) return this.#undo();
    if (target === this.#e.sort) return this.#hang(sortByDots(this.#hanging.gesprek, this.#hanging.step));
    const menu = target.closest<HTMLElement>('summary')?.parentElement?.dataset.menu;
    if (menu !== undefined) {
      // It opens here and not by itself: its buttons are drawn now.
      e.preventDefault();
      this.#menu = this.#menu === menu ? '' : menu;
      return this.#draw();
    }
    if (pak) return this.#hand.carried ? this.#hand.drop() : this.#lift(pak);
    if (doe) this.#do(doe, target.dataset);
  }

  #do(doe: string, { stam = '', groep = '', andere = '', erbij }: DOMStringMap): void {
    const { gesprek, step } = this.#hanging;
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
        const card = cardsOf(this.#hanging.wall).find((c) => c.notitie.stam === stam);
        if (card) this.#emit({ kind: 'agreeOn', text: card.notitie.tekst });
      }
    }
  }

  #move(stam: string, groep: string): void {
    this.#menu = '';
    const to = groep === NEW ? this.#newGroup() : groep;
    const { gesprek, step } = this.#hanging;
    this.#hang(moveCard(gesprek, step, stam, to, Number.MAX_SAFE_INTEGER));
    this.#say(this.#t('zaal.muur.verplaatst', { groep: this.#groupName(to) }));
    if (groep === NEW) this.#e.board.querySelector<HTMLElement>(`[data-kop="${to}"]`)?.focus();
    else this.#focusCard(stam);
  }

  #focusCard(stam: string): void {
    this.#e.board.querySelector<HTMLElement>(`[data-pak="${stam}"]`)?.focus();
  }
}
