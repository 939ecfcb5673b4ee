import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RECORDS_IN_FILE, partFile, recordFile, type RecordData } from '../engine/file.ts';
import { packWord, type IndexWord } from '../engine/postings.ts';

/** Letters in a part of the index: some 3 kB over the line. Smaller ones bring less that nobody asked for, but more of them must come. */
const PART = 6000;

/**
 * Writes words and records below the folder of search, each edition of the site in a folder of its own: what a browser kept of an
 * older one never mixes with it.
 * @param folder `zoek` of the built site
 * @returns name of the folder, and the first word of each part
 */
export function writeParts(
  folder: string,
  words: readonly IndexWord[],
  records: readonly RecordData[],
): { map: string; delen: string } {
  const parts = inParts([...words].sort((a, b) => (a.word < b.word ? -1 : 1)).map(packWord), PART);
  const files = new Map(parts.map((lines, i) => [partFile(i), lines.join('\n')]));
  for (let i = 0; i < records.length; i += RECORDS_IN_FILE)
    files.set(recordFile(i), JSON.stringify(records.slice(i, i + RECORDS_IN_FILE)));
  const map = hash([...files.values()]);
  for (const [name, content] of files) write(join(folder, map, name), content);
  return { map, delen: parts.map(([first = '']) => first.split(' ')[0]!).join(' ') };
}

/** Lines in groups of about this many letters, in order; one that is longer stands by itself. */
export function inParts(lines: readonly string[], letters: number): string[][] {
  const out: string[][] = [];
  let room = 0;
  for (const line of lines) {
    if (!out.length || room < line.length) {
      out.push([]);
      room = letters;
    }
    out.at(-1)!.push(line);
    room -= line.length;
  }
  return out;
}

const hash = (contents: readonly string[]): string =>
  createHash('sha256').update(contents.join('\n\n')).digest('hex').slice(0, 8);

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
