/** Where a paragraph comes from. */
export interface Place {
  ids: readonly string[];
  /** Added by the editors. */
  own: boolean;
}

/** A piece of prose as a form shows it. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; place: Place }
  /** A point of a report: its core, the rest, what it is and what it is about. */
  | {
      kind: 'point';
      core: string;
      text: string;
      place: Place;
      nature: '' | 'voorbeeld' | 'vraag';
      subjects: readonly string[];
    }
  /** Anything else, as it stands in the file. */
  | { kind: 'source'; source: string };

const NO_PLACE: Place = { ids: [], own: false };

/** An empty block of a kind. */
export function emptyBlock(kind: Block['kind']): Block {
  switch (kind) {
    case 'heading':
      return { kind, text: '' };
    case 'paragraph':
      return { kind, text: '', place: NO_PLACE };
    case 'point':
      return { kind, core: '', text: '', place: NO_PLACE, nature: '', subjects: [] };
    case 'source':
      return { kind, source: '' };
  }
}

/** Has anything been written in it? */
export const isEmpty = (block: Block): boolean =>
  block.kind === 'source' ? !block.source.trim() : !block.text.trim() && (block.kind !== 'point' || !block.core.trim());
