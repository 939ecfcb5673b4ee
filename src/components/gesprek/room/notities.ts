import { sayPlace } from '../domain/plek';
import { draftOf } from '../domain/state/drafts';
import { freshId, MERKEN, type Merk, type Notitie, type Point } from '../domain/state/model';
import { notesOf } from '../domain/state/view';
import { noteElements } from './elements/notities';
import { isComposing } from './keys';
import { showRows, type Row } from './rows';
import type { Writing } from './writing';

/** Notes of one screen: write, mark, place on the plate, change, take away. */
export class Notities {
  readonly #writing: Writing;
  readonly #e: ReturnType<typeof noteElements>;
  #step = '';
  #mark: Merk | null = null;
  #place: Point | null = null;

  constructor(writing: Writing, signal: AbortSignal) {
    this.#writing = writing;
    this.#e = noteElements(writing.drawer);
    this.#listen(signal);
  }

  get place(): Point | null {
    return this.#place;
  }

  showStep(step: string): void {
    this.#step = step;
    this.#take();
  }

  refresh(): void {
    const { session, t, emit } = this.#writing;
    const { text, add, cancel, list } = this.#e;
    const draft = this.#draft;
    // An empty field may be filled under the cursor: what an earlier tab left half typed comes back here.
    if ((document.activeElement !== text || !text.value) && text.value !== (draft?.tekst ?? '')) this.#take();
    add.textContent = t(draft?.stam ? 'zaal.wijzig' : 'zaal.voegToe');
    cancel.hidden = !draft?.stam;
    showRows(
      list,
      notesOf(session.gesprek, this.#step).map((n) => this.#row(n, draft?.stam === n.stam)),
    );
    emit({ kind: 'pinned' });
  }

  /** Begins a note with words that are there already; what stood in the field is a note by then. */
  write(words: string): void {
    this.#put();
    const { text } = this.#e;
    if (text.value.trim()) return;
    text.value = words;
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  }

  /** Gives what is being typed a place on the plate. */
  pin(place: Point): void {
    this.#setPlace(place);
    this.#type();
  }

  #listen(signal: AbortSignal): void {
    const { form, text, cancel, marks, place, list } = this.#e;
    text.addEventListener('input', () => this.#type(), { signal });
    text.addEventListener(
      'keydown',
      (e) => {
        if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || isComposing(e)) return;
        e.preventDefault();
        form.requestSubmit();
      },
      { signal },
    );
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
        text.focus();
      },
      { signal },
    );
    marks.addEventListener('click', (e) => this.#chooseMark(e), { signal });
    place.addEventListener('change', () => this.#choosePlace(), { signal });
    list.addEventListener('click', (e) => this.#click(e), { signal });
  }

  get #draft() {
    const { session } = this.#writing;
    return draftOf(session.gesprek, session.tab, this.#step);
  }

  /** Shows what is half typed on this screen. */
  #take(): void {
    const draft = this.#draft;
    this.#e.text.value = draft?.tekst ?? '';
    this.#setMark(draft?.merk ?? null);
    this.#setPlace(draft?.plek ?? null);
  }

  #row(n: Notitie, busy: boolean): Row {
    const { t } = this.#writing;
    const short = n.tekst.slice(0, 60);
    const button = (doe: 'wijzig' | 'weg') => ({
      tekst: t(`zaal.rij.${doe}`),
      naam: t(`zaal.rijVan.${doe}`, { wat: short }),
      doe,
    });
    const picture = n.merk && this.#e.marks.querySelector<HTMLImageElement>(`[data-merk="${n.merk}"] img`)?.src;
    return {
      stam: n.stam,
      tekst: n.tekst,
      bij: [n.merk && t(`zaal.merk.${n.merk}`), n.plek && this.#where(n.plek)].filter(Boolean).join(', '),
      beeld: picture ?? undefined,
      bezig: busy,
      knoppen: [button('wijzig'), button('weg')],
    };
  }

  /** Where a pin stands, in words. */
  #where(point: Point): string {
    const { plekken, t } = this.#writing;
    return sayPlace(point, plekken, t);
  }

  #chooseMark(e: Event): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-merk]');
    if (!button) return;
    const mark = MERKEN.find((m) => m === button.dataset.merk) ?? null;
    this.#setMark(mark === this.#mark ? null : mark);
    this.#type();
  }

  #setMark(mark: Merk | null): void {
    this.#mark = mark;
    for (const button of this.#e.marks.querySelectorAll<HTMLElement>('[data-merk]'))
      button.setAttribute('aria-pressed', String(button.dataset.merk === mark));
  }

  #choosePlace(): void {
    const { value } = this.#e.place;
    const chosen = this.#writing.plekken.find((p) => String(p.nr) === value);
    if (value !== 'eigen') this.#setPlace(chosen ? { x: chosen.x, y: chosen.y } : null);
    this.#type();
  }

  #setPlace(place: Point | null): void {
    const { ownPlace } = this.#e;
    this.#place = place;
    const exact = place && this.#writing.plekken.find((p) => p.x === place.x && p.y === place.y);
    ownPlace.hidden = !place || Boolean(exact);
    ownPlace.textContent = place && !exact ? this.#where(place) : '';
    this.#e.place.value = !place ? '' : exact ? String(exact.nr) : 'eigen';
  }

  /** What is being typed goes into the conversation at every key. */
  #type(): void {
    const { session, emit } = this.#writing;
    session.apply({
      doe: 'typ',
      tab: session.tab,
      stap: this.#step,
      tekst: this.#e.text.value,
      merk: this.#mark,
      plek: this.#place,
      stam: this.#draft?.stam ?? null,
    });
    emit({ kind: 'pinned' });
  }

  #clear(): void {
    const { session } = this.#writing;
    session.apply({ doe: 'typ', tab: session.tab, stap: this.#step, tekst: '', merk: null, plek: null, stam: null });
    this.#take();
    this.refresh();
  }

  /** What is typed becomes a note, or the new words of the note that was being changed. */
  #put(): void {
    const { session, done } = this.#writing;
    const note = { id: freshId(), tekst: this.#e.text.value, merk: this.#mark, plek: this.#place };
    const stam = this.#draft?.stam;
    if (note.tekst.trim()) {
      const changes = stam && session.gesprek.notities.some((n) => n.stam === stam);
      // A full conversation takes no more: the words stay where they are.
      const taken = session.apply(
        changes ? { doe: 'wijzig', stam, ...note } : { doe: 'noteer', stap: this.#step, ...note },
      );
      if (taken) {
        done(Boolean(changes));
        this.#clear();
      }
    }
    this.#e.text.focus();
  }

  #click(e: Event): void {
    const button = (e.target as Element).closest<HTMLElement>('[data-rij]');
    const note = this.#writing.session.gesprek.notities.find((n) => n.stam === button?.dataset.stam);
    if (!button || !note) return;
    if (button.dataset.rij === 'weg') return this.#remove(note);
    this.#change(note);
  }

  #remove({ stam }: Notitie): void {
    const { session, done } = this.#writing;
    session.apply({ doe: 'wis-notitie', stam, tab: session.tab });
    done(true);
    this.#writing.focusUndo();
  }

  #change({ tekst, merk, plek, stam }: Notitie): void {
    const { session } = this.#writing;
    // What was half typed is a note by now, or it would be lost.
    if (this.#e.text.value.trim()) this.#put();
    session.apply({ doe: 'typ', tab: session.tab, stap: this.#step, tekst, merk, plek, stam });
    this.#take();
    this.refresh();
    this.#e.text.focus();
  }
}
