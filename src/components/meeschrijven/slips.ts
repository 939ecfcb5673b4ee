import { make, withRole } from '../browser/make';
import { BRIEFJES, type Slip } from '../gesprek/domain/handover/packet';
import { MERKEN, type Merk } from '../gesprek/domain/state/model';
import { clean } from '../gesprek/domain/state/clean';
import type { Translate } from '../gesprek/domain/translate';
import { Overflow } from '../gesprek/page/overflow';

/** What the list of notes asks for. */
interface Asks {
  /** Something is typed or marked in a note. */
  changed: (slip: Slip) => void;
  /** Another note is opened. */
  open: (id: string) => void;
  remove: (id: string) => void;
  /** A new note begins with words that did not fit in another. */
  begin: (tekst: string) => void;
}

/** The notes of a phone: one is open to write in, the others show what they say. */
export class Slips {
  readonly #list: HTMLElement;
  readonly #pictures: HTMLTemplateElement;
  readonly #t: Translate;
  readonly #asks: Asks;

  constructor(list: HTMLElement, pictures: HTMLTemplateElement, t: Translate, asks: Asks) {
    this.#list = list;
    this.#pictures = pictures;
    this.#t = t;
    this.#asks = asks;
  }

  /** @param open id of the note that is written in */
  show(slips: readonly Slip[], open: string): void {
    this.#list.replaceChildren(
      ...slips.map((slip, i) =>
        make(
          'li',
          {},
          ...(slip.id === open ? this.#form(slip, i, slips.length < BRIEFJES.aantal) : [this.#closed(slip, i)]),
        ),
      ),
    );
  }

  /** Puts the cursor in the note that is open. */
  focus(): void {
    this.#list.querySelector('textarea')?.focus();
  }

  /** Puts words in the note that is open, as if they were typed. */
  type(words: string): void {
    const field = this.#list.querySelector('textarea');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #picture(merk: Merk): Node {
    return this.#pictures.content.querySelector(`[data-voor="${merk}"]`)!.cloneNode(true);
  }

  #closed({ id, tekst, merk }: Slip, i: number): HTMLButtonElement {
    const words = make('span', { dir: 'auto' }, tekst || this.#t('mee.leeg'));
    const button = make(
      'button',
      { type: 'button', className: 'briefje' },
      ...(merk ? [this.#picture(merk)] : []),
      words,
    );
    const mark = merk ? `, ${this.#t(`mee.merk.${merk}`)}` : '';
    button.setAttribute('aria-label', `${this.#t('mee.wijzig', { nr: i + 1 })}: ${tekst}${mark}`);
    button.addEventListener('click', () => this.#asks.open(id));
    return button;
  }

  /** @param more is there room for another note? */
  #form(slip: Slip, i: number, more: boolean): HTMLElement[] {
    const name = this.#t('mee.briefje', { nr: i + 1 });
    const field = make('textarea', { className: 'invoer', rows: 3, dir: 'auto', value: slip.tekst, id: 'briefje' });
    field.setAttribute('aria-describedby', 'briefje-rest');
    const rest = make('p', { className: 'rest', id: 'briefje-rest' });
    const count = () => {
      rest.textContent = this.#t('mee.rest', { aantal: BRIEFJES.tekst - slip.tekst.length });
    };
    const said = withRole('status', make('p', { className: 'te-lang', dir: 'auto' }));
    const next = make(
      'button',
      { type: 'button', className: 'knop knop--klein', hidden: true },
      this.#t('mee.zetRest'),
    );
    next.dataset.zetRest = '';
    new Overflow(
      [[field, BRIEFJES.tekst]],
      more ? { said, button: next } : { said },
      (words) => this.#asks.begin(words),
      this.#t,
    );
    field.addEventListener('input', () => {
      slip.tekst = clean(field.value, BRIEFJES.tekst);
      count();
      this.#asks.changed(slip);
    });
    count();
    const away = make('button', { type: 'button', className: 'knop knop--stil knop--klein' }, this.#t('mee.weg'));
    away.setAttribute('aria-label', this.#t('mee.haalWeg', { nr: i + 1 }));
    away.addEventListener('click', () => this.#asks.remove(slip.id));
    const head = make('div', { className: 'briefje__kop' }, make('label', { htmlFor: 'briefje' }, name), away);
    return [make('div', { className: 'briefje briefje--open' }, head, field, said, next, this.#marks(slip), rest)];
  }

  #marks(slip: Slip): HTMLElement {
    const group = make('div', { className: 'merken' });
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', this.#t('mee.merken'));
    const show = () => {
      for (const button of group.querySelectorAll('button'))
        button.setAttribute('aria-pressed', String(button.dataset.merk === slip.merk));
    };
    for (const merk of MERKEN) {
      const button = make(
        'button',
        { type: 'button', className: 'merkje' },
        this.#picture(merk),
        this.#t(`mee.merk.${merk}`),
      );
      button.dataset.merk = merk;
      button.addEventListener('click', () => {
        slip.merk = slip.merk === merk ? null : merk;
        show();
        this.#asks.changed(slip);
      });
      group.append(button);
    }
    show();
    return group;
  }
}
