import { clean } from '../domain/state/clean';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps what is pasted or typed in a field within what fits. Nothing is cut in silence: who listens gets the rest, to
 * say so and to offer it.
 * @param limit longest text, in UTF-16 units; a character is never cut in half
 * @param cut called with all that did not fit since the field was full; with nothing once it is changed and fits again
 */
export function limitField(field: Field, limit: number, cut: (rest: string) => void, signal?: AbortSignal): void {
  let [rest, last] = ['', ''];
  const listen = () => {
    const all = field.value;
    if (all.length <= limit) {
      [rest, last] = ['', ''];
      return cut('');
    }
    const caret = field.selectionStart ?? all.length;
    const kept = clean(all, limit);
    // What was cleaned away is shorter than what it came from: the rest begins where the kept text ends.
    const over = clean(all, all.length).slice(kept.length);
    // Typed on at the end it follows the rest; typed before it, the end of the field moves out in front of the rest.
    if (all.startsWith(last)) rest += over;
    else rest = caret < all.length && last.endsWith(all.slice(caret)) ? over + rest : over;
    last = kept;
    field.value = kept;
    if (caret < kept.length) field.setSelectionRange(caret, caret);
    cut(rest);
  };
  // Before who keeps what is in the field.
  field.addEventListener('input', listen, { capture: true, ...(signal && { signal }) });
}
