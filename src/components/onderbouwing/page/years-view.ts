import { inOrder, type Known } from '../filter/address';
import type { Selection } from '../filter/selection';
import type { Tally } from '../filter/tally';
import { part } from './data';

type Years = Pick<Selection, 'from' | 'to'>;
/** `now` is while a handle moves, `done` when it is let go, `stepped` at each key that moves it, `typed` in a field. */
type Moment = 'now' | 'done' | 'stepped' | 'typed';

/** The row of years: bars, two handles and two fields that say the same. */
export class YearsView {
  readonly #years: Known['years'];
  readonly #svg: SVGSVGElement;
  readonly #bars: readonly SVGRectElement[];
  readonly #reach: SVGPathElement;
  readonly #handles: readonly HTMLInputElement[];
  readonly #fields: readonly HTMLInputElement[];

  constructor(form: HTMLFormElement, years: Known['years']) {
    this.#years = years;
    this.#svg = part(form, 'jaren');
    this.#reach = part(form, 'bereik');
    this.#bars = [...this.#svg.querySelectorAll<SVGRectElement>('[data-jaar]')];
    this.#handles = [...form.querySelectorAll<HTMLInputElement>('[data-greep]')];
    this.#fields = [...form.querySelectorAll<HTMLInputElement>('[data-jaar]')].filter((e) => e.tagName === 'INPUT');
  }

  listen(signal: AbortSignal, choose: (years: Years, moment: Moment) => void): void {
    const handled = (moment: Moment) => () => choose(this.#read(this.#handles), moment);
    for (const handle of this.#handles) {
      handle.addEventListener('input', handled('now'), { signal });
      // A browser tells of a change at every key: whoever holds an arrow makes one choice, not twenty.
      let byKey = false;
      handle.addEventListener('keydown', () => (byKey = true), { signal });
      handle.addEventListener('pointerdown', () => (byKey = false), { signal });
      handle.addEventListener('change', () => handled(byKey ? 'stepped' : 'done')(), { signal });
    }
    for (const field of this.#fields) {
      field.addEventListener('input', () => this.#typed() && choose(this.#read(this.#fields), 'typed'), { signal });
      // Half a year is no year: what was typed gives way to what counts, in both fields.
      const done = () => {
        const years = this.#read(this.#fields);
        this.#write(years);
        choose(years, 'done');
      };
      field.addEventListener('change', done, { signal });
    }
  }

  /** Are both fields whole years of the row, or empty, and the first not after the last? Else somebody is still typing. */
  #typed(): boolean {
    const [first, last] = this.#years;
    const [from, to] = this.#fields.map(({ value }, i) => (value === '' ? this.#years[i]! : Number(value)));
    return first <= from! && from! <= to! && to! <= last;
  }

  #write({ from, to }: Years): void {
    const ends = [from ?? this.#years[0], to ?? this.#years[1]];
    for (const [i, field] of this.#fields.entries()) field.value = String(ends[i]);
  }

  #read(inputs: readonly HTMLInputElement[]): Years {
    const [first, last] = this.#years;
    const [from, to] = inputs.map(({ value }, i) => {
      const year = Number.parseInt(value, 10);
      return Number.isNaN(year) ? [first, last][i]! : Math.min(last, Math.max(first, year));
    });
    return inOrder(from, to, this.#years);
  }

  show({ from, to }: Selection, { years }: Tally): void {
    const [first, last] = this.#years;
    const ends = [from ?? first, to ?? last] as const;
    for (const [i, handle] of this.#handles.entries()) handle.value = String(ends[i]);
    // The field one types in keeps what is typed.
    for (const [i, field] of this.#fields.entries())
      if (field !== document.activeElement || field.value === '') field.value = String(ends[i]);
    const { grond, maat, begin, stap } = this.#svg.dataset;
    for (const bar of this.#bars) {
      const year = Number(bar.dataset.jaar);
      const height = (years.get(year) ?? 0) * Number(maat);
      bar.setAttribute('height', String(height));
      bar.setAttribute('y', String(Number(grond) - height));
      bar.classList.toggle('jaren__nu--buiten', year < ends[0] || year > ends[1]);
    }
    const x = (year: number): number => Number(begin) + (year - first) * Number(stap);
    this.#reach.setAttribute('d', `M${x(ends[0])} ${Number(grond) + 7}H${x(ends[1])}`);
  }
}
