/**
 * What the fields of CSL-JSON are, in Dutch: their names are those of the standard, and so the content says nothing about
 * them.
 */
export const CSL_FIELDS: Readonly<Record<string, string>> = {
  type: 'Soort publicatie, zoals CSL-JSON haar noemt.',
  genre: 'Nadere soort, zoals proefschrift.',
  author: 'Auteurs, in volgorde.',
  family: 'Achternaam, zonder voorvoegsel.',
  given: 'Voornaam of voorletters.',
  issued: 'Wanneer het verscheen.',
  'date-parts': 'Jaar, maand en dag, zo ver als bekend.',
  title: 'Titel.',
  language: 'Taal van de titel.',
  'container-title': 'Tijdschrift of bundel waarin het staat.',
  'collection-title': 'Reeks waarin het verscheen.',
  publisher: 'Uitgever of instelling.',
  volume: 'Jaargang.',
  issue: 'Nummer binnen de jaargang.',
  page: 'Bladzijden.',
  DOI: 'DOI, zonder webadres ervoor.',
  ISBN: 'ISBN.',
  URL: 'Webadres.',
};
