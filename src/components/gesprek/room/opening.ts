import { arrivesFresh } from './address';
import type { RoomData } from '../domain/room-data';
import type { Place } from '../domain/storage/store';
import type { StartDialog } from './start';
import { fetchKept, remembered, storeFor, type Remembered } from '../domain/storage/remembered';
import { summaryOf } from '../domain/storage/store';
import { chosenSteps } from '../domain/recipe';
import { freshId, create, type Gesprek } from '../domain/state/model';
import { isEmpty } from '../domain/state/view';

/** The room as its beginning sees it. */
export interface OpeningRoom {
  /** The conversation that runs, if one does. */
  nu(): { gesprek: Gesprek; plek: Place } | undefined;
  start(gesprek: Gesprek, plek: Place): void;
  /** Keeps the conversation as it is. */
  bewaar(): void;
  /** To the first screen. */
  vooraan(): void;
}

/** The screens of a conversation that a page has: the site may have changed since. */
export const screensOf = (gesprek: Gesprek, stappen: RoomData['stappen']): string[] =>
  gesprek.stappen.flatMap(({ id }) => (stappen.some((s) => s.id === id) ? [id] : []));

/** Which conversation runs: the one of this tab, a kept one, one from a file, or a new one. */
export class Opening {
  readonly #gegevens: RoomData;
  readonly #begin: StartDialog;
  readonly #zaal: OpeningRoom;
  readonly #nietGevonden: string;
  /** Where this tab was, when the question comes all the same. */
  #hier: Remembered | undefined;

  /** @param nietGevonden what to say when the conversation of the address is not here */
  constructor(gegevens: RoomData, begin: StartDialog, zaal: OpeningRoom, nietGevonden: string) {
    this.#gegevens = gegevens;
    this.#begin = begin;
    this.#zaal = zaal;
    this.#nietGevonden = nietGevonden;
  }

  /** A reload goes on where it was, a link to a kept conversation opens it; else the question about the computer comes first. */
  async welcome(): Promise<void> {
    const { id: plaat } = this.#gegevens.plaat;
    const adres = new URLSearchParams(location.search);
    const gevraagd = adres.get('gesprek');
    if (gevraagd && (await this.reopen(gevraagd, adres.get('plek')))) return;
    const nu = remembered(plaat);
    const gesprek = nu && (await this.#haal(nu));
    if (nu && gesprek && !gevraagd && !arrivesFresh()) return this.#zaal.start(gesprek, nu.plek);
    // Whoever comes anew may be another group: the conversation of this tab is offered, not resumed.
    this.#hier = gesprek && nu;
    this.#begin.show(
      gesprek
        ? [summaryOf(gesprek)]
        : await storeFor('eigen')
            .summaries(plaat)
            .catch(() => []),
    );
    if (gevraagd) this.#begin.say(this.#nietGevonden);
  }

  /** The question was closed without an answer: what ran here goes on, else nothing is kept, the safest answer. */
  async closed(): Promise<void> {
    if (this.#zaal.nu() || (this.#hier && (await this.reopen(this.#hier.id)))) return;
    this.#nieuw('gedeeld');
  }

  /** The first question again, for another group. */
  ask(): void {
    const nu = this.#zaal.nu();
    if (!nu) return;
    const { gesprek, plek } = nu;
    this.#hier = isEmpty(gesprek) ? undefined : { id: gesprek.id, plek };
    this.#begin.say('');
    this.#begin.show(this.#hier ? [summaryOf(gesprek)] : []);
  }

  /** An answer to the question: a file that was opened, or a new conversation. */
  choose(plek: Place): void {
    const { gesprek, vorige } = this.#begin.fromFile;
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
  async reopen(id: string, liefst: string | null = this.#plekVan(id)): Promise<boolean> {
    for (const plek of liefst === 'gedeeld' ? (['gedeeld', 'eigen'] as const) : (['eigen', 'gedeeld'] as const)) {
      const gesprek = await this.#haal({ id, plek });
      if (!gesprek) continue;
      this.#zaal.start(gesprek, plek);
      return true;
    }
    return false;
  }

  /** A new conversation that starts from what was agreed in a kept one. */
  async anew(id: string): Promise<void> {
    const plek = this.#plekVan(id);
    const oud = await fetchKept(this.#gegevens.plaat.id, { id, plek });
    this.#nieuw(
      plek,
      oud && {
        begonnen: oud.begonnen,
        afspraken: oud.afspraken.map(({ wat, wie, wanneer }) => ({ wat, wie, wanneer })),
      },
    );
  }

  #plekVan(id: string): Place {
    return this.#hier?.id === id ? this.#hier.plek : 'eigen';
  }

  /** A kept conversation with at least one screen of this page. */
  async #haal(gebleven: Remembered): Promise<Gesprek | undefined> {
    const gesprek = await fetchKept(this.#gegevens.plaat.id, gebleven);
    return gesprek && screensOf(gesprek, this.#gegevens.stappen).length ? gesprek : undefined;
  }

  #nieuw(plek: Place, vorige: Gesprek['vorige'] = null): void {
    const { recipe } = this.#begin;
    const volgt = Boolean(this.#zaal.nu());
    this.#zaal.start(
      create({
        id: freshId(),
        plaat: this.#gegevens.plaat,
        begonnen: new Date().toISOString(),
        opzet: recipe,
        stappen: chosenSteps(this.#gegevens.stappen, recipe),
        vorige,
      }),
      plek,
    );
    if (volgt) this.#zaal.vooraan();
    // Also before anything is written: a reload goes on where it was.
    this.#zaal.bewaar();
  }
}
