import type { FacilitatorWish } from '../domain/session/facilitation';

/**
 * What a button of the facilitator's window asks of the room; undefined for one that asks nothing of it.
 * @param place the screens of the room, and which one is shown
 */
export function wishOf(
  { stap, naar, beurt, ...asks }: DOMStringMap,
  { steps, index }: { steps: readonly string[]; index: number },
): FacilitatorWish | undefined {
  const step = stap ? steps[index + Number(stap)] : naar;
  if (step) return { doe: 'naar', stap: step };
  if (beurt) return { doe: 'beurt', hoeveel: beurt === '1' ? 1 : -1 };
  const doe = (['minuut', 'praat', 'zwart', 'plaat', 'rondeVerder'] as const).find((name) => asks[name] !== undefined);
  return doe && { doe };
}
