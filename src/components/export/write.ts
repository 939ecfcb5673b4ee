import { studies, type ExportWords, type Selection } from './records';

/** The forms in which a selection can be taken along; the ending of the file. */
export const FORMS = ['docx', 'xlsx', 'csv', 'ris', 'bib', 'json'] as const;
export type Form = (typeof FORMS)[number];

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

/**
 * A selection as a file. What writes it comes only when somebody asks for it.
 * @param name of the selection
 */
export async function write(
  form: Form,
  selection: Selection,
  woorden: ExportWords,
  withCaveat: boolean,
  name: string,
): Promise<Blob> {
  const list = () => studies(selection, woorden, withCaveat);
  switch (form) {
    case 'docx':
      return (await import('./word')).word(selection, woorden, withCaveat, name);
    case 'xlsx':
      return (await import('./excel')).excel(selection, woorden, withCaveat, name);
    case 'csv':
      return text((await import('./table')).csv(selection, { woorden }, withCaveat), 'text/csv');
    case 'ris':
      return text((await import('./ris')).ris(list()), 'application/x-research-info-systems');
    case 'bib':
      return text((await import('./bibtex')).bibtex(list()), 'application/x-bibtex');
    case 'json':
      return text((await import('./csl-json')).cslJsonText(list()), 'application/vnd.citationstyles.csl+json');
  }
}

/** Name of a file: what was chosen, then how it is separated where that matters, then its form. */
export function fileName(name: string, form: Form): string {
  const chosen =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 80) || 'selectie';
  const ending = { csv: 'puntkomma.csv', json: 'csl.json' }[form as string] ?? form;
  return form === 'csv' ? `${chosen}-${ending}` : `${chosen}.${ending}`;
}
