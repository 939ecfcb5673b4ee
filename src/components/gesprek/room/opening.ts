import { chosenSteps } from '../domain/recipe';
import type { RoomData } from '../domain/room-data';
import { create, freshId, type Gesprek } from '../domain/state/model';
import { isEmpty } from '../domain/state/view';
import { fetchKept, remembered, storeFor, type Remembered } from '../domain/storage/remembered';
import { summaryOf, type Place } from '../domain/storage/store';
import type { Translate } from '../domain/translate';
import { arrivesFresh } from './address';
import type { Emit, Now, RoomEvent } from './events';
import type { StartDialog } from './start';

/** The screens of a conversation that a page has: the site may have changed since. */
export const screensOf = (gesprek: Gesprek, steps: RoomData['stappen']): string[] =>
  gesprek.stappen.flatMap(({ id }) => (steps.some((s) => s.id === id) ? [id] : []));

/** Which conversation runs: the one of this tab, a kept one, one from a file, or a new one. */
export class Opening {
  readonly #data: RoomData;
  readonly #dialog: StartDialog;
  readonly #now: Now;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  /** Where this tab was, when the question comes all the same. */
  #here: Remembered | undefined;

  constructor(data: RoomData, dialog: StartDialog, now: Now, t: Translate, emit: Emit<RoomEvent>) {
    this.#data = data;
    this.#dialog = dialog;
    this.#now = now;
    this.#t = t;
    this.#emit = emit;
  }

  /** A reload goes on where it was, a link to a kept conversation opens it; else the question about the computer comes first. */
  async welcome(): Promise<void> {
    const { id: plaat } = this.#data.plaat;
    const address = new URLSearchParams(location.search);
    const asked = address.get('gesprek');
    if (asked && (await this.reopen(asked, address.get('plek')))) return;
    const kept = remembered(plaat);
    const gesprek = kept && (await this.#fetch(kept));
    if (kept && gesprek && !asked && !arrivesFresh()) return this.#emit({ kind: 'start', gesprek, place: kept.plek });
    // Whoever comes anew may be another group: the conversation of this tab is offered, not resumed.
    this.#here = gesprek && kept;
    this.#dialog.show(
      gesprek
        ? [summaryOf(gesprek)]
        : await storeFor('eigen')
            .summaries(plaat)
            .catch(() => []),
    );
    if (asked) this.#dialog.say(this.#t('zaal.nietGevonden'));
  }

  /** The question was closed without an answer: what ran here goes on, else nothing is kept, the safest answer. */
  async closed(): Promise<void> {
    if (this.#now() || (this.#here && (await this.reopen(this.#here.id)))) return;
    this.#begin('gedeeld');
  }

  /** The first question again, for another group. */
  ask(): void {
    const now = this.#now();
    if (!now) return;
    const { gesprek } = now.session;
    this.#here = isEmpty(gesprek) ? undefined : { id: gesprek.id, plek: now.place };
    this.#dialog.say('');
    this.#dialog.show(this.#here ? [summaryOf(gesprek)] : []);
  }

  /** An answer to the question: a file that was opened, or a new conversation. */
  choose(place: Place): void {
    const { gesprek, vorige } = this.#dialog.fromFile;
    if (!gesprek) return this.#begin(place, vorige);
    this.#emit({ kind: 'start', gesprek, place });
    // What came from a file is kept from now on, also when nobody writes.
    this.#emit({ kind: 'save' });
  }

  /**
   * Goes on with a kept conversation.
   * @param rather where to look first; without it where this tab was
   * @returns whether it is here
   */
  async reopen(id: string, rather: string | null = this.#placeOf(id)): Promise<boolean> {
    for (const place of rather === 'gedeeld' ? (['gedeeld', 'eigen'] as const) : (['eigen', 'gedeeld'] as const)) {
      const gesprek = await this.#fetch({ id, plek: place });
      if (!gesprek) continue;
      this.#emit({ kind: 'start', gesprek, place });
      return true;
    }
    return false;
  }

  /** A new conversation that starts from what was agreed in a kept one. */
  async anew(id: string): Promise<void> {
    const place = this.#placeOf(id);
    const old = await fetchKept(this.#data.plaat.id, { id, plek: place });
    this.#begin(
      place,
      old && {
        begonnen: old.begonnen,
        afspraken: old.afspraken.map(({ wat, wie, wanneer }) => ({ wat, wie, wanneer })),
      },
    );
  }

  #placeOf(id: string): Place {
    return this.#here?.id === id ? this.#here.plek : 'eigen';
  }

  /** A kept conversation with at least one screen of this page. */
  async #fetch(kept: Remembered): Promise<Gesprek | undefined> {
    const gesprek = await fetchKept(this.#data.plaat.id, kept);
    return gesprek && screensOf(gesprek, this.#data.stappen).length ? gesprek : undefined;
  }

  #begin(place: Place, vorige: Gesprek['vorige'] = null): void {
    const opzet = this.#dialog.recipe;
    const another = Boolean(this.#now());
    const gesprek = create({
      id: freshId(),
      plaat: this.#data.plaat,
      begonnen: new Date().toISOString(),
      opzet,
      stappen: chosenSteps(this.#data.stappen, opzet),
      vorige,
    });
    this.#emit({ kind: 'start', gesprek, place });
    if (another) this.#emit({ kind: 'first' });
    // Also before anything is written: a reload goes on where it was.
    this.#emit({ kind: 'save' });
  }
}
