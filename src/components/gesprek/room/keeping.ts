import { Leaving } from '../../browser/leaving';
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
  readonly #leaving = new Leaving(() => {
    const now = this.#now();
    return now !== undefined && !isEmpty(now.session.gesprek);
  });

  constructor(where: HTMLElement, messages: Messages, now: Now, t: Translate) {
    this.#where = where;
    this.#messages = messages;
    this.#now = now;
    this.#t = t;
  }

  /** Another conversation, that waits for its first word. */
  begin(): void {
    this.#leaving.ask(false);
    this.#where.textContent = this.#t(`zaal.waar.${this.#now()!.place}`);
  }

  saved(): void {
    this.#leaving.ask(false);
    this.#messages.saved();
    const tijd = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
    this.#where.textContent =
      this.#now()?.place === 'eigen' ? this.#t('zaal.waar.eigenTijd', { tijd }) : this.#t('zaal.waar.gedeeld');
  }

  failed({ trouble, held }: Extract<SessionEvent, { kind: 'failed' }>): void {
    this.#leaving.ask(!held);
    this.#messages.fail(this.#t(`zaal.opslag.${trouble}`), trouble === 'verouderd');
    this.#where.textContent = this.#t('zaal.waar.niet');
  }
}
