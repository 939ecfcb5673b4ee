import { Leaving } from '../../browser/leaving';
import { fieldName } from '../../check/field';
import { slugOf } from '../../text/slug';
import type { Problem } from '../../problem/author-error';
import { shapeOfKind, type Draft } from '../domain/draft';
import { writeFile } from '../domain/file';
import { folderOf, hasProse, pathOf, type FormKind } from '../domain/kinds';
import type { Known } from '../domain/known';
import { Offers } from '../domain/offers';
import { mistakes, NAME } from '../domain/problems';
import type { Block } from '../prose/blocks';
import { emptyBlock } from '../prose/blocks';
import { fileView } from './compound';
import { formElements } from './elements';
import { forgetDraft, keepDraft, keptDraft } from './keep';
import { handOver, type Way } from './handing-over';
import { preview } from './preview';
import { ProseView } from './prose-view';
import { textView } from './simple';
import { openBytes } from './opening';
import { faultsOf, toDo } from './telling';
import { button, type Context, type View } from './view';
import { translator, type Translate } from './words';

/** Fields the form asks for at its end, of its own accord. */
const APART = ['concept'];

/** A form for one kind of content: it gives the file that belongs in the folder. */
class ContentForm extends HTMLElement {
  readonly #kind = this.dataset.soort as FormKind;
  readonly #t: Translate = translator(this.dataset.teksten ?? '{}');
  #known!: Known;
  #offers!: Offers;
  #e!: ReturnType<typeof formElements>;
  #name!: View;
  #fields!: View;
  #prose: ProseView | undefined;
  #opened = '';
  /** The file that was opened, as it stands on disk. */
  #kept: Pick<Draft, 'kept' | 'signs'> = {};
  #concept = true;
  /** Has the name of the file been typed, or does it follow the title? */
  #named = false;
  #waiting = 0;
  /** Have there been words since the file was handed over? Asked only where the browser keeps nothing. */
  #unsaved = false;
  readonly #leaving = new Leaving(() => this.#unsaved);
  /** Fields that were left: before that nobody wants to hear what is wrong with them. */
  readonly #seen = new WeakSet<Element>();
  /** Was the file asked for, or did it come from the folder? Then every field tells. */
  #strict = false;

  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    this.#e = formElements(this);
    try {
      const answer = await fetch(this.dataset.gegevens ?? '');
      if (!answer.ok) throw new Error(String(answer.status));
      this.#known = (await answer.json()) as Known;
      this.#offers = new Offers(this.#known);
    } catch {
      this.#e.wait.textContent = this.#t('vormen.mislukt');
      return;
    }
    this.#e.wait.hidden = true;
    this.#e.form.hidden = false;
    this.#listen();
    const kept = keptDraft(this.#kind);
    this.#show(kept ?? this.#empty());
    this.#e.kept.hidden = !kept;
    const asked = new URLSearchParams(location.search).get('open');
    if (asked) await this.#fetchFile(asked);
  }

