import { make } from '../../browser/make';
import type { Shape } from '../domain/shape';
import { faultLine, freshId, type Context, type View } from './view';

/** How a field is asked for. */
export interface Asked {
  label: string;
  help: string;
  required: boolean;
  /** How needed it is, in words behind its name. */
  mark?: string | undefined;
}

const NOTHING: View['inside'] = () => [];

/** A label, a sentence of help, a control and a line for what is wrong with it. */
export function fieldFrame(
  { label, help, mark }: Asked,
  control: HTMLElement,
): { element: HTMLElement; tell: (text: string) => void } {
  control.id = freshId();
  const helpId = help ? freshId() : '';
  const fault = faultLine(control, helpId);
  fault.tell('');
  const name = make('label', { className: 'veld__naam', htmlFor: control.id }, label);
  if (mark) name.append(' ', make('span', { className: 'vorm__nodig' }, mark));
  const parts = [name, ...(help ? [make('p', { className: 'vorm__hulp', id: helpId }, help)] : []), control];
  return { element: make('div', { className: 'vorm__veld' }, ...parts, fault.element), tell: fault.tell };
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A line of text, or a few lines when a sentence is asked for. */
export function textView(value: unknown, asked: Asked, context: Context): View {
  const control = make('textarea', { className: 'invoer vorm__tekst', rows: 1, value: asText(value) });
  control.addEventListener('input', context.changed);
  const { element, tell } = fieldFrame(asked, control);
  return { element, tell, read: () => control.value, inside: NOTHING, focus: () => control.focus() };
}

/** A number; what is no number is given back as it was typed, so that the check can say so. */
export function numberView(value: unknown, asked: Asked, context: Context): View {
  const control = make('input', { className: 'invoer vorm__getal', inputMode: 'numeric', value: asText(value) });
  control.addEventListener('input', context.changed);
  const { element, tell } = fieldFrame(asked, control);
  const read = (): unknown => {
    const given = control.value.trim();
    return given && /^-?\d{1,9}$/.test(given) ? Number(given) : given;
  };
  return { element, tell, read, inside: NOTHING, focus: () => control.focus() };
}

/** One of a few words. */
export function choiceView(
  value: unknown,
  { values }: Extract<Shape, { kind: 'choice' }>,
  asked: Asked,
  context: Context,
): View {
  const control = make('select', { className: 'invoer vorm__keuze' });
  control.append(new Option(context.t('vormen.kies'), ''), ...values.map((word) => new Option(word, word)));
  control.value = asText(value);
  control.addEventListener('change', context.changed);
  const { element, tell } = fieldFrame(asked, control);
  return { element, tell, read: () => control.value, inside: NOTHING, focus: () => control.focus() };
}

/** Yes, or not: what is not ticked is left out, unless it was there and said no. */
export function flagView(value: unknown, asked: Asked, context: Context): View {
  const control = make('input', { type: 'checkbox', checked: value === true });
  const said = value === false;
  control.addEventListener('change', context.changed);
  const { element, tell } = fieldFrame({ ...asked, mark: undefined }, control);
  element.classList.add('vorm__veld--vink');
  const read = (): unknown => (control.checked ? true : said ? false : undefined);
  return { element, tell, read, inside: NOTHING, focus: () => control.focus() };
}
