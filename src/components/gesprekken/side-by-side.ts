import { sayDay } from '../gesprek/domain/report/blocks';
import { slugOf } from '../gesprek/domain/slug';
import {
  MERKEN,
  type Gesprek,
  type Kernafspraak,
  type Merk,
  type Notitie,
  type KeptStep,
} from '../gesprek/domain/state/model';
import { afsprakenOpRij, notitiesBij, fieldOf } from '../gesprek/domain/state/view';

/** A note with the group that made it. */
export interface Groepsnotitie extends Pick<Notitie, 'tekst' | 'merk' | 'plek'> {
  groep: string;
}
/** One screen of the conversation, with what every group said there. */
export interface Comparison {
  stap: KeptStep;
  notities: Groepsnotitie[];
  /** How many groups used each mark here. */
  merken: { merk: Merk; groepen: number }[];
}
/** Several groups side by side. */
export interface SideBySide {
  plaat: Gesprek['plaat'];
  groepen: string[];
  /** Day of the first conversation, ISO. */
  begonnen: string;
  stappen: Comparison[];
  afspraken: (Kernafspraak & { groep: string })[];
}

const DELEN: readonly KeptStep['deel'][] = ['kijken', 'herkennen', 'verdiepen', 'doen'];
const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Names of groups, each once: who has none is called by a number, who has the name of another gets one behind it.
 * @param groep a name for the n-th group
 */
export function groupNames(gesprekken: readonly Gesprek[], groep: (nr: number) => string): string[] {
  const namen = gesprekken.map((g, i) => fieldOf(g, 'naam') || groep(i + 1));
  // A number behind a name may not make it the name of yet another group: marks are counted by name.
  const bezet = new Set<string>();
  return namen.map((naam, i) => {
    let uit = naam;
    for (let nr = 2; bezet.has(uit) || (uit !== naam && namen.includes(uit, i + 1)); nr++) uit = `${naam} (${nr})`;
    bezet.add(uit);
    return uit;
  });
}

/** The same order for the same conversations, whichever was opened first. */
export const opVolgorde = (gesprekken: readonly Gesprek[]): Gesprek[] =>
  [...gesprekken].sort(
    (a, b) =>
      vergelijk(a.begonnen, b.begonnen) || vergelijk(fieldOf(a, 'naam'), fieldOf(b, 'naam')) || vergelijk(a.id, b.id),
  );

/**
 * Puts conversations about one plate side by side.
 * @param gesprekken in any order; at least one
 * @param groep a name for the n-th group that has none
 * @throws when they are about different plates
 */
export function sideBySide(gesprekken: readonly Gesprek[], groep: (nr: number) => string): SideBySide {
  const rij = opVolgorde(gesprekken);
  const eerste = rij[0];
  if (!eerste || rij.some((g) => g.plaat.id !== eerste.plaat.id))
    throw new Error('conversations about different plates');
  const groepen = groupNames(rij, groep);
  const stappen = new Map<string, KeptStep>();
  // A question that was reworded between two conversations is another question: no note may stand under words its group never saw.
  const vraag = (s: KeptStep) => `${s.id} ${s.tekst}`;
  for (const g of rij) for (const s of g.stappen) if (!stappen.has(vraag(s))) stappen.set(vraag(s), s);
  const opRij = [...stappen.values()].sort((a, b) => DELEN.indexOf(a.deel) - DELEN.indexOf(b.deel) || a.nr - b.nr);
  return {
    plaat: eerste.plaat,
    groepen,
    begonnen: eerste.begonnen,
    stappen: opRij.flatMap((stap) => {
      const notities = rij.flatMap((g, i) =>
        (g.stappen.some((s) => vraag(s) === vraag(stap)) ? notitiesBij(g, stap.id) : []).map(
          ({ tekst, merk, plek }) => ({ tekst, merk, plek, groep: groepen[i]! }),
        ),
      );
      if (!notities.length) return [];
      const merken = MERKEN.map((merk) => ({
        merk,
        groepen: new Set(notities.filter((n) => n.merk === merk).map((n) => n.groep)).size,
      })).filter((m) => m.groepen > 0);
      return [{ stap, notities, merken }];
    }),
    afspraken: rij.flatMap((g, i) =>
      afsprakenOpRij(g).map(({ wat, wie, wanneer }) => ({ wat, wie, wanneer, groep: groepen[i]! })),
    ),
  };
}

/** Name of the file, without ending. */
export const slugOfTogether = ({ plaat, begonnen }: SideBySide): string => slugOf(`${plaat.id} ${sayDay(begonnen)}`);
