import { isMissing } from '../page/export';
import type { Session } from '../domain/session/session';
import type { Translate } from '../domain/translate';
import type { Emit, RoomEvent } from './events';
import { moveTo } from './move';
import type { WallView } from './wall/wall';

const builder = () => import('./wall/wall');
/** Fetches the wall while there is a network. */
export const fetchWall = (): void => void builder().catch(() => undefined);

interface Room {
  session: () => Session;
  step: () => string;
}

/** Opens and closes the wall, which takes the place of plate and question. */
export class WallDoor {
  readonly #element: HTMLElement;
  readonly #box: HTMLElement;
  readonly #room: Room;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  readonly #signal: AbortSignal;
  #wall: WallView | undefined;

  constructor(element: HTMLElement, room: Room, t: Translate, emit: Emit<RoomEvent>, signal: AbortSignal) {
    this.#element = element;
    this.#box = element.querySelector<HTMLElement>('[data-muurvak]')!;
    this.#room = room;
    this.#t = t;
    this.#emit = emit;
    this.#signal = signal;
  }

  get open(): boolean {
    return this.#element.hasAttribute('data-muur-open');
  }

  /** @param opens were the envelopes opened just now? */
  async show(opens: boolean): Promise<void> {
    try {
      const { WallView: View } = await builder();
      this.#wall ??= new View(this.#box, this.#room, this.#t, this.#emit, this.#signal);
    } catch (error) {
      return this.#emit({ kind: 'partFailed', part: 'wall', missing: isMissing(error) });
    }
    this.#emit({ kind: 'partCame', part: 'wall' });
    const screen = this.#element.querySelector<HTMLElement>('.stap[data-nu]')!;
    const question = screen.querySelector('h2')!.textContent;
    moveTo(this.#box, screen, 'first');
    this.#element.toggleAttribute('data-muur-open', true);
    this.#wall.show(question.trim(), opens);
  }

  hide(): void {
    if (!this.open) return;
    this.#element.toggleAttribute('data-muur-open', false);
    this.#wall?.hide();
  }

  refresh(): void {
    this.#wall?.refresh();
  }
}
