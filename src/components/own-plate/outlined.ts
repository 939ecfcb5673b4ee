import type { Alphabet } from '../build/alphabet';
import { withOutlines, type OutlineFont } from '../build/lettering';

/** A font of outlines that sets words sign by sign; ligatures it has none, as no Dutch word needs them. */
function fontFrom({ units, signs, pairs }: Alphabet): OutlineFont {
  return {
    units,
    set(words) {
      const all = [...words.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')];
      if (!all.every((sign) => Object.hasOwn(signs, sign))) return undefined;
      let width = 0;
      const letters = all.flatMap((sign, i) => {
        const before = all[i - 1];
        width += (before === undefined ? undefined : pairs[before]?.[sign]) ?? 0;
        const [wide, outline] = signs[sign]!;
        const x = width;
        width += wide;
        return outline ? [{ id: sign.codePointAt(0)!.toString(16), x, outline }] : [];
      });
      return { width, letters };
    },
  };
}

let asked: Promise<readonly Alphabet[]> | undefined;

/** @throws when the letters do not come in */
function lettersOf(address: string): Promise<readonly Alphabet[]> {
  asked ??= fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json() as Promise<readonly Alphabet[]>;
  });
  asked.catch(() => (asked = undefined));
  return asked;
}

/**
 * A drawing with its letters as outlines: a viewer that has not our fonts, or does not read those in a file, shows every
 * word in its place. Words in signs that our fonts have not stay text.
 * @param address of the letters
 */
export async function withLetters(svg: string, address: string): Promise<string> {
  const fonts = (await lettersOf(address)).map((a) => [a, fontFrom(a)] as const);
  return withOutlines(
    svg,
    ({ family, weight }) => fonts.find(([a]) => a.family === family && a.weight === weight)?.[1],
  );
}
