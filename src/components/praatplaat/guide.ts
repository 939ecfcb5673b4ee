import type { Keten } from '../keten/keten';
import { t } from '../words/words';
import { titleOf } from '../keten/title-of';

/** What documents say about working with all plates: the passages that stand on the page with the list of them. */
export const guidePassages = (keten: Keten) =>
  keten.documenten
    .flatMap((d) => d.data.secties)
    .flatMap((s) => s.items)
    .filter((i) => keten.register.owner(i.herkomst[0]!) === '/praatplaten/');

/** Slugs of the documents that say it. */
export const guideDocuments = (keten: Keten): string[] => [
  ...new Set(guidePassages(keten).flatMap((i) => keten.register.documentOf(i.herkomst[0]!) ?? [])),
];

/** Whose the steps of a conversation are, in a sentence. */
export function originOfSteps(keten: Keten): string {
  const [document] = guideDocuments(keten);
  return document ? t('stappen.herkomst', { titel: titleOf(keten.document(document).data) }) : t('stappen.eigen');
}
