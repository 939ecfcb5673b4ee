import type { Gesprek, Notitie } from './state/model';
import type { Translate } from './translate';
import { wallOf, type Card } from './wall';

/** A heading of the wall, or what hangs under it; both are pieces of a report. */
type Piece<L> = { soort: 'tekst'; tekst: string } | { soort: 'lijst'; regels: L[] };

/**
 * Notes of one question as a report lists them: in the order of the wall, under its headings and with their dots; in one
 * list when nobody grouped.
 * @param line a note as a line, with its mark and place
 */
export function listsOnWall<L extends { plek?: string }>(
  g: Gesprek,
  notities: readonly Notitie[],
  line: (n: Notitie) => L,
  t: Translate,
): Piece<L>[] {
  const stap = notities[0]?.stap ?? '';
  const wall = wallOf(g, stap);
  const together = notities.every((n) => n.stap === stap);
  if (!together) return [{ soort: 'lijst', regels: notities.map(line) }];
  const rows = (cards: readonly Card[]): L[] =>
    cards.flatMap((card) => {
      const own = line(card.notitie);
      const dots = card.stippen ? t('zaal.muur.stippenAantal', { aantal: card.stippen }) : '';
      const plek = [own.plek, dots].filter(Boolean).join(', ');
      return [{ ...own, ...(plek ? { plek } : {}) }, ...card.onder.map((o) => line(o.notitie))];
    });
  const groups = [
    ...wall.groepen.map((group) => ({ kop: group.kop || t('zaal.muur.zonderKop'), kaarten: group.kaarten })),
    { kop: wall.groepen.some((group) => group.kaarten.length) ? t('zaal.muur.los') : '', kaarten: wall.los },
  ];
  return groups
    .filter(({ kaarten }) => kaarten.length)
    .flatMap(({ kop, kaarten }): Piece<L>[] => [
      ...(kop ? [{ soort: 'tekst' as const, tekst: kop }] : []),
      { soort: 'lijst', regels: rows(kaarten) },
    ]);
}
