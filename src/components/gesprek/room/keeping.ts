import type { SessionEvent } from '../domain/session/session';
import { isEmpty } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import type { Now } from './events';
import type { Messages } from './messages';

/** Says whether what is said is kept, and where; asks before the page goes with words that stand nowhere else. */
export class Keeping {
  readonly #where: HTMLElement;
  readonly #messages: Messages;
  readonly #now: Now;
  readonly #t: Translate;
  readonly #ask = (e: BeforeUnloadEvent): void => {
    const now = this.#now();
    if (!now || isEmpty(now.session.gesprek)) return;
    e.preventDefault();
    // Chrome before 119 knows only this.
    e.returnValue = true;
  };

  constructor(where: HTMLElement, messages: Messages, now: Now, t: Translate) {
    this.#where = where;
    this.#messages = messages;
    this.#now = now;
    this.#t = t;
  }

  /** Another conversation, that waits for its first word. */
  begin(): void {
    removeEventListener('beforeunload', this.#ask);
    this.#where.textContent = this.#t(`zaal.waar.${this.#now()!.place}`);
  }

  saved(): void {
    removeEventListener('beforeunload', this.#ask);
    this.#messages.saved();
    const tijd = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
    this.#where.textContent =
      this.#now()?.place === 'eigen' ? this.#t('zaal.waar.eigenTijd', { tijd }) : this.#t('zaal.waar.gedeeld');
  }

  /** A page that asks cannot be put away and come back at once: only when there is nothing else. */
  failed({ trouble, held }: Extract<SessionEvent, { kind: 'failed' }>): void {
    if (held) removeEventListener('beforeunload', this.#ask);
    else addEventListener('beforeunload', this.#ask);
    this.#messages.fail(this.#t(`zaal.opslag.${trouble}`), trouble === 'verouderd');
    this.#where.textContent = this.#t('zaal.waar.niet');
  }
}
