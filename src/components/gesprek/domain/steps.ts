export type Part = 'kijken' | 'herkennen' | 'verdiepen' | 'doen';

/** One screen of a conversation: one question, in one of the four parts. */
export interface Step {
  deel: Part;
  /** Anchor: `kijken`, `herkennen-1`, `vraag-3`, `doen-2`. */
  id: string;
  tekst: string;
  /** Position within its part, from 1. */
  nr: number;
  /** How many screens this part has. */
  van: number;
  /** Numbers of the spots in the light. */
  plekken: number[];
  /** Is it an instruction, and no question? */
  opdracht?: boolean | undefined;
  /** A question of the editors for a group without what this one presupposes. */
  zonder?: string | undefined;
}

type Vraag = Pick<Step, 'nr' | 'tekst' | 'plekken' | 'opdracht' | 'zonder'>;

/** The questions of the script that are the same for every plate. */
export interface Script {
  kijken: string;
  herkennen: readonly string[];
  doen: readonly string[];
  /** Stands where the group has its own question. */
  eigen: string;
  afronden: string;
}

/** The screen with a question of the group itself; a conversation has it only when its recipe asks one. */
export const OWN = 'eigen-1';
/** The last screen: what the group takes along. It is there in every conversation, and no question that is kept. */
export const CLOSING = 'afronden';

/**
 * The screens of a conversation about one plate, after the reading guide of the publication.
 * @param vragen the questions of the plate, in their order
 */
export function stepsOf(vragen: readonly Vraag[], script: Script): Step[] {
  const reeks = (deel: Part, teksten: readonly string[]) =>
    teksten.map((tekst, i) => ({ deel, id: `${deel}-${i + 1}`, tekst, nr: i + 1, van: teksten.length, plekken: [] }));
  return [
    { deel: 'kijken', id: 'kijken', tekst: script.kijken, nr: 1, van: 1, plekken: [] },
    ...reeks('herkennen', script.herkennen),
    ...vragen.map((v) => ({
      deel: 'verdiepen' as const,
      id: `vraag-${v.nr}`,
      tekst: v.tekst,
      nr: v.nr,
      van: vragen.length,
      plekken: v.plekken,
      opdracht: v.opdracht,
      zonder: v.zonder,
    })),
    { deel: 'verdiepen', id: OWN, tekst: script.eigen, nr: vragen.length + 1, van: vragen.length + 1, plekken: [] },
    ...reeks('doen', script.doen),
    { deel: 'doen', id: CLOSING, tekst: script.afronden, nr: 1, van: 1, plekken: [] },
  ];
}
