/** The slugs of the eight tables, by the number in their ids (T1 … T8). */
export const TAFELS = [
  'krimpregios',
  'lerarentekort',
  'onderzoek',
  'hrm',
  'kwaliteitszorg',
  'regionale-samenwerking',
  'toekomst-po-raad',
  'toekomst-vo-raad',
] as const;

/** The slugs of the chapters and their plates, by the number in their ids (L2 … L8). */
export const HOOFDSTUKKEN = [
  'geschiedenis',
  'leren-laten-werken',
  'partners-in-opleiding-en-ontwikkeling',
  'curriculum-in-samenhang',
  'leerrijke-verbindingen',
  'de-lerende-leraar-als-partner',
  'van-de-driehoek-een-cirkel-maken',
] as const;

/** Anchor of an item on the page that owns it: `W1.4-O2` becomes `w1-4-o2`. */
export const anker = (id: string): string => id.toLowerCase().replaceAll('.', '-');

/** Is this a point of a conversation of our own (`G.leerrijke-verbindingen-2026-11-27-01`), of no source document? */
export const vanOns = (id: string): boolean => id.startsWith('G.');

/**
 * The one page on which an item stands in full; everywhere else it is a link.
 * @param id id of a source item or of a question of ours (`w-v1`)
 * @returns site path without base, such as `/tafelverslagen/onderzoek/`
 * @throws when the prefix belongs to no document
 */
export function eigenaar(id: string): string {
  if (vanOns(id)) return `/tafelverslagen/${id.slice(2).replace(/-\d+$/, '')}/`;
  const [deel = '', rest = ''] = id.split('-');
  if (deel === 'TS') return '/verhalen/toespraak-velon/';
  if (deel === 'I') return '/verhalen/samen-opleiden-op-maat/';
  if (deel === 'WI') return '/documenten/waarde-en-randvoorwaarden/';
  if (deel === 'w') return '/praatplaten/waarde-en-randvoorwaarden/';
  if (deel === 'T0') return '/tafelverslagen/';
  const cijfer = Number(deel[1]);
  if (deel.startsWith('T')) return `/tafelverslagen/${TAFELS[cijfer - 1]}/`;
  if (deel.startsWith('W')) return `/onderbouwing/${deel.slice(1).replace('.', '-')}/`;
  if (deel === 'L1') return rest.startsWith('V') ? '/praatplaten/' : '/documenten/lectoraat-praatplaten/';
  if (deel.startsWith('L')) return `/${/^[VB]/.test(rest) ? 'praatplaten' : 'themas'}/${HOOFDSTUKKEN[cijfer - 2]}/`;
  throw new Error(`${id}: geen document heeft ids die zo beginnen`);
}

/** Address of an item with its anchor, without base: `/onderbouwing/1-4/#w1-4-o2`. */
export const vindplaats = (id: string): string => `${eigenaar(id)}#${anker(id)}`;

/** The document an item comes from; undefined for questions of our own. */
export function documentVan(id: string): string | undefined {
  if (vanOns(id)) return undefined;
  if (id.startsWith('TS-')) return 'toespraak-velon';
  if (id.startsWith('I-')) return 'interview-samen-opleiden-op-maat';
  if (id.startsWith('T')) return 'tafelverslagen-2017';
  if (id.startsWith('W')) return 'waarde-en-randvoorwaarden';
  if (id.startsWith('L')) return 'lectoraat-praatplaten';
  return undefined;
}
