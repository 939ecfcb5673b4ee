import type { Translate } from '../../gesprek/domain/translate';
import { make } from '../../browser/make';

/** A sheet that may hold less than a plate has to say: what is left goes on, on a sheet like it. */
interface Kind {
  /** The inside of the sheet. */
  box: string;
  /** Lists in it, in reading order: the last one gives up its things first. */
  lists: readonly string[];
  /** What a sheet that goes on has not. */
  once: string;
  /** Is there too much on it? */
  full: (box: HTMLElement) => boolean;
}

const find = (box: Element, selector: string): HTMLElement | null => box.querySelector<HTMLElement>(selector);
const rect = (element: Element): DOMRect => element.getBoundingClientRect();
/** Paper sets its lines a little wider than a screen: as much of a sheet stays empty. */
const SPARE = 0.015;
const spare = (box: HTMLElement): number => box.clientHeight * SPARE;
const runsOver = (box: HTMLElement): boolean => box.scrollHeight > box.clientHeight + 1;
/** Room between the foot, which stands at the bottom, and what comes above it. */
function isLow(box: HTMLElement, foot: string): boolean {
  const bottom = find(box, foot)!;
  const above = [...box.children].filter((child) => child !== bottom && rect(child).height);
  return Math.max(...above.map((child) => rect(child).bottom)) + spare(box) > rect(bottom).top;
}
/** Millimetres of the paper in pixels of the screen: the sheet lies. */
const mm = (box: HTMLElement): number => box.clientWidth / 420;
/** A group needs room to write, as on the plates of the site. */
const ROOM_TO_WRITE = 63;

const KINDS: readonly Kind[] = [
  {
    box: '.leidersblad',
    lists: ['.leidersblad__twee ol', '.leidersblad__plekken', '[data-eigen-achter] ul'],
    once: 'section:not(:has(ol, .leidersblad__plekken)):not([data-eigen-achter]), .leidersblad__twee > :has(> ul)',
    full: (box) => runsOver(box) || isLow(box, '.leidersblad__voet'),
  },
  {
    box: '.poster',
    lists: ['.poster__plekken ol', '.poster__vragen'],
    once: '.poster__beeld, .poster__titel, .poster__plaat',
    full(box) {
      const lines = [...box.querySelectorAll('.poster__vragen > li')].map(rect);
      const [top, bottom] = [Math.min(...lines.map((r) => r.top)), Math.max(...lines.map((r) => r.bottom))];
      const room = find(box, '.poster__strook')!.clientHeight - spare(box);
      return runsOver(box) || (lines.length > 0 && bottom - top > room);
    },
  },
  {
    box: '.placemat',
    lists: ['.placemat__verdiepen ol'],
    once: '.placemat__herkennen, .placemat__midden, .placemat__doen, .vak, .placemat__code',
    full(box) {
      const write = find(box, '.placemat__verdiepen .schrijf');
      if (write) return runsOver(box) || rect(write).height < ROOM_TO_WRITE * mm(box);
      const column = find(box, '.placemat__verdiepen')!;
      return runsOver(box) || rect(column.lastElementChild!).bottom + spare(box) > rect(column).bottom;
    },
  },
];

/** The part of a sheet that a list is all of: its heading goes with it. */
const partOf = (list: HTMLElement): HTMLElement => list.closest('section') ?? list;

/** Takes things off the ends of lists until a sheet is not too full. @param least as many stay, whatever their size */
function takeOff(box: HTMLElement, { lists, full }: Kind, least: number): HTMLElement[][] {
  const found = lists.map((selector) => find(box, selector));
  const off = found.map((): HTMLElement[] => []);
  let left = found.reduce((sum, list) => sum + (list?.children.length ?? 0), 0);
  for (const [i, list] of [...found.entries()].reverse())
    while (list?.lastElementChild && left > least && full(box)) {
      off[i]!.unshift(list.lastElementChild as HTMLElement);
      list.lastElementChild.remove();
      left -= 1;
      if (!list.children.length && i > 0) partOf(list).hidden = true;
    }
  return off;
}

/** A sheet like another, with what did not fit on it. */
function nextSheet(sheet: HTMLElement, kind: Kind, off: readonly HTMLElement[][], title: string): HTMLElement {
  const next = sheet.cloneNode(true) as HTMLElement;
  const box = find(next, kind.box)!;
  for (const element of box.querySelectorAll(`.verder, ${kind.once}`)) element.remove();
  box.classList.add(`${kind.box.slice(1)}--vervolg`);
  for (const [i, selector] of kind.lists.entries()) {
    const list = find(box, selector);
    if (!list) continue;
    if (list instanceof HTMLOListElement) list.start += find(sheet, selector)!.children.length;
    list.replaceChildren(...off[i]!);
    partOf(list).hidden = !off[i]!.length;
  }
  nameSheet(box, title);
  return next;
}

