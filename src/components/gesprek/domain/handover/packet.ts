import { clean } from '../state/clean';
import { MERKEN, type Merk } from '../state/model';

/** How much one phone writes down at one question; what is larger was not made by our page. */
export const BRIEFJES = { aantal: 5, tekst: 140, stippen: 3, pakket: 6_000 } as const;

/** What someone wrote on a phone. */
export interface Slip {
  id: string;
  tekst: string;
  merk: Merk | null;
}

/** What a phone hands over: notes of one question, or dots for cards on the wall by their number. */
export interface Packet {
  /** Id of the plate. */
  plaat: string;
  /** Id of the screen: `vraag-3`. */
  stap: string;
  /** A name that the phone made up for this question alone, so that the same dots count once. */
  van: string;
  briefjes: Slip[];
  stippen: number[];
}

/** Why something cannot be read. */
export type PacketFault = 'kapot' | 'nieuwer';
export type Unpacked = { goed: true; pakket: Packet } | { goed: false; reden: PacketFault };

/** Number of the form a packet is written in. */
const FORM = 1;
const SAFE_ID = /^[a-z0-9-]{1,64}$/;

/** Bytes as letters that survive an address, a chat and a camera. */
function toLetters(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
const fromLetters = (letters: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

/** Any value as letters of an address. */
export const toAddress = (value: unknown): string => toLetters(new TextEncoder().encode(JSON.stringify(value)));

/** The value that stands in letters of an address; undefined when there is none. */
export function fromAddress(letters: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromLetters(letters)));
  } catch {
    return undefined;
  }
}

/** A packet as letters of an address. */
export const pack = ({ plaat, stap, van, briefjes, stippen }: Packet): string =>
  toAddress([
    FORM,
    plaat,
    stap,
    van,
    briefjes.map(({ id, tekst, merk }) => [id, merk ? MERKEN.indexOf(merk) + 1 : 0, tekst]),
    stippen,
  ]);

const isId = (x: unknown): x is string => typeof x === 'string' && SAFE_ID.test(x);
const isCount = (x: unknown, most: number): x is number =>
  typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= most;

/** A note as it was written by our page; undefined for anything else. */
function slipOf(x: unknown): Slip | undefined {
  if (!Array.isArray(x) || x.length !== 3) return undefined;
  const [id, merk, words] = x as unknown[];
  if (!isId(id) || !isCount(merk, MERKEN.length) || typeof words !== 'string') return undefined;
  const tekst = clean(words, BRIEFJES.tekst).trim();
  return tekst && words.length <= BRIEFJES.tekst ? { id, tekst, merk: MERKEN[merk - 1] ?? null } : undefined;
}

/** Every one of them, or nothing when one is wrong or there are too many. */
function all<T>(x: unknown, most: number, read: (x: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(x) || x.length > most) return undefined;
  const found = x.map(read);
  return found.includes(undefined) ? undefined : (found as T[]);
}

/** Reads what a camera, a link or a file gave, whatever it is; never throws. */
export function unpack(letters: string): Unpacked {
  const broken: Unpacked = { goed: false, reden: 'kapot' };
  if (letters.length > BRIEFJES.pakket) return broken;
  const x = fromAddress(letters);
  if (!Array.isArray(x)) return broken;
  const [form, plaat, stap, van, slips, dots] = x as unknown[];
  if (isCount(form, 999) && form > FORM) return { goed: false, reden: 'nieuwer' };
  const briefjes = all(slips, BRIEFJES.aantal, slipOf);
  const stippen = all(dots, BRIEFJES.stippen, (n) => (isCount(n, 9_999) && n > 0 ? n : undefined));
  if (form !== FORM || x.length !== 6 || !briefjes || !stippen) return broken;
  if (!isId(plaat) || !isId(stap) || !isId(van) || !(briefjes.length || stippen.length)) return broken;
  if (new Set(briefjes.map((b) => b.id)).size !== briefjes.length) return broken;
  return { goed: true, pakket: { plaat, stap, van, briefjes, stippen } };
}
