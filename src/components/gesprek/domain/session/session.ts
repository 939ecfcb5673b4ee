import { channelOf, type Message } from './channel';
import { inverse } from '../state/undo';
import type { Store } from '../storage/store';
import { apply, type Action } from '../state/actions';
import { takeOver } from '../state/drafts';
import { freshId, type Gesprek } from '../state/model';
import { merge } from '../state/merge';

/** Longest time between a key and its place on the disk, in ms. */
const PAUSE = 350;
/** How long other tabs get to answer that they are still there, in ms. */
const ANSWER = 200;
/** This page, for as long as it is open: a conversation that comes back finds what was half typed here still here. */
const TAB = freshId();

/** What a page hears of its conversation. */
export type SessionEvent =
  | { kind: 'changed' }
  /** Everything said so far is kept. */
  | { kind: 'saved' }
  /** Storage is full, blocked or broken; what was said is still in memory. */
  | { kind: 'failed'; error: unknown }
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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #undoable: { before: Gesprek; action: Action } | undefined;
  #busy: Promise<void> = Promise.resolve();
  #writes = 0;
  #closed = false;

  constructor(gesprek: Gesprek, store: Store, emit: (event: SessionEvent) => void) {
    this.#gesprek = gesprek;
    this.#store = store;
    this.#emit = emit;
    this.#channel = channelOf(store.plek, gesprek.id);
    this.#channel.onmessage = (e: MessageEvent<Message>) => this.#hear(e.data);
    this.#tell({ soort: 'wie', van: this.tab });
    setTimeout(() => void inTurn(`samen-opleiden/neem-over/${gesprek.id}`, () => this.#takeOver()), ANSWER);
  }

  get gesprek(): Gesprek {
    return this.#gesprek;
  }

  apply(action: Action): void {
    const before = this.#gesprek;
    const after = apply(before, action);
    if (after === before) return;
    if (action.doe !== 'typ') this.#undoable = { before, action };
    this.#set(after);
  }

  /** Takes back the last thing that was done here, half typed words aside. */
  undo(): boolean {
    const action = this.#undoable && inverse(this.#undoable.before, this.#undoable.action, freshId());
    this.#undoable = undefined;
    if (action) this.#set(apply(this.#gesprek, action));
    return Boolean(action);
  }

  /** Writes what is not written yet; called at a pause in typing and when the page may go. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#closed) return;
    // The page may be gone before the write is done: what came back by itself was caught at no key.
    this.#store.hold?.(this.#gesprek, this.tab);
    this.#busy = this.#write();
    await this.#busy;
  }

  async #write(): Promise<void> {
    this.#writes++;
    try {
      const saved = await this.#store.save(this.#gesprek);
      if (this.#closed) return;
      this.#take(saved);
      this.#tell({ soort: 'gesprek', gesprek: this.#gesprek });
      this.#emit({ kind: 'saved' });
    } catch (error) {
      this.#emit({ kind: 'failed', error });
    } finally {
      this.#writes--;
    }
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
    if (!wiped && this.#timer !== undefined) void this.save();
    clearTimeout(this.#timer);
    if (wiped) {
      this.#tell({ soort: 'gewist' });
      this.#store.letGo?.(this.#gesprek.id);
    }
    this.#closed = true;
    this.#channel.close();
    await this.#busy;
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
    const after = merge(this.#gesprek, elsewhere);
    if (JSON.stringify(after) === JSON.stringify(this.#gesprek)) return false;
    this.#gesprek = after;
    this.#emit({ kind: 'changed' });
    return true;
  }

  #tell(message: Message): void {
    if (!this.#closed) this.#channel.postMessage(message);
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
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.close();
    if (this.#writes) void this.#busy.then(() => this.#store.wipe(id)).catch(() => undefined);
    this.#emit({ kind: 'wiped' });
  }
}
