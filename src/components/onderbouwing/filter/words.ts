import { fold, words } from '../../search/dutch/fold';
import { stem } from '../../search/dutch/stem';

/** What a finding says, ready to be searched. */
export interface Said {
  folded: string;
  stems: ReadonlySet<string>;
}

/** Makes a text ready once, so that each key typed only compares. */
export const said = (text: string): Said => ({ folded: fold(text), stems: new Set(words(text).map(stem)) });

/**
 * Does a text hold every word that was typed? Accents and capitals do not matter; a beginning or part of a word is enough,
 * and another form of it too (`leraar` finds `leraren`).
 */
export function holds({ folded, stems }: Said, typed: string): boolean {
  const otherForm = (part: string): boolean => {
    const forms = part.length > 3 ? words(part).map(stem) : [];
    return forms.length > 0 && forms.every((form) => stems.has(form));
  };
  return fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => folded.includes(part) || otherForm(part));
}
