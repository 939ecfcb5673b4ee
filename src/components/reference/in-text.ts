import { capital, type Csl, type Naam } from './csl';

/** `Van de Grift`: the name by which a text speaks of somebody. */
const spoken = (naam: Naam): string =>
  'literal' in naam ? naam.literal : capital([naam['non-dropping-particle'], naam.family].filter(Boolean).join(' '));

/**
 * The authors of a work inside a text: one, two, or the first of more.
 * @param between `&` between brackets, `en` in a sentence
 */
export function authorsInText({ author }: Pick<Csl, 'author'>, between: string): string {
  const [first, second, ...more] = author.map(spoken);
  if (more.length) return `${first} et al.`;
  return second === undefined ? first! : `${first} ${between} ${second}`;
}

/** `Furlong et al.`: how a document shortened its authors, as APA writes it. */
export const asApa = (author: string): string => author.replace(/\be\.a\.$/, 'et al.');
