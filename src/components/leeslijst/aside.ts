import { readList } from './list';
import { KEY, stored } from './store';

/** What was found on the device and could not be read, put aside; only the page of the list tells of it. */
export function aside(): string[] {
  try {
    const now = stored();
    const unread = now !== null && !readList(now) ? [now] : [];
    const before = Object.keys(localStorage)
      .filter((key) => key.startsWith(`${KEY}-apart-`))
      .map((key) => localStorage.getItem(key) ?? '');
    return [...before, ...unread];
  } catch {
    return [];
  }
}
