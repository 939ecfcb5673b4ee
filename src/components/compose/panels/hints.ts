import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import type { Deel } from '../../praatplaat/tekening/plaat';
import { advise, type Advice, type Drawn } from '../domain/advice';
import type { Studio, Work } from '../studio/studio';
import { icon } from './icon';

/** How long a hand rests before it is told, in ms: nobody is told halfway a word. */
const REST = 600;

const OF_DISC = new Set<Advice['kind']>(['gezicht', 'bordOver', 'buiten']);

/**
 * What is told while somebody makes it: about the thing in hand, and nothing that is only not done yet.
 * @param words that stand on the chosen part
 */
export function adviceNow(
  all: readonly Advice[],
  { spot, question }: Work,
  words: readonly string[],
): Record<Step, Advice[]> {
  return {
    teken: all.filter((a) => a.kind === 'mensen' || ('tekst' in a && words.includes(a.tekst))),
    plekken: all.filter((a) => a.kind === 'veelPlekken' || (OF_DISC.has(a.kind) && 'nr' in a && a.nr === spot)),
    vragen: all.filter((a) => a.kind === 'jaNee' && a.nr === question),
  };
}
type Step = 'teken' | 'plekken' | 'vragen';

/** The plate as it is drawn. */
interface Seen {
  readonly seen: Drawn;
  readonly parts: { wordsOn: (deel: Deel) => string[] };
}

/** Says beside the thing somebody has in hand what could be better about it; it goes when it is mended, and stops nobody. */
export class Hints {
  readonly #places: Readonly<Record<Step, HTMLElement>>;
  readonly #t: Translate;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param root holds a place for each step */
  constructor(
    studio: Studio,
    root: HTMLElement,
    { t, canvas, signal }: { t: Translate; canvas: Seen; signal: AbortSignal },
  ) {
    const place = (step: Step): HTMLElement => root.querySelector<HTMLElement>(`[data-raad="${step}"]`)!;
    this.#places = { teken: place('teken'), plekken: place('plekken'), vragen: place('vragen') };
    this.#t = t;
    studio.view((work) => {
      clearTimeout(this.#waiting);
      const { chosen } = studio;
      this.#waiting = setTimeout(() => {
        this.#show(adviceNow(advise(work.plate, canvas.seen), work, chosen ? canvas.parts.wordsOn(chosen) : []));
      }, REST);
    });
    signal.addEventListener('abort', () => clearTimeout(this.#waiting));
  }

  #show(now: Readonly<Record<Step, readonly Advice[]>>): void {
    for (const step of ['teken', 'plekken', 'vragen'] as const) {
      const told = now[step].map(({ kind, ...blanks }) =>
        this.#t(`maken.advies.${kind}`, blanks as Record<string, string | number>),
      );
      const place = this.#places[step];
      // What stands there is not said again.
      if ([...place.children].map((p) => p.textContent).join('\n') === told.join('\n')) continue;
      place.replaceChildren(...told.map((words) => make('p', { className: 'raad' }, icon('let'), words)));
    }
  }
}
