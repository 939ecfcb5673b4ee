import { addressOf } from '../keten/address.ts';
import { targetOf } from '../keten/targets.ts';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { fieldName } from './field.ts';
import { get } from './get.ts';
import { linksIn } from './links.ts';

const isConcept = (entry: ContentEntry): boolean => get(entry.raw, ['concept']) === true;

/** A finished page that leads to one that is not: a visitor who follows it reads that it is not done yet. */
export function conceptAdvice(entries: readonly ContentEntry[]): Problem[] {
  const concepts = entries.filter(isConcept);
  if (!concepts.length) return [];
  const addresses = new Map(concepts.map((e) => [addressOf(e), e]));
  const told = (
    entry: ContentEntry,
    at: Pick<Problem, 'regel' | 'veld' | 'gegeven'>,
    named: ContentEntry,
  ): Problem => ({
    bestand: entry.file,
    ...at,
    fout: `wat hier genoemd wordt, is nog een concept: ${named.file}`,
    doe: 'maak het af en haal daar concept: true weg, of noem het pas als het af is',
  });
  return entries
    .filter((e) => e.data !== undefined && !isConcept(e))
    .flatMap((entry) => [
      ...(entry.yaml?.scalars ?? []).flatMap(({ path, value, line }) => {
        const folder = targetOf(String(path.findLast((key) => typeof key === 'string')));
        const named = concepts.find((e) => e.folder === folder && e.id === value);
        return named ? [told(entry, { regel: line, veld: fieldName(path, entry.raw), gegeven: value }, named)] : [];
      }),
      ...linksIn(entry).flatMap(({ address, line, field }) => {
        const named = addresses.get(address.replace(/[?#].*$/, ''));
        return named ? [told(entry, { regel: line, veld: field, gegeven: address }, named)] : [];
      }),
    ]);
}
