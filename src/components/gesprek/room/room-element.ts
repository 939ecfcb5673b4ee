import { keepAwake } from '../../browser/awake';
import { flatten, type Word } from '../../words/fill';
import { pointOn } from '../domain/plek';
import type { RoomData } from '../domain/room-data';
import { translator, type Translate } from '../domain/translate';
import { answersOf } from './answers';
import { eventOf } from './buttons';
import { onSwipe } from './display';
import type { RoomEvent } from './events';
import { commandOf, focusOf, keepLetters, mayBeRemote } from './keys';
import type { Parts } from './parts';
import { closePopover, isPopoverOpen, standInForPopover } from './popover';
import { Stage } from './stage';

/**
 * The meeting view: one screen at a time is there already; this adds keys, time, notes, agreements and a report. Here it
 * is heard what keys, buttons and the browser ask; `answers.ts` says what follows from that.
 */
class Room extends HTMLElement {
  #end?: AbortController;
  #data = JSON.parse(this.dataset.gegevens ?? '{}') as RoomData;
  #t: Translate = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  #stage!: Stage;
  #answers!: ReturnType<typeof answersOf>;
  readonly #emit = (event: RoomEvent): void => (this.#answers[event.kind] as (e: RoomEvent) => void)(event);

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.toggleAttribute('data-levend', true);
    for (const element of this.querySelectorAll<HTMLElement>('[data-met]')) element.hidden = false;
    this.#stage = new Stage(this, { data: this.#data, t: this.#t, emit: this.#emit, signal });
    this.#answers = answersOf(this.#stage, this.#t);
    const { e, verslag, screens, opening } = this.#parts;
    const running = () => this.#stage.running;
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && running()?.session.hold(), { signal });
    window.addEventListener('pagehide', () => running()?.session.leave(), { signal });
    window.addEventListener('pageshow', () => running()?.session.comeBack(), { signal });
    window.addEventListener('beforeprint', () => running() && verslag.toPaper(true), { signal });
    window.addEventListener('afterprint', () => running() && verslag.toPaper(false), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    keepLetters(e.lettersOff, signal);
    e.lettersOff.addEventListener('change', () => this.#parts.facilitated.tell(), { signal });
    standInForPopover(e.menu, signal);
    keepAwake(signal);
    onSwipe(this, signal, (to) => screens.step(to));
    screens.show();
    this.#stage.placeMessages();
    void opening.welcome();
  }

  disconnectedCallback(): void {
    this.#end?.abort();
    this.#stage.leave();
  }

  get #parts(): Parts {
    return this.#stage.parts;
  }

  #key(e: KeyboardEvent): void {
    // A menu closes itself with Escape, and keeps the keys for itself.
    if (isPopoverOpen(this.#parts.e.menu)) return;
    const [focus, letters] = [focusOf(e.target), !this.#parts.e.lettersOff.checked];
    const kind = commandOf(e, focus, letters);
    if (kind && this.#stage.takes(kind)) {
      e.preventDefault();
      this.#emit({ kind });
    } else if (mayBeRemote(e, focus, letters) && this.#stage.running && !this.#parts.verslag.open)
      this.#parts.letter.wait(e.target as HTMLInputElement, e.key);
  }

  #click(e: MouseEvent): void {
    const target = e.target as Element;
    const plate = target.closest('[data-doek]');
    if (plate && this.hasAttribute('data-wijst'))
      return this.#stage.drawer!.pin(pointOn(plate.getBoundingClientRect(), e.clientX, e.clientY));
    if (target.closest('[data-meer] :is(a, button)')) closePopover(this.#parts.e.menu);
    const event = eventOf(target);
    if (event) this.#emit(event);
  }
}

customElements.define('gesprek-zaal', Room);
