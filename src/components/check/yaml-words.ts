import { lineText } from './source.ts';

/** What the parser says about a place in the text. */
export interface YamlError {
  code: string;
  message: string;
  line: number;
  /** Where it ends: a key over more lines. */
  lastLine: number;
  /** Line on which the quotes or brackets open that the error is about, when there are any. */
  opened?: number | undefined;
}

/** The same for an editor: the line, what is wrong with it and what to do. */
export interface Explained {
  line: number;
  fout: string;
  doe: string;
}

const INDENT = 'gebruik alleen spaties, en laat velden die bij elkaar horen op dezelfde diepte beginnen';
/** A line with a field: `  - titel: waarde`. */
const FIELD = /^(?<before>(?:- )*(?<key>[\w-]+):\s+)(?<value>.*)$/u;

/** What an explanation needs to know: the text, the error, its line, and the value on that line with its first sign. */
interface Seen {
  text: string;
  error: YamlError;
  own: string;
  value: string;
  first: string;
}
type Explain = (seen: Seen) => Explained;

const at = (line: number, fout: string, doe: string): Explained => ({ line, fout, doe });
const TAB = 'vervang de tab door spaties; een tab telt hier niet als inspringing';
const DEPTH = 'deze regel begint op een andere diepte dan de regels waar hij bij hoort';
const LISTS = 'schrijf de lijst als [a, b] en een groep velden als { a: 1, b: 2 }';

const tab: Explain = ({ error }) => at(error.line, 'de regel begint met een tab', TAB);
const depth: Explain = ({ error }) => at(error.line, DEPTH, INDENT);
const sign: Explain = ({ error, own, first }) =>
  at(error.line, `een waarde die begint met ${first || '*, & of !'} betekent hier iets anders dan tekst`, quote(own));

/** A point of a list with another sign than its hyphen. */
const bullet = ({ error, own }: Seen): Explained | undefined => {
  const words = /^[*•·–]\s+(?<words>\S.*)$/u.exec(own)?.groups?.words;
  return words === undefined
    ? undefined
    : at(error.line, 'een punt van een lijst begint met een streepje en een spatie', `schrijf: - ${words}`);
};

/** By the parser's own code. */
const BY_CODE: Readonly<Record<string, Explain>> = {
  TAB_AS_INDENT: tab,
  BAD_ALIAS: (seen) => bullet(seen) ?? sign(seen),
  TAG_RESOLVE_FAILED: sign,
  MERGE_KEY: ({ error }) =>
    at(error.line, 'met << haalt deze site geen velden van elders', 'haal de regel weg en schrijf de velden zelf op'),
  DUPLICATE_KEY: ({ error }) => at(error.line, 'dit veld staat er twee keer', 'haal een van de twee weg'),
  BAD_SCALAR_START: ({ error, own, first }) => at(error.line, `een waarde mag niet beginnen met ${first}`, quote(own)),
  BAD_DQ_ESCAPE: ({ error }) =>
    at(
      error.line,
      'een \\ tussen dubbele aanhalingstekens betekent hier iets anders dan zichzelf',
      "gebruik enkele aanhalingstekens om de waarde: '…'",
    ),
  MULTIPLE_DOCS: ({ error }) =>
    at(error.line, 'hier begint met --- of ... een tweede deel', 'haal de regel weg: dit bestand heeft één deel'),
  MULTILINE_IMPLICIT_KEY: ({ error, own }) => noField(own, error.line),
  BLOCK_IN_FLOW: ({ error }) =>
    at(
      error.line,
      'tussen de haakjes staat een veld dat niet door een komma van het vorige gescheiden is',
      'zet een komma tussen de velden: { a: 1, b: 2 }',
    ),
  BLOCK_AS_IMPLICIT_KEY: ({ text, error, own }) => {
    if (error.lastLine <= error.line)
      return at(error.line, 'in de waarde staat een dubbele punt, en die begint hier een nieuw veld', quote(own));
    // The parser joins the field with what stands below it into one key.
    const off = misplacedLine(text, error.line, error.lastLine);
    return off
      ? at(off.line, off.fout, INDENT)
      : at(error.lastLine, 'in deze waarde staat een dubbele punt met een spatie erachter', quoteBlock(own));
  },
  BAD_INDENT: (seen) => {
    const { error } = seen;
    if (!error.message.startsWith('Flow')) return depth(seen);
    const [open, close] = error.message.includes('map') ? ['{', '}'] : ['[', ']'];
    return at(
      error.opened ?? error.line,
      `het haakje ${open} wordt niet gesloten`,
      `zet ${close} aan het eind van de lijst`,
    );
  },
  MISSING_CHAR: missing,
};

