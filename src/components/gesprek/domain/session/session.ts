import { channelOf, type Message } from './channel';
import { inverse } from '../state/undo';
import { SharedPeople } from './shared-people';
import type { Store } from '../storage/store';
import { troubleOf, type Trouble } from '../storage/trouble';
import type { Action } from '../state/action';
import { apply } from '../state/actions';
import { takeOver } from '../state/drafts';
import { freshId, type Gesprek, type Stand } from '../state/model';
import { merge } from '../state/merge';
import { stillOpen } from '../state/view';

/** Longest time between a key and its place on the disk, in ms. */
const PAUSE = 350;
/** How long it waits before it tries to keep again what could not be kept, in ms; twice as long every time. */
const AGAIN = [3_000, 60_000] as const;
/** How long other tabs get to answer that they are still there, in ms. */
const ANSWER = 200;
/** This page, for as long as it is open: a conversation that comes back finds what was half typed here still here. */
const TAB = freshId();

/** What is not taken back by who takes back the last thing: what others handed over stays, and what was seen was seen. */
const LASTING: ReadonlySet<Action['doe']> = new Set(['typ', 'ontvang', 'open', 'duur']);

/** What a page hears of its conversation. */
export type SessionEvent =
  | { kind: 'changed' }
  /** Everything said so far is kept. */
  | { kind: 'saved' }
  /** Storage is full, blocked or broken; what was said is still in memory, and perhaps held beside the store. */
  | { kind: 'failed'; trouble: Trouble; held: boolean }
  /** Another tab wiped the conversation. */
  | { kind: 'wiped' };

