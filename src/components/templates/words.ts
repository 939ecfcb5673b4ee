import { TODO } from '../check/field-texts.ts';
import { slugOf } from '../text/slug.ts';
import { mdx, numbers, y, yaml, type Template } from './template.ts';

/** A term. */
export const begrip: Template = ({ name }) => {
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
};

/** Something that happened. */
export const gebeurtenis: Template = ({ name }, present) => {
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
};
