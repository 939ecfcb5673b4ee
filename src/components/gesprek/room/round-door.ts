import { readRound, wakeRound, type Turn } from '../domain/round-memory';
import type { Session } from '../domain/session/session';
import { keptRound, rememberRound } from '../domain/storage/remembered';
import { fieldOf } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { isMissing } from '../page/export';
import type { Emit, RoomEvent } from './events';
import type { Round } from './round';

const rounds = () => import('./round');
/** Fetches the round while there is a network. */
export const fetchRound = (): void => void rounds().catch(() => undefined);

interface Elements {
  round: HTMLDialogElement;
  sound: HTMLInputElement;
}
interface Room {
  session: () => Session;
  step: () => string;
  /** The question on the screen. */
  question: () => string;
  /** Is the screen black? Nothing comes in front of that. */
  isBlack: () => boolean;
}

/** The round, which comes when it is asked for, or when a reload broke one off. */
export class RoundDoor {
  readonly #e: Elements;
  readonly #room: Room;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  readonly #signal: AbortSignal;
  #round: Round | undefined;
  /** Conversation and screen of the round that goes, or went last. */
  #about = { gesprek: '', screen: '' };
  /** Where that round was when it ended; in memory only, so that nothing of it stays behind on a computer. */
  #stopped: Turn | undefined;
  /** Was that before everybody had the word? */
  #broken = false;

  constructor(e: Elements, room: Room, t: Translate, emit: Emit<RoomEvent>, signal: AbortSignal) {
    this.#e = e;
    this.#room = room;
    this.#t = t;
    this.#emit = emit;
    this.#signal = signal;
  }

  /** Asks who are there, and how long each gets. */
  async show(): Promise<void> {
    const round = await this.#fetch();
    this.#forgetOthers();
    const stopped = this.#isHere ? this.#stopped : undefined;
    this.#about = this.#here;
    this.#stopped = stopped;
    round?.show(fieldOf(this.#room.session().gesprek, 'wie'), this.#room.question(), stopped);
  }

  /** Into the round that was closed before its end. */
  async again(): Promise<void> {
    await this.show();
    this.#round?.back();
  }

  get canGoBack(): boolean {
    return this.#round?.canGoBack ?? false;
  }

  /** A round that a reload broke off goes on; one of another question, another group or another day is forgotten. */
  async resume(): Promise<void> {
    this.#forgetOthers();
    if (this.#room.isBlack() || !this.#kept() || !(await this.#fetch()) || this.#room.isBlack()) return;
    // Meanwhile the group may be elsewhere.
    const kept = this.#kept();
    const turn = kept && wakeRound(kept, Date.now());
    if (turn) this.#round!.resume(turn, this.#room.question());
    else rememberRound(undefined);
  }

  /** Where the round is; undefined when nobody has the word. */
  get turn(): Turn | undefined {
    return this.#round?.turn;
  }

  get going(): boolean {
    return this.turn !== undefined;
  }

  /** Where the round about this question stands still, when it was closed before its end. */
  get stopped(): Turn | undefined {
    return !this.going && this.#broken && this.#isHere ? this.#stopped : undefined;
  }

  /** Gives the word to the next speaker, or back. @returns whether there was one */
  step(count: number): boolean {
    const { going } = this;
    if (going) this.#round!.step(count);
    else if (count < 0 && this.canGoBack) this.#round!.back();
    else return false;
    return true;
  }

  /** The time of who has the word stands still, or goes on. */
  hold(on: boolean): void {
    this.#round?.hold(on);
  }

  /** So much time, in ms, does not count for who has the word. */
  skip(time: number): void {
    this.#round?.skip(time);
  }

  /** Another question is shown: the round was about the one before. */
  leave(): void {
    this.#round?.close();
  }

  /** What was kept of a round about this question; of another one nothing stays. */
  #kept() {
    const text = keptRound();
    if (text === null) return undefined;
    const kept = readRound(text);
    if (kept?.gesprek === this.#room.session().gesprek.id && kept.screen === this.#room.step()) return kept;
    rememberRound(undefined);
    return undefined;
  }

  async #fetch(): Promise<Round | undefined> {
    try {
      const { Round: Turns } = await rounds();
      const moved = (turn: Turn | undefined, stopped?: Turn) => this.#moved(turn, stopped);
      this.#round ??= new Turns(this.#e.round, this.#e.sound, this.#t, moved, this.#signal);
    } catch (error) {
      this.#emit({ kind: 'partFailed', part: 'round', missing: isMissing(error) });
      return undefined;
    }
    this.#emit({ kind: 'partCame', part: 'round' });
    return this.#round;
  }

  get #here() {
    return { gesprek: this.#room.session().gesprek.id, screen: this.#room.step() };
  }

  /** Is this the question of that round? */
  get #isHere(): boolean {
    const { gesprek, screen } = this.#here;
    return this.#about.gesprek === gesprek && this.#about.screen === screen;
  }

  /** Who were in a round of another group, this one does not see. */
  #forgetOthers(): void {
    if (this.#about.gesprek === this.#here.gesprek) return;
    this.#stopped = undefined;
    this.#round?.forget();
  }

  #moved(turn: Turn | undefined, stopped?: Turn): void {
    if (turn) this.#about = this.#here;
    if (stopped) [this.#stopped, this.#broken] = [stopped, !this.#e.round.open];
    rememberRound(turn && JSON.stringify({ ...turn, ...this.#here, at: Date.now() }));
    this.#emit({ kind: 'spoken' });
    if (stopped && this.#isHere && !this.#e.round.open) this.#emit({ kind: 'roundStopped', turn: stopped });
  }
}
