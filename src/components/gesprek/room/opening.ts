import { create } from '../domain/state/create';
import { stepsFor } from '../domain/recipe';
import type { RoomData } from '../domain/room-data';
import { freshId, type Gesprek } from '../domain/state/model';
import { apply } from '../domain/state/actions';
import { joinOutside } from '../domain/state/apart';
import { merge } from '../domain/state/merge';
import { agreedIn, fieldOf, isEmpty } from '../domain/state/view';
import { fetchKept, remembered, storeFor, type Remembered } from '../domain/storage/remembered';
import { OwnStore } from '../domain/storage/own-store';
import { summaryOf, type Place, type Summary } from '../domain/storage/store';
import { troubleOf } from '../domain/storage/trouble';
import type { Translate } from '../domain/translate';
import { arrivesFresh } from './address';
import { screensOf } from './all-screens';
import type { Emit, Now, RoomEvent } from './events';
import type { PlateKnown, StartDialog } from './start';

/** What the first question has to know of the plate. */
export const knownOf = ({ plaat, vragen, platen, stappen }: RoomData): PlateKnown => ({
  plaat: plaat.id,
  vragen: vragen.map((v) => v.nr),
  platen: platen.map((p) => p.id),
  fits: (g) => screensOf(g, stappen).length > 0,
});

/** What stays the same when a group meets again. */
const GROUP = ['naam', 'wie', 'plaats', 'leider', 'notulist'] as const;

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
    const earlier = gesprek ? [summaryOf(gesprek)] : await this.#earlier();
    this.#dialog.show(earlier ?? []);
    void this.#lastGroup().then((group) => this.#dialog.offerGroup(group));
    if (asked && earlier) this.#dialog.say(this.#t('zaal.nietGevonden'));
  }

  /** What is kept about this plate; undefined when the store does not say, which is told. */
  async #earlier(): Promise<Summary[] | undefined> {
    const store = storeFor('eigen');
    try {
      return await store.summaries(this.#data.plaat.id);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === 'traag' || trouble === 'verouderd') this.#dialog.say(this.#t(`zaal.opslag.${trouble}`));
      if (trouble === 'traag') void store.ready().then(() => this.#later());
      return trouble === 'traag' || trouble === 'verouderd' ? undefined : [];
    }
  }

  /** Who talked on this device last, about whichever plate. */
  async #lastGroup(): Promise<Record<string, string> | undefined> {
    const kept = await new OwnStore().all().catch(() => undefined);
    const groups = kept?.gesprekken.map((g) => Object.fromEntries(GROUP.map((key) => [key, fieldOf(g, key)])));
    return groups?.find((group) => group.naam || group.wie);
  }

  /** The store answers after all: who still stands before the first question sees what is kept. */
  async #later(): Promise<void> {
    const earlier = await this.#earlier();
    if (!earlier || this.#now()) return;
    this.#dialog.say('');
    this.#dialog.offer(earlier);
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
    void this.#lastGroup().then((group) => this.#dialog.offerGroup(group));
  }

  /**
   * An answer to the question: a file that was opened, or a new conversation.
   * @param assumed was the place not asked? Then it is said, with the way to another
   */
  async choose(place: Place, assumed = false): Promise<void> {
    const { gesprek, before } = this.#dialog.fromFile;
    if (gesprek) await this.#goOnFromFile(gesprek, place);
    else this.#begin(place, before);
    // What came from a file is kept from now on, also when nobody writes.
    this.#emit({ kind: 'save' });
    if (assumed) this.#emit({ kind: 'say', sentence: this.#t('zaal.begonnen') });
  }

  /** What a file held goes on; was it here already, then what either says stays, also where both changed one note. */
  async #goOnFromFile(outside: Gesprek, place: Place): Promise<void> {
    const { id, plaat } = outside;
    const now = this.#now()?.session.gesprek;
    const kept = await fetchKept(plaat.id, { id, plek: place });
    const here = [kept, now?.id === id ? now : undefined].filter((g) => g !== undefined);
    const gesprek = here.length ? joinOutside(here.reduce(merge), outside) : outside;
    this.#emit({ kind: 'start', gesprek, place });
  }

  /** What stood in this tab only goes on as a conversation of this device. */
  async keepHere(): Promise<void> {
    const now = this.#now();
    if (now?.place !== 'gedeeld') return;
    const { gesprek } = now.session;
    this.#emit({ kind: 'start', gesprek, place: 'eigen' });
    this.#emit({ kind: 'save' });
    this.#emit({ kind: 'say', sentence: this.#t('zaal.gehouden') });
    await storeFor('gedeeld').wipe(gesprek.id);
    this.#emit({ kind: 'photos' });
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
    this.#begin(place, await fetchKept(this.#data.plaat.id, { id, plek: place }));
  }

  #placeOf(id: string): Place {
    return this.#here?.id === id ? this.#here.plek : 'eigen';
  }

  /** A kept conversation with at least one screen of this page. */
  async #fetch(kept: Remembered): Promise<Gesprek | undefined> {
    const gesprek = await fetchKept(this.#data.plaat.id, kept);
    return gesprek && screensOf(gesprek, this.#data.stappen).length ? gesprek : undefined;
  }

  /** @param before what the same group said the time before */
  #begin(place: Place, before?: Gesprek): void {
    const opzet = this.#dialog.recipe;
    const another = Boolean(this.#now());
    const empty = create({
      id: freshId(),
      plaat: this.#data.plaat,
      begonnen: new Date().toISOString(),
      opzet,
      stappen: stepsFor(this.#data.stappen, opzet),
      vorige: before ? agreedIn(before) : null,
    });
    // The same people as last time, until somebody says otherwise.
    const kept = before ? GROUP.map((key): [string, string] => [key, fieldOf(before, key)]) : [];
    const gesprek = [...kept, ...this.#dialog.card].reduce(
      (g, [veld, waarde]) => (waarde ? apply(g, { doe: 'vul', veld, waarde, door: g.id }) : g),
      empty,
    );
    this.#emit({ kind: 'start', gesprek, place });
    if (another) this.#emit({ kind: 'first' });
    // Also before anything is written: a reload goes on where it was.
    this.#emit({ kind: 'save' });
  }
}
