import { words } from './fold.ts';

/** Words that say nothing about the subject of a question. */
const STOP_WORDS = new Set(
  `
  aan al alle alleen als allemaal ben bent bij dan dat de der deze die dit doe doen doet gedaan door dus een eens en er
  erover ervan geen gaat gaan had heb hebben heeft hem het hier hij hoe hoeveel hun ik in is ja je jij jou jouw
  jullie kan kun kunnen kunt maar mag me meer men met mij mijn mogen moet moeten na naar nee niet nog nu of om
  omdat ons onze ook op over precies samen te tegen toch tot uit u uw van vaak veel voor waar waarin waarom waarmee
  waarover waarvoor wanneer want waren was wat we wel welk welke werd wie wil willen word worden wordt zal ze zegt
  zeggen zei zij zijn zit zo zonder zou zouden betekent betekenis bedoeld bedoelen heet eigenlijk
  naartoe heen eraan erbij erin ertoe eruit erachter hoelang krijg krijgt komt werkt bestaat gebeurt nou graag rond
  rondom omtrent net geworden zoek belangrijk nodig echt gewoon zoals bijvoorbeeld soort manier elke ieder iedereen
  iemand info informatie achter verschil tussen vind vinden vindt staat vertel vertellen weten uitleg leggen legt
  leg iets mensen wij soms hele heel paar steeds altijd nooit ooit beetje misschien weer even hebt wilt daar toen daarna
  daarvan daarover daarvoor hierover hiervoor hiervan allerlei
`
    .trim()
    .split(/\s+/),
);

/**
 * The words of a query that carry meaning; all of them when none does, so that "samen" alone still finds something.
 * @param query what a visitor typed
 */
export function keywords(query: string): string[] {
  const all = [...new Set(words(query))];
  const telling = all.filter((w) => !STOP_WORDS.has(w) && (w.length > 1 || /\d/.test(w)));
  return telling.length ? telling : all;
}
