import { sayDay } from '../gesprek/domain/report/say';
import { slugOf } from '../gesprek/domain/slug';
import {
  MERKEN,
  type Gesprek,
  type Kernafspraak,
  type Merk,
  type Notitie,
  type KeptStep,
} from '../gesprek/domain/state/model';
import { wordsOf } from '../gesprek/domain/state/afspraak';
import { hungNotes, type Hung } from '../gesprek/domain/wall';
import { agreementsInOrder, decisionsInOrder, notesOf, fieldOf } from '../gesprek/domain/state/view';

/** A note with the group that made it. */
export interface Groepsnotitie extends Pick<Notitie, 'tekst' | 'merk' | 'plek'> {
  groep: string;
  /** The heading it hung under on the wall of that group, and its dots; empty and 0 without. */
  kop: string;
  stippen: number;
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
  besluiten: { tekst: string; groep: string }[];
  afspraken: (Kernafspraak & { groep: string })[];
}

const PARTS: readonly KeptStep['deel'][] = ['kijken', 'herkennen', 'verdiepen', 'doen'];
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Names of groups, each once: who has none is called by a number, who has the name of another gets one behind it.
 * @param groep a name for the n-th group
 */
function groupNames(gesprekken: readonly Gesprek[], groep: (nr: number) => string): string[] {
  const names = gesprekken.map((g, i) => fieldOf(g, 'naam') || groep(i + 1));
  // A number behind a name may not make it the name of yet another group: marks are counted by name.
  const bezet = new Set<string>();
  return names.map((name, i) => {
    let uit = name;
    for (let nr = 2; bezet.has(uit) || (uit !== name && names.includes(uit, i + 1)); nr++) uit = `${name} (${nr})`;
    bezet.add(uit);
    return uit;
  });
}

/** Did a group say anything? One that only began does not count. */
export const isHeard = (g: Gesprek): boolean => g.notities.length > 0 || g.afspraken.length > 0;

/** The same order for the same conversations, whichever was opened first. */
const inOrder = (gesprekken: readonly Gesprek[]): Gesprek[] =>
  [...gesprekken].sort(
    (a, b) => compare(a.begonnen, b.begonnen) || compare(fieldOf(a, 'naam'), fieldOf(b, 'naam')) || compare(a.id, b.id),
  );

/**
 * Puts conversations about one plate side by side.
 * @param gesprekken in any order; at least one
 * @param groep a name for the n-th group that has none
 * @param loose what stands above notes of which the question is unknown
 * @throws when they are about different plates
 */
export function sideBySide(gesprekken: readonly Gesprek[], groep: (nr: number) => string, loose: string): SideBySide {
  const row = inOrder(gesprekken);
  const first = row[0];
  if (!first || row.some((g) => g.plaat.id !== first.plaat.id)) throw new Error('conversations about different plates');
  const groepen = groupNames(row, groep);
  const stappen = new Map<string, KeptStep>();
  // A question that was reworded between two conversations is another question: no note may stand under words its group never saw.
  const question = (s: KeptStep) => `${s.id} ${s.tekst}`;
  for (const g of row) for (const s of g.stappen) if (!stappen.has(question(s))) stappen.set(question(s), s);
  const orphans: KeptStep = { id: 'zonder-vraag', deel: 'doen', nr: 99, tekst: loose, plekken: [] };
  const notesAt = (g: Gesprek, stap: KeptStep): Hung[] => {
    if (stap !== orphans) return g.stappen.some((s) => question(s) === question(stap)) ? hungNotes(g, stap.id) : [];
    const loose = notesOf(g).filter((n) => !g.stappen.some((s) => s.id === n.stap));
    return loose.map((notitie) => ({ notitie, kop: '', stippen: 0 }));
  };
  const inRow = [...stappen.values()].sort((a, b) => PARTS.indexOf(a.deel) - PARTS.indexOf(b.deel) || a.nr - b.nr);
  return {
    plaat: first.plaat,
    groepen,
    begonnen: first.begonnen,
    stappen: [...inRow, orphans].flatMap((stap) => {
      const notities = row.flatMap((g, i) =>
        notesAt(g, stap).map(({ notitie: { tekst, merk, plek }, kop, stippen }) => {
          return { tekst, merk, plek, kop, stippen, groep: groepen[i]! };
        }),
      );
      if (!notities.length) return [];
      const merken = MERKEN.map((merk) => ({
        merk,
        groepen: new Set(notities.filter((n) => n.merk === merk).map((n) => n.groep)).size,
      })).filter((m) => m.groepen > 0);
      return [{ stap, notities, merken }];
    }),
    besluiten: row.flatMap((g, i) => decisionsInOrder(g).map(({ wat }) => ({ tekst: wat, groep: groepen[i]! }))),
    afspraken: row.flatMap((g, i) => agreementsInOrder(g).map((a) => ({ ...wordsOf(a), groep: groepen[i]! }))),
  };
}

/** Name of the file, without ending. */
export const slugOfTogether = ({ plaat, begonnen }: SideBySide): string => slugOf(`${plaat.id} ${sayDay(begonnen)}`);
