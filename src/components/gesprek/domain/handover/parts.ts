import { hashOf } from '../state/hash';
import { BRIEFJES, unpack, type Packet, type PacketFault } from './packet';

/** Letters of a packet in one code: with what stands around them fewer than 300 bytes, which an old camera reads. */
const IN_CODE = 256;
/** How many codes one packet can have. */
const MOST_PARTS = Math.ceil(BRIEFJES.pakket / IN_CODE);
/** How many packets can be half read at once: every phone of a large group. */
const MOST_WAITING = 60;

/** One code: a part of a packet, with the sum over the whole that tells which parts belong together. */
export interface Code {
  deel: number;
  van: number;
  letters: string;
  som: string;
}

const write = ({ deel, van, letters, som }: Code): string => `SM1.${deel}.${van}.${letters}.${som}`;

/** A packet in as many codes as it needs. @param size letters in one code */
export function toCodes(letters: string, size: number = IN_CODE): string[] {
  const van = Math.max(1, Math.ceil(letters.length / size));
  const som = hashOf(letters);
  return Array.from({ length: van }, (_, i) =>
    write({ deel: i + 1, van, letters: letters.slice(i * size, (i + 1) * size), som }),
  );
}

/** A packet in one piece, for a link or a file. */
export const inOnePiece = (letters: string): string => toCodes(letters, BRIEFJES.pakket)[0]!;

/** Every code in a text: one from a camera, or any number of links that were pasted with words around them. */
export function codesIn(text: string): Code[] {
  const found = text
    .slice(0, 200_000)
    .matchAll(/SM1\.(\d{1,3})\.(\d{1,3})\.([A-Za-z0-9_-]{1,6000})\.([a-z0-9]{1,13})/g);
  return [...found].map(([, deel, van, letters, som]) => ({
    deel: Number(deel),
    van: Number(van),
    letters: letters!,
    som: som!,
  }));
}

/** What came of a code. */
export type Taken =
  | { soort: 'deel'; som: string; gelezen: number; van: number; nieuw: boolean }
  | { soort: 'af'; som: string; pakket: Packet }
  /** This packet was read before. */
  | { soort: 'bekend'; som: string }
  | { soort: 'fout'; reden: PacketFault };

/** Puts the parts of packets together, in whatever order and however often they come. */
export class Parts {
  readonly #waiting = new Map<string, string[]>();
  readonly #read = new Set<string>();

  take({ deel, van, letters, som }: Code): Taken {
    if (deel < 1 || deel > van || van > MOST_PARTS) return { soort: 'fout', reden: 'kapot' };
    if (this.#read.has(som)) return { soort: 'bekend', som };
    let parts = this.#waiting.get(som);
    if (parts?.length !== van) parts = Array.from({ length: van }, () => '');
    const nieuw = !parts[deel - 1];
    parts[deel - 1] = letters;
    this.#keep(som, parts);
    const gelezen = parts.filter(Boolean).length;
    return gelezen < van ? { soort: 'deel', som, gelezen, van, nieuw } : this.#finish(som, parts.join(''));
  }

  #finish(som: string, letters: string): Taken {
    this.#waiting.delete(som);
    if (hashOf(letters) !== som) return { soort: 'fout', reden: 'kapot' };
    const read = unpack(letters);
    if (!read.goed) return { soort: 'fout', reden: read.reden };
    this.#read.add(som);
    return { soort: 'af', som, pakket: read.pakket };
  }

  /** What waits longest makes room. */
  #keep(som: string, parts: string[]): void {
    this.#waiting.delete(som);
    this.#waiting.set(som, parts);
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= MOST_WAITING) return;
      this.#waiting.delete(oldest);
    }
  }
}
