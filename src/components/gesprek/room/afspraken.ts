import { make } from '../../browser/make';
import { namesIn } from '../domain/people';
import { sayWhen } from '../domain/report/say';
import { AFSPRAAK, asLines, fromLines } from '../domain/state/afspraak';
import { dayOf } from '../domain/state/day';
import { draftOf } from '../domain/state/drafts';
import { freshId, LIMITS, type Afspraak, type Kernafspraak } from '../domain/state/model';
import { agreementsInOrder } from '../domain/state/view';
import { makeDraggable } from './drag';
import { agreementElements } from './elements/afspraken';
import { showRows, type Row } from './rows';
import type { Writing } from './writing';

const FIELDS = ['wat', 'wie', 'wanneer', 'dag'] as const;

/** Agreements of the whole conversation: what, who, when, in the order the group wants. */
export class Afspraken {
  readonly #writing: Writing;
  readonly #e: ReturnType<typeof agreementElements>;

  constructor(writing: Writing, signal: AbortSignal) {
    this.#writing = writing;
    this.#e = agreementElements(writing.drawer);
    this.#listen(signal);
    this.#take();
  }

  refresh(): void {
    const { session, t } = this.#writing;
    const { form, add, cancel, list } = this.#e;
    const draft = this.#draft;
    const busy = form.contains(document.activeElement) && FIELDS.some((name) => this.#e[name].value);
    if (!busy && asLines(this.#values) !== (draft?.tekst ?? '')) this.#take();
    add.textContent = t(draft?.stam ? 'zaal.wijzig' : 'zaal.spreekAf');
    cancel.hidden = !draft?.stam;
    this.#suggest(namesIn(session.gesprek));
    showRows(
      list,
      agreementsInOrder(session.gesprek).map((a, i) => this.#row(a, i, draft?.stam === a.stam)),
    );
  }

  /**
   * Words that are there already begin an agreement; is another one half typed, then they are agreed at once.
   * @returns whether all of them came, a part because they are too long, or nothing because the conversation is full
   */
  begin(wat: string): 'whole' | 'half' | 'full' {
    const { wat: field, wie, wanneer } = this.#e;
    const long = wat.length > LIMITS.kort;
    if ([field, wie, wanneer].some(({ value }) => value.trim())) {
      // What was half typed is an agreement by now: words that are too long need the field, to be told what does not fit.
      if (long) this.#put();
      else return this.#agreed(wat);
      if (field.value.trim()) return 'full';
    }
    field.value = wat;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    wie.focus();
    return long ? 'half' : 'whole';
  }

  #agreed(wat: string): 'whole' | 'full' {
    const taken = this.#writing.session.apply({ doe: 'spreek-af', id: freshId(), wat, wie: '', wanneer: '' });
    this.refresh();
    return taken ? 'whole' : 'full';
  }

  /** Everybody who was there can be chosen; any other name can be typed. */
  #suggest(names: readonly string[]): void {
    const { names: list } = this.#e;
    if ([...list.children].map((o) => (o as HTMLOptionElement).value).join('\n') === names.join('\n')) return;
    list.replaceChildren(...names.map((value) => make('option', { value })));
  }

  #listen(signal: AbortSignal): void {
    const { form, cancel, list, wat, dag } = this.#e;
    form.addEventListener('input', () => this.#type(this.#draft?.stam ?? null), { signal });
    // As it will be kept: a year of two figures is one of this century.
    dag.addEventListener('blur', () => dag.value && (dag.value = dayOf(dag.value)), { signal });
    form.addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        this.#put();
      },
      { signal },
    );
    cancel.addEventListener(
      'click',
      () => {
        this.#clear();
        wat.focus();
      },
      { signal },
    );
    list.addEventListener('click', (e) => this.#click(e), { signal });
    list.addEventListener('keydown', (e) => this.#arrow(e), { signal });
    makeDraggable(list, signal, (stam, to) => this.#move(stam, to));
  }

  get #draft() {
    const { session } = this.#writing;
    return draftOf(session.gesprek, session.tab, AFSPRAAK);
  }

  get #values(): Kernafspraak {
    const { wat, wie, wanneer, dag } = this.#e;
    return { wat: wat.value, wie: wie.value, wanneer: wanneer.value, ...(dag.value ? { dag: dag.value } : {}) };
  }

  /** Shows what is half typed. */
  #take(): void {
    const values = fromLines(this.#draft?.tekst ?? '');
    for (const name of FIELDS) this.#e[name].value = values[name] ?? '';
  }

  #type(stam: string | null, values: Kernafspraak = this.#values): void {
    const { session } = this.#writing;
    session.apply({
      doe: 'typ',
      tab: session.tab,
      stap: AFSPRAAK,
      tekst: asLines(values),
      merk: null,
      plek: null,
      stam,
    });
  }

