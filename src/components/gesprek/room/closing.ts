import { make } from '../../browser/make';
import { inOneLine } from '../domain/report/say';
import { BESLUIT } from '../domain/state/afspraak';
import { draftOf } from '../domain/state/drafts';
import { freshId, LIMITS, type Afspraak } from '../domain/state/model';
import { agreementsInOrder, decisionsInOrder } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { closingElements } from './elements/closing';
import type { Now } from './events';
import { FormFields } from './form-fields';
import { Overflow } from '../page/overflow';
import { showRows, type Row } from './rows';

/** The last screen: what the group takes along in three sentences, what it decided, and when it meets again. */
export class Closing {
  readonly #e: ReturnType<typeof closingElements>;
  readonly #now: Now;
  readonly #t: Translate;
  readonly #fields: FormFields;

  constructor(room: ParentNode, now: Now, t: Translate, signal: AbortSignal) {
    this.#e = closingElements(room);
    this.#now = now;
    this.#t = t;
    const { form, said, decisionForm, decision, decisionSaid, list } = this.#e;
    this.#fields = new FormFields(
      form,
      said,
      () => this.#session,
      t,
      () => undefined,
      signal,
    );
    new Overflow([[decision, LIMITS.kort]], { said: decisionSaid }, () => undefined, t, signal);
    decision.addEventListener('input', () => this.#type(decision.value), { signal });
    decisionForm.addEventListener('submit', (e) => this.#put(e), { signal });
    list.addEventListener('click', (e) => this.#click(e), { signal });
  }

  /** Shows what the conversation has by now. */
  refresh(): void {
    const g = this.#session.gesprek;
    this.#fields.fill(g);
    const { decision, list, agreed } = this.#e;
    agreed.replaceChildren(...agreementsInOrder(g).map((a) => make('li', { dir: 'auto' }, inOneLine(a))));
    const typed = this.#draft;
    if (decision !== document.activeElement && decision.value !== typed) decision.value = typed;
    showRows(
      list,
      decisionsInOrder(g).map((b) => this.#row(b)),
    );
  }

  get #session() {
    return this.#now()!.session;
  }

  /** What is half typed is in the report all the same. */
  get #draft(): string {
    const { gesprek, tab } = this.#session;
    return draftOf(gesprek, tab, BESLUIT)?.tekst ?? '';
  }

  #type(tekst: string): void {
    const session = this.#session;
    session.apply({ doe: 'typ', tab: session.tab, stap: BESLUIT, tekst, merk: null, plek: null, stam: null });
  }

  #put(e: Event): void {
    e.preventDefault();
    const { decision, decisionSaid } = this.#e;
    const wat = decision.value;
    const taken = this.#session.apply({ doe: 'spreek-af', id: freshId(), wat, wie: '', wanneer: '', besluit: true });
    decisionSaid.textContent = taken ? '' : this.#t(wat.trim() ? 'zaal.isVol.afspraken' : 'zaal.schrijfEerst');
    if (!taken) return decision.focus();
    decision.value = '';
    this.#type('');
    this.refresh();
    decision.focus();
  }

  #row({ stam, wat }: Afspraak): Row {
    const naam = this.#t('zaal.rijVan.weg', { wat: wat.slice(0, 60) });
    return { stam, tekst: wat, bij: '', bezig: false, knoppen: [{ tekst: this.#t('zaal.rij.weg'), naam, doe: 'weg' }] };
  }

  /** Taken away, its words stand in the field again: to change them, or to leave them out. */
  #click(e: Event): void {
    const { stam } = (e.target as Element).closest<HTMLElement>('[data-rij="weg"]')?.dataset ?? {};
    const decided = this.#session.gesprek.afspraken.find((a) => a.stam === stam);
    if (!decided) return;
    const { decision, decisionSaid } = this.#e;
    this.#session.apply({ doe: 'wis-afspraak', stam: decided.stam, tab: this.#session.tab });
    if (!decision.value.trim()) {
      decision.value = decided.wat;
      this.#type(decided.wat);
      decisionSaid.textContent = this.#t('zaal.slot.weerTerug');
    }
    this.refresh();
    decision.focus();
  }
}
