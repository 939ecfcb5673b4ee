import type { TakeAlong } from './take-along-element';

/** Opens what can be taken along in which form, or closes it. */
export async function toggleMenu(owner: TakeAlong): Promise<void> {
  const answer = await fetch(owner.dataset.records!);
  if (!answer.ok) throw new Error(String(answer.status));
}
