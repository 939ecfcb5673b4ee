/** A row of numbers that is the same in every run. */
function* numbers(seed) {
  let x = seed;
  for (;;) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    yield x / 2 ** 32;
  }
}

const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'g',
  'gl',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'schr',
  'st',
  't',
  'v',
  'w',
  'z',
];
const VOWELS = ['a', 'aa', 'e', 'ee', 'i', 'ie', 'o', 'oe', 'oo', 'u', 'ui', 'ij'];
const CODAS = ['f', 'k', 'l', 'm', 'n', 'nd', 'ng', 'p', 'r', 'rk', 's', 'st', 't'];

/**
 * More terms for the site, each with a word of its own and an explanation of sentences that stand on the site already.
 * @param text as `textOfPages` gives it
 * @param count how many
 * @returns per term the address, title and Markdown a bare site needs, and the file of content this site needs
 */
export function grow(text, count) {
  const sentences = text
    .flatMap(({ body }) => body.split(/\n\n|(?<=[.?!]) /))
    // Whole sentences alone: half a quotation, or half a marker, is a mistake that the site's own check refuses.
    .filter((line) => /^[A-Z].{40,240}[.?!]$/.test(line) && !/\\\[|[“”„‘’"«»()]/.test(line));
  const random = numbers(7);
  const one = (list) => list[Math.floor(random.next().value * list.length)];
  const syllable = () => one(ONSETS) + one(VOWELS) + one(CODAS);
  const taken = new Set();
  return Array.from({ length: Math.max(0, count) }, () => {
    let word;
    do word = syllable() + syllable() + syllable();
    while (taken.has(word));
    taken.add(word);
    const lines = Array.from({ length: 12 }, () => one(sentences));
    const body = [0, 4, 8].map((from) => lines.slice(from, from + 4).join(' ')).join('\n\n');
    const source = `---\nterm: ${word}\ndefinitie: Een woord dat ${word} heet.\n---\n\n${body}\n`;
    return { slug: `begrippen/${word}`, title: word, body, file: `src/content/begrippen/${word}.mdx`, source };
  });
}
