import { stringify } from 'yaml';
import { POINT, PROSE, TODO } from '../check/field-texts.ts';
import { LEVELS } from '../check/values.ts';
import { landscape } from './landscape.ts';
import { afterLast, firstFree, slugOf, type Kind } from './names.ts';

/** What is there already, as far as a new thing has to know. */
export interface Present {
  /** The fields of every file in a folder of content. */
  fields: (folder: string) => Record<string, unknown>[];
  /** Today, as `2026-11-29`. */
  today: string;
}

/** What `npm run nieuw` makes: files with their text, the address to look at, and what to do next. */
export interface Made {
  /** Path from the project root, and text. */
  files: [path: string, text: string][];
  /** Address without base on which it is to be seen. */
  address: string;
  next: string[];
}

/** What an editor asked for. */
export interface Wish {
  name: string;
  /** Only for a value: `2.6`, or its level. */
  number?: string | undefined;
}

/** A text as YAML writes it, in quotes when that is needed. */
const y = (text: string): string => stringify(text, { lineWidth: 0 }).trim();

const mdx = (fields: string, body: string): string => `---\n${fields.trim()}\n---\n${body ? `\n${body.trim()}\n` : ''}`;
const yaml = (fields: string): string => `${fields.trim()}\n`;
const numbers = (present: Present, folder: string): unknown[] => present.fields(folder).map((f) => f.nr);

