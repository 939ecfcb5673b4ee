import { TODO } from '../check/field-texts.ts';
import { LEVELS } from '../check/values.ts';
import { slugOf } from '../text/slug.ts';
import { firstFree } from './names.ts';
import { numbers, y, yaml, type Template } from './template.ts';

/** The number of a new value: as given, or the next free one of its level. */
function valueNumber(given: string | undefined, taken: readonly string[]): string {
  if (given && /^\d{1,2}\.\d{1,2}$/.test(given)) return given;
  return freeNumber(LEVELS[given ?? 'partnerschap'] ?? given ?? '2', taken);
}

/**
 * The next free number of a level.
 * @param level `1` or `2`
 * @param taken numbers of the values there are
 */
export function freeNumber(level: string, taken: readonly string[]): string {
  const used = taken.filter((nr) => nr.startsWith(`${level}.`)).map((nr) => Number(nr.split('.')[1]));
  return `${level}.${firstFree(used)}`;
}

/** A value, with the number it is given or the next of its level. */
export const waarde: Template = ({ name, number }, present) => {
  const nr = valueNumber(number, numbers(present, 'waarden').map(String));
  const slug = nr.replace('.', '-');
  return {
    files: [
      [
        `src/content/waarden/${slug}.yaml`,
        yaml(`
nr: '${nr}'
concept: true
niveau: ${Object.keys(LEVELS).find((level) => nr.startsWith(`${LEVELS[level]}.`)) ?? 'partnerschap'}
titel: ${y(name)}
kort: ${y(name)}
kern: ${TODO}
randvoorwaarden: []
`),
      ],
    ],
    address: `/onderbouwing/${slug}/`,
    next: [
      'vul kern in, en kort als de titel lang is',
      'komt de waarde uit een document, zet dan bij herkomst het id van de titel',
      'vul randvoorwaarden en stemmen in, bij een waarde uit een document elk met haar herkomst',
    ],
  };
};

/** A publication, with only what was seen of it. */
export const bron: Template = ({ name }, present) => {
  const slug = slugOf(name);
  const year = /\b(?:19|20)\d\d\b/.exec(name)?.[0] ?? present.today.slice(0, 4);
  return {
    files: [
      [
        `src/content/bronnen/${slug}.yaml`,
        yaml(`
kort: ${y(name)}
concept: true
auteurKort: ${y(name.replace(/\s*\(?\b(?:19|20)\d\d\b\)?/, '').trim() || name)}
jaar: ${year}
soort: niet bekend
kern: ${TODO}
zekerheid: niet-gevonden
waarom: ${TODO}
`),
      ],
    ],
    address: `/bronnen/${slug}/`,
    next: [
      'vul kern, soort en jaar in, en bij verwijzingen alleen wat je zelf gezien hebt',
      'schrijf bij gezien en nietGezien wat je wel en niet zag; las je de passage zelf, zet dan passageGezien: true',
      'maak daarna de bevindingen: npm run nieuw -- bevinding "Naam"',
    ],
  };
};

/** What research showed. */
export const bevinding: Template = ({ name }) => {
  const slug = slugOf(name);
  return {
    files: [
      [
        `src/content/bevindingen/${slug}.yaml`,
        yaml(`
titel: ${y(name)}
concept: true
tekst: ${TODO}
bronnen: []
regels: []
`),
      ],
    ],
    address: `/bevindingen/${slug}/`,
    next: [
      'noem bij bronnen de bron: de naam van een bestand in src/content/bronnen/',
      'staat ze in de tabel van een document, noem dan de regels; anders zet je bij waarden waar ze bij hoort: [1-4]',
    ],
  };
};
