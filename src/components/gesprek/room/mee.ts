import { make } from '../../browser/make';
import type { Session } from '../domain/session/session';
import { closedOf, notesOf } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { tellCameraWays } from './camera-ways';
import { alongElements } from './elements/mee';
import type { DrawerEvent, Emit } from './events';

/** So many envelopes are drawn; what comes on top is a number. */
const DRAWN = 24;

/** The letterbox of a question: how many notes came in, all closed, until everything is shown at once. */
export class Mee {
  readonly #e: ReturnType<typeof alongElements>;
  readonly #session: Session;
  readonly #t: Translate;
  readonly #emit: Emit<DrawerEvent>;
  /** Ways to the wall: beside the letterbox, and above the notes. */
  readonly #walls: readonly HTMLElement[];
  /** The wall hangs in the room alone. */
  readonly #hasWall: boolean;
  #step = '';
  /** How many were closed at this question: fewer than before means that another window opened them. */
  #closed = 0;

  constructor(drawer: HTMLElement, session: Session, t: Translate, emit: Emit<DrawerEvent>, signal: AbortSignal) {
    this.#e = alongElements(drawer);
    this.#walls = [...drawer.querySelectorAll<HTMLElement>('[data-doe="muur"]')];
    this.#hasWall = drawer.querySelector('[data-uitnodiging]') !== null;
    this.#session = session;
    this.#t = t;
    this.#emit = emit;
    tellCameraWays(drawer);
    this.#e.show.addEventListener('click', () => this.#showAll(), { signal });
  }

  showStep(step: string): void {
    if (step !== this.#step) this.#closed = 0;
    this.#step = step;
    this.refresh();
  }

  refresh(): void {
    const { gesprek } = this.#session;
    const closed = closedOf(gesprek, this.#step).length;
    const open = notesOf(gesprek, this.#step).length;
    const before = this.#closed;
    this.#closed = closed;
    this.#e.count.textContent = closed ? String(closed) : '';
    this.#e.words.textContent = this.#t('zaal.mee.bijAantal', { aantal: closed });
    this.#e.show.disabled = !closed;
    for (const door of this.#walls) door.hidden = !open || !this.#hasWall;
    if (this.#e.envelopes.childElementCount !== Math.min(closed, DRAWN)) this.#draw(closed);
    this.#sayEarlier();
    if (before && !closed && open) this.#emit({ kind: 'unsealed' });
  }

  #showAll(): void {
    if (!this.#session.apply({ doe: 'open', stap: this.#step })) this.#e.words.textContent = this.#t('zaal.mee.vol');
  }

  #draw(count: number): void {
    const { envelope, envelopes } = this.#e;
    const one = () => envelope.content.firstElementChild!.cloneNode(true);
    envelopes.replaceChildren(...Array.from({ length: Math.min(count, DRAWN) }, one));
  }

  /** How many notes other questions have, open and closed together. */
  #sayEarlier(): void {
    const { gesprek } = this.#session;
    const others = gesprek.stappen.flatMap(({ id, deel, nr }) => {
      const count = closedOf(gesprek, id).length + notesOf(gesprek, id).length;
      return id === this.#step || deel !== 'verdiepen' || !count ? [] : [{ nr, count }];
    });
    this.#e.earlierBox.hidden = !others.length;
    this.#e.earlier.replaceChildren(
      ...others.map(({ nr, count }) => {
        const disc = make('span', { className: 'schijf schijf--klein schijf--geel' }, String(nr));
        disc.setAttribute('aria-hidden', 'true');
        const words = make('span', { className: 'niet-zien' }, this.#t('zaal.mee.bijVraag', { nr, aantal: count }));
        const number = make('span', {}, String(count));
        number.setAttribute('aria-hidden', 'true');
        return make('li', {}, disc, number, words);
      }),
    );
  }
}
