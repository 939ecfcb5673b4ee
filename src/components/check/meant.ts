import { ID } from '../herkomst/grammar.ts';
import type { Problem } from '../problem/author-error.ts';
import { lineText } from './source.ts';
import { lineIn, type Prose, type TypedBlock } from './typed.ts';

type Text = [fout: string, doe: string];
type Told = Text | ((found: RegExpExecArray) => Text);

const ADDRESS = String.raw`(?:\/|#|\.\.?\/|https?:\/\/|www\.|mailto:)[^()[\]\s]*`;
const LINK = 'schrijf een link als [woorden](/begrippen/groenpluk/)';
const bold = (sign: string): Text => [
  `${sign} staat hier als tekst: vet en cursief sluiten met hetzelfde teken, zonder spatie ertussen`,
  `zet ${sign} direct voor het eerste en direct achter het laatste woord, of haal het weg`,
];

/**
 * What was meant as mark-up and stays text, in the order in which it is looked for: what an earlier one found is not looked
 * at again.
 */
const MEANT: readonly [pattern: RegExp, told: Told][] = [
  [
    /!\[[^\]\n]*\]\s?\((?<file>[^)\n]*)\)?/,
    ({ groups }) => [
      /\s/.test(groups!.file!.trim())
        ? 'in de naam van een plaatje staat een spatie, en zo is het hier geen plaatje'
        : 'zo is dit geen plaatje',
      `noem het bestand zonder spaties, en schrijf ![wat er te zien is](./${groups!
        .file!.trim()
        .replace(/^.*[\\/]/, '')
        .replace(/\s+/g, '-')})`,
    ],
  ],
  [
    new RegExp(String.raw`(?<!\\)\[(?<words>[^[\]\n]+)\]\s+\((?<address>${ADDRESS})\)`),
    ({ groups }) => [
      'tussen ] en ( staat een spatie, en zo is het geen link',
      `schrijf [${groups!.words!.trim()}](${groups!.address})`,
    ],
  ],
  [
    new RegExp(String.raw`\((?<words>[^()\n]+)\)\[(?<address>${ADDRESS})\]`),
    ({ groups }) => [
      'de haakjes van deze link staan andersom',
      `schrijf [${groups!.words!.trim()}](${groups!.address})`,
    ],
  ],
  [
    new RegExp(String.raw`\[\[(?!${ID})(?<words>[^[\]\n]+)\]\]`),
    ({ groups }) => [
      'dubbele haken maken hier geen link',
      `schrijf [${groups!.words}](…) met tussen de ronde haken het adres, zoals /begrippen/groenpluk/`,
    ],
  ],
  [
    /(?<!\\)\[(?<words>[^[\]\n]*)\]\((?<address>[^()\n]*\S\s[^()\n]*)\)/,
    ({ groups }) => [
      'in het adres van deze link staat een spatie',
      `haal de spatie weg, of schrijf een koppelteken: [${groups!.words}](${groups!.address!.trim().replace(/\s+/g, '-')})`,
    ],
  ],
  [
    /(?<!\\)\[(?<words>[^[\]\n]*)\]\((?<address>[^()\s]*)(?!\))/,
    ({ groups }) => [
      'deze link wordt niet gesloten met )',
      `schrijf [${groups!.words!.trim()}](${groups!.address!.replaceAll('\\', '/').replace(/[.,;:]+$/, '')})`,
    ],
  ],
  [
    /(?<!\\)\]\((?<address>[^()\s]*)\)/,
    ({ groups }) => ['voor deze link ontbreekt het haakje [', `schrijf [woorden](${groups!.address})`],
  ],
  [
    new RegExp(String.raw`(?<!\\)\[(?<words>[^[\]()\n]*)\((?<address>${ADDRESS})\)`),
    ({ groups }) => [
      'achter de woorden van deze link ontbreekt het haakje ]',
      `schrijf [${groups!.words!.trim()}](${groups!.address})`,
    ],
  ],
  [
    new RegExp(
      [
        String.raw`\[\s*(?!aangevuld\]\s*$)(?:aan\s?ge?\s?vul[dt]{0,2}|toegevoegd|aanvulling)\s*\][.,;:]?`,
        String.raw`\[aangevuld\](?!\s*$)`,
        String.raw`[(\uff3b【〔⟦«‹]\s*aangevuld(?: door de redactie)?\s*[)\uff3d】〕⟧»›][.]?\s*$`,
      ].join('|'),
      'i',
    ),
    [
      'zo is niet te lezen dat dit een aanvulling van de redactie is',
      'zet [aangevuld] als laatste van de alinea of het punt',
    ],
  ],
  [
    /(?<!\\)\[\^(?<name>[^\]\s]+)\]/,
    ({ groups }) => [
      'deze noot heeft geen tekst',
      `zet onderaan op een eigen regel: [^${groups!.name}]: en dan de tekst van de noot`,
    ],
  ],
  [
    /(?<!\\)\[(?<words>[^[\]\n]+)\]\[[^[\]\n]*\]/,
    ['achter deze woorden staat tussen haken de naam van een adres, en dat adres staat nergens', LINK],
  ],
  [
    new RegExp(String.raw`^\s*\((?<address>${ADDRESS})\)`),
    ({ groups }) => [
      'hier staat een adres tussen haken, en zo is het geen link',
      `schrijf [woorden](${groups!.address})`,
    ],
  ],
  [
    /^#{7,}\s+(?<words>[^\n]*)/m,
    ({ groups }) => ['een kop heeft hooguit zes tekens #', `schrijf: ## ${groups!.words}`],
  ],
  [/(?<!\\)\*\*/, bold('**')],
  [/(?<![\\_\p{L}\d])__(?=\S)|(?<=\S)__(?![_\p{L}\d])/u, bold('__')],
  [/(?<=^|\s)\*(?=\p{L})/u, bold('*')],
  [
    /(?<!\\)`/,
    ['het teken ` staat hier als tekst: code sluit met hetzelfde teken', 'zet er nog een achter, of haal het weg'],
  ],
];

/** Everything in prose that was meant as a link, a picture, a note or bold, and would be printed as it was typed. */
export const meantProblems = ({ file, source, blocks }: Prose): Problem[] =>
  blocks.flatMap((block) => meantIn(file, block, source));

function meantIn(file: string, block: TypedBlock, source: string): Problem[] {
  let { text } = block;
  const problems: Problem[] = [];
  for (const [pattern, told] of MEANT)
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const line = lineIn(block, found.index);
      const [fout, doe] = typeof told === 'function' ? told(found) : told;
      if (!problems.some((p) => p.regel === line && p.fout === fout))
        problems.push({ bestand: file, regel: line, veld: '(de tekst)', gegeven: lineText(source, line), fout, doe });
      text = text.slice(0, found.index) + found[0].replace(/[^\n]/g, ' ') + text.slice(found.index + found[0].length);
    }
  return problems;
}
