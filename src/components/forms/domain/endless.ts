/** What keeps a file from being read, with its line. */
interface Endless {
  regel: number;
  fout: string;
  doe: string;
}

/** No page has one sign so often in a row, and no fields stand so deep in each other: a reader would be busy for minutes. */
const MOST = { alike: 300, deep: 40, indent: 100 };

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
const tooDeep = (text: string, at: number): Endless => ({
  regel: lineOf(text, at),
  fout: 'dit staat te diep in andere velden',
  doe: 'haal haakjes weg, of laat de regel met minder spaties beginnen',
});

/** Where the fields of a file end: at the line that closes them, or with the file. */
function endOfFields(text: string): number {
  const begin = text.search(/\S/);
  const end = text.startsWith('---', begin) ? text.indexOf('\n---', begin) : -1;
  return end < 0 ? text.length : end;
}

/** What would keep a page busy without end, seen beforehand. */
export function endless(text: string): Endless | undefined {
  const end = endOfFields(text);
  let [alike, open, spaces] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    alike = sign === text[at - 1] ? alike + 1 : 1;
    if (alike > MOST.alike)
      return {
        regel: lineOf(text, at),
        fout: `hier staat meer dan ${MOST.alike} keer hetzelfde teken achter elkaar`,
        doe: 'haal die tekens weg',
      };
    if (at >= end) continue;
    spaces = sign === '\n' ? 0 : spaces >= 0 && sign === ' ' ? spaces + 1 : -1;
    if ('[{'.includes(sign)) open += 1;
    if (']}'.includes(sign)) open -= 1;
    if (open > MOST.deep || spaces > MOST.indent) return tooDeep(text, at);
  }
  return undefined;
}
