import { knownFor } from './behind';
import type { PageWords, Shown } from './shown';

/** Puts a plate on the page that `place` stands on; the script of a conversation comes after that, and finds it there. */
export async function fillPage(place: HTMLElement, shown: Shown, words: PageWords): Promise<void> {
  const page = place.closest<HTMLElement>('main')!;
  if (place.dataset.soort === 'papier') {
    const leads = page.querySelector('[data-eigen-achter]');
    const [{ fillPaper }, known] = await Promise.all([
      import('./paper'),
      leads ? knownFor(shown.plate, place.dataset.achter!) : [],
    ]);
    return fillPaper(page, shown, words, known);
  }
  const [{ fillRoom }, known] = await Promise.all([import('./room'), knownFor(shown.plate, place.dataset.achter!)]);
  fillRoom(page.querySelector<HTMLElement>('gesprek-zaal, gesprek-leider')!, shown, words, known);
  if (place.dataset.soort === 'zaal') await import('../../gesprek/room/gesprek-element');
  else await import('../../gesprek/room/facilitator-element');
}
