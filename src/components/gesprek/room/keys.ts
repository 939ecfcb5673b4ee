import { lettersAreOff, rememberLettersOff } from '../domain/storage/remembered';
import type { Command } from './events';

const FIXED: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  F5: 'present',
};
/** Single characters: only in this view, dead while someone types, and they can be turned off (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, Command>> = {
  f: 'fullscreen',
  t: 'minute',
  n: 'drawer',
  '?': 'help',
  b: 'black',
  '.': 'black',
  p: 'picture',
};
/** What a remote sends: it works wherever the cursor stands, as who holds it does not sit at the keys. */
const REMOTE: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5']);

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'> &
  Partial<Pick<KeyboardEvent, 'code'>>;

/**
 * Where keys go now: to the page, into a field, or into a text of which more is written than shows. There the keys of a
 * remote turn the page of the text. Nothing begins with a full stop, so in an empty field that is a remote too, and in a
 * list of numbered spots neither with a `b`.
 */
export type Focus = 'page' | 'empty field' | 'field' | 'list' | 'long text';

/** Keys that are held down to press another: alone they bring no black screen back. */
export const HELD: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn']);

/** Does the key belong to a letter that is still being put together, as ´ before e, or in Japanese? */
export const isComposing = ({ isComposing: busy, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  // One browser ends the composition first and then tells the key, with the number that all of them gave to it.
  busy || keyCode === 229;

const isForBrowser = (e: Key): boolean => e.ctrlKey || e.metaKey || e.altKey || (e.key === 'F5' && e.shiftKey);

/**
 * The letter of a key. On a keyboard without our letters, as a Greek or an Arabic one, the place of the key counts: a
 * remote presses a place too, and does not know that the full stop has another one in Belgium.
 */
function letterOf({ key, code = '' }: Key): string {
  if (code === 'Period' && key === ':') return '.';
  const place = /^Key([A-Z])$/.exec(code)?.[1] ?? (code === 'Period' ? '.' : undefined);
  return (/^\P{ASCII}$/u.test(key) && place ? place : key).toLowerCase();
}

/**
 * What a key asks for; undefined when it belongs to the browser, or to what is being typed.
 * @param letters do single characters count?
 */
export function commandOf(e: Key, focus: Focus, letters: boolean): Command | undefined {
  // A browser that fills in a form by itself tells keys without a name.
  if (typeof e.key !== 'string' || isComposing(e) || isForBrowser(e)) return undefined;
  if (e.key === 'Escape') return 'close';
  if (focus === 'long text') return undefined;
  if (focus === 'page') return FIXED[e.key] ?? (letters ? LETTERS[letterOf(e)] : undefined);
  if (letters && (e.key === '.' ? focus !== 'field' : e.key === 'b' && focus === 'list')) return LETTERS[e.key];
  return REMOTE.has(e.key) ? FIXED[e.key] : undefined;
}

/** Is it a letter by which some remotes ask for a black screen, on its way into an empty field? See `LoneLetter`. */
export const mayBeRemote = (e: Key, focus: Focus, letters: boolean): boolean =>
  letters && focus === 'empty field' && e.key === 'b' && !isComposing(e) && !isForBrowser(e);

/** Where the keys go that an element hears. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element) || !target.matches('input:not([type="checkbox"]), textarea, select')) return 'page';
  if (target.matches('select')) return 'list';
  if (target.matches('textarea') && target.scrollHeight > target.clientHeight + 1) return 'long text';
  // A day that is half typed has no value yet, and a point brings who types it from the day to the month.
  if (!target.matches('textarea, input:is(:not([type]), [type="text"], [type="search"])')) return 'field';
  return (target as HTMLInputElement).value === '' ? 'empty field' : 'field';
}

/** Whoever turns single letters off keeps them off for this tab. */
export function keepLetters(box: HTMLInputElement, signal: AbortSignal): void {
  box.checked = lettersAreOff();
  box.addEventListener('change', () => rememberLettersOff(box.checked), { signal });
}
