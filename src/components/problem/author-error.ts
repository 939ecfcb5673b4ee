/** One thing an author has to mend: where, which field, what was given, what is wrong and what to do. */
export interface Problem {
  /** Path from the project root: `src/content/bronnen/rug-2018.yaml`. */
  bestand: string;
  /** Line in the file, from 1; absent when the whole file is meant. */
  regel?: number | undefined;
  /** The field as the editor sees it: `plek 12, naam`. */
  veld: string;
  gegeven: unknown;
  fout: string;
  doe: string;
}

/** Thrown when content does not fit; the message is meant to be read by an editor, not by a programmer. */
export class AuthorError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(writeProblems(problems));
    this.name = 'AuteursFout';
    this.problems = problems;
    // Astro prints a stack when there is one; where in our code the mistake was seen says nothing to an editor.
    this.stack = '';
  }

  /** Only the name: Astro looks in this text for words such as "document" and then gives a hint about browsers. */
  override toString(): string {
    return this.name;
  }
}

/** Messages in the order of the files, and in a file from top to bottom. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) => (a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : 0) || (a.regel ?? 0) - (b.regel ?? 0),
  );

/** @returns the messages as text, one block each, with the number of messages on top. */
export function writeProblems(problems: readonly Problem[]): string {
  const blocks = problems.map((p) =>
    [
      placeOf(p),
      `  veld     ${p.veld}`,
      `  gegeven  ${shown(p.gegeven)}`,
      `  fout     ${p.fout}`,
      `  doe dit  ${p.doe}`,
    ].join('\n'),
  );
  const count = problems.length === 1 ? '1 fout' : `${problems.length} fouten`;
  return `${count} in de inhoud\n\n${blocks.join('\n\n')}\n`;
}

/** File and line: `src/content/bronnen/rug-2018.yaml, regel 3`. */
export const placeOf = ({ bestand, regel }: Problem): string => (regel ? `${bestand}, regel ${regel}` : bestand);

/** What was given, in quotes when it is text, and cut when it is long. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '(niets)';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