/** By what the parser says, or by the sign with which the value begins. */
const BY_SHAPE: readonly [fits: (seen: Seen) => boolean, explain: Explain][] = [
  [
    ({ error }) => error.message.includes('block-seq-ind on same line'),
    ({ error }) =>
      at(
        error.line,
        'een lijst begint niet op de regel van het veld',
        'zet elk deel op een eigen regel eronder, of schrijf [a, b]',
      ),
  ],
  [
    ({ error }) => /^Unexpected ,|empty item/.test(error.message),
    ({ error }) => at(error.line, 'er staat een komma te veel', 'haal een van de komma’s weg'),
  ],
  [
    ({ first }) => /[|>]/.test(first),
    ({ error, first }) =>
      at(
        error.line,
        `achter ${first} hoort niets te staan`,
        'zet de tekst op de volgende regel, twee spaties ingesprongen',
      ),
  ],
  [
    ({ first, value }) => /["']/.test(first) && value.length > 1,
    ({ error, own }) => at(error.line, 'na het sluitende aanhalingsteken staat nog iets', quote(own)),
  ],
  [({ first }) => /[*&!]/.test(first), sign],
  [
    ({ value }) => /^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s,#]/.test(value),
    ({ error, own, first }) =>
      at(error.line, `een waarde die begint met ${first} is hier een lijst of een groep`, quote(own)),
  ],
  [
    ({ first, own }) => /[[{]/.test(first) || /^[[{\]}]/.test(own),
    ({ error }) =>
      at(
        error.line,
        'de haakjes van deze lijst kloppen niet: er ontbreekt een komma, of er staat een haakje te veel',
        LISTS,
      ),
  ],
  [({ error }) => /node end|YAML stream/.test(error.message), depth],
];

/** Says in Dutch what the YAML parser means. */
export function explainYaml(text: string, error: YamlError): Explained {
  const own = lineText(text, error.line);
  const value = FIELD.exec(own)?.groups?.value ?? '';
  const seen: Seen = { text, error, own, value, first: value.charAt(0) };
  const typed = text.split('\n')[error.line - 1] ?? '';
  if (/^ *\t/.test(typed)) return tab(seen);
  if (/^ *[\u00a0\u2000-\u200a\u3000]/.test(typed))
    return at(
      error.line,
      'de regel begint met een andere spatie dan die van het toetsenbord',
      'typ daar gewone spaties',
    );
  const explain = BY_CODE[error.code] ?? BY_SHAPE.find(([fits]) => fits(seen))?.[1];
  return (
    explain?.(seen) ??
    at(
      error.line,
      'deze regel is niet te lezen',
      'een regel is een veld, een dubbele punt, een spatie en een waarde; zet tekst met : # [ of { tussen aanhalingstekens',
    )
  );
}

/** Something that has to stand somewhere and does not. */
function missing(seen: Seen): Explained {
  const { text, error, own } = seen;
  if (error.message.includes('quote')) {
    const opened = error.opened ?? error.line;
    const line = lineText(text, opened);
    return /:\s+'\p{L}[^']*$/u.test(line)
      ? at(opened, 'een waarde die begint met een apostrof is hier tekst tussen aanhalingstekens', quote(line))
      : at(opened, 'het aanhalingsteken wordt niet gesloten', 'zet aan het eind van de waarde hetzelfde teken');
  }
  if (error.message.startsWith('Missing ,'))
    return at(
      error.line,
      'tussen twee delen van de lijst ontbreekt een komma',
      'zet een komma tussen de delen: [a, b]',
    );
  if (error.message.startsWith('Comments'))
    return at(
      error.line,
      'een # achter een waarde begint een opmerking',
      'zet er een spatie voor, of zet de waarde tussen aanhalingstekens',
    );
  return error.message.startsWith('Sequence item') ? depth(seen) : noField(own, error.line);
}

/** The line that does not stand where the lines around it stand; undefined when it is a sentence that goes on. */
function misplacedLine(text: string, first: number, last: number): { line: number; fout: string } | undefined {
  const indent = (line: number) => /^ */.exec(text.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
  if (indent(last) < indent(first)) {
    const stray = indent(first) !== indent(first - 1) && lineText(text, first).startsWith('-') ? first : first + 1;
    return { line: stray, fout: DEPTH };
  }
  return /^(?:- )?[\w-]+:(?:\s|$)/u.test(lineText(text, last))
    ? { line: last, fout: 'deze regel springt verder in dan de regels waar hij bij hoort' }
    : undefined;
}

function noField(own: string, line: number): Explained {
  const { key, sign, value } = /^(?<key>(?:- )*[\w-]+)\s*(?<sign>[:：=;])\s*(?<value>\S.*)$/u.exec(own)?.groups ?? {};
  if (key && value)
    return {
      line,
      fout:
        sign === ':'
          ? `achter de dubbele punt ontbreekt een ${own.includes('\u00a0') ? 'gewone ' : ''}spatie`
          : `achter de naam van een veld hoort een dubbele punt, geen ${sign}`,
      doe: `schrijf: ${key}: ${value}`,
    };
  return {
    line,
    fout: 'hier staat geen veld',
    doe: 'schrijf de naam van het veld, een dubbele punt, een spatie en de waarde; loopt de waarde hierboven door, spring dan in',
  };
}

/** The line as it should be: its value in straight quotes. */
export function quote(line: string): string {
  const { before, value } = FIELD.exec(line)?.groups ?? {};
  if (before === undefined || value === undefined) return "zet de waarde tussen aanhalingstekens: '…'";
  const bare = value
    .replace(/^[“”„"]+(.*?)[“”"]*$/u, '$1')
    .replace(/^[‘’‚'](.*)[’']$/u, '$1')
    .replaceAll("'", '’');
  return `zet de waarde tussen rechte aanhalingstekens: ${before}'${bare}'`;
}

const quoteBlock = (line: string): string =>
  `zet >- achter ${FIELD.exec(line)?.groups?.key ?? 'het veld'}: en begin de tekst op de volgende regel, twee spaties ingesprongen`;