  #empty(): Draft {
    const prose: Block[] = hasProse(this.#kind)
      ? [emptyBlock(this.#kind === 'tafelverslag' ? 'point' : 'paragraph')]
      : [];
    return { kind: this.#kind, name: '', opened: '', fields: { concept: true }, prose };
  }

  #listen(): void {
    const { form, file, concept } = this.#e;
    form.addEventListener('submit', (e) => {
      e.preventDefault();
      this.#give('bewaar');
    });
    form.addEventListener('focusout', (e) => {
      const field = (e.target as Element).closest('.vorm__veld, .vorm__kader');
      if (field) this.#seen.add(field);
      this.#changed();
    });
    this.addEventListener('click', (e) => {
      const what = (e.target as Element).closest<HTMLElement>('[data-doe]')?.dataset.doe;
      if (what === 'kopieer' || what === 'mail') this.#give(what);
      if (what === 'kopieer-zo') this.#copyAsItIs();
      if (what === 'opnieuw') this.#again();
    });
    // What was typed just before is kept too.
    window.addEventListener('pagehide', () => this.#waiting && keepDraft(this.#draft()));
    file.addEventListener('change', () => void this.#openFile());
    concept.addEventListener('change', () => {
      this.#concept = concept.checked;
      this.#changed();
    });
  }

  #show(draft: Draft): void {
    const context = this.#context();
    this.#opened = draft.opened;
    this.#kept = { kept: draft.kept, signs: draft.signs };
    this.#strict = Boolean(draft.opened);
    this.#named = Boolean(draft.name);
    this.#concept = draft.fields.concept === true;
    this.#e.concept.checked = this.#concept;
    const shape = shapeOfKind(this.#kind);
    if (shape.kind !== 'group') throw new Error(`${this.#kind} has no fields`);
    const name = {
      label: this.#t('vormen.naam'),
      help: this.#t('vormen.naamHulp'),
      required: true,
      mark: this.#t('vormen.nodig'),
    };
    this.#name = textView(draft.name, name, { ...context, changed: () => this.#nameTyped() });
    this.#fields = fileView(
      { ...shape, fields: shape.fields.filter(({ name }) => !APART.includes(name)) },
      draft.fields,
      context,
    );
    this.#prose = hasProse(this.#kind)
      ? new ProseView(
          draft.prose,
          this.#kind === 'tafelverslag' ? ['heading', 'point', 'paragraph'] : ['heading', 'paragraph', 'point'],
          context,
        )
      : undefined;
    this.#e.fields.replaceChildren(this.#name.element, this.#fields.element);
    this.#e.proseBox.hidden = !this.#prose;
    this.#e.prose.replaceChildren(...(this.#prose ? [this.#prose.element] : []));
    this.#check();
  }

  #context(): Context {
    return {
      t: this.#t,
      known: this.#known,
      offers: this.#offers,
      draft: () => {
        // What a field offers may hang on the name, also while the hand has not rested.
        if (!this.#named) this.#followTitle();
        return { kind: this.#kind, name: String(this.#name.read()).trim(), opened: this.#opened };
      },
      path: [],
      beside: () => ({}),
      changed: () => this.#changed(),
      announce: (text) => (this.#e.status.textContent = text),
    };
  }

  #draft(): Draft {
    const fields = this.#fields.read() as Record<string, unknown>;
    return {
      kind: this.#kind,
      name: String(this.#name.read()).trim(),
      opened: this.#opened,
      fields: this.#concept ? { ...fields, concept: true } : fields,
      prose: this.#prose?.read() ?? [],
      ...this.#kept,
    };
  }

  #nameTyped(): void {
    this.#named = String(this.#name.read()).trim() !== '';
    this.#changed();
  }

  /** Checks once the hand rests: a check reads the whole form. */
  #changed(): void {
    clearTimeout(this.#waiting);
    this.#unsaved = true;
    this.#waiting = window.setTimeout(() => {
      this.#waiting = 0;
      if (!this.#named) this.#followTitle();
      const kept = keepDraft(this.#draft());
      this.#e.notKept.hidden = kept;
      // What stands nowhere else is not left without a question.
      this.#leaving.ask(!kept);
      this.#check();
    }, 250);
  }

  /** The name of the file follows the title until it is typed. */
  #followTitle(): void {
    const fields = this.#fields.read() as Record<string, unknown>;
    const title = this.#kind === 'waarde' ? fields.nr : (fields.titel ?? fields.term ?? fields.kort);
    const control = this.#name.element.querySelector('textarea');
    if (control)
      control.value = slugOf(typeof title === 'string' ? title : '')
        .slice(0, 60)
        .replace(/-$/, '');
  }

  #check(): Problem[] {
    const draft = this.#draft();
    const named = this.#namedViews(draft);
    const problems = [...mistakes(draft, this.#known), ...this.#unchosen(named)];
    for (const [name, view] of named) {
      const heard = this.#strict || this.#seen.has(view.element);
      view.tell(heard ? faultsOf(problems, name) : '');
    }
    this.#e.list.replaceChildren(...toDo(problems, named));
    this.#e.count.textContent = this.#t('vormen.nogTeDoen', { aantal: problems.length });
    this.#e.preview.replaceChildren(preview(draft, this.#known, this.#t));
    this.#e.path.textContent = pathOf(draft.kind, draft.name || this.#t('vormen.naamLeeg'));
    this.#e.source.textContent = writeFile(draft);
    return problems;
  }

  /** What was typed to find something looks as if it is filled in; without a choice it would be lost in silence. */
  #unchosen(named: ReadonlyMap<string, View>): Problem[] {
    return [...named].flatMap(([veld, view]) => {
      const gegeven = view.unchosen?.();
      if (!gegeven) return [];
      const fout = this.#t('vormen.nietGekozen', { woord: gegeven });
      return [{ bestand: '', veld, gegeven, fout, doe: this.#t('vormen.kiesOfLeeg') }];
    });
  }

  /** Every view by the name under which its mistakes are told. */
  #namedViews(draft: Draft): Map<string, View> {
    const found = new Map<string, View>([[NAME, this.#name]]);
    const walk = (view: View, path: readonly PropertyKey[]): void => {
      if (path.length) found.set(fieldName(path, draft.fields), view);
      for (const [key, inner] of view.inside()) walk(inner, [...path, key]);
    };
    walk(this.#fields, []);
    for (const [name, view] of this.#prose?.views() ?? []) found.set(name, view);
    return found;
  }

  /** Hands over the file, or says what keeps it back. */
  #give(how: Way): void {
    this.#strict = true;
    const problems = this.#check();
    if (problems.length) {
      this.#e.status.textContent = this.#t('vormen.eerst', { aantal: problems.length });
      this.#e.todo.focus();
      return;
    }
    this.#unsaved = false;
    void handOver(how, this.#draft(), this.#e, this.#t);
  }

  /** Also what is not complete yet can be mailed to somebody who helps. */
  #copyAsItIs(): void {
    void handOver('kopieer', this.#draft(), this.#e, this.#t);
  }

  #again(): void {
    const before = this.#draft();
    forgetDraft(this.#kind);
    this.#show(this.#empty());
    this.#e.kept.hidden = true;
    const back = button(this.#t('vormen.tochTerug'), () => {
      this.#show(before);
      keepDraft(before);
      this.#e.status.textContent = this.#t('vormen.isTerug');
    });
    this.#e.status.replaceChildren(this.#t('vormen.isLeeg'), ' ', back);
  }

  async #openFile(): Promise<void> {
    const [file] = this.#e.file.files ?? [];
    if (file) await this.#open(file.name, file);
    this.#e.file.value = '';
  }

  async #fetchFile(name: string): Promise<void> {
    const exists = this.#known.entries.some((e) => e.folder === folderOf(this.#kind) && e.id === name);
    const answer = exists
      ? await fetch(`${this.dataset.bestanden ?? ''}${name}.txt`).catch(() => undefined)
      : undefined;
    if (answer?.ok) await this.#open(name, await answer.blob());
    else this.#e.status.textContent = this.#t('vormen.nietGevonden', { naam: name });
  }

  async #open(name: string, file: Blob): Promise<void> {
    const { draft, said } = await openBytes(this.#kind, name, file, this.#t);
    if (draft) this.#show(draft);
    this.#e.status.replaceChildren(...said);
  }
}

customElements.define('content-form', ContentForm);
