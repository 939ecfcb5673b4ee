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
};
/** Single characters: only in this view, dead while someone types, and they can be turned off (WCAG 2.1.4). */
const LETTERS: Readonly<Record<string, Command>> = { f: 'fullscreen', t: 'minute', n: 'drawer', '?': 'help' };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * @param typing does the focus stand in a field?
 * @param letters do single characters count?
 */
export function commandOf(e: Key, typing: boolean, letters: boolean): Command | undefined {
  if (e.ctrlKey || e.metaKey || e.altKey) return undefined;
  if (e.key === 'Escape') return 'close';
  if (typing) return undefined;
  return FIXED[e.key] ?? (letters ? LETTERS[e.key.toLowerCase()] : undefined);
}

/** Whoever turns single letters off keeps them off for this tab. */
export function keepLetters(box: HTMLInputElement, signal: AbortSignal): void {
  box.checked = lettersAreOff();
  box.addEventListener('change', () => rememberLettersOff(box.checked), { signal });
}
