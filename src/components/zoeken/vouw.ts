/** Lower case, without accents and soft hyphens, with straight apostrophes: how words are compared. */
export const vouw = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[‘’]/g, "'")
    .toLowerCase();

/** The words of a text as they are compared: `SO&P` stays one word, hyphens part words, `16.000` is 16000 and `%` a word. */
export const woorden = (tekst: string): string[] =>
  vouw(tekst)
    .replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d) ?%/g, '$1 procent ')
    .match(/[a-z0-9]+(?:&[a-z0-9]+)*/g) ?? [];

/** Words that say nothing about the subject of a question. */
const STOPWOORDEN = new Set(
  `aan al alle alleen als allemaal ben bent bij dan dat de der deze die dit doe doen doet door dus een eens en er erover ervan
  geen gaat gaan had heb hebben heeft hem het hier hij hoe hoeveel hun ik in is ja je jij jou jouw jullie kan kun kunnen kunt maar
  mag me meer men met mij mijn mogen moet moeten na naar nee niet nog nu of om omdat ons onze ook op over precies samen te tegen toch tot
  uit u uw van vaak veel voor waar waarin waarom waarmee waarover waarvoor wanneer want waren was wat we wel welk welke werd wie wil willen
  word worden wordt zal ze zegt zeggen zei zelf zij zijn zit zo zonder zou zouden betekent betekenis bedoeld bedoelen heet eigenlijk eigen
  naartoe heen eraan erbij erin ertoe eruit erachter hoelang krijg krijgt komt werkt bestaat gebeurt nou graag rond rondom omtrent net geworden zoek belangrijk nodig echt gewoon zoals bijvoorbeeld soort manier elke ieder iedereen iemand info informatie achter verschil tussen vind vinden vindt staat vertel vertellen weten uitleg leggen legt leg iets mensen`.split(
    /\s+/,
  ),
);

/**
 * The words of a query that carry meaning; all of them when none does, so that "samen" alone still finds something.
 * @param vraag what a visitor typed
 */
export function kernwoorden(vraag: string): string[] {
  const alle = [...new Set(woorden(vraag))];
  const kern = alle.filter((w) => !STOPWOORDEN.has(w) && (w.length > 1 || /\d/.test(w)));
  return kern.length ? kern : alle;
}

/** Levenshtein distance, with two swapped neighbours as one step; `Infinity` as soon as it passes `max`. */
export function afstand(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return Infinity;
  let voor: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      let kost = Math.min(vorige[j]! + 1, rij[j - 1]! + 1, vorige[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) kost = Math.min(kost, voor[j - 2]! + 1);
      rij[j] = kost;
    }
    if (Math.min(...rij) > max) return Infinity;
    voor = vorige;
    vorige = rij;
  }
  return vorige[b.length]!;
}
