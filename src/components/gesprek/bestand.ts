import { leesTekst, type Gelezen } from './toestand/geldig';
import { GRENZEN } from './toestand/model';

/** Reads a file of a conversation; whatever is in it, it only says so. A file of gigabytes is refused before it is read. */
export async function leesBestand(bestand: File): Promise<Gelezen> {
  if (bestand.size > GRENZEN.bestand) return { goed: false, reden: 'te-groot' };
  return bestand.text().then(leesTekst, () => ({ goed: false, reden: 'kapot', waar: '' }) as const);
}
