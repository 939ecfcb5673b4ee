import { make, withRole } from '../../../browser/make';
import { LOOSE, mostDots, type Card, type Group, type Wall } from '../../domain/wall';
import { LIMITS } from '../../domain/state/model';
import type { Translate } from '../../domain/translate';
import { limitField } from '../../page/limit';

/** What the board shows besides the cards. */
export interface Look {
  mode: 'groepeer' | 'stippen';
  /** Stem of the card that is carried, if any. */
  carried: string;
  /** Group above which it is carried. */
  target: string;
  /** Stem of the card whose menu is open. */
  menu: string;
}

interface Tools {
  t: Translate;
  /** Pictures of the marks. */
  pictures: HTMLTemplateElement;
  /** Told what did not fit in a heading; nothing once it does. */
  over: (rest: string) => void;
}

const button = (words: string, data: Readonly<Record<string, string>>, name?: string): HTMLButtonElement => {
  const made = make('button', { type: 'button', className: 'knop knop--klein' }, words);
  Object.assign(made.dataset, data);
  if (name) made.setAttribute('aria-label', name);
  return made;
};
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
/** What a group is called, also when nobody gave it a heading yet. */
export const nameOf = ({ id, kop }: Pick<Group, 'id' | 'kop'>, t: Translate): string =>
  id === LOOSE ? t('zaal.muur.los') : kop || t('zaal.muur.zonderKop');

/** Columns of the board that cards and groups share, and how many cards fill one of them. */
const COLUMNS = 3;
const FILLS = 4;

/** How many columns the loose cards take: those that no group needs yet, as long as there are cards to fill them. */
const widthOfLoose = ({ los, groepen }: Wall): number =>
  Math.max(1, Math.min(COLUMNS - groepen.length, Math.ceil(los.length / FILLS)));

/** What was drawn, and from what: what says the same is not drawn again. */
interface Drawn {
  element: HTMLElement;
  from: string;
}

/** Brings children in this order; who stands right already is not touched, so a page of many cards moves only one. */
function arrange(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
  const stays = new Set<Node>(wanted);
  for (const child of [...parent.childNodes]) if (!stays.has(child)) child.remove();
  let at = parent.firstChild;
  for (const child of wanted) {
    // One that goes further down makes room: all that follow stay where they are.
    if (at !== child && at?.nextSibling === child) {
      at.remove();
      at = child;
    }
    if (at === child) at = child.nextSibling;
    else parent.insertBefore(child, at);
  }
}

/** All cards of a wall as elements, group by group. What did not change since the last time is the same element. */
export class Board {
  readonly #tools: Tools;
  #before = new Map<string, Drawn>();
  #now = new Map<string, Drawn>();

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  draw(box: HTMLElement, wall: Wall, look: Look): void {
    this.#now = new Map();
    const loose: Group = { id: LOOSE, kop: '', kaarten: wall.los };
    const shown = look.mode === 'stippen' && !wall.los.length ? wall.groepen : [loose, ...wall.groepen];
    const columns = shown.map((group) => this.#column(group, wall, look));
    if (shown[0] === loose) columns[0]!.dataset.breed = String(widthOfLoose(wall));
    const last = look.mode === 'stippen' ? this.#result(wall) : this.#kept('nieuw', '', () => this.#more());
    arrange(box, [...columns, last]);
    this.#before = this.#now;
  }

  /** Nothing hangs here any more. */
  clear(box: HTMLElement): void {
    this.#before.clear();
    box.replaceChildren();
  }

  /** The element that was made of the same before, or a new one. */
  #kept(key: string, from: string, draw: () => HTMLElement): HTMLElement {
    const before = this.#before.get(key);
    const drawn = before?.from === from ? before : { element: draw(), from };
    this.#now.set(key, drawn);
    return drawn.element;
  }

