import { fold } from '../../search/dutch/fold';
import { chipsOf, type Chip } from './chips';
import type { Selection } from './selection';

const LONGEST = 80;

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

const part = (chip: Chip): string => {
  if (chip.kind === 'woord') return chip.word;
  if (chip.kind !== 'jaar') return chip.value;
  return [chip.from ?? 'tot', chip.to ?? 'nu'].join('-');
};

/** The name of a file with this selection: it says what was chosen, `onderbouwing-1.1-1.4-2015-2025`. */
export function fileName(selection: Selection): string {
  const name = ['onderbouwing', ...chipsOf(selection).map((chip) => plain(part(chip)))].filter(Boolean).join('-');
  return name.slice(0, LONGEST).replace(/[-.]+$/, '');
}
