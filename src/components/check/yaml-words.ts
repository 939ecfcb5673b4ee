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

/** Says in Dutch what the YAML parser means. */
export function explainYaml(text: string, error: YamlError): Explained {
  const own = lineText(text, error.line);
  const value = FIELD.exec(own)?.groups?.value ?? '';
  const at = (fout: string, doe: string, line = error.line): Explained => ({ line, fout, doe });
  const first = value.charAt(0);

  if (/\t/.test(/^\s*/.exec(text.split('\n')[error.line - 1] ?? '')?.[0] ?? ''))
    return at('de regel begint met een tab', 'vervang de tab door spaties; een tab telt hier niet als inspringing');
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return at('de regel begint met een tab', 'vervang de tab door spaties; een tab telt hier niet als inspringing');
    case 'DUPLICATE_KEY':
      return at('dit veld staat er twee keer', 'haal een van de twee weg');
    case 'BAD_SCALAR_START':
      return at(`een waarde mag niet beginnen met ${first}`, quote(own));
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return at(`een waarde die begint met ${first || '*, & of !'} betekent hier iets anders dan tekst`, quote(own));
    case 'BAD_DQ_ESCAPE':
      return at(
        'een \\ tussen dubbele aanhalingstekens betekent hier iets anders dan zichzelf',
        "gebruik enkele aanhalingstekens om de waarde: '…'",
      );
    case 'MULTIPLE_DOCS':
      return at('hier begint met --- of ... een tweede deel', 'haal de regel weg: dit bestand heeft één deel');
    case 'BLOCK_AS_IMPLICIT_KEY':
      // The parser joins the field with what stands below it into one key.
      if (error.lastLine > error.line) {
        const off = misplacedLine(text, error.line, error.lastLine);
        return off
          ? at(off.fout, INDENT, off.line)
          : at('in deze waarde staat een dubbele punt met een spatie erachter', quoteBlock(own), error.lastLine);
      }
      return at('in de waarde staat een dubbele punt, en die begint hier een nieuw veld', quote(own));
    case 'MULTILINE_IMPLICIT_KEY':
      return noField(own, error.line);
    case 'BLOCK_IN_FLOW':
      return at(
        'tussen de haakjes staat een veld dat niet door een komma van het vorige gescheiden is',
        'zet een komma tussen de velden: { a: 1, b: 2 }',
      );
    case 'BAD_INDENT':
      if (/^Flow/.test(error.message)) {
        const [open, close] = error.message.includes('map') ? ['{', '}'] : ['[', ']'];
        return at(`het haakje ${open} wordt niet gesloten`, `zet ${close} aan het eind van de lijst`, error.opened);
      }
      return at('deze regel begint op een andere diepte dan de regels waar hij bij hoort', INDENT);
    case 'MISSING_CHAR':
      if (error.message.includes('quote'))
        return at(
          'het aanhalingsteken wordt niet gesloten',
          'zet aan het eind van de waarde hetzelfde teken',
          error.opened,
        );
      if (error.message.startsWith('Missing ,'))
        return at('tussen twee delen van de lijst ontbreekt een komma', 'zet een komma tussen de delen: [a, b]');
      if (error.message.startsWith('Comments'))
        return at(
          'een # achter een waarde begint een opmerking',
          'zet er een spatie voor, of zet de waarde tussen aanhalingstekens',
        );
      if (error.message.startsWith('Sequence item'))
        return at('deze regel begint op een andere diepte dan de regels waar hij bij hoort', INDENT);
      return noField(own, error.line);
  }
  if (/block-seq-ind on same line/.test(error.message))
    return at(
      'een lijst begint niet op de regel van het veld',
      'zet elk deel op een eigen regel eronder, of schrijf [a, b]',
    );
  if (/^Unexpected ,|empty item/.test(error.message))
    return at('er staat een komma te veel', 'haal een van de komma’s weg');
  if (/[|>]/.test(first))
    return at(`achter ${first} hoort niets te staan`, 'zet de tekst op de volgende regel, twee spaties ingesprongen');
  if (/["']/.test(first) && value.length > 1) return at('na het sluitende aanhalingsteken staat nog iets', quote(own));
  if (/[*&!]/.test(first))
    return at(`een waarde die begint met ${first} betekent hier iets anders dan tekst`, quote(own));
  if (/[[{]/.test(first))
    return at(
      'de haakjes van deze lijst kloppen niet: er ontbreekt een komma, of er staat een haakje te veel',
      'schrijf de lijst als [a, b] en een groep velden als { a: 1, b: 2 }',
    );
  if (/^[[{\]}]/.test(own))
    return at(
      'de haakjes van deze lijst kloppen niet',
      'schrijf de lijst als [a, b] en een groep velden als { a: 1, b: 2 }',
    );
  if (/node end|YAML stream/.test(error.message))
    return at('deze regel begint op een andere diepte dan de regels waar hij bij hoort', INDENT);
  return at(
    'deze regel is niet te lezen',
    'een regel is een veld, een dubbele punt, een spatie en een waarde; zet tekst met : # [ of { tussen aanhalingstekens',
  );
}

/** The line that does not stand where the lines around it stand; undefined when it is a sentence that goes on. */
function misplacedLine(text: string, first: number, last: number): { line: number; fout: string } | undefined {
  const depth = (line: number) => /^ */.exec(text.split('\n')[line - 1] ?? '')?.[0].length ?? 0;
  if (depth(last) < depth(first)) {
    const stray = depth(first) !== depth(first - 1) && lineText(text, first).startsWith('-') ? first : first + 1;
    return { line: stray, fout: 'deze regel begint op een andere diepte dan de regels waar hij bij hoort' };
  }
  return /^(?:- )?[\w-]+:(?:\s|$)/u.test(lineText(text, last))
    ? { line: last, fout: 'deze regel springt verder in dan de regels waar hij bij hoort' }
    : undefined;
}

function noField(own: string, line: number): Explained {
  const glued = /^(?<key>(?:- )*[\w-]+):(?<value>\S.*)$/u.exec(own)?.groups;
  return glued
    ? { line, fout: 'achter de dubbele punt ontbreekt een spatie', doe: `schrijf: ${glued.key}: ${glued.value}` }
    : {
        line,
        fout: 'hier staat geen veld',
        doe: 'schrijf de naam van het veld, een dubbele punt, een spatie en de waarde; loopt de waarde hierboven door, spring dan in',
      };
}

/** The line as it should be: its value in straight quotes. */
function quote(line: string): string {
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
