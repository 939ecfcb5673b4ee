import { toString } from 'mdast-util-to-string';
import { ID } from '../herkomst/grammar.ts';
import type { Register } from '../herkomst/register.ts';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { eachNode } from './tree.ts';
import { lineIn } from './typed.ts';

/** A marker as it was typed; one with a backslash before it is meant as words. */
const MARKER = new RegExp(String.raw`(?<!\\)\[(${ID})[^\]\n]*\]`, 'g');

/** Markers that stand inside a paragraph, where they become words: only the last thing in it is read as one. */
export const markersInside = ({ file, blocks = [] }: ContentEntry, register: Register): Problem[] =>
  blocks
    .filter(({ type }) => type === 'paragraph')
    .flatMap((block) =>
      [...block.text.matchAll(MARKER)]
        .filter(({ index, 0: all, 1: id }) => register.has(id!) && block.text.slice(index + all.length).trim())
        .map(({ index, 0: given, 1: id }) => ({
          bestand: file,
          regel: lineIn(block, index),
          veld: 'vindplaats',
          gegeven: given,
          fout: 'een vindplaats staat als laatste van de alinea of het punt; hier staat hij ertussen, en wordt hij gewone tekst',
          doe: /\[$/.test(block.text.slice(0, index))
            ? `schrijf [${id}], met één paar haken`
            : `zet [${id}] aan het eind, of maak er een link van: [${id}](${register.address(id!)})`,
        })),
    );

/** A marker at the end of a paragraph with something around or behind it: code, an element, a note, words nobody sees. */
const WRAPPED = new RegExp(
  String.raw`(?<!\\)\[(${ID})[^\]\n]*\](?=\S)(?:\x60+|\[\^[^\]\n]*\]|</[a-z]+>|\{/\*.*\*/\}|[\s.,;:!?])+$`,
  'su',
);

/** Markers that end a paragraph and are not read as one: what stands around them makes them words. */
export const markersWrapped = ({ file, blocks = [] }: ContentEntry, register: Register): Problem[] =>
  blocks.flatMap((block) => {
    const found = WRAPPED.exec(block.source);
    if (!found) return [];
    const { index, 0: given, 1: id } = found;
    // What was read as plain words is told with the markers inside a paragraph.
    if (block.type !== 'paragraph' || !id || !register.has(id) || isTold(block.text.slice(index))) return [];
    return {
      bestand: file,
      regel: lineIn({ ...block, text: block.source }, index),
      veld: 'vindplaats',
      gegeven: given.trim(),
      fout: 'deze vindplaats wordt gewone tekst, door de tekens eromheen of erachter',
      doe: `zet [${id}] als laatste van de alinea, buiten code en elementen, en een noot ervoor`,
    };
  });

const isTold = (text: string): boolean => text.startsWith('[') && /\]\s*\S/.test(text);

/** Links that say an id and lead elsewhere. */
export const markersMisled = ({ file, tree }: ContentEntry, register: Register): Problem[] => {
  const problems: Problem[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'link') return;
    const id = toString(node).trim();
    if (!register.has(id) || node.url === register.address(id)) return;
    problems.push({
      bestand: file,
      regel: node.position?.start.line,
      veld: '(een link in de tekst)',
      gegeven: `[${id}](${node.url ?? ''})`,
      fout: `deze link heet ${id} en leidt ergens anders heen`,
      doe: `schrijf [${id}](${register.address(id)}), of geef de link andere woorden`,
    });
  });
  return problems;
};