  #more(): HTMLElement {
    const more = button(`+ ${this.#tools.t('zaal.muur.nieuweGroep')}`, { doe: 'nieuwe-groep', groep: 'nieuw' });
    more.classList.add('nieuw');
    return more;
  }

  #column(group: Group, wall: Wall, look: Look): HTMLElement {
    const { t } = this.#tools;
    const { id } = group;
    const column = this.#kept(`groep ${id}`, '', () => withRole('group', make('div', { className: 'groep' })));
    column.dataset.groep = id;
    column.setAttribute('aria-label', nameOf(group, t));
    column.toggleAttribute('data-doel', look.carried !== '' && look.target === id);
    const head = this.#kept(`kop ${id}`, `${look.mode} ${group.kop}`, () => this.#head(group, look));
    const field = head.querySelector('input');
    if (field && field !== document.activeElement) field.value = group.kop;
    head.querySelector('b')!.textContent = String(group.kaarten.length);
    const cards = group.kaarten.length
      ? this.#kept(`kaarten ${id}`, '', () => make('ul'))
      : this.#kept(`leeg ${id}`, '', () => make('p', { className: 'groep__leeg' }, t('zaal.muur.leeg')));
    const hung = group.kaarten.map((card) => this.#card(card, group, wall, look));
    if (hung.length) arrange(cards, hung);
    arrange(column, [head, cards]);
    return column;
  }

  #head(group: Group, look: Look): HTMLElement {
    const { t } = this.#tools;
    const count = make('b');
    if (group.id === LOOSE || look.mode === 'stippen')
      return make('div', { className: 'groep__kop' }, make('span', { dir: 'auto' }, nameOf(group, t)), count);
    const field = make('input', {
      className: 'invoer',
      value: group.kop,
      dir: 'auto',
      placeholder: t('zaal.muur.kop'),
    });
    field.dataset.kop = group.id;
    limitField(field, LIMITS.kort, this.#tools.over);
    field.setAttribute('aria-label', t('zaal.muur.kop'));
    const away = button('×', { doe: 'groep-weg', groep: group.id }, t('zaal.muur.hefOp', { groep: nameOf(group, t) }));
    away.className = 'knop knop--stil knop--klein';
    return make('div', { className: 'groep__kop' }, field, count, away);
  }

  #card(card: Card, group: Group, wall: Wall, look: Look): HTMLElement {
    const { stam, id } = card.notitie;
    const row = this.#kept(`kaart ${stam} ${id}`, JSON.stringify([card, look.mode]), () => this.#newCard(card, look));
    const carried = look.carried === stam;
    row.toggleAttribute('data-opgepakt', carried);
    row.querySelector('[data-pak]')?.setAttribute('aria-pressed', String(carried));
    const menu = row.querySelector('details');
    if (menu) this.#fill(menu, look.menu === stam ? this.#menuOf(card, group, wall) : []);
    return row;
  }

  #newCard(card: Card, look: Look): HTMLElement {
    const { notitie, onder } = card;
    const { t, pictures } = this.#tools;
    const row = make('li', { className: 'brief' });
    row.dataset.stam = notitie.stam;
    const words = [
      make('span', { dir: 'auto' }, notitie.tekst),
      ...onder.map((o) => make('span', { dir: 'auto' }, `+ ${o.notitie.tekst}`)),
    ];
    const said = make('span', { className: 'brief__merk' }, `${t('zaal.muur.nr', { nr: card.nr })}`);
    if (notitie.merk) {
      row.dataset.merk = notitie.merk;
      said.append(
        pictures.content.querySelector(`[data-voor="${notitie.merk}"]`)!.cloneNode(true),
        t(`zaal.merk.${notitie.merk}`),
      );
    }
    if (look.mode === 'stippen') {
      const text = make('div', { className: 'brief__pak' }, ...words, said);
      row.append(text, this.#dots(card));
      return row;
    }
    const take = make('button', { type: 'button', className: 'brief__pak' }, ...words, said);
    take.dataset.pak = notitie.stam;
    row.append(take, this.#menu(card));
    return row;
  }

  #menu({ notitie }: Card): HTMLElement {
    const summary = make('summary', {}, '⋯');
    summary.setAttribute('aria-label', this.#tools.t('zaal.muur.meer', { wat: short(notitie.tekst) }));
    const menu = make('details', { className: 'brief__meer' }, summary);
    menu.dataset.menu = notitie.stam;
    return menu;
  }

  /** Only an open menu has its buttons: each card names all others, and two hundred times two hundred is a lot. */
  #fill(menu: HTMLDetailsElement, items: readonly HTMLElement[]): void {
    menu.open = items.length > 0;
    menu.querySelector('div')?.remove();
    if (items.length) menu.append(make('div', {}, ...items));
  }

  /** The same as by dragging, without dragging. */
  #menuOf({ notitie, onder }: Card, here: Group, wall: Wall): HTMLElement[] {
    const { t } = this.#tools;
    const { stam } = notitie;
    const groups = [{ id: LOOSE, kop: '' }, ...wall.groepen].filter((group) => group.id !== here.id);
    const items = [
      ...groups.map((group) =>
        button(t('zaal.muur.verplaats', { groep: nameOf(group, t) }), { doe: 'verplaats', stam, groep: group.id }),
      ),
      button(t('zaal.muur.naarNieuw'), { doe: 'verplaats', stam, groep: 'nieuw' }),
      ...here.kaarten
        .filter((other) => other.notitie.stam !== stam)
        .map((other) =>
          button(t('zaal.muur.legOnder', { wat: short(other.notitie.tekst) }), {
            doe: 'leg-onder',
            stam,
            andere: other.notitie.stam,
          }),
        ),
      ...(onder.length ? [button(t('zaal.muur.uitElkaar'), { doe: 'uit-elkaar', stam })] : []),
    ];
    for (const item of items) item.classList.add('knop--stil');
    return items;
  }

  #dots({ notitie, stippen, geteld }: Card): HTMLElement {
    const { t } = this.#tools;
    const wat = short(notitie.tekst);
    const less = button('−', { doe: 'stip', stam: notitie.stam, erbij: '-1' }, t('zaal.muur.minder', { wat }));
    less.disabled = geteld === 0;
    const more = button('+', { doe: 'stip', stam: notitie.stam, erbij: '1' }, t('zaal.muur.erbij', { wat }));
    const drawn = Array.from({ length: Math.min(stippen, 12) }, () => make('i'));
    const count = make('span', { className: 'stippen' }, ...drawn, stippen > 12 ? String(stippen) : '');
    const words = make(
      'span',
      { className: stippen ? 'niet-zien' : 'zacht' },
      t('zaal.muur.stippenAantal', { aantal: stippen }),
    );
    return make('div', { className: 'stip' }, less, count, words, more);
  }

  #result(wall: Wall): HTMLElement {
    const { t } = this.#tools;
    const most = mostDots(wall);
    const rows = most.map(({ notitie, stippen }) => {
      const agree = button(
        t('zaal.muur.afspraak'),
        { doe: 'afspraak', stam: notitie.stam },
        t('zaal.muur.afspraakVan', { wat: short(notitie.tekst) }),
      );
      if (notitie === most[0]!.notitie) agree.classList.add('knop--hoofd');
      return make(
        'li',
        {},
        make('b', {}, t('zaal.muur.stippenAantal', { aantal: stippen })),
        make('span', { dir: 'auto' }, notitie.tekst),
        agree,
      );
    });
    const list = rows.length ? make('ol', {}, ...rows) : make('p', {}, t('zaal.muur.nogGeenStip'));
    return make('div', { className: 'uitslag' }, make('h3', {}, t('zaal.muur.meeste')), list);
  }
}
