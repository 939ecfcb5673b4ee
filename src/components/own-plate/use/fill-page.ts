import { knownFor } from './behind';
import type { PageWords, Shown } from './shown';

/**
 * Puts a plate on the page that `place` stands on; the script of a conversation comes after that, and finds it there.
 * @returns what is left to do once the page is seen
 */
export async function fillPage(place: HTMLElement, shown: Shown, words: PageWords): Promise<() => void> {
  const page = place.closest<HTMLElement>('main')!;
  if (place.dataset.soort === 'papier') {
    const leads = page.querySelector('[data-eigen-achter]');
    const [{ fillPaper }, { fitSheets, sheetLetters }, known] = await Promise.all([
      import('./paper'),
      import('./fit'),
      leads ? knownFor(shown.plate, place.dataset.achter!) : [],
    ]);
    fillPaper(page, shown, words, known);
    await sheetLetters();
    return () => fitSheets(page, shown.titel, words.t);
  }
  const [{ fillRoom }, known] = await Promise.all([import('./room'), knownFor(shown.plate, place.dataset.achter!)]);
  fillRoom(page.querySelector<HTMLElement>('gesprek-zaal, gesprek-leider')!, shown, words, known);
  if (place.dataset.soort === 'zaal') await import('../../gesprek/room/room-element');
  else await import('../../gesprek/room/facilitator-element');
  return () => undefined;
}
