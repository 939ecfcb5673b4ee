import { cropOf } from '../../praatplaat/crop';
import { lightMask } from '../../praatplaat/spotlight';
import { frameOfCrop } from '../../gesprek/domain/frame';
import type { RoomData } from '../../gesprek/domain/room-data';
import type { BehindItem } from '../domain/behind-item';
import type { OwnQuestion } from '../domain/model';
import { plateIdOf } from '../domain/plate-id';
import type { PlacedSpot } from '../domain/placed';
import { behindElement, behindQuestions } from './behind';
import { MARK } from './marks';
import { apart, holding, makeWhole, repeat, replaceIn } from './replace';
import { nameOfQuestion, type PageWords, type Shown } from './shown';

const stepOf = ({ nr }: Pick<OwnQuestion, 'nr'>): string => `vraag-${nr}`;
const MARKED = `vraag-${MARK.vraag}`;

/** Spots that a question is about, in the order of the plate. */
const spotsOf = ({ plekken }: OwnQuestion, all: readonly PlacedSpot[]): PlacedSpot[] =>
  all.filter(({ nr }) => plekken.includes(nr));

/** What the meeting view has to know of a plate, made of what it knows of the one that the page was made for. */
function roomData(base: RoomData, shown: Shown, achter: RoomData['achter']): RoomData {
  const { plate, titel, tekening, plekken, vragen } = shown;
  const lit = vragen.map((v) => [stepOf(v), spotsOf(v, plekken)] as const).filter(([, spots]) => spots.length);
  return {
    ...base,
    plaat: { id: plateIdOf(plate.id), nr: base.plaat.nr, titel },
    stappen: base.stappen.flatMap((stap) =>
      stap.id === MARKED
        ? vragen.map((v) => ({
            ...stap,
            id: stepOf(v),
            nr: v.nr,
            tekst: v.tekst,
            plekken: spotsOf(v, plekken).map(nameOf),
          }))
        : [stap],
    ),
    opdrachten: vragen.filter((v) => v.opdracht).map(stepOf),
    licht: Object.fromEntries(lit.map(([step, spots]) => [step, spots.map(({ nr }) => nr)])),
    uitsneden: Object.fromEntries(plekken.map((p) => [p.nr, frameOfCrop(cropOf(p))])),
    vragen: vragen.map(({ nr, tekst }) => ({ nr, tekst })),
    plekken: plekken.map(({ nr, naam, x, y, licht }) => ({ nr, naam, x, y, licht })),
    achter,
    bronnen: [],
    tekening,
  };
}

/** The light of one question over the plate; nothing when it is about the whole plate. */
function light(screen: HTMLElement, spots: readonly PlacedSpot[], { borden, lampen }: Shown, name: string): void {
  const evening = screen.querySelector<SVGElement>('svg.licht');
  // Numbers only: nothing in it comes from a plate.
  if (evening && spots.length) evening.innerHTML = lightMask(spots, borden, `licht-${name}`, lampen);
  else evening?.remove();
  for (const button of screen.querySelectorAll<HTMLElement>('[data-kijk]'))
    repeat(button, spots, (copy, { nr, naam }) => {
      copy.dataset.kijk = String(nr);
      const [disc] = copy.children;
      copy.replaceChildren(disc!, ` ${apart(naam)}`);
      disc!.textContent = String(nr);
    });
  if (!spots.length) screen.querySelector('.kijk')?.remove();
}

const nameOf = ({ nr, naam }: Pick<PlacedSpot, 'nr' | 'naam'>): string => `${nr} ${naam}`;

/** Who leads reads which spots are in the light; a question about the whole plate has none. */
function nameSpots(screen: HTMLElement, spots: readonly PlacedSpot[], { marks }: PageWords): void {
  const made = nameOf({ nr: MARK.plek, naam: marks.plek });
  for (const line of holding(screen, 'p', made))
    if (spots.length) replaceIn(line, [[made, apart(spots.map(nameOf).join(', '))]]);
    else line.remove();
}

