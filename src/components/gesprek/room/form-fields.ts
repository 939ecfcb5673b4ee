import { asField, limitOf } from '../domain/state/fields';
import type { Session } from '../domain/session/session';
import type { Gesprek } from '../domain/state/model';
import { fieldOf } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { Overflow } from '../page/overflow';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields of a form that a conversation can have, by their names. */
export const fieldsIn = (form: HTMLFormElement): Field[] => [...form.querySelectorAll<Field>('[name]')];

/** A form of which every letter is kept, and that follows what other windows write. */
export class FormFields {
  readonly #fields: readonly Field[];
  readonly #session: () => Session;

  /** @param said where it is told that words did not fit */
  constructor(
    form: HTMLFormElement,
    said: HTMLElement,
    session: () => Session,
    t: Translate,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.#fields = fieldsIn(form);
    this.#session = session;
    const limits = this.#fields.map((field) => [field, limitOf(field.name)] as const);
    new Overflow(limits, { said }, () => undefined, t, signal);
    form.addEventListener('submit', (e) => e.preventDefault(), { signal });
    // A day that is typed shows how it is kept once the field is left: with its whole year, or not at all.
    form.addEventListener('focusout', ({ target }) => showDay(target as Field), { signal });
    form.addEventListener(
      'input',
      (e) => {
        this.#keep(e.target as Field);
        changed();
      },
      { signal },
    );
  }

  /** Shows what the conversation has; what someone is typing keeps its spaces. */
  fill(g: Gesprek): void {
    for (const field of this.#fields)
      if (asField(field.name, field.value) !== fieldOf(g, field.name)) show(field, fieldOf(g, field.name));
  }

  #keep({ name, value }: Field): void {
    const session = this.#session();
    session.apply({ doe: 'vul', veld: name, waarde: value, door: session.tab });
  }
}

/** Shows the day of a field as it is kept. */
function showDay(field: Field): void {
  if (field.type === 'date' && field.value) field.value = asField(field.name, field.value);
}

/** What another window wrote comes in; who is writing here stays in the line that is being written, as it stands. */
function show(field: Field, words: string): void {
  const { value, selectionStart: at } = field;
  const writing = field === document.activeElement && at !== null;
  field.value = words;
  if (!writing || !(field instanceof HTMLTextAreaElement)) return;
  const from = value.lastIndexOf('\n', at - 1) + 1;
  const typed = value.slice(from).split('\n', 1)[0]!;
  const others = words.split('\n').filter(Boolean);
  const nr = others.indexOf(asField(field.name, typed));
  others.splice(nr < 0 ? others.length : nr, nr < 0 ? 0 : 1, typed);
  field.value = others.join('\n');
  const start = others.slice(0, nr < 0 ? -1 : nr).join('\n').length;
  const caret = (start ? start + 1 : 0) + at - from;
  field.setSelectionRange(caret, caret);
}
