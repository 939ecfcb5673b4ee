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
  readonly meldingen: readonly Problem[];

  constructor(meldingen: readonly Problem[]) {
    super(writeProblems(meldingen));
    this.name = 'AuteursFout';
    this.meldingen = meldingen;
    // Astro prints a stack when there is one; where in our code the mistake was seen says nothing to an editor.
    this.stack = '';
  }

  /** Only the name: Astro looks in this text for words such as "document" and then gives a hint about browsers. */
  override toString(): string {
    return this.name;
  }
}

/** Messages in the order of the files, and in a file from top to bottom. */
export const inOrder = (meldingen: readonly Problem[]): Problem[] =>
  [...meldingen].sort(
    (a, b) => (a.bestand < b.bestand ? -1 : a.bestand > b.bestand ? 1 : 0) || (a.regel ?? 0) - (b.regel ?? 0),
  );

/** @returns the messages as text, one block each, with the number of messages on top. */
export function writeProblems(meldingen: readonly Problem[]): string {
  const blokken = meldingen.map((m) =>
    [
      placeOf(m),
      `  veld     ${m.veld}`,
      `  gegeven  ${shown(m.gegeven)}`,
      `  fout     ${m.fout}`,
      `  doe dit  ${m.doe}`,
    ].join('\n'),
  );
  const aantal = meldingen.length === 1 ? '1 fout' : `${meldingen.length} fouten`;
  return `${aantal} in de inhoud\n\n${blokken.join('\n\n')}\n`;
}

/** File and line: `src/content/bronnen/rug-2018.yaml, regel 3`. */
export const placeOf = ({ bestand, regel }: Problem): string => (regel ? `${bestand}, regel ${regel}` : bestand);

/** What was given, in quotes when it is text, and cut when it is long. */
export function shown(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return '(niets)';
  const tekst = typeof waarde === 'string' ? `"${waarde}"` : JSON.stringify(waarde);
  return tekst.length > 120 ? `${tekst.slice(0, 117)}…` : tekst;
}
