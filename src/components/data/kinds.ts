/** Kinds of things in the whole chain, and what each is, for who reads the data. */
export const NODE_KINDS = {
  plaat: 'een praatplaat',
  plek: 'een genummerde plek op een plaat',
  vraag: 'een vraag bij een plaat',
  waarde: 'een waarde van samen opleiden',
  randvoorwaarde: 'wat er nodig is voor een waarde',
  bevinding: 'wat onderzoek vond',
  stem: 'een stem uit de praktijk',
  bron: 'een onderzoek waarnaar het document verwijst',
  tafelpunt: 'een punt uit een tafelverslag',
  onderwerp: 'een onderwerp van tafelpunten',
  begrip: 'een woord uit de begrippenlijst',
  thema: 'een hoofdstuk van de publicatie',
  gebeurtenis: 'een gebeurtenis op de tijdlijn',
  document: 'een van de documenten',
  fragment: 'een ander stuk van een document waarnaar verwezen wordt',
} as const satisfies Record<string, string>;
export type NodeKind = keyof typeof NODE_KINDS;

/** Kinds of relations, and how each is read from left to right. */
export const RELATIONS = {
  'komt uit': 'dit komt uit dat document',
  'hoort bij': 'dit hoort bij die plaat, waarde of dat thema',
  'gaat over': 'deze plaat of vraag gaat over die waarde',
  noemt: 'deze plaat of vraag noemt die bevinding',
  'wijst naar': 'deze vraag wijst naar die plek',
  'rust op': 'dit rust op dat fragment',
  onderbouwt: 'deze bevinding staat bij die waarde',
  'beroept zich op': 'deze bevinding noemt die bron',
  bespreekt: 'bij deze plaat, vraag of waarde hoort dat punt van een tafel',
  gebruikt: 'bij deze plaat, vraag, waarde of gebeurtenis hoort dat begrip',
  'valt onder': 'dit punt valt onder dat onderwerp',
  'zie ook': 'bij dit begrip of onderwerp hoort ook dat begrip',
  gelijkend: 'deze bevinding lijkt op die',
  aanvullend: 'deze bevinding vult die aan',
  contrasterend: 'deze bevinding zegt het anders dan die',
  verwant: 'deze bron hangt samen met die',
  'vrijwel gelijk': 'deze randvoorwaarde zegt vrijwel hetzelfde als die',
} as const satisfies Record<string, string>;
export type Relation = keyof typeof RELATIONS;

/** Whose a thing or a relation is. */
export type By = 'document' | 'redactie';
