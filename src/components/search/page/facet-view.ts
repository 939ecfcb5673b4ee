import type { Facet } from './address';
import type { FacetCount } from './facet-counts';
import { make } from '../../browser/make';
import { type Say } from './say';

/** Shows the values of a facet; the box that had the focus keeps it. */
export function showFacet(field: HTMLElement, facet: Facet, all: readonly FacetCount[], say: Say): void {
  // Years are chosen from and to; single ones stand there only when the address asks for them.
  const counts = facet === 'jaar' ? all.filter(({ on }) => on) : all;
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && active.name === facet ? active.value : undefined;
  field.hidden = !all.length;
  field.querySelector('ul')!.replaceChildren(...counts.map((count) => choice(facet, count, say)));
  if (focused !== undefined) field.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}

function choice(facet: Facet, { value, count, on }: FacetCount, say: Say): HTMLElement {
  const name = facet === 'soort' ? say(`zoeken.soorten.${value}`) : value;
  return make(
    'li',
    {},
    make(
      'label',
      { className: 'keuze' },
      make('input', { type: 'checkbox', name: facet, value, checked: on }),
      make('span', {}, name),
      make('span', { className: 'keuze__aantal' }, String(count)),
    ),
  );
}
