import type { Gesprek } from '../domain/state/model';
import { OWN } from '../domain/steps';

/** Puts the question of the group itself where the page has room for it. */
export function sayOwnQuestion(root: ParentNode, g: Gesprek): void {
  const own = g.stappen.find((s) => s.id === OWN);
  if (own) for (const place of root.querySelectorAll('[data-eigen-tekst]')) place.textContent = own.tekst;
}
