import { make } from '../../../browser/make';
import type { Translate } from '../../domain/translate';

interface Phone {
  nr: number;
  /** How many notes it handed over; undefined while parts are missing. */
  aantal?: number;
  deel?: { gelezen: number; van: number };
}

/** The phones that were read, each with how far it is. A phone has no name here: it is the first, the second, the third. */
export class Phones {
  readonly #list: HTMLElement;
  readonly #total: HTMLElement;
  readonly #t: Translate;
  /** By the name a phone made up, or the sum of its packet while that is not whole. */
  readonly #phones = new Map<string, Phone>();

  constructor(list: HTMLElement, total: HTMLElement, t: Translate) {
    this.#list = list;
    this.#total = total;
    this.#t = t;
    this.#show();
  }

  part(som: string, gelezen: number, van: number): void {
    this.#of(som).deel = { gelezen, van };
    this.#show();
  }

  /** A packet is whole. @param aantal how many of its notes were not here yet */
  whole(som: string, phone: string, aantal: number): void {
    const half = this.#phones.get(som);
    this.#phones.delete(som);
    const known = this.#phones.get(phone) ?? half ?? this.#of(phone);
    this.#phones.set(phone, { nr: known.nr, aantal: (known.aantal ?? 0) + aantal });
    this.#show();
  }

  #of(key: string): Phone {
    const known = this.#phones.get(key);
    if (known) return known;
    const phone = { nr: Math.max(0, ...[...this.#phones.values()].map((p) => p.nr)) + 1 };
    this.#phones.set(key, phone);
    return phone;
  }

  #show(): void {
    const phones = [...this.#phones.values()].sort((a, b) => a.nr - b.nr);
    const done = phones.filter((p) => p.aantal !== undefined);
    this.#total.textContent = [
      this.#t('zaal.lees.telefoons', { aantal: done.length }),
      this.#t('zaal.lees.briefjes', { aantal: done.reduce((sum, p) => sum + p.aantal!, 0) }),
    ].join(', ');
    this.#list.replaceChildren(
      ...phones.slice(-6).map((p) => {
        const far = p.deel
          ? this.#t('zaal.lees.deel', { nr: p.deel.gelezen, van: p.deel.van })
          : this.#t('zaal.lees.briefjes', { aantal: p.aantal ?? 0 });
        const row = make(
          'li',
          {},
          make('span', {}, this.#t('zaal.lees.telefoon', { nr: p.nr })),
          make('span', {}, far),
        );
        row.toggleAttribute('data-bezig', p.deel !== undefined);
        return row;
      }),
    );
  }
}
