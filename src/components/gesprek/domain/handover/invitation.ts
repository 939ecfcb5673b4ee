import { clean } from '../state/clean';
import { LIMITS } from '../state/model';
import { OWN } from '../steps';
import { fromAddress, toAddress } from './packet';

/** What a phone has to know: which question of which plate. */
export interface Question {
  plaat: string;
  stap: string;
  tekst: string;
}

/** Name of what stands behind the # of the room's address when a link hands notes over. */
const HANDED = 'mee=';

/** Can a phone reach what was opened at this address? A page of this computer alone it cannot. */
export function isReachable({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): boolean {
  const here = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\])$/.test(hostname);
  return /^https?:$/.test(protocol) && !here;
}

/** A plate that stands on a device only, as a question of the group itself: no page has those words, so they travel along. */
const isOwn = (room: URL): boolean => room.pathname.includes('/praatplaten/eigen/');

/**
 * The address that a phone opens to write along.
 * @param room where the room itself was opened
 */
export function invitation(room: URL, question: Question): string {
  const { href } = new URL('../meeschrijven/', room);
  const { plaat, stap, tekst } = question;
  return `${href}#${isOwn(room) || stap === OWN ? `vraag=${toAddress([plaat, stap, tekst])}` : stap}`;
}

/** The question that travels in an address; undefined when there is none in it, or none of ours. */
export function questionIn(hash: string): Question | undefined {
  const letters = /^#vraag=([A-Za-z0-9_-]{1,20000})$/.exec(hash)?.[1];
  const x = letters === undefined ? undefined : fromAddress(letters);
  if (!Array.isArray(x) || x.length !== 3 || !x.every((part) => typeof part === 'string')) return undefined;
  const [plaat, stap, words] = x as [string, string, string];
  const tekst = clean(words, LIMITS.tekst).trim();
  const known = [plaat, stap].every((id) => /^[a-z0-9-]{1,64}$/.test(id));
  return known && tekst ? { plaat, stap, tekst } : undefined;
}

/** The link that hands notes over: everything stands behind the #, which no server gets. */
export const handOverLink = (phone: URL, code: string): string =>
  `${new URL('../gesprek/', phone).href}#${HANDED}${code}`;

/** What a link hands over, when the room was opened with one. */
export const handedIn = (hash: string): string | undefined =>
  hash.startsWith(`#${HANDED}`) ? hash.slice(HANDED.length + 1) : undefined;
