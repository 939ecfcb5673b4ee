import type { Problem } from '../problem/author-error.ts';

/** The text of a file, or what keeps it from being text. */
export interface Source {
  text: string;
  problems: Problem[];
}

/** Signs that nobody sees: control, breaking and filling. Those that join an emoji or turn the direction are meant. */
const INVISIBLE = /(?!\t)\p{Cc}|[\u00ad\u200b\u2060-\u2064\ufeff\u2028\u2029\u3164\u115f]/u;
const MISREAD = /Ã[\u0080-\u00bf‚„…‰‹Œ\u2018-\u2022–—˜™š›œž©«®°¶¼]|â€[\u0080-\u00bf™œžš“”¦]/;

/**
 * Reads bytes as UTF-8. A byte order mark and Windows line ends are fine and disappear.
 * @param file path from the project root, for the messages
 */
export function readSource(file: string, bytes: Uint8Array): Source {
  const utf8 = (remedy: string, given: unknown, line?: number): Source => ({
    text: '',
    problems: [
      {
        bestand: file,
        regel: line,
        veld: '(het hele bestand)',
        gegeven: given,
        fout: 'dit bestand is niet bewaard als UTF-8, dus letters als é en ë zijn niet te lezen',
        doe: remedy,
      },
    ],
  });
  const save =
    'open het in je tekstprogramma, kies “Opslaan als” en daarbij codering UTF-8; kijk daarna of de letters met accenten kloppen';
  if (isUtf16(bytes)) return utf8(save, 'een bestand in UTF-16');
  const begin = String.fromCharCode(...bytes.subarray(0, 5));
  const of = OTHER_FILES.find(([signs]) => begin.startsWith(signs))?.[1];
  if (of) return { text: '', problems: [noText(file, of)] };

  const bad = firstBadByte(bytes);
  if (bad !== undefined) {
    const before = new TextDecoder('windows-1252').decode(bytes.subarray(0, bad));
    const rest = new TextDecoder('windows-1252').decode(bytes.subarray(bad, bad + 200));
    const given = (before.slice(before.lastIndexOf('\n') + 1) + (rest.split(/\r?\n/, 1)[0] ?? '')).trim();
    return utf8(save, given, lineAt(before, before.length));
  }
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  return { text, problems: strangeSigns(file, text) };
}

/** With a mark at its beginning, or a zero beside each of its first two letters. */
const isUtf16 = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (b === 0 && d === 0) || (a === 0 && c === 0);

/** How a file begins that only a program of its own can read, whatever it is called. */
const OTHER_FILES: readonly [begin: string, what: string][] = [
  ['PK\u0003\u0004', 'een document van een tekstverwerker, of een zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'een document van een tekstverwerker'],
  ['{\\rtf', 'een document van een tekstverwerker (RTF)'],
  ['%PDF', 'een PDF'],
];
const noText = (file: string, what: string): Problem => ({
  bestand: file,
  veld: '(het hele bestand)',
  gegeven: what,
  fout: 'dit bestand is geen gewone tekst',
  doe: 'open het in zijn eigen programma, kopieer de tekst, en bewaar die in een teksteditor als UTF-8',
});

/** Line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** The text of a line, from 1, without the white space around it. */
export const lineText = (text: string, line: number): string => (text.split('\n')[line - 1] ?? '').trim();

function firstBadByte(bytes: Uint8Array): number | undefined {
  const whole = new TextDecoder('utf-8', { fatal: true });
  try {
    whole.decode(bytes);
    return undefined;
  } catch {
    // The longest part that still reads: halve until one byte is left.
    let [good, bad] = [0, bytes.length];
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (reads(bytes.subarray(0, middle))) good = middle;
      else bad = middle;
    }
    return good;
  }
}

function reads(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a character be cut in two at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Signs that nobody sees, and letters that were lost or read as others. */
export function strangeSigns(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, i) => {
    const problem = (fout: string, doe: string): Problem[] => [
      {
        bestand: file,
        regel: i + 1,
        veld: '(de hele regel)',
        gegeven: line.trim().replace(new RegExp(INVISIBLE, 'gu'), '·'),
        fout,
        doe,
      },
    ];
    const hidden = INVISIBLE.exec(line);
    if (hidden) {
      const before = line.slice(0, hidden.index).trim().slice(-12);
      return problem(
        `in deze regel staat een onzichtbaar teken${before ? `, achter “${before}”` : ''}`,
        'haal weg wat ervoor en erachter staat, en typ dat opnieuw; plakken uit een ander programma neemt zo’n teken mee',
      );
    }
    if (line.includes('\ufffd'))
      return problem('het teken � staat waar een letter verloren ging', 'typ de letter die er hoort te staan');
    if (MISREAD.test(line))
      return problem(
        'deze letters zijn verkeerd overgenomen, zoals “Ã©” waar “é” hoort te staan',
        'typ de letters die er horen te staan en bewaar het bestand als UTF-8',
      );
    return [];
  });
}
