import { get } from './get.ts';

/** What one thing in a list is called. */
const ONE: Record<string, string> = {
  plekken: 'plek',
  vragen: 'vraag',
  onderwerpen: 'onderwerp',
  reeksen: 'reeks',
  fragmenten: 'fragment',
  author: 'auteur',
  opschriften: 'opschrift',
  randvoorwaarden: 'randvoorwaarde',
  stemmen: 'stem',
  regels: 'regel',
  secties: 'sectie',
  items: 'item',
  verwijzingen: 'verwijzing',
  vormen: 'vorm',
  synoniemen: 'synoniem',
  afkortingen: 'afkorting',
  zoekwoorden: 'zoekwoord',
  begrippen: 'begrip',
  waarden: 'waarde',
  bevindingen: 'bevinding',
  bronnen: 'bron',
  tafelpunten: 'tafelpunt',
  tafelverslagen: 'tafelverslag',
  jaren: 'jaar',
  voorvoegsels: 'voorvoegsel',
};

/**
 * Names a field as an editor sees it: `['plekken', 11, 'nr']` is "plek 12, nr". What has a number of its own goes by that;
 * the rest is counted from one.
 */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  const parts: string[] = [];
  path.forEach((key, i) => {
    if (typeof key !== 'number') {
      if (typeof path[i + 1] !== 'number') parts.push(String(key));
      return;
    }
    if (typeof path[i - 1] === 'number') {
      parts.push(`getal ${key + 1}`);
      return;
    }
    // Only the file of subjects is a list as a whole.
    const list = String(path[i - 1] ?? 'onderwerpen');
    const nr = get(data, [...path.slice(0, i + 1), 'nr']);
    // A wrong number is no name: a spot that calls itself "twee" is known by its place.
    parts.push(`${ONE[list] ?? list} ${typeof nr === 'number' ? nr : key + 1}`);
  });
  return parts.join(', ') || '(het hele bestand)';
}
