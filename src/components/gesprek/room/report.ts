import type { Plek } from '../domain/plek';
import { agreed, agreedBefore, pinsOf, said, sayDate, titleOf } from '../domain/report/blocks';
import { oneLine } from '../domain/state/clean';
import type { Gesprek } from '../domain/state/model';
import { afsprakenInOrder, fieldOf } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { showPins } from '../page/pins';
import { toElements, toItems } from '../page/report';
import type { VerslagElements } from './elements/verslag';

/** Fills the report on the page: agreements first, then every question with its notes, and the pins on the plate. */
export function showReport(e: VerslagElements, g: Gesprek, plekken: readonly Plek[], t: Translate): void {
  e.title.textContent = titleOf(g, t);
  e.date.textContent = sayDate(g.begonnen);
  const wie = fieldOf(g, 'wie');
  e.present.textContent = wie && t('zaal.erbij', { wie });
  for (const [name, input] of [['naam', e.group] as const, ['wie', e.who] as const])
    // What someone is typing keeps its spaces.
    if (oneLine(input.value) !== fieldOf(g, name)) input.value = fieldOf(g, name);
  e.agreed.replaceChildren(...toElements(agreed(afsprakenInOrder(g), t)));
  e.before.hidden = !g.vorige?.afspraken.length;
  if (g.vorige) {
    e.beforeTitle.textContent = t('zaal.vorigeKeer', { datum: sayDate(g.vorige.begonnen) });
    e.beforeList.replaceChildren(...toItems(agreedBefore(g, t)));
  }
  e.said.replaceChildren(...toElements(said(g, plekken, t)));
  showPins(e.plate, pinsOf(g));
}
