/**
 * What people call things on a plate that the kit calls otherwise, a row for each. The rows of the search of the site speak
 * of education; these speak of what can be drawn.
 */
const ROWS = [
  'mens juf meester leraar lerares docent student man vrouw opa oma moeder vader collega directeur',
  'kind leerling jongen meisje scholier',
  'school schoolgebouw basisschool gebouw',
  'opleiding pabo hogeschool universiteit lerarenopleiding',
  'huisje huis woning thuis',
  'weg pad straat route laan',
  'water rivier beek zee meer vijver sloot',
  'boom bos plant',
  'bordje label naam opschrift tekst',
  'ballon praten zeggen tekstballon spreekballon',
  'fiets wiel verkeer',
  'tafel bureau werkplek',
  'bank stoel zitten kruk',
  'boek lezen schrift map',
  'computer laptop scherm tablet',
  'plein kring cirkel samenkomen',
  'bus auto trein tram taxi vervoer voertuig',
  'lopen wandelen rennen',
  'staan wachten',
  'jas jack mantel garderobe kapstok',
  'handen hand samen vasthouden',
];

/** Other words for a word that can be drawn, folded. */
export const nearWords = (word: string): string[] =>
  ROWS.filter((row) => row.split(' ').includes(word)).flatMap((row) => row.split(' ').filter((w) => w !== word));