/** One after the other, whichever tab asks; without locks all at once. */
const inTurn = (name: string, deed: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(name, deed) : deed();

/** A running conversation: state, storage and the other tabs kept in step. */
export class Session {
  readonly tab = TAB;
  #gesprek: Gesprek;
  readonly #store: Store;
  readonly #channel: BroadcastChannel;
  readonly #emit: (event: SessionEvent) => void;
  readonly #others = new Set<string>();
  readonly #people: SharedPeople;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #undoable: { before: Gesprek; action: Action } | undefined;
  #busy: Promise<void> = Promise.resolve();
  #writes = 0;
  #again: number = AGAIN[0];
  #closed = false;
  /** Is the page put away? Then nothing is written until it comes back. */
  #away = false;

  constructor(gesprek: Gesprek, store: Store, emit: (event: SessionEvent) => void) {
    this.#gesprek = gesprek;
    this.#store = store;
    this.#emit = emit;
    this.#people = new SharedPeople(gesprek, TAB);
    this.#channel = channelOf(store.plek, gesprek.id);
    this.#channel.onmessage = (e: MessageEvent<Message>) => this.#hear(e.data);
    this.#tell({ soort: 'wie', van: this.tab });
    setTimeout(() => void inTurn(`samen-opleiden/neem-over/${gesprek.id}`, () => this.#takeOver()), ANSWER);
  }

  get gesprek(): Gesprek {
    return this.#gesprek;
  }

  /** @returns whether anything changed: a conversation can be full */
  apply(action: Action): boolean {
    const before = this.#gesprek;
    const after = apply(before, action);
    if (after === before) return false;
    if (!LASTING.has(action.doe)) this.#undoable = { before, action };
    this.#set(after);
    return true;
  }

  /** Says what became of what was agreed before, by its number from 0. */
  tick(nr: number, stand: Stand | ''): void {
    this.apply({ doe: 'vink', nr, stand, door: this.tab });
  }

  /** Says how many minutes the talk took so far. */
  last(minuten: number): void {
    this.apply({ doe: 'duur', minuten, door: this.tab });
  }

  /** Agrees again on what was agreed before and is still open. @returns how many came, and how many a full conversation refused */
  carry(): { came: number; refused: number } {
    const open = stillOpen(this.#gesprek);
    this.apply({ doe: 'reeks', acties: open.map((a) => ({ doe: 'spreek-af' as const, id: freshId(), ...a })) });
    const refused = stillOpen(this.#gesprek).length;
    return { came: open.length - refused, refused };
  }

  /** Takes back the last thing that was done here, half typed words aside. */
  undo(): boolean {
    const action = this.#undoable && inverse(this.#undoable.before, this.#undoable.action, freshId());
    this.#undoable = undefined;
    if (action) this.#set(apply(this.#gesprek, action));
    return Boolean(action);
  }

  /** Writes what is not written yet; called at a pause in typing. */
  async save(): Promise<void> {
    this.#stopTimers();
    if (this.#closed || this.#away) return;
    // The page may be gone before the write is done: what came back by itself was caught at no key.
    this.#store.hold?.(this.#gesprek, this.tab);
    this.#busy = this.#write();
    await this.#busy;
  }

  /** The page may go without a word, as on a phone: whatever can be held without waiting is held. */
  hold(): boolean {
    const pending = this.#timer !== undefined || this.#retry !== undefined || this.#writes > 0;
    return this.#closed || !pending || this.#store.leave(this.#gesprek, this.tab);
  }

  /**
   * The page goes, or is put away for a while: the words are held and the other tabs have them, but nothing is written to
   * a database, as a page that is put away in the middle of that holds up all others.
   */
  leave(): void {
    if (this.#closed) return;
    this.#tell({ soort: 'gesprek', gesprek: this.#gesprek });
    if (!this.hold()) return void this.save();
    this.#stopTimers();
    this.#away = true;
    this.#store.rest?.();
  }

  /** The page is here again. */
  comeBack(): void {
    if (!this.#away) return;
    this.#away = false;
    void this.save();
  }

  async #write(): Promise<void> {
    this.#writes++;
    this.#people.hand(this.#gesprek);
    try {
      const saved = await this.#store.save(this.#gesprek);
      if (this.#closed) return;
      this.#again = AGAIN[0];
      this.#take(saved);
      this.#emit({ kind: 'saved' });
    } catch (error) {
      this.#fail(troubleOf(error));
    } finally {
      this.#writes--;
      // Kept or not, the other windows show it.
      this.#tell({ soort: 'gesprek', gesprek: this.#gesprek });
    }
  }

  /** Not kept: that is said, and tried again as long as that is of any use. */
  #fail(trouble: Trouble): void {
    if (this.#closed || this.#away) return;
    const held = this.#store.hold?.(this.#gesprek, this.tab) ?? false;
    this.#emit({ kind: 'failed', trouble, held });
    if (trouble === 'verouderd') return;
    this.#retry = setTimeout(() => void this.save(), this.#again);
    this.#again = Math.min(AGAIN[1], this.#again * 2);
    if (trouble === 'traag')
      void this.#store.ready().then(
        () => this.save(),
        () => undefined,
      );
  }

  /**
   * What tabs that are gone left half typed is ours to keep. Tabs that begin at the same moment do this one after the
   * other, and each looks first what the one before took.
   */
  async #takeOver(): Promise<void> {
    if (this.#closed) return;
    const elsewhere = await this.#store.read(this.#gesprek.id).catch(() => undefined);
    if (this.#closed) return;
    if (elsewhere) this.#take(elsewhere);
    const after = takeOver(this.#gesprek, this.tab, new Set([this.tab, ...this.#others]));
    if (after === this.#gesprek) return;
    this.#set(after);
    await this.save();
  }

  /**
   * What is not written yet is written; nothing is said or heard after this.
   * @param wiped the conversation is wiped: the other tabs must drop it too
   * @returns when a write that was under way has ended
   */
  async close(wiped = false): Promise<void> {
    if (!wiped && (this.#timer !== undefined || this.#retry !== undefined)) void this.save();
    this.#stopTimers();
    if (wiped) {
      this.#tell({ soort: 'gewist' });
      this.#store.letGo?.(this.#gesprek.id);
    }
    this.#closed = true;
    this.#channel.close();
    await this.#busy;
  }

  #stopTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#timer = this.#retry = undefined;
  }

  #set(gesprek: Gesprek): void {
    if (gesprek === this.#gesprek) return;
    this.#gesprek = gesprek;
    if (!this.#closed) this.#store.hold?.(gesprek, this.tab);
    this.#emit({ kind: 'changed' });
    this.#timer ??= setTimeout(() => void this.save(), PAUSE);
  }

  /** Joins what was said elsewhere. @returns whether it was news */
  #take(elsewhere: Gesprek): boolean {
    const wie = this.#people.join(this.#gesprek, elsewhere);
    const joined = merge(this.#gesprek, elsewhere);
    const after = wie === undefined ? joined : apply(joined, { doe: 'vul', veld: 'wie', waarde: wie, door: this.tab });
    if (wie !== undefined) this.#timer ??= setTimeout(() => void this.save(), PAUSE);
    if (JSON.stringify(after) === JSON.stringify(this.#gesprek)) return false;
    this.#gesprek = after;
    this.#emit({ kind: 'changed' });
    return true;
  }

  #tell(message: Message): void {
    if (this.#closed) return;
    if (message.soort === 'gesprek') this.#people.tell(message.gesprek);
    this.#channel.postMessage(message);
  }

  #hear(message: Message): void {
    switch (message.soort) {
      case 'wie':
        this.#others.add(message.van);
        this.#tell({ soort: 'ik', van: this.tab });
        // A room that was closed for a while hears what was said meanwhile.
        return this.#tell({ soort: 'gesprek', gesprek: this.#gesprek });
      case 'ik':
        return void this.#others.add(message.van);
      case 'gewist':
        return this.#forget();
      case 'gesprek':
        if (this.#take(message.gesprek) && !this.#store.tabsShare)
          this.#timer ??= setTimeout(() => void this.save(), PAUSE);
    }
  }

  /** Wiped elsewhere: a write of ours that is still under way would bring it back. */
  #forget(): void {
    const { id } = this.#gesprek;
    this.#store.letGo?.(id);
    this.#stopTimers();
    void this.close();
    if (this.#writes) void this.#busy.then(() => this.#store.wipe(id)).catch(() => undefined);
    this.#emit({ kind: 'wiped' });
  }
}