  #clear(): void {
    this.#type(null, { wat: '', wie: '', wanneer: '' });
    this.#take();
    this.refresh();
  }

  #put(): void {
    const { session, done } = this.#writing;
    const stam = this.#draft?.stam;
    const agreed = { id: freshId(), ...this.#values };
    const changes = stam && session.gesprek.afspraken.some((a) => a.stam === stam);
    // A full conversation takes no more: the words stay where they are.
    const taken = session.apply(
      changes ? { doe: 'wijzig-afspraak', stam, ...agreed } : { doe: 'spreek-af', ...agreed },
    );
    if (taken) {
      done(Boolean(changes));
      this.#clear();
    }
    this.#e.wat.focus();
  }

  #row(a: Afspraak, index: number, busy: boolean): Row {
    const { t } = this.#writing;
    const rest = [a.wie, sayWhen(a)].filter(Boolean).join(', ');
    // Half typed it may be known by who or when alone.
    const wat = (a.wat || rest).slice(0, 60);
    const button = (doe: 'hoger' | 'wijzig' | 'weg') => ({
      tekst: t(`zaal.rij.${doe}`),
      naam: t(`zaal.rijVan.${doe}`, { wat }),
      doe,
    });
    return {
      stam: a.stam,
      tekst: a.wat || rest,
      bij: a.wat ? rest : '',
      sleep: t('zaal.rijVan.sleep', { wat }),
      bezig: busy,
      knoppen: [...(index ? [button('hoger')] : []), button('wijzig'), button('weg')],
    };
  }

  #move(stam: string, naar: number): void {
    const { session, done } = this.#writing;
    session.apply({ doe: 'verplaats', stam, naar, door: session.tab });
    done(true);
    this.#e.list.querySelector<HTMLElement>(`[data-rij="sleep"][data-stam="${stam}"]`)?.focus();
  }

  #indexOf(stam: string): number {
    return agreementsInOrder(this.#writing.session.gesprek).findIndex((a) => a.stam === stam);
  }

  /** On the handle the arrow keys move the row. */
  #arrow(e: KeyboardEvent): void {
    const handle = (e.target as Element).closest<HTMLElement>('[data-rij="sleep"]');
    const direction = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (!handle || !direction) return;
    e.preventDefault();
    this.#move(handle.dataset.stam!, this.#indexOf(handle.dataset.stam!) + direction);
  }

  #click(e: Event): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-rij]');
    const agreed = this.#writing.session.gesprek.afspraken.find((a) => a.stam === button?.dataset.stam);
    if (!button || !agreed) return;
    switch (button.dataset.rij) {
      case 'hoger':
        return this.#move(agreed.stam, this.#indexOf(agreed.stam) - 1);
      case 'weg':
        return this.#remove(agreed);
      case 'wijzig':
        this.#change(agreed);
    }
  }

  #remove({ stam }: Afspraak): void {
    const { session, done, focusUndo } = this.#writing;
    session.apply({ doe: 'wis-afspraak', stam, tab: session.tab });
    done(true);
    focusUndo();
  }

  #change(agreed: Afspraak): void {
    // What was half typed is an agreement by now, or it would be lost.
    if (asLines(this.#values).trim()) this.#put();
    this.#type(agreed.stam, agreed);
    this.#take();
    this.refresh();
    this.#e.wat.focus();
  }
}
