import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';

/** How many likely publications each certainty speaks of. */
const LIKELY: Readonly<Record<string, number>> = {
  waarschijnlijk: 1,
  'waarschijnlijk-deels-gezien': 1,
  'een-van-twee': 2,
  'vermoedelijk-niet-gezien': 1,
};

/** A source that says its publication was found, and does not name it: a visitor reads of a reference that is not there. */
export function unreferredAdvice({ folder, file, data, yaml }: ContentEntry): Problem[] {
  if (folder !== 'bronnen' || data === undefined) return [];
  const { zekerheid, verwijzingen, concept } = data as {
    zekerheid: string;
    verwijzingen: { rol: string }[];
    concept?: boolean;
  };
  const asked = LIKELY[zekerheid] ?? 0;
  const there = verwijzingen.filter(({ rol }) => rol === 'waarschijnlijk').length;
  if (concept || there >= asked) return [];
  const [needed, known] = [asked === 1 ? 'een publicatie' : 'twee publicaties', there === 0 ? 'geen' : 'er maar één'];
  return [
    {
      bestand: file,
      regel: yaml?.lineOf(['zekerheid']),
      veld: 'zekerheid',
      gegeven: zekerheid,
      fout: `dit spreekt van ${needed}, en bij verwijzingen staat ${known} met rol: waarschijnlijk`,
      doe: 'zet haar bij verwijzingen, of kies niet-gevonden',
    },
  ];
}
