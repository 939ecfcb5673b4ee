/** Forms that no rule derives: every word of a row is looked up with the others. */
const ONREGELMATIG: readonly (readonly string[])[] = [
  ['curriculum', 'curricula', 'curriculums'],
  ['museum', 'musea'],
  ['medium', 'media'],
  ['leraar', 'leraren', 'docent', 'docenten', 'leerkracht', 'leerkrachten'],
  ['stad', 'steden'],
  ['man', 'mannen', 'mannelijk', 'mannelijke', 'jongens'],
  ['vrouw', 'vrouwen', 'vrouwelijk', 'vrouwelijke'],
  ['begin', 'begon', 'begonnen', 'beginnen', 'ontstaan', 'ontstond'],
  ['geef', 'geeft', 'geven', 'gaf', 'gegeven'],
  ['lid', 'leden'],
  ['geld', 'middelen', 'bekostiging', 'subsidie', 'kosten', 'kost'],
  ['tijd', 'uren', 'facilitering'],
  ['kind', 'kinderen', 'leerling', 'leerlingen'],
  ['stage', 'stages', 'stageplek', 'stageplekken'],
  ['krimp', 'krimpgebied', 'krimpregio'],
];

const NAAST = new Map(ONREGELMATIG.flatMap((rij) => rij.map((w) => [w, rij.filter((x) => x !== w)] as const)));

/** Endings that belong to one another: `coördinatie` and `coördineren`, `kwaliteit` and `kwaliteiten`. */
const UITGANGEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/aties?$/, ['eren', 'atie', 'ator']],
  [/eren$/, ['atie', 'eer']],
  [/eert$/, ['eren', 'atie']],
  [/ingen$/, ['ing', 'en']],
  [/ing$/, ['en', 'ingen']],
  [/eiden$/, ['eider', 'eiding']],
  [/eider$/, ['eiders', 'eiding']],
  [/heden$/, ['heid']],
];

/**
 * Other forms of a word that a stemmer for Dutch misses.
 * @param woord folded: lower case, no accents
 */
export function verwanteVormen(woord: string): string[] {
  const regels = woord.length > 6 ? UITGANGEN.flatMap(([uitgang, andere]) => (uitgang.test(woord) ? andere.map((a) => woord.replace(uitgang, a)) : [])) : [];
  return [...new Set([...(NAAST.get(woord) ?? []), ...regels])].filter((w) => w !== woord);
}

/** Letters that join the parts of a Dutch compound. */
const VOEGEN = ['', 's', 'en', 'n', 'e'] as const;

/**
 * The parts of a compound, in the words of this site: `lerarentekort` → `leraren`, `tekort`.
 * @param bekend does this word stand on the site by itself?
 * @returns the parts, longest last part first; empty when the word is no compound
 */
export function delen(woord: string, bekend: (woord: string) => boolean): string[] {
  if (woord.length < 8) return [];
  for (let i = 3; i <= woord.length - 4; i++) {
    const rest = woord.slice(i);
    if (rest.length < 4 || !bekend(rest)) continue;
    const kop = woord.slice(0, i);
    const eerste = VOEGEN.map((v) => (kop.endsWith(v) ? kop.slice(0, kop.length - v.length) : '')).find((k) => k.length >= 3 && bekend(k)) ?? (bekend(kop) ? kop : undefined);
    if (eerste) return [...new Set([eerste, kop, rest, ...delen(rest, bekend), ...delen(kop, bekend)])].filter((d) => bekend(d));
  }
  return [];
}
