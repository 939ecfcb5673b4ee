import { DATELESS, HEADING, NAMELESS, POINT, PROSE, TODO } from '../check/field-texts.ts';
import { slugOf } from '../text/slug.ts';
import { afterLast } from './names.ts';
import { mdx, numbers, y, yaml, type Template } from './template.ts';

/** A source document: who wrote it, when, and which ids its fragments have. */
export const document: Template = ({ name }, present) => {
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
  tekst: ${DATELESS}
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
};

/** A chapter to read. */
export const thema: Template = ({ name }, present) => {
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
          `${HEADING}\n\n${PROSE}`,
        ),
      ],
    ],
    address: `/themas/${slug}/`,
    next: [
      'zet bij document waar het uit komt, bij nr het hoeveelste hoofdstuk daarvan het is, en bij praatplaat de plaat die erbij hoort',
      'sluit elke alinea af met haar vindplaats: [L2-01]',
    ],
  };
};

/** A speech or an interview, retold. */
export const verhaal: Template = ({ name }, present) => {
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
};

/** A report of a meeting, point by point. */
export const tafelverslag: Template = ({ name }, present) => {
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
  naam: ${NAMELESS}
datum: ${present.today}
`,
          `${HEADING}\n\n${POINT}`,
        ),
      ],
    ],
    address: `/tafelverslagen/${slug}/`,
    next: [
      'vul bij bijeenkomst in welke het was; komt het verslag uit een document, zet daar dan document en nr voor in de plaats',
      `sluit elk punt af met zijn vindplaats en onderwerp: [T2-01: groenpluk], of van onszelf: [G.${slug}-01]`,
    ],
  };
};
