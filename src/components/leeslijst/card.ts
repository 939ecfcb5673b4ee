import type { Fetched } from '../export/fetched';
import { make, withAria } from '../browser/make';
import type { Entry } from './list';

/** What an entry is on the site; nothing when it is there no more. */
export interface Thing {
  titel: string;
  adres: string;
  /** `RuG (2018), bij 1.1` */
  onder: string;
  zekerheid: string;
}

/** Everything that can stand on a list, by id. */
export function thingsOf({ bevindingen, bronnen, say }: Fetched): ReadonlyMap<string, Thing> {
  const source = new Map(bronnen.map((b) => [b.id, b]));
  return new Map([
    ...bevindingen.map((b): [string, Thing] => {
      const own = b.bronnen.flatMap((id) => source.get(id) ?? []);
      const under = say('leeslijst.bij', {
        bronnen: own.map((s) => s.kort).join('; '),
        nrs: b.waarden.map((w) => w.nr).join(', '),
      });
      const zekerheid = own.map((s) => s.zekerheid).join('; ');
      return [`bevinding:${b.id}`, { titel: b.titel, adres: b.adres, onder: under, zekerheid }];
    }),
    ...bronnen.map((b): [string, Thing] => [
      `bron:${b.id}`,
      { titel: b.kort, adres: b.adres, onder: b.soort, zekerheid: b.zekerheid },
    ]),
  ]);
}

/** What a card asks of the list. */
export interface Wishes {
  move: (id: string, steps: number) => void;
  annotate: (id: string, noot: string) => void;
  remove: (id: string) => void;
}

/** How many places down the keys ask a card to go; none from a note, where the arrows are the writer's. */
export function stepsOf({
  altKey,
  key,
  isComposing,
  target,
}: Pick<KeyboardEvent, 'altKey' | 'key' | 'isComposing' | 'target'>): number {
  if (!altKey || isComposing || (target as Element | null)?.localName === 'textarea') return 0;
  return { ArrowUp: -1, ArrowDown: 1 }[key] ?? 0;
}

/** One entry of the list; the same element as long as the page lives, so that a note keeps its cursor. */
export class Card {
  readonly element = make('li', { className: 'leeskaart' });
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;
  readonly #note = make('textarea', { className: 'invoer', rows: 1 });
  readonly #printed = make('p', { className: 'leeskaart__noot' });
  readonly id: string;

  constructor(id: string, thing: Thing | undefined, say: Fetched['say'], wishes: Wishes) {
    this.id = id;
    const titel = thing?.titel ?? say('leeslijst.weg', { id });
    const arrow = (sign: string, key: string, steps: number) =>
      withAria(
        'label',
        say(key, { titel }),
        make('button', {
          type: 'button',
          className: 'knop knop--stil knop--icoon',
          textContent: sign,
          onclick: () => wishes.move(id, steps),
        }),
      );
    this.#up = arrow('↑', 'leeslijst.omhoog', -1);
    this.#down = arrow('↓', 'leeslijst.omlaag', 1);
    this.#note.placeholder = say('leeslijst.schrijf');
    withAria('label', say('leeslijst.notitie', { titel }), this.#note);
    this.#note.oninput = () => {
      wishes.annotate(id, this.#note.value);
      this.#printed.textContent = this.#note.value;
    };
    this.#note.dir = this.#printed.dir = 'auto';
    const off = make('button', {
      type: 'button',
      className: 'knop knop--stil knop--icoon',
      textContent: '×',
      onclick: () => wishes.remove(id),
    });
    withAria('label', say('leeslijst.haalWeg', { titel }), off);
    this.element.append(
      make('div', { className: 'leeskaart__plek' }, this.#up, this.#down),
      make(
        'div',
        { className: 'leeskaart__wat' },
        thing ? make('a', { href: thing.adres, textContent: titel }) : make('b', { textContent: titel }),
        ...(thing
          ? [make('span', { className: 'klein zacht', textContent: `${thing.onder} · ${thing.zekerheid}` })]
          : []),
        this.#note,
        this.#printed,
      ),
      off,
    );
    this.element.onkeydown = (event) => {
      const steps = stepsOf(event);
      if (!steps) return;
      event.preventDefault();
      wishes.move(id, steps);
    };
  }

  /** Shows its note and whether it can move. */
  show({ noot = '' }: Entry, index: number, count: number): void {
    this.#up.disabled = index === 0;
    this.#down.disabled = index === count - 1;
    if (this.#note !== document.activeElement) this.#note.value = noot;
    this.#printed.textContent = noot;
  }

  /** The button for a direction, or the other one at the end of the list. */
  focus(steps: number): void {
    const [wanted, other] = steps < 0 ? [this.#up, this.#down] : [this.#down, this.#up];
    (wanted.disabled ? other : wanted).focus();
  }
}