/** One template for each kind. */
export const TEMPLATES: Record<Kind, (wish: Wish, present: Present) => Made> = {
  document: ({ name }, present) => {
    const slug = slugOf(name);
    return {
      files: [
        [
          `src/content/documenten/${slug}.yaml`,
          yaml(`
concept: true
titel: ${y(name)}
nr: ${afterLast(numbers(present, 'documenten'))}
auteur: ${TODO}
soort: tekst
kern: ${TODO}
datum:
  iso: ${present.today.slice(0, 4)}
  tekst: datum nog in te vullen
  zekerheid: zwak-afgeleid
  hoe: ${TODO}
jaren: [${present.today.slice(0, 4)}]
# Eén regel per reeks fragmenten, bijvoorbeeld:
# - { begin: N1-, aantal: 12, pagina: /documenten/${slug}/ }
reeksen: []
secties: []
`),
        ],
      ],
      address: `/documenten/${slug}/`,
      next: [
        'vul auteur, soort, kern, datum en jaren in',
        'zet bij reeksen waarmee de ids van de fragmenten beginnen, hoeveel het er zijn en op welke pagina ze staan',
        'vertel elk fragment na: bij secties, of in een thema, een verhaal of een tafelverslag',
      ],
    };
  },

  plaat: ({ name }, present) => {
    const slug = slugOf(name);
    const nr = afterLast(numbers(present, 'praatplaten'));
    return {
      files: [
        [
          `src/content/praatplaten/${slug}.mdx`,
          mdx(
            `
nr: ${nr}
concept: true
titel: ${y(name)}
ondertitel: in het kort
kern: ${TODO}
beschrijving: Een leeg landschap met heuvels en een zon. Eén mens wijst naar een bordje met een 1.
plekken:
  - nr: 1
    id: voorbeeld
    naam: Voorbeeld
    uitleg: Schrijf hier wat je op deze plek ziet en wat het betekent.
    licht: [[50, 62, 14, 16]]
    herkomst: []
    redactie: Deze plek is een voorbeeld.
vragen:
  - nr: 1
    tekst: Wat zie je op deze plaat?
    eigenId: p${nr}-v1
    plekken: [1]
`,
            `## Bij deze plaat\n\n${PROSE}`,
          ),
        ],
        [`src/components/praatplaat/platen/${slug}/scene.json`, landscape(`p${nr}`, nr, name)],
      ],
      address: `/praatplaten/${slug}/`,
      next: [
        `teken de plaat in src/components/praatplaat/platen/${slug}/scene.json; welke onderdelen er zijn, staat op /redactie/onderdelen/`,
        'of laat haar een foto zijn: zet in die map foto.jpg, .png of .webp in plaats van scene.json, ' +
          'noem bij foto van wie zij is, en geef elke plek x en y in % van de foto',
        'geef elke plek in de tekening een schijf met haar nummer, en beschrijf haar bij plekken',
        'schrijf de vragen, en noem bij elke vraag de plekken',
        'noem wat erachter ligt: waarden, bevindingen, tafelpunten en begrippen',
      ],
    };
  },

  thema: ({ name }, present) => {
    const slug = slugOf(name);
    return {
      files: [
        [
          `src/content/themas/${slug}.mdx`,
          mdx(
            `
nr: ${afterLast(numbers(present, 'themas'))}
concept: true
titel: ${y(name)}
soort: onderzoeksthema
kern: ${TODO}
`,
            `## Eerste kop\n\n${PROSE}`,
          ),
        ],
      ],
      address: `/themas/${slug}/`,
      next: [
        'zet bij praatplaat de plaat die erbij hoort, en bij document waar het uit komt',
        'sluit elke alinea af met haar vindplaats: [L2-01]',
      ],
    };
  },

  verhaal: ({ name }, present) => {
    const slug = slugOf(name);
    return {
      files: [
        [
          `src/content/verhalen/${slug}.mdx`,
          mdx(
            `
concept: true
titel: ${y(name)}
kern: ${TODO}
soort: interview
wie: ${TODO}
nr: ${afterLast(numbers(present, 'verhalen'))}
`,
            `## Wie er vertelt\n\n${PROSE}`,
          ),
        ],
      ],
      address: `/verhalen/${slug}/`,
      next: [
        'zet bij document waar het verhaal uit komt, bij soort toespraak of interview, en bij wie wie er spreekt',
        'sluit elke alinea af met haar vindplaats: [TS-01]',
      ],
    };
  },

  tafelverslag: ({ name }, present) => {
    const slug = slugOf(name);
    return {
      files: [
        [
          `src/content/tafelverslagen/${slug}.mdx`,
          mdx(
            `
titel: ${y(name)}
concept: true
kort: ${y(name)}
kern: ${TODO}
bijeenkomst:
  naam: Nog in te vullen
datum: ${present.today}
`,
            `## Eerste kop\n\n${POINT}`,
          ),
        ],
      ],
      address: `/tafelverslagen/${slug}/`,
      next: [
        'vul bij bijeenkomst in welke het was; komt het verslag uit een document, zet daar dan document en nr voor in de plaats',
        `sluit elk punt af met zijn vindplaats en onderwerp: [T2-01: groenpluk], of van onszelf: [G.${slug}-01]`,
      ],
    };
  },

  waarde: ({ name, number }, present) => {
    const nr = valueNumber(number, numbers(present, 'waarden').map(String));
    const slug = nr.replace('.', '-');
    return {
      files: [
        [
          `src/content/waarden/${slug}.yaml`,
          yaml(`
nr: '${nr}'
concept: true
niveau: ${nr.startsWith('1.') ? 'onderwijsregio' : 'partnerschap'}
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
        'komt de waarde uit een document, zet dan bij herkomst het id van de titel en vul randvoorwaarden en stemmen in',
      ],
    };
  },

  bron: ({ name }, present) => {
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
  },

  bevinding: ({ name }) => {
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
  },

  begrip: ({ name }) => {
    const slug = slugOf(name);
    return {
      files: [
        [
          `src/content/begrippen/${slug}.mdx`,
          mdx(
            `
term: ${y(name)}
concept: true
definitie: ${TODO}
vormen: []
synoniemen: []
zieOok: []
`,
            '',
          ),
        ],
      ],
      address: `/begrippen/${slug}/`,
      next: [
        'schrijf bij definitie in één of twee gewone zinnen wat het is',
        'zet bij vormen elke verbuiging die in zinnen voorkomt, en bij synoniemen andere woorden voor hetzelfde',
        'noem bij zieOok verwante begrippen, met waarom',
      ],
    };
  },

  gebeurtenis: ({ name }, present) => {
    const slug = slugOf(name);
    const year = /\b(?:19|20)\d\d\b/.exec(name)?.[0] ?? present.today.slice(0, 4);
    const phases = numbers(present, 'fasen').filter((n): n is number => typeof n === 'number');
    return {
      files: [
        [
          `src/content/tijdlijn/${slug}.yaml`,
          yaml(`
datum: ${year}
weergave: '${year}'
zekerheid: geschat
concept: true
titel: ${y(name)}
tekst: ${TODO}
fase: ${Math.max(1, ...phases)}
soort: organisatie
`),
        ],
      ],
      address: `/geschiedenis/#${slug}`,
      next: [
        'vul datum en weergave in, en bij zekerheid en hoe hoe zeker die is en hoe we dat weten',
        'komt ze uit een document, zet dan herkomst: [TS-03]; vond je haar zelf, dan bron: { titel: …, url: https://… }',
        'kies bij fase in welk deel van de weg ze hoort',
      ],
    };
  },
};

/** The number of a new value: as given, or the next free one of its level. */
function valueNumber(given: string | undefined, taken: readonly string[]): string {
  if (given && /^\d{1,2}\.\d{1,2}$/.test(given)) return given;
  const level = LEVELS[given ?? 'partnerschap'] ?? given ?? '2';
  const used = taken.filter((nr) => nr.startsWith(`${level}.`)).map((nr) => Number(nr.split('.')[1]));
  return `${level}.${firstFree(used)}`;
}
