import type { Beginvenster } from './beginvenster';
import { haal, komtVers, onthouden, opslagVoor, type Gebleven } from './bewaarplaats';
import type { Gegevens } from './gegevens';
import type { Opslagplek } from './leiding';
import { kop } from './opslag';
import { gekozen } from './opzet';
import { kiesId, nieuw, type Gesprek } from './toestand/model';
import { isLeeg } from './toestand/zicht';

/** The room as its beginning sees it. */
export interface Beginzaal {
  /** The conversation that runs, if one does. */
  nu(): { gesprek: Gesprek; plek: Opslagplek } | undefined;
  start(gesprek: Gesprek, plek: Opslagplek): void;
  /** Keeps the conversation as it is. */
  bewaar(): void;
  /** To the first screen. */
  vooraan(): void;
}

/** The screens of a conversation that a page has: the site may have changed since. */
export const schermenVan = (gesprek: Gesprek, stappen: Gegevens['stappen']): string[] =>
  gesprek.stappen.flatMap(({ id }) => (stappen.some((s) => s.id === id) ? [id] : []));

/** Which conversation runs: the one of this tab, a kept one, one from a file, or a new one. */
export class Aanvang {
  readonly #gegevens: Gegevens;
  readonly #begin: Beginvenster;
  readonly #zaal: Beginzaal;
  readonly #nietGevonden: string;
  /** Where this tab was, when the question comes all the same. */
  #hier: Gebleven | undefined;

  /** @param nietGevonden what to say when the conversation of the address is not here */
  constructor(gegevens: Gegevens, begin: Beginvenster, zaal: Beginzaal, nietGevonden: string) {
    this.#gegevens = gegevens;
    this.#begin = begin;
    this.#zaal = zaal;
    this.#nietGevonden = nietGevonden;
  }

  /** A reload goes on where it was, a link to a kept conversation opens it; else the question about the computer comes first. */
  async welkom(): Promise<void> {
    const { id: plaat } = this.#gegevens.plaat;
    const adres = new URLSearchParams(location.search);
    const gevraagd = adres.get('gesprek');
    if (gevraagd && (await this.heropen(gevraagd, adres.get('plek')))) return;
    const nu = onthouden(plaat);
    const gesprek = nu && (await this.#haal(nu));
    if (nu && gesprek && !gevraagd && !komtVers()) return this.#zaal.start(gesprek, nu.plek);
    // Whoever comes anew may be another group: the conversation of this tab is offered, not resumed.
    this.#hier = gesprek && nu;
    this.#begin.toon(
      gesprek
        ? [kop(gesprek)]
        : await opslagVoor('eigen')
            .lijst(plaat)
            .catch(() => []),
    );
    if (gevraagd) this.#begin.zeg(this.#nietGevonden);
  }

  /** The question was closed without an answer: what ran here goes on, else nothing is kept, the safest answer. */
  async gesloten(): Promise<void> {
    if (this.#zaal.nu() || (this.#hier && (await this.heropen(this.#hier.id)))) return;
    this.#nieuw('gedeeld');
  }

  /** The first question again, for another group. */
  vraag(): void {
    const nu = this.#zaal.nu();
    if (!nu) return;
    const { gesprek, plek } = nu;
    this.#hier = isLeeg(gesprek) ? undefined : { id: gesprek.id, plek };
    this.#begin.zeg('');
    this.#begin.toon(this.#hier ? [kop(gesprek)] : []);
  }

  /** An answer to the question: a file that was opened, or a new conversation. */
  kies(plek: Opslagplek): void {
    const { gesprek, vorige } = this.#begin.uitBestand;
    if (!gesprek) return this.#nieuw(plek, vorige);
    this.#zaal.start(gesprek, plek);
    // What came from a file is kept from now on, also when nobody writes.
    this.#zaal.bewaar();
  }

  /**
   * Goes on with a kept conversation.
   * @param liefst where to look first; without it where this tab was
   * @returns whether it is here
   */
  async heropen(id: string, liefst: string | null = this.#plekVan(id)): Promise<boolean> {
    for (const plek of liefst === 'gedeeld' ? (['gedeeld', 'eigen'] as const) : (['eigen', 'gedeeld'] as const)) {
      const gesprek = await this.#haal({ id, plek });
      if (!gesprek) continue;
      this.#zaal.start(gesprek, plek);
      return true;
    }
    return false;
  }

  /** A new conversation that starts from what was agreed in a kept one. */
  async opnieuw(id: string): Promise<void> {
    const plek = this.#plekVan(id);
    const oud = await haal(this.#gegevens.plaat.id, { id, plek });
    this.#nieuw(
      plek,
      oud && {
        begonnen: oud.begonnen,
        afspraken: oud.afspraken.map(({ wat, wie, wanneer }) => ({ wat, wie, wanneer })),
      },
    );
  }

  #plekVan(id: string): Opslagplek {
    return this.#hier?.id === id ? this.#hier.plek : 'eigen';
  }

  /** A kept conversation with at least one screen of this page. */
  async #haal(gebleven: Gebleven): Promise<Gesprek | undefined> {
    const gesprek = await haal(this.#gegevens.plaat.id, gebleven);
    return gesprek && schermenVan(gesprek, this.#gegevens.stappen).length ? gesprek : undefined;
  }

  #nieuw(plek: Opslagplek, vorige: Gesprek['vorige'] = null): void {
    const { opzet } = this.#begin;
    const volgt = Boolean(this.#zaal.nu());
    this.#zaal.start(
      nieuw({
        id: kiesId(),
        plaat: this.#gegevens.plaat,
        begonnen: new Date().toISOString(),
        opzet,
        stappen: gekozen(this.#gegevens.stappen, opzet),
        vorige,
      }),
      plek,
    );
    if (volgt) this.#zaal.vooraan();
    // Also before anything is written: a reload goes on where it was.
    this.#zaal.bewaar();
  }
}
