import type { Plek } from '../domain/plek';
import { agreed, agreedBefore } from '../domain/report/agreed';
import { behindOf, detailsOf, nextOf, sentencesOf, titleOf, whenOf } from '../domain/report/report';
import { pinsOf, said } from '../domain/report/said';
import { sayDate } from '../domain/report/say';
import type { RoomData } from '../domain/room-data';
import type { Gesprek } from '../domain/state/model';
import { agreementsInOrder, decisionsInOrder } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { make } from '../../browser/make';
import { showPins } from '../page/pins';
import { toDetails, toElements, toItems, type Marks } from '../page/report';
import { siteOrigin } from './address';
import type { ReportElements } from './elements/verslag';

/** A part of the report that is there only when it says something. */
function fillPart(section: HTMLElement, list: HTMLElement, parts: readonly HTMLElement[]): void {
  section.hidden = !parts.length;
  list.replaceChildren(...parts);
}

/** The plate with a flag for every place that was pointed at; without one the plate stands small beside the title. */
function showPlate(e: ReportElements, g: Gesprek): void {
  const pins = pinsOf(g);
  e.groupPlate.hidden = !pins.length;
  e.small.hidden = pins.length > 0;
  showPins(e.plate, pins);
  e.flags.replaceChildren(
    ...pins.map(({ nr, tekst }) => make('li', {}, make('b', {}, String(nr)), make('span', { dir: 'auto' }, tekst))),
  );
}

function showDetails(e: ReportElements, g: Gesprek, t: Translate): void {
  const [, ...rest] = detailsOf(g, t);
  e.date.textContent = whenOf(g, t);
  e.details.replaceChildren(e.when, ...rest.map((row) => make('div', {}, ...toDetails([row]))));
}

/** Fills the report on the page: what the group takes along and agreed first, then every question with its notes. */
export function showReport(
  e: ReportElements,
  g: Gesprek,
  { plekken, achter }: Pick<RoomData, 'achter'> & { plekken: readonly Plek[] },
  marks: Marks,
  t: Translate,
): void {
  e.title.textContent = titleOf(g, t);
  showDetails(e, g, t);
  showPlate(e, g);
  fillPart(e.sentences, e.sentenceList, toItems(sentencesOf(g).map((tekst) => ({ tekst }))));
  fillPart(e.decided, e.decidedList, toItems(decisionsInOrder(g).map(({ wat }) => ({ tekst: wat }))));
  e.agreed.replaceChildren(...toElements(agreed(agreementsInOrder(g), t)));
  const next = nextOf(g, t);
  e.next.hidden = !next;
  e.nextDay.textContent = next;
  e.before.hidden = !g.vorige?.afspraken.length;
  if (g.vorige) {
    e.beforeTitle.textContent = t('zaal.vorigeKeer', { datum: sayDate(g.vorige.begonnen) });
    e.beforeList.replaceChildren(...toItems(agreedBefore(g, t)));
  }
  e.said.replaceChildren(...toElements(said(g, plekken, t), marks));
  fillPart(e.behind, e.behindList, toElements(behindOf(g, { achter }, siteOrigin())));
}
