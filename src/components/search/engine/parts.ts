import { unpackWord, type IndexWord } from './postings.ts';

/** The index of words, cut in parts along the alphabet; a part is fetched when a word of it is asked for. */
export class Parts {
  readonly #first: readonly string[];
  readonly #fetch: (part: number) => Promise<string>;
  readonly #read = new Map<number, Promise<Part>>();

  /**
   * @param first first word of each part
   * @param fetchPart brings a part, each time the same
   */
  constructor(first: readonly string[], fetchPart: (part: number) => Promise<string>) {
    this.#first = first;
    this.#fetch = fetchPart;
  }

  /** Words that begin like this; when none does, the longest word with which this begins, in the part where it would stand. */
  async beginningWith(start: string): Promise<IndexWord[]> {
    const from = this.#partOf(start);
    let after = from + 1;
    while (this.#first[after]?.startsWith(start)) after++;
    const parts = await Promise.all(Array.from({ length: after - from }, (_, i) => this.#part(from + i)));
    const itself = parts[0]!.exactly(start);
    if (itself) return [itself];
    const found = parts.flatMap((part) => part.beginningWith(start));
    return found.length ? found : parts[0]!.longestIn(start);
  }

  /** The word itself, when the index has it. */
  async exactly(word: string): Promise<IndexWord | undefined> {
    return (await this.#part(this.#partOf(word))).exactly(word);
  }

  #partOf(word: string): number {
    const after = this.#first.findIndex((first) => first > word);
    return Math.max(0, (after === -1 ? this.#first.length : after) - 1);
  }

  #part(number: number): Promise<Part> {
    const known = this.#read.get(number);
    if (known) return known;
    const part = this.#fetch(number).then((text) => new Part(text));
    this.#read.set(number, part);
    part.catch(() => this.#read.delete(number));
    return part;
  }
}

/** One part: its words, of which only those that are asked for are unpacked. */
class Part {
  readonly #lines: readonly string[];
  readonly #words: readonly string[];

  constructor(text: string) {
    this.#lines = text.split('\n');
    this.#words = this.#lines.map((line) => line.slice(0, line.indexOf(' ')));
  }

  beginningWith(start: string): IndexWord[] {
    return this.#lines.filter((_, i) => this.#words[i]!.startsWith(start)).map(unpackWord);
  }

  longestIn(word: string): IndexWord[] {
    const longest = this.#words.reduce((a, b) => (word.startsWith(b) && b.length > a.length ? b : a), '');
    return longest ? [this.exactly(longest)!] : [];
  }

  exactly(word: string): IndexWord | undefined {
    const at = this.#words.indexOf(word);
    return at === -1 ? undefined : unpackWord(this.#lines[at]!);
  }
}