/** Says what the sheet goes on about; a sheet without a heading gets one. */
function nameSheet(box: HTMLElement, title: string): void {
  const heading = find(box, 'header h2') ?? find(box, '[data-vervolg]');
  if (heading) return void (heading.textContent = title);
  const made = make('p', { className: 'vel__vervolg', dir: 'auto' }, title);
  made.dataset.vervolg = '';
  box.prepend(made);
}

/** Lets a sheet go on over as many as it needs; nothing of the plate is lost. */
function goOn(sheet: HTMLElement, kind: Kind, titel: string, t: Translate): void {
  let [here, least] = [sheet, 0];
  // A sheet that goes on before the last one.
  let before = sheet;
  for (;;) {
    const box = find(here, kind.box)!;
    if (!kind.full(box)) return before === sheet ? undefined : share(before, here, kind);
    const more = make('span', { className: 'verder' }, ` ${t('druk.verder')}`);
    (find(box, '[class*="__voet"] > span:last-child') ?? find(box, '[class*="__voet"]')!).append(more);
    const off = takeOff(box, kind, least);
    if (!off.some((things) => things.length)) return more.remove();
    const next = nextSheet(here, kind, off, t('druk.vervolg', { titel }));
    here.after(next);
    [before, here, least] = [here, next, 1];
  }
}

/** The lists of a sheet in which something stands. */
const filledOf = (sheet: HTMLElement, { lists }: Kind): HTMLElement[] =>
  lists.flatMap((selector) => find(sheet, selector) ?? []).filter((list) => list.children.length);

/** The last two sheets of a list share it: a sheet with one question on it looks forgotten. */
function share(before: HTMLElement, last: HTMLElement, kind: Kind): void {
  const [[from, ...others], [to]] = [filledOf(before, kind), filledOf(last, kind)];
  if (!from || !to || others.length || from.className !== to.className) return;
  const box = find(last, kind.box)!;
  while (from.children.length > to.children.length + 1) {
    const moved = from.lastElementChild!;
    to.prepend(moved);
    if (!kind.full(box)) continue;
    from.append(moved);
    break;
  }
  if (to instanceof HTMLOListElement && from instanceof HTMLOListElement) to.start = from.start + from.children.length;
}

/** Sizes of letters on a card, from large to as small as paper is read; the last has no room for pictures. */
const SMALLER = ['vraagkaart--lang', 'vraagkaart--langer', 'vraagkaart--langst', 'vraagkaart--vol'] as const;

/** A card shows its whole question, in smaller letters when it is long. */
function shrink(card: HTMLElement): void {
  const question = find(card, '.vraagkaart__vraag');
  if (!question) return;
  const isOver = (): boolean => {
    const [above, below] = [question.previousElementSibling, question.nextElementSibling];
    const foot = card.lastElementChild!;
    return (
      (above !== null && rect(question).top < rect(above).bottom) ||
      (below !== null && rect(question).bottom > rect(below).top) ||
      rect(foot).bottom > rect(card).bottom
    );
  };
  for (const size of SMALLER) {
    if (!isOver()) return;
    card.classList.add(size);
  }
}

/** Makes sheets of paper hold what this plate says: over more sheets, or in smaller letters. */
export function fitSheets(page: HTMLElement, titel: string, t: Translate): void {
  const sheets = find(page, '.drukpagina__vellen');
  if (!sheets) return;
  const count = (): number => sheets.querySelectorAll('.vel').length;
  const before = count();
  // As large as the paper, whatever the screen is: lines break where they break in print.
  sheets.classList.add('drukpagina__vellen--meet');
  for (const card of sheets.querySelectorAll<HTMLElement>('.vraagkaart')) shrink(card);
  for (const kind of KINDS)
    for (const box of sheets.querySelectorAll<HTMLElement>(kind.box)) goOn(box.closest('.vel')!, kind, titel, t);
  sheets.classList.remove('drukpagina__vellen--meet');
  if (count() > before)
    find(page, '.drukpagina__uitleg .rij')?.before(make('p', {}, t('druk.meerVellen', { aantal: count() })));
}

/** The letters of the sheets: what is measured before they are there is measured wrong. */
export const sheetLetters = (): Promise<unknown> =>
  Promise.all(
    [
      '700 20px "Baloo 2"',
      '800 20px "Baloo 2"',
      '400 20px "Atkinson Hyperlegible"',
      '700 20px "Atkinson Hyperlegible"',
    ].map((font) => document.fonts.load(font)),
  ).catch(() => undefined);
