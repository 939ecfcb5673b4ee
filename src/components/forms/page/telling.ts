import { make } from '../../browser/make';
import type { Problem } from '../../problem/author-error';
import { labelsOf } from './labels';
import { sentence } from './sentence';
import { button, type View } from './view';

const told = ({ fout, doe }: Problem): string => `${sentence(fout)} ${sentence(doe)}`;

/** What is wrong with one field, for the line below it; empty when nothing is. */
export const faultsOf = (problems: readonly Problem[], name: string): string =>
  problems
    .filter((p) => p.veld === name)
    .map(told)
    .join(' ');

/** Brings a field into sight, also from the part that was closed. */
function goTo(view: View): void {
  const part = view.element.closest('details');
  if (part) part.open = true;
  view.focus();
}

/** In the order of the page; what belongs to no field comes last. */
function inOrderOf(named: ReadonlyMap<string, View>): (a: Problem, b: Problem) => number {
  const places = new Map([...named.keys()].map((name, i) => [name, i]));
  const placeOf = ({ veld }: Problem): number => places.get(veld) ?? places.size;
  return (a, b) => placeOf(a) - placeOf(b);
}

/**
 * Everything that is still to be done, each a way to its field.
 * @param named the views by the name under which their mistakes are told
 */
export const toDo = (problems: readonly Problem[], named: ReadonlyMap<string, View>): HTMLElement[] =>
  [...problems].sort(inOrderOf(named)).map((problem) => {
    const view = named.get(problem.veld);
    const words = `${view ? labelsOf(view) : problem.veld}: ${told(problem)}`;
    return make('li', {}, view ? button(words, () => goTo(view), 'vorm__naar') : words);
  });
