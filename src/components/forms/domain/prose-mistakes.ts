import type { Root } from 'mdast';
import { blockProblems, quoteMissing } from '../../check/blocks.ts';
import { isLeft, UNFINISHED } from '../../check/field-texts.ts';
import { meantProblems } from '../../check/meant.ts';
import { strangeSigns } from '../../check/source.ts';
import { createRegister, type Register } from '../../herkomst/register.ts';
import { MarkerFault, readMarker } from '../../herkomst/marker.ts';
import { addressOf } from '../../keten/address.ts';
import type { Problem } from '../../problem/author-error.ts';
import { isEmpty, type Block } from '../prose/blocks.ts';
import { markedText, writeProse } from '../prose/write.ts';
import type { Draft } from './draft.ts';
import { folderOf, hasProse } from './kinds.ts';
import type { Known } from './known.ts';
import { oneLine } from './one-line.ts';
import { headingMistakes, linkMistake } from './kept-mistakes.ts';
import { withOwnPoints } from './own-points.ts';

type Text = [fout: string, doe: string];

/** Folders of which every paragraph says where it comes from. */
const RETELLING = new Set(['themas', 'tafelverslagen', 'verhalen']);

/** How an editor finds a piece of prose: by its place, from one. */
export const blockName = (index: number): string => `stuk ${index + 1} van de tekst`;

/** What is wrong with the prose of a draft. */
export function proseMistakes(draft: Draft, known: Known, file: string): Problem[] {
  if (!hasProse(draft.kind)) return [];
  const register = createRegister(withOwnPoints(draft, known));
  const subjects = new Set(known.choices.onderwerpen.map((choice) => choice.id));
  const strict = RETELLING.has(folderOf(draft.kind)) && draft.fields.concept !== true;
  const isReport = strict && draft.kind === 'tafelverslag';
  const inConversation = draft.fields.gesprek !== undefined;
  const headings = headingMistakes(draft.prose);
  const addresses = new Set([...known.addresses, pageOf(draft)]);
  return draft.prose.flatMap((block, i): Problem[] => {
    if (isEmpty(block)) return [];
    const wrong =
      ofWords(block, register) ??
      ofTyping(block, file) ??
      headings[i] ??
      linkMistake(block, pageOf(draft), addresses) ??
      (isReport && block.kind === 'point' && !block.core.trim() ? NO_CORE : undefined) ??
      (block.kind === 'point' ? ofSubjects(block.subjects, subjects) : undefined) ??
      (strict ? ofPlace(block, inConversation) : undefined);
    return wrong ? [{ bestand: file, veld: blockName(i), gegeven: shown(block), fout: wrong[0], doe: wrong[1] }] : [];
  });
}

/** Address of the page a draft becomes. */
const pageOf = ({ kind, name }: Draft): string => addressOf({ folder: folderOf(kind), id: name });

const shown = (block: Block): string =>
  block.kind === 'source' ? block.source : block.kind === 'point' ? `${block.core} ${block.text}`.trim() : block.text;

function ofWords(block: Block, register: Register): Text | undefined {
  if (block.kind === 'source')
    return /(?<!\\)[{<]|^(?:import|export)\s/m.test(block.source.replace(/`[^`]*`/g, ''))
      ? [
          'hier staat een { of een <, en dat leest de site als een opdracht',
          'zet er een \\ voor, of haal het teken weg',
        ]
      : undefined;
  const text = markedText(block);
  if (block.kind !== 'heading' && !block.text.trim() && !(block.kind === 'point' && block.core.trim()))
    return ['voor deze vindplaats staat geen tekst', 'schrijf de tekst, of haal dit stuk weg'];
  try {
    const marker = readMarker(text, register);
    const meant = block.kind === 'heading' ? [] : block.place.ids;
    // Ids that were typed among the words would count as well.
    if ((marker?.marker.ids.length ?? 0) !== meant.length)
      return ['aan het eind van de woorden staat een vindplaats', 'zet haar in het veld voor de vindplaats'];
  } catch (fault) {
    if (!(fault instanceof MarkerFault)) throw fault;
    return [fault.message, fault.remedy];
  }
  return undefined;
}

const NO_CORE: Text = ['dit punt heeft geen kern, en daar heet het naar', 'vul de kern in een paar woorden in'];

/** What the build sees in words that were typed or pasted: a quotation that stays open, a dot where a list was meant. */
function ofTyping(block: Block, file: string): Text | undefined {
  if (block.kind === 'source') return undefined;
  const placed = block.kind === 'heading' ? '' : markedText(block).slice(oneLine(block.text).length);
  const written = writeProse([block]);
  const bare = placed && written.endsWith(placed) ? written.slice(0, -placed.length) : written;
  // A paragraph begins with what was typed; the signs of a heading and of a point are ours.
  const text = bare.replace(/^(?:## |- )/, '').replace(/^\*\*(.*?)\*\*/, block.kind === 'point' ? '$1' : '$&');
  const type = block.kind === 'paragraph' ? 'paragraph' : 'cell';
  const prose = { file, source: text, tree: NOTHING, blocks: [{ type, line: 1, text, source: text }] };
  const left = isLeft(bare) ? [{ fout: UNFINISHED[0], doe: UNFINISHED[1] }] : [];
  const [first] = [...left, ...strangeSigns(file, text), ...meantProblems(prose), ...blockProblems(prose)];
  if (first) return [first.fout, first.doe];
  return block.kind === 'point' ? quoteMissing(text) : undefined;
}
const NOTHING: Root = { type: 'root', children: [] };

function ofSubjects(given: readonly string[], known: ReadonlySet<string>): Text | undefined {
  const strange = given.find((subject) => !known.has(subject));
  return strange ? [`het onderwerp ${strange} bestaat niet`, 'kies een onderwerp uit de lijst'] : undefined;
}

function ofPlace(block: Block, inConversation: boolean): Text | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'point') return undefined;
  if (block.place.own || block.place.ids.length) return undefined;
  if (
    block.kind === 'paragraph' &&
    (inConversation || /[\])}]\W*$/.test(block.text) || block.text.trim().endsWith(':'))
  )
    return undefined;
  return [
    `${block.kind === 'point' ? 'dit punt' : 'deze alinea'} zegt niet waar het vandaan komt`,
    'kies de vindplaats, of vink aan dat de redactie dit toevoegt',
  ];
}