/** Every question gets its screen, its line and its dot on the trail. */
function fillQuestions(root: HTMLElement, shown: Shown, page: PageWords, known: readonly BehindItem[]): void {
  const { marks, t } = page;
  const { vragen, plekken } = shown;
  const words = (copy: Element, v: OwnQuestion): void => {
    replaceIn(copy, [
      [marks.vraagVan, nameOfQuestion(v, vragen.length, t)],
      [marks.vraag, apart(v.tekst)],
      [MARKED, stepOf(v)],
      [String(MARK.vraag), String(v.nr)],
    ]);
  };
  for (const dot of root.querySelectorAll<HTMLElement>(`[data-tel="${MARKED}"]`)) repeat(dot, vragen, words);
  for (const screen of root.querySelectorAll<HTMLElement>(`#${MARKED}, [data-scherm="${MARKED}"]`))
    repeat(screen, vragen, (copy, v) => {
      words(copy, v);
      light(copy, spotsOf(v, plekken), shown, stepOf(v));
      nameSpots(copy, spotsOf(v, plekken), page);
      // As for the plates of the site: who leads the talk has it at hand, the hall sees it in the report.
      const behind = copy.dataset.scherm === undefined ? undefined : behindElement(v, known, t);
      if (behind) copy.append(behind);
      for (const link of copy.querySelectorAll(`a[href="#${MARKED}"]`)) link.setAttribute('href', `#${stepOf(v)}`);
      for (const dot of copy.querySelectorAll<HTMLElement>('[data-tel]')) {
        const at = vragen.findIndex((w) => stepOf(w) === dot.dataset.tel);
        dot.classList.toggle('nu', at === vragen.indexOf(v));
        dot.classList.toggle('af', at < vragen.indexOf(v));
      }
    });
  for (const line of holding(root, 'label, li', marks.vraag))
    repeat(line, vragen, (copy, v) => {
      words(copy, v);
      for (const box of copy.querySelectorAll('input')) box.value = String(v.nr);
    });
}

/** The arrows lead from screen to screen, in their new order. */
function chain(root: HTMLElement): void {
  const screens = [...root.querySelectorAll<HTMLElement>('.stap')];
  for (const [i, screen] of screens.entries())
    for (const [rel, to] of [
      ['prev', screens[i - 1]],
      ['next', screens[i + 1]],
    ] as const)
      if (to) screen.querySelector(`a[rel="${rel}"]`)?.setAttribute('href', `#${to.id}`);
  const first = root.querySelector<HTMLElement>('.stap[id^="vraag-"]');
  for (const link of root.querySelectorAll(`a[href="#${MARKED}"]`))
    link.setAttribute('href', `#${first?.id ?? screens[0]?.id}`);
}

/** Every picture of the plate that the page was made for becomes this one. */
export function fillPictures(root: ParentNode, beeld: string): void {
  for (const image of root.querySelectorAll<HTMLImageElement>('img[width="1600"]')) {
    image.removeAttribute('srcset');
    image.removeAttribute('sizes');
    image
      .closest('picture')
      ?.querySelectorAll('source')
      .forEach((source) => source.remove());
    image.src = beeld;
  }
}

/** Words that stand once on a page: the title and whose it is. */
export function fillWords(root: Element, { titel, tekening, plate }: Shown, { marks }: PageWords): void {
  replaceIn(root, [
    [marks.tekening, apart(tekening)],
    [marks.kern, apart(plate.kern)],
    [marks.titel, apart(titel)],
  ]);
  document.title = document.title.replace(marks.titel, () => titel);
}

/** Spots to choose from, in the form of a note. */
function fillSpotChoice(root: ParentNode, { plekken }: Shown, { t }: PageWords): void {
  for (const option of root.querySelectorAll<HTMLOptionElement>(`option[value="${MARK.plek}"]`))
    repeat(option, plekken, (copy, { nr, naam }) => {
      copy.setAttribute('value', String(nr));
      copy.textContent = apart(t('zaal.bijPlek', { nr, naam }));
    });
}

/** Fills the meeting view, or the window of who leads it, before its script takes it over. */
export function fillRoom(room: HTMLElement, shown: Shown, words: PageWords, known: readonly BehindItem[]): void {
  const base = JSON.parse(room.dataset.gegevens ?? '{}') as RoomData;
  fillQuestions(room, shown, words, known);
  chain(room);
  fillSpotChoice(room, shown, words);
  fillPictures(room, shown.beeld);
  fillWords(room, shown, words);
  makeWhole(room);
  const data = roomData(base, shown, behindQuestions(shown.plate, known, words.t));
  room.dataset.gegevens = JSON.stringify(data);
  // The address of this room opens nothing on another device: the plate is not there.
  for (const share of room.querySelectorAll('[data-doe="deel"]')) share.remove();
  for (const link of room.querySelectorAll<HTMLAnchorElement>('a[data-leider], a[data-heropen]'))
    link.search = `?plaat=${shown.plate.id}`;
}
