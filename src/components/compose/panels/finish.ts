import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import { advise, type Advice, type Drawn } from '../domain/advice';
import type { Work } from '../studio/studio';
import { icon } from './icon';

/** Where somebody goes to mend something. */
export interface Mend {
  step: 'teken' | 'plekken' | 'vragen' | 'klaar';
  spot?: number;
  question?: number;
  field?: string;
}

function mendOf(advice: Advice): Mend {
  switch (advice.kind) {
    case 'plekNaam':
    case 'plekUitleg':
    case 'plekkenNaam':
    case 'plekkenUitleg':
    case 'gezicht':
    case 'bordOver':
    case 'buiten':
    case 'zonderSchijf':
      return { step: 'plekken', spot: advice.nr };
    case 'jaNee':
    case 'leegVraag':
    case 'zonderPlek':
      return { step: 'vragen', question: advice.nr };
    case 'geenPlekken':
    case 'veelPlekken':
      return { step: 'plekken' };
    case 'geenVragen':
      return { step: 'vragen' };
    case 'titel':
    case 'kern':
    case 'beschrijving':
    case 'maker':
      return { step: 'klaar', field: advice.kind };
    default:
      return { step: 'teken' };
  }
}

/** The list of what could be better, and what is well already. It warns and never stops anybody. */
export class CheckList {
  readonly #list: HTMLElement;
  readonly #t: Translate;
  readonly #drawn: () => Drawn;
  #shown: unknown;

  constructor(
    list: HTMLElement,
    t: Translate,
    { drawn, onMend, signal }: { drawn: () => Drawn; onMend: (mend: Mend) => void; signal: AbortSignal },
  ) {
    this.#list = list;
    this.#t = t;
    this.#drawn = drawn;
    list.addEventListener(
      'click',
      (e) => {
        const mend = (e.target as Element).closest<HTMLElement>('[data-herstel]')?.dataset.herstel;
        if (mend) onMend(JSON.parse(mend) as Mend);
      },
      { signal },
    );
  }

  /** Looks at the plate again. */
  show({ plate }: Work): void {
    if (plate === this.#shown) return;
    this.#shown = plate;
    const advice = advise(plate, this.#drawn());
    const well: string[] = [];
    if (plate.plekken.length && plate.plekken.every((s) => s.naam.trim()))
      well.push(this.#t('maken.goed.plekken', { aantal: plate.plekken.length }));
    if (plate.vragen.length) well.push(this.#t('maken.goed.vragen', { aantal: plate.vragen.length }));
    if (!advice.length) well.push(this.#t('maken.goed.alles'));
    this.#list.replaceChildren(
      ...well.map((words) => make('li', { className: 'goed' }, icon('vink'), make('span', {}, words))),
      ...advice.slice(0, 12).map((a) => this.#item(a)),
    );
    if (advice.length > 12) this.#list.append(make('li', {}, this.#t('maken.enMeer', { aantal: advice.length - 12 })));
  }

  #item(advice: Advice): HTMLLIElement {
    const { kind, ...blanks } = advice;
    const button = make(
      'button',
      { type: 'button', className: 'herstel' },
      this.#t(`maken.herstel.${mendOf(advice).step}`),
    );
    button.dataset.herstel = JSON.stringify(mendOf(advice));
    const words = make(
      'span',
      {},
      this.#t(`maken.advies.${kind}`, blanks as Record<string, string | number>),
      ' ',
      button,
    );
    return make('li', { className: 'let' }, icon('let'), words);
  }
}
