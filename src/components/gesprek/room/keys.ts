import { lettersAreOff, rememberLettersOff } from '../domain/storage/remembered';

/** What a key asks for in the meeting view. */
export type Command = 'vooruit' | 'terug' | 'begin' | 'eind' | 'scherm' | 'tijd' | 'notities' | 'hulp' | 'dicht';

const VAST: Readonly<Record<string, Command>> = {
  ArrowRight: 'vooruit',
  PageDown: 'vooruit',
  ArrowLeft: 'terug',
  PageUp: 'terug',
  Home: 'begin',
  End: 'eind',
  Escape: 'dicht',
};
/** Single characters: only in this view, dead while someone types, and they can be turned off (WCAG 2.1.4). */
const TEKENS: Readonly<Record<string, Command>> = { f: 'scherm', t: 'tijd', n: 'notities', '?': 'hulp' };

interface Toets {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/**
 * @param typt does the focus stand in a field?
 * @param tekens do single characters count?
 */
export function commandOf(toets: Toets, typt: boolean, tekens: boolean): Command | undefined {
  if (toets.ctrlKey || toets.metaKey || toets.altKey) return undefined;
  if (toets.key === 'Escape') return 'dicht';
  if (typt) return undefined;
  return VAST[toets.key] ?? (tekens ? TEKENS[toets.key.toLowerCase()] : undefined);
}

/** Whoever turns single letters off keeps them off for this tab. */
export function keepLetters(box: HTMLInputElement, signal: AbortSignal): void {
  box.checked = lettersAreOff();
  box.addEventListener('change', () => rememberLettersOff(box.checked), { signal });
}
