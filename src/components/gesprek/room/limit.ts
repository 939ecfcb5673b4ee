import { clean } from '../domain/state/clean';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keeps what is pasted or typed in a field within what a conversation holds. Nothing is cut in silence: who listens gets
 * the rest, to say so and to offer it.
 * @param limit longest text, in UTF-16 units; a character is never cut in half
 * @param cut called with what did not fit; with nothing once the field is changed again
 */
export function limitField(field: Field, limit: number, cut: (rest: string) => void, signal: AbortSignal): void {
  field.addEventListener(
    'input',
    () => {
      const all = field.value;
      if (all.length <= limit) return cut('');
      const kept = clean(all, limit);
      field.value = kept;
      // What was cleaned away is shorter than what it came from: the rest begins where the kept text ends.
      cut(clean(all, all.length).slice(kept.length));
    },
    // Before who keeps what is in the field.
    { signal, capture: true },
  );
}
