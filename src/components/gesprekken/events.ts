import type { Kept } from './cabinet';
import type { SideBySideFormat } from './side-by-side-view';

/** Everything a click in the list can ask for. */
export type ListEvent =
  | { kind: 'restore' }
  | { kind: 'sideBySide' }
  | { kind: 'print' }
  | { kind: 'export'; format: SideBySideFormat }
  /** Of one conversation: another name, a file of it, keep it here, delete it. */
  | { kind: 'name' | 'file' | 'keep' | 'wipe'; kept: Kept };

const ROW = { naam: 'name', bestand: 'file', bewaar: 'keep', wis: 'wipe' } as const;

/**
 * What a click asks for; undefined when it is on no button.
 * @param find the conversation of the row an element stands in
 */
export function eventOf(target: Element, find: (element: Element) => Kept | undefined): ListEvent | undefined {
  const button = target.closest<HTMLElement>('[data-doe], [data-uit]');
  const { doe, uit } = button?.dataset ?? {};
  if (uit) return { kind: 'export', format: uit as SideBySideFormat };
  if (doe === 'terug') return { kind: 'restore' };
  if (doe === 'naast') return { kind: 'sideBySide' };
  if (doe === 'druk') return { kind: 'print' };
  const kept = button && find(button);
  return kept && doe && Object.hasOwn(ROW, doe) ? { kind: ROW[doe as keyof typeof ROW], kept } : undefined;
}
