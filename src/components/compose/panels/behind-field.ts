import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import type { BehindItem } from '../../own-plate/domain/behind-item';
import { LIMITS } from '../../own-plate/domain/model';
import { findParts } from '../domain/find-parts';
import type { Behind } from '../domain/questions';
import { icon } from './icon';

/** As many as are shown of what was found. */
const SHOWN = 6;

/** Everything that can lie behind a question, fetched once, when somebody looks for the first time. */
export class BehindIndex {
  readonly #address: string;
  #asked: Promise<readonly BehindItem[]> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  load(): Promise<readonly BehindItem[]> {
    this.#asked ??= fetch(this.#address).then((answer) => {
      if (!answer.ok) throw new Error(`${this.#address}: ${answer.status}`);
      return answer.json() as Promise<readonly BehindItem[]>;
    });
    this.#asked.catch(() => (this.#asked = undefined));
    return this.#asked;
  }
}

/** What lies behind a question, and what happens when somebody changes that. */
interface BehindChoice {
  chosen: readonly Behind[];
  /** Kinds of which no more fits. */
  full: readonly Behind['kind'][];
  /** Takes a thing away, or adds it; with its name, to say so. */
  onSwitch: (thing: Behind, naam: string) => void;
}

let count = 0;

/** What lies behind a question: what was chosen, and a field to find more of it. */
export class BehindField {
  readonly #t: Translate;
  readonly #index: BehindIndex;
  readonly #chosen: readonly Behind[];
  readonly #onSwitch: (thing: Behind, naam: string) => void;
  readonly #hits = make('ul', { className: 'vindlijst' });
  readonly #status = make('p', { className: 'niet-zien' });

  constructor(place: HTMLElement, t: Translate, index: BehindIndex, { chosen, full, onSwitch }: BehindChoice) {
    this.#t = t;
    this.#index = index;
    this.#chosen = chosen;
    this.#onSwitch = onSwitch;
    const id = `achter-${++count}`;
    const field = make('input', {
      type: 'search',
      id,
      className: 'invoer',
      placeholder: t('maken.zoekAchter'),
      autocomplete: 'off',
    });
    field.addEventListener('input', () => void this.#look(field.value));
    this.#status.setAttribute('role', 'status');
    const list = make('ul', { className: 'achterlijst' });
    place.append(
      make('label', { className: 'optie__naam', htmlFor: id }, t('maken.achter')),
      list,
      ...full.map((kind) =>
        make('p', { className: 'achtervol' }, t(`maken.achterVol.${kind}`, { meest: LIMITS.verwijzingen })),
      ),
      field,
      this.#hits,
      this.#status,
    );
    if (chosen.length) void this.#fill(list);
  }

  async #fill(list: HTMLElement): Promise<void> {
    const items = await this.#index.load().catch((): readonly BehindItem[] => []);
    list.replaceChildren(
      ...this.#chosen.map((thing) => {
        const item = items.find((i) => i.kind === thing.kind && i.id === thing.id);
        const naam = item?.naam ?? thing.id;
        const away = make('button', { type: 'button', className: 'knop knop--stil knop--icoon' });
        away.append(icon('kruis'));
        away.setAttribute('aria-label', this.#t('maken.haalAchterWeg', { naam }));
        away.addEventListener('click', () => this.#onSwitch(thing, naam));
        return make(
          'li',
          {},
          make('span', {}, make('small', {}, this.#t(`maken.soortAchter.${thing.kind}`)), naam),
          away,
        );
      }),
    );
  }

  async #look(query: string): Promise<void> {
    if (query.trim().length < 2) return this.#hits.replaceChildren();
    let items: readonly BehindItem[];
    try {
      items = await this.#index.load();
    } catch {
      return void (this.#status.textContent = this.#t('maken.achterMist'));
    }
    const found = findParts(query, items, () => []).filter(
      (item) => !this.#chosen.some((c) => c.kind === item.kind && c.id === item.id),
    );
    this.#hits.replaceChildren(...found.slice(0, SHOWN).map((item) => this.#hit(item)));
    this.#status.textContent = this.#t('maken.gevonden', { aantal: found.length, woord: query.trim() });
  }

  #hit({ kind, id, naam, zin }: BehindItem): HTMLLIElement {
    const small = make(
      'small',
      {},
      [this.#t(`maken.soortAchter.${kind}`), kind === 'bevindingen' ? zin : ''].filter(Boolean).join(', '),
    );
    const button = make('button', { type: 'button' }, small, naam);
    button.addEventListener('click', () => this.#onSwitch({ kind, id }, naam));
    return make('li', {}, button);
  }
}
