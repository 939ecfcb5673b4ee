/** Most people in one round. */
export const MOST = 60;

/**
 * Who speak, from what somebody typed: a name a line, with a role behind a comma that is not said; or only how many.
 * @param person what somebody without a name is called
 */
export function speakersOf(typed: string, person: (nr: number) => string): string[] {
  const lines = typed.split('\n').flatMap((line) => line.split(',')[0]!.trim() || []);
  const [only] = lines;
  const count = lines.length === 1 && /^\d{1,2}$/.test(only!) ? Math.min(MOST, Number(only)) : 0;
  return count ? Array.from({ length: count }, (_, i) => person(i + 1)) : lines.slice(0, MOST);
}

/** The circle from whoever begins, drawn by lot. @param lot from 0 to 1, without 1 */
export function fromFirst<T>(circle: readonly T[], lot: number): T[] {
  const first = Math.floor(lot * circle.length);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
