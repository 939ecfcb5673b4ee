import { make } from '../../browser/make';
import { cropOf } from '../../praatplaat/crop';
import { timetable } from '../../print/timetable';
import type { BehindItem } from '../domain/behind-item';
import type { OwnQuestion } from '../domain/model';
import type { PlacedSpot } from '../domain/placed';
import { withPiece } from '../drawing-file';
import { behindQuestions } from './behind';
import { MARK } from './marks';
import { fillPictures, fillWords } from './room';
import { apart, holding, makeWhole, repeat, replaceIn } from './replace';
import { nameOfQuestion, type PageWords, type Shown } from './shown';

/** As many pieces of the plate as stand beside each other on a card; the other spots stand on the plate. */
const PIECES = 4;

/** A card shows the pieces of the plate that its question is about, or the whole plate. */
function fillPieces(copy: HTMLElement, spots: readonly PlacedSpot[], { beeld }: Shown): void {
  for (const figure of copy.querySelectorAll('figure')) {
    if (!spots.length) {
      figure.querySelector('figcaption')?.remove();
      figure.querySelector('img')!.src = beeld;
    } else
      repeat(figure, spots.slice(0, PIECES), (piece, spot) => {
        piece.querySelector('img')!.src = withPiece(beeld, cropOf(spot));
        const name = piece.querySelector('figcaption');
        name?.replaceChildren(make('b', {}, String(spot.nr)), ` ${apart(spot.naam)}`);
      });
  }
}

/** One question on paper: on a card, in a list, with its number. */
function fillQuestion(copy: HTMLElement, v: OwnQuestion, shown: Shown, { marks, t }: PageWords): void {
  const { vragen } = shown;
  const spots = shown.plekken.filter(({ nr }) => v.plekken.includes(nr));
  const nrs = spots.map(({ nr }) => nr);
  fillPieces(copy, spots, shown);
  // What a question says of its spots is left out when it is about the whole plate.
  if (!nrs.length) for (const line of holding(copy, 'b', String(MARK.plek))) line.remove();
  replaceIn(copy, [
    [
      t('druk.placemat.plekken', { aantal: 1, nrs: MARK.plek }),
      t('druk.placemat.plekken', { aantal: nrs.length, nrs: nrs.join(', ') }),
    ],
    [marks.vraagVan, nameOfQuestion(v, vragen.length, t)],
    [marks.vraag, apart(v.tekst)],
    [String(MARK.vraag), String(v.nr)],
  ]);
}

/** Cards two on a sheet; the last sheet with one card has room for a question of the group. */
function fillCards(page: HTMLElement, shown: Shown, words: PageWords): void {
  const sheet = page.querySelector('.kaartvel')?.closest<HTMLElement>('.vel');
  if (!sheet) return;
  const pairs = shown.vragen.flatMap((_, i) => (i % 2 ? [] : [shown.vragen.slice(i, i + 2)]));
  repeat(sheet, pairs.length ? pairs : [[]], (copy, pair) => {
    const [card, own] = copy.querySelectorAll<HTMLElement>('.vraagkaart');
    if (pair.length === 2) own!.remove();
    // It is of nobody on this site.
    for (const whose of copy.querySelectorAll('.vraagkaart__plaat > span, .vraagkaart > p:last-child > span'))
      whose.remove();
    repeat(card!, pair, (one, v) => fillQuestion(one, v, shown, words));
  });
}

/** Says what lies behind the questions on the sheet of who leads; nothing is said of it when nothing does. */
function fillBehind(page: HTMLElement, shown: Shown, { t }: PageWords, known: readonly BehindItem[]): void {
  const place = page.querySelector<HTMLElement>('[data-eigen-achter]');
  if (!place) return;
  const lines = behindQuestions(shown.plate, known, t).map(({ vragen, tekst }) =>
    t('druk.leider.eigenAchterRegel', { nrs: vragen.join(', '), tekst }),
  );
  place.querySelector('ul')!.replaceChildren(...lines.map((line) => make('li', {}, line)));
  place.hidden = lines.length === 0;
}

/** How the time is divided, for as many questions as this plate has. */
function fillTimetable(page: HTMLElement, { vragen }: Shown, { t }: PageWords): void {
  const rows = [...page.querySelectorAll<HTMLTableRowElement>('.leidersblad__tijden tbody tr')];
  const toTalk = vragen.filter((v) => !v.opdracht).length;
  const plans = (
    [
      [30, 2],
      [60, 4],
      [90, vragen.length],
    ] as const
  ).map(([minutes, most]) => timetable(minutes, Math.min(most, toTalk)));
  const parts = ['kijken', 'herkennen', 'verdiepen', 'doen'] as const;
  for (const [i, row] of rows.entries())
    for (const [k, plan] of plans.entries()) {
      const cell = row.cells[k + 2];
      const part = parts[i];
      if (!cell) continue;
      const all = plan.vragen === toTalk && plan.vragen === vragen.length;
      cell.textContent = part
        ? t('druk.leider.min', { aantal: plan.delen[part] })
        : all
          ? t('druk.leider.alle', { aantal: vragen.length })
          : String(plan.vragen);
    }
}

/** Codes and addresses that lead to a page of this plate lead nowhere on another device. */
function withoutAddresses(page: HTMLElement): void {
  for (const code of page.querySelectorAll('[data-qr]')) code.remove();
  const address = /\s*https?:\/\/\S+\/praatplaten\/eigen\/\S*/g;
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (address.test(node.data)) node.data = node.data.replace(address, '');
}

/** Fills a page that is made for paper: poster, cards, placemat or sheet. */
export function fillPaper(page: HTMLElement, shown: Shown, words: PageWords, known: readonly BehindItem[]): void {
  const { marks, t } = words;
  const { vragen, plekken } = shown;
  // First: a card takes pieces of it.
  fillPictures(page, shown.beeld);
  fillCards(page, shown, words);
  for (const line of holding(page, 'li', marks.vraag))
    repeat(line, vragen, (copy, v) => fillQuestion(copy, v, shown, words));
  for (const line of holding(page, 'li', marks.plek))
    repeat(line, plekken, (copy, { nr, naam }) =>
      replaceIn(copy, [
        [marks.plek, apart(naam)],
        [String(MARK.plek), String(nr)],
      ]),
    );
  fillTimetable(page, shown, words);
  fillBehind(page, shown, words, known);
  withoutAddresses(page);
  replaceIn(page, [
    [t('plaat.vragen', { aantal: 1 }), t('plaat.vragen', { aantal: vragen.length })],
    [marks.alt, apart(shown.plate.beschrijving || t('eigen.alt', { titel: shown.titel }))],
  ]);
  const columns = vragen.length > 6 ? 4 : vragen.length > 4 ? 3 : 2;
  for (const list of page.querySelectorAll('.poster__vragen')) {
    list.classList.replace('poster__vragen--2', `poster__vragen--${columns}`);
    list.classList.toggle(
      'poster__vragen--lang',
      vragen.some(({ tekst }) => tekst.length > 150),
    );
  }
  const poster = page.querySelector('.poster');
  poster?.classList.toggle('poster--veel', plekken.length > 11);
  if (shown.genoemd) {
    poster?.classList.remove('poster--titel');
    poster?.querySelector('.poster__titel')?.remove();
  }
  page.querySelector('.blad')?.classList.toggle('blad--veel', plekken.length > 12);
  fillWords(page, shown, words);
  makeWhole(page);
}
