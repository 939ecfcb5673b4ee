import type { Block, Place } from '../prose/blocks.ts';
import type { Draft, KeptFile } from './draft.ts';
import type { KeptItem } from './kept.ts';
import type { FormKind } from './kinds.ts';

type Values = Readonly<Record<string, unknown>>;
const isRecord = (x: unknown): x is Values => typeof x === 'object' && x !== null && !Array.isArray(x);
const isText = (x: unknown): x is string => typeof x === 'string';
const text = (x: unknown): string => (isText(x) ? x : '');
const texts = (x: unknown): string[] => (Array.isArray(x) ? x.filter(isText) : []);

const placeOf = (x: unknown): Place =>
  isRecord(x) ? { ids: texts(x.ids), own: x.own === true } : { ids: [], own: false };

/** A piece of prose as it was kept; of a kind that this version does not know its words are kept. */
function blockOf(x: unknown): Block[] {
  if (!isRecord(x)) return [];
  const words = text(x.text);
  switch (x.kind) {
    case 'source':
      return [{ kind: 'source', source: text(x.source) }];
    case 'heading':
      return [{ kind: 'heading', text: words }];
    case 'point': {
      const nature = x.nature === 'voorbeeld' || x.nature === 'vraag' ? x.nature : '';
      return [
        {
          kind: 'point',
          core: text(x.core),
          text: words,
          place: placeOf(x.place),
          nature,
          subjects: texts(x.subjects),
        },
      ];
    }
    default:
      return x.kind === 'paragraph' || words ? [{ kind: 'paragraph', text: words, place: placeOf(x.place) }] : [];
  }
}

const isItem = (x: unknown): x is KeptItem =>
  isRecord(x) && [x.lead, x.name, x.gap, x.after].every(isText) && isRecord(x.kept) && isKept(x.kept);
const isKept = ({ text, kind, items }: Values): boolean =>
  isText(text) && (kind === 'single' || ((kind === 'group' || kind === 'list') && isList(items, isItem)));
const isList = <T>(x: unknown, is: (one: unknown) => one is T): x is T[] => Array.isArray(x) && x.every(is);

/** The file that was opened, piece by piece; without it the form writes the file afresh. */
function fileOf(x: unknown): KeptFile | undefined {
  if (!isRecord(x) || !isRecord(x.fields) || !isRecord(x.prose) || !isList(x.fences, isText)) return undefined;
  const { fields, prose } = x;
  const pieces = Array.isArray(prose.pieces) ? (prose.pieces as unknown[]) : [];
  const isWhole = x.fences.length === 2 && isList(fields.items, isItem) && isText(fields.end) && isText(prose.end);
  const arePieces = pieces.every((p) => isRecord(p) && isText(p.lead) && isText(p.source) && blockOf(p.block).length);
  return isWhole && arePieces ? (x as unknown as KeptFile) : undefined;
}

/**
 * A draft of what storage gave, whatever it is: an earlier version of the site, or a hand, may have written it.
 * @returns nothing when it is no draft of this kind
 */
export function draftOf(kind: FormKind, x: unknown): Draft | undefined {
  if (!isRecord(x) || x.kind !== kind || !isRecord(x.fields)) return undefined;
  const { signs } = x;
  return {
    kind,
    name: text(x.name),
    opened: text(x.opened),
    fields: x.fields,
    prose: Array.isArray(x.prose) ? x.prose.flatMap(blockOf) : [],
    kept: fileOf(x.kept),
    signs: isRecord(signs) ? { mark: signs.mark === true, windows: signs.windows === true } : undefined,
  };
}
