/** What a field can name: a file of a folder, something with an id, a phase of the road by its number, or a page. */
export type Target =
  | 'documenten'
  | 'praatplaten'
  | 'waarden'
  | 'bevindingen'
  | 'bronnen'
  | 'tafelverslagen'
  | 'begrippen'
  | 'tijdlijn'
  | 'fasen'
  | 'fragmenten'
  | 'adressen';

/** By the name of a field, what it names. A field of these names that is a group names nothing itself. */
const TARGETS: Readonly<Record<string, Target>> = {
  document: 'documenten',
  praatplaat: 'praatplaten',
  plaat: 'praatplaten',
  waarde: 'waarden',
  waarden: 'waarden',
  bevinding: 'bevindingen',
  bevindingen: 'bevindingen',
  bron: 'bronnen',
  bronnen: 'bronnen',
  tafelverslagen: 'tafelverslagen',
  begrip: 'begrippen',
  begrippen: 'begrippen',
  woorden: 'begrippen',
  gebeurtenis: 'tijdlijn',
  fase: 'fasen',
  herkomst: 'fragmenten',
  samenvatting: 'fragmenten',
  ookBij: 'fragmenten',
  tafelpunten: 'fragmenten',
  bronDefinitie: 'fragmenten',
  plaatsen: 'fragmenten',
  lees: 'adressen',
};

/** What a field of this name names; undefined for a field that names nothing. */
export const targetOf = (field: string): Target | undefined =>
  Object.hasOwn(TARGETS, field) ? TARGETS[field] : undefined;
