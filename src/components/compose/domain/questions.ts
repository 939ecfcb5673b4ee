import { LIMITS, type OwnPlate, type OwnQuestion, type References } from '../../own-plate/domain/model';

/** A new question at the end; nothing when there are as many as a plate holds. */
export function addQuestion(plate: OwnPlate): { plate: OwnPlate; nr: number } | undefined {
  if (plate.vragen.length >= LIMITS.vragen) return undefined;
  const nr = plate.vragen.length + 1;
  const question: OwnQuestion = {
    nr,
    tekst: '',
    plekken: [],
    waarden: [],
    bevindingen: [],
    tafelpunten: [],
    begrippen: [],
  };
  return { plate: { ...plate, vragen: [...plate.vragen, question] }, nr };
}

/** The plate with other fields for one question; the same when no question has that number. */
export function changeQuestion(plate: OwnPlate, nr: number, change: Partial<OwnQuestion>): OwnPlate {
  return { ...plate, vragen: plate.vragen.map((v) => (v.nr === nr ? { ...v, ...change } : v)) };
}

const numbered = (vragen: readonly OwnQuestion[]): OwnQuestion[] => vragen.map((v, i) => ({ ...v, nr: i + 1 }));

/** The plate without a question; those after it move up one number. */
export const removeQuestion = (plate: OwnPlate, nr: number): OwnPlate => ({
  ...plate,
  vragen: numbered(plate.vragen.filter((v) => v.nr !== nr)),
});

/** Moves a question one place up or down. */
export function moveQuestion(plate: OwnPlate, nr: number, by: 1 | -1): OwnPlate {
  const from = plate.vragen.findIndex((v) => v.nr === nr);
  const to = from + by;
  if (from === -1 || to < 0 || to >= plate.vragen.length) return plate;
  const vragen = plate.vragen.filter((_, i) => i !== from);
  vragen.splice(to, 0, plate.vragen[from]!);
  return { ...plate, vragen: numbered(vragen) };
}

const switched = <T>(list: readonly T[], item: T): T[] =>
  list.includes(item) ? list.filter((x) => x !== item) : [...list, item];

/** Puts a spot in the light of a question, or takes it out. */
export function switchSpot(plate: OwnPlate, nr: number, spot: number): OwnPlate {
  const question = plate.vragen.find((v) => v.nr === nr);
  if (!question) return plate;
  return changeQuestion(plate, nr, { plekken: switched(question.plekken, spot).sort((a, b) => a - b) });
}

/** A thing of the site that lies behind a question. */
export interface Behind {
  kind: keyof References;
  id: string;
}

/** Lie as many things of this kind behind a question as it holds? */
export const isFull = (question: References, kind: Behind['kind']): boolean =>
  question[kind].length >= LIMITS.verwijzingen;

/** Puts a thing of the site behind a question, or takes it away; the same plate when there is no room for it. */
export function switchBehind(plate: OwnPlate, nr: number, { kind, id }: Behind): OwnPlate {
  const question = plate.vragen.find((v) => v.nr === nr);
  if (!question || (!question[kind].includes(id) && isFull(question, kind))) return plate;
  return changeQuestion(plate, nr, { [kind]: switched(question[kind], id) });
}

/** Kinds of things that can lie behind a question, in the order of showing. */
export const KINDS = [
  'waarden',
  'bevindingen',
  'tafelpunten',
  'begrippen',
] as const satisfies readonly (keyof References)[];

/** Everything that lies behind a question, kind by kind. */
export const behind = (question: References): Behind[] =>
  KINDS.flatMap((kind) => question[kind].map((id) => ({ kind, id })));
