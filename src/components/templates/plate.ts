import { NAMELESS, PICTURE, PROSE, SPOT, SPOT_IS_OURS, TODO } from '../check/field-texts.ts';
import { landscape } from './landscape.ts';
import { slugOf } from '../text/slug.ts';
import { afterLast } from './names.ts';
import { mdx, numbers, y, type Template } from './template.ts';

/** A plate with an empty landscape, one figure, one label, one spot and one question. */
export const plaat: Template = ({ name }, present) => {
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
ondertitel: ${NAMELESS}
kern: ${TODO}
beschrijving: ${PICTURE}
plekken:
  - nr: 1
    id: voorbeeld
    naam: Voorbeeld
    uitleg: ${SPOT}
    licht: [[50, 62, 14, 16]]
    herkomst: []
    redactie: ${SPOT_IS_OURS}
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
};
