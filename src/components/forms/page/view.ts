import { make } from '../../browser/make';
import type { Known } from '../domain/known';
import type { Offers, Place } from '../domain/offers';
import type { Translate } from './words';

/** What every view needs: words, what there is, and whom to tell that something changed. */
export interface Context {
  t: Translate;
  known: Known;
  /** What the fields can name. */
  offers: Offers;
  /** The file as far as it is named. */
  draft: () => Place['draft'];
  /** The groups a field stands in, and what stands beside it. */
  path: readonly string[];
  beside: () => Place['beside'];
  /** Called when a value changed, or the shape of the form. */
  changed: () => void;
  /** Says something to who listens. */
  announce: (text: string) => void;
}

/** A piece of the form that holds a value. */
export interface View {
  element: HTMLElement;
  /** What was filled in, in the shape of the file. */
  read: () => unknown;
  /** The views inside it, with their key in the value. */
  inside: () => readonly (readonly [key: PropertyKey, view: View])[];
  /** Shows what is wrong here; an empty text takes it away. */
  tell: (text: string) => void;
  /** What was typed to find something and is not chosen: it comes in no file. */
  unchosen?: () => string;
  /** What gets the focus. */
  focus: () => void;
}

let count = 0;
/** An id for an element that another one names. */
export const freshId = (): string => `vorm-${++count}`;

/** A place for what is wrong with a field, and the two ways in which it is tied to it. */
export function faultLine(control: HTMLElement, helpId = ''): { element: HTMLElement; tell: (text: string) => void } {
  const element = make('p', { className: 'vorm__fout', id: freshId(), hidden: true });
  return {
    element,
    tell(text) {
      element.hidden = !text;
      element.textContent = text;
      const described = [text && element.id, helpId].filter(Boolean).join(' ');
      if (described) control.setAttribute('aria-describedby', described);
      else control.removeAttribute('aria-describedby');
      if (text) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    },
  };
}

/** A small button with words. */
export const button = (text: string, press: () => void, className = 'knop knop--klein'): HTMLButtonElement => {
  const element = make('button', { type: 'button', className }, text);
  element.addEventListener('click', press);
  return element;
};
