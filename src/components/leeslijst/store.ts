import { readList, type Entry } from './list';

/** Under this key the list stands on the device; what could not be read stands beside it. */
export const KEY = 'leeslijst';
const CHANGED = 'leeslijst';
/** The list of a page that could not keep it; null when the device has it. */
let memory: string | null = null;
/** Asks before a page goes with a list that stands nowhere else: every page has this, so it is as small as it can be. */
const ask = (e: BeforeUnloadEvent): void => {
  e.preventDefault();
  // Chrome before 119 knows only this.
  e.returnValue = true;
};

/** What stands on the device as text; what could not be kept there, this page remembers. */
export function stored(): string | null {
  if (memory !== null) return memory;
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What was last read: a page asks once for each of its stars. */
let read: { text: string | null; list: readonly Entry[] } | undefined;

/** The list as it is now, on this device and in every tab. */
export function current(): readonly Entry[] {
  const text = stored();
  if (read?.text !== text || !read) read = { text, list: readList(text) ?? [] };
  return read.list;
}

/** Does the device keep the list? */
export function isKept(): boolean {
  try {
    localStorage.getItem(KEY);
    return memory === null;
  } catch {
    return false;
  }
}

/** Puts text that is not a list where it does no harm and is not lost. */
function putAside(text: string): void {
  let nr = 1;
  while (localStorage.getItem(`${KEY}-apart-${nr}`) !== null) nr++;
  localStorage.setItem(`${KEY}-apart-${nr}`, text);
}

/**
 * Changes the list. What another tab did in the meantime is in it: the device is read first.
 * @returns does the device keep it? If not, it lives as long as this page
 */
export function change(edit: (list: Entry[]) => Entry[]): boolean {
  const before = stored();
  const list = readList(before);
  const after = JSON.stringify(edit(list ?? []));
  try {
    if (!list) putAside(before!);
    localStorage.setItem(KEY, after);
    memory = null;
  } catch {
    // Full or blocked; at the next change there may be room again.
    memory = after;
  }
  const loses = memory !== null && current().length;
  (loses ? addEventListener : removeEventListener)('beforeunload', ask);
  dispatchEvent(new Event(CHANGED));
  return memory === null;
}

/** Calls back at every change, in this tab or another, until the signal says stop. */
export function watch(changed: () => void, signal?: AbortSignal): void {
  const until = signal ? { signal } : {};
  addEventListener(CHANGED, changed, until);
  addEventListener('storage', ({ key }) => (key === KEY || key === null) && changed(), until);
  // A page out of the back/forward cache heard nothing.
  addEventListener('pageshow', ({ persisted }) => persisted && changed(), until);
}
