/** Scripts that are written from right to left. */
const TURNED = ['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Adlam'].map((s) => `\\p{Script=${s}}`).join('');
const HAS_TURNED = new RegExp(`[${TURNED}]`, 'u');
const IS_TURNED = new RegExp(`^[${TURNED}]`, 'u');
/** A stretch of such a script, with the signs and figures between its letters; and one of the other scripts. */
const TURNED_STRETCH = new RegExp(`((?:[${TURNED}]\\p{M}*)(?:\\P{L}*?[${TURNED}]\\p{M}*)*)`, 'u');
const OTHER_STRETCH = new RegExp(`((?![${TURNED}])\\p{L}(?:[^${TURNED}]*[\\p{L}\\p{N}])?)`, 'u');

/** Does text begin in a script from right to left? The first letter decides, as `dir="auto"` has it in a browser. */
export function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return IS_TURNED.test(letter);
}

/** Signs that keep a piece of text apart from what stands around it: it runs its own way, and takes nothing along. */
const [APART, UNTIL] = ['\u2068', '\u2069'];

/** Signs that force a direction on whatever follows, whoever wrote that. */
const FORCED = /[\u202A-\u202E\u2066-\u2069]/g;
/** A text that takes nothing along that stands behind it. */
export const unforced = (text: string): string => text.replace(FORCED, '');

/** Text that is put into a sentence: behind a name from right to left, a figure of the sentence keeps its place. */
export const isolate = (text: string): string => {
  const own = unforced(text);
  return HAS_TURNED.test(own) ? `${APART}${own}${UNTIL}` : own;
};

/** A piece of text in one direction. */
interface Stretch {
  text: string;
  turned: boolean;
}

/** A line in pieces of one direction each, for who cannot find that out alone; without the signs of {@link isolate}. */
export function stretchesOf(line: string): Stretch[] {
  const turned = isRightToLeft(line);
  return line
    .split(new RegExp(`[${APART}${UNTIL}]`))
    .flatMap((part) =>
      part.split(turned ? OTHER_STRETCH : TURNED_STRETCH).map((text, i) => ({ text, odd: i % 2 === 1 })),
    )
    .filter(({ text }) => text)
    .map(({ text, odd }) => ({ text, turned: odd !== turned }));
}
