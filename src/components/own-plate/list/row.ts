import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import type { Place } from '../../gesprek/domain/storage/store';
import { creditOf } from '../use/shown';
import type { OwnPlate } from '../domain/model';
import { titleOf } from '../domain/title';

/** Where the pages of own plates stand. */
export interface Addresses {
  eigen: string;
  maken: string;
}

const PAPER = ['poster', 'kaarten', 'placemat', 'blad'] as const;
const TAKE = ['bestand', 'link', 'svg', 'png', 'site'] as const;
/** Ways to take a plate along. */
export type Take = (typeof TAKE)[number];

/** A plate in the list, with everything that can be done with it. The picture comes when it is drawn. */
export function makeRow(plate: OwnPlate, place: Place, { eigen, maken }: Addresses, t: Translate): HTMLLIElement {
  const titel = titleOf(plate, t);
  const named = <E extends HTMLElement>(element: E): E => {
    element.setAttribute('aria-label', t('eigen.lijst.van', { wat: element.textContent, titel }));
    return element;
  };
  const link = (path: string, words: string, main = false) =>
    named(make('a', { className: main ? 'knop knop--hoofd' : 'knop knop--klein', href: `${path}#${plate.id}` }, words));
  const button = (deed: string, words: string) => {
    const made = make('button', { type: 'button', className: 'knop knop--stil knop--klein' }, words);
    made.dataset.doe = deed;
    return named(made);
  };
  const date = new Date(plate.gewijzigd).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const about = [creditOf(plate, t), t('eigen.lijst.gewijzigd', { datum: date })];
  const row = make(
    'li',
    { className: 'eigen' },
    make('img', { width: 1600, height: 1000, alt: t('eigen.lijst.beeld', { titel }) }),
    make(
      'div',
      { className: 'stapel' },
      make('h2', { dir: 'auto' }, titel),
      make(
        'p',
        { className: 'zacht', dir: 'auto' },
        [...about, ...(place === 'gedeeld' ? [t('eigen.lijst.tab')] : [])].join(' '),
      ),
      make(
        'p',
        { className: 'doen' },
        link(`${eigen}gesprek/`, t('eigen.lijst.praat'), true),
        link(maken, t('eigen.lijst.verder')),
        ...PAPER.map((page) => link(`${eigen}${page}/`, t(`druk.${page}.naam`))),
      ),
      make(
        'p',
        { className: 'doen' },
        ...TAKE.map((way) => button(way, t(`eigen.lijst.${way}`))),
        button('wis', t('eigen.lijst.wis')),
      ),
    ),
  );
  row.dataset.id = plate.id;
  return row;
}
