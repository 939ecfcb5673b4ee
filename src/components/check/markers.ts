import { ID } from '../herkomst/grammar.ts';
import type { Register } from '../herkomst/register.ts';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
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
          doe: `zet [${id}] aan het eind, of maak er een link van: [${id}](${register.address(id!)})`,
        })),
    );
