import { create } from '../domain/state/create';
import { announce, channelOf, type Message } from '../domain/session/channel';
import { append } from '../domain/append';
import { finish } from '../domain/state/drafts';
import { freshId, type Gesprek } from '../domain/state/model';
import { fieldOf, isEmpty } from '../domain/state/view';
import { joinPhotos } from '../domain/storage/photos';
import { storeFor } from '../domain/storage/remembered';
import type { Place } from '../domain/storage/store';
import type { Translate } from '../domain/translate';
import type { Emit, RoomEvent, Running } from './events';
import type { Messages } from './messages';

/** How long something wiped can come back, in ms: long enough to see what went. */
const PATIENCE = 60_000;

interface Wiped {
  gesprek: Gesprek;
  place: Place;
  /** Taken back before it was gone from the store. */
  back: boolean;
}

/** Wipes a conversation, here and in the other tabs, and takes that back. */
export class Wipe {
  readonly #now: () => Running;
  readonly #messages: Messages;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  /** What was wiped here and can come back, from memory only; the first one first. */
  #gone: Wiped[] = [];
  /** The empty conversation that took the place of what was wiped. */
  #empty = '';
  /** Hears when another tab puts back what it wiped. */
  #elsewhere: BroadcastChannel | undefined;

  constructor(now: () => Running, messages: Messages, t: Translate, emit: Emit<RoomEvent>) {
    this.#now = now;
    this.#messages = messages;
    this.#t = t;
    this.#emit = emit;
  }

  /** What goes, in words: "3 notities, 1 afspraak"; nothing when there is nothing. */
  what(g: Gesprek): string {
    const { notities, afspraken, briefjes = [] } = finish(g);
    return [
      briefjes.length ? this.#t('zaal.mee.dicht', { aantal: briefjes.length }) : '',
      notities.length ? this.#t('zaal.aantalNotities', { aantal: notities.length }) : '',
      afspraken.length ? this.#t('zaal.aantalAfspraken', { aantal: afspraken.length }) : '',
      fieldOf(g, 'naam') || fieldOf(g, 'wie') ? this.#t('zaal.groepEnMensen') : '',
    ]
      .filter(Boolean)
      .join(', ');
  }

  /** The kept copy is gone at once; for a minute it can come back. */
  async wipe(): Promise<void> {
    const { session, place } = this.#now();
    const { gesprek } = session;
    if (isEmpty(gesprek)) return this.#messages.say(this.#t('zaal.nietsTeWissen'));
    // Wiped again what was written after a wipe: then both come back. Another conversation stands alone.
    if (gesprek.id !== this.#empty) this.#gone = [];
    const piece: Wiped = { gesprek, place, back: false };
    this.#gone.push(piece);
    const written = session.close(true);
    this.#begin(gesprek);
    this.#messages.say(this.#t('zaal.gewist', { wat: this.what(gesprek) }));
    this.#messages.offerUndo(PATIENCE, () => {
      this.#gone = [];
    });
    await written;
    if (!piece.back)
      await storeFor(place)
        .wipe(gesprek.id)
        .catch(() => undefined);
  }

  /** Puts back what was wiped, with what was written in the meantime. */
  undo(): void {
    const [first, ...later] = this.#gone;
    if (!first) return;
    this.#gone = [];
    for (const piece of [first, ...later]) piece.back = true;
    this.#messages.offerUndo(0);
    this.#restore(
      later.reduce((g, { gesprek }) => append(g, gesprek), first.gesprek),
      first.place,
      later.map(({ gesprek }) => gesprek.id),
    );
    announce(first.place, first.gesprek.id, { soort: 'terug', gesprek: this.#now().session.gesprek });
  }

  /** Another tab wiped this conversation: here too nothing of it may stay, or be written again. */
  elsewhere(): void {
    const { session, place } = this.#now();
    const { gesprek } = session;
    this.#begin(gesprek);
    this.#messages.say(this.#t('zaal.eldersGewist'));
    this.#elsewhere?.close();
    const empty = this.#empty;
    this.#elsewhere = channelOf(place, gesprek.id);
    this.#elsewhere.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.soort !== 'terug') return;
      this.#elsewhere?.close();
      // Who went on to another conversation stays there.
      if (this.#now().session.gesprek.id === empty) this.#restore(data.gesprek, place);
    };
  }

  /** @param wiped other conversations that were wiped after this one */
  #restore(gesprek: Gesprek, place: Place, wiped: readonly string[] = []): void {
    const { session } = this.#now();
    const between = session.gesprek;
    const belongs = between.id === this.#empty;
    // First of all: a wipe that is under way may not overtake it.
    const photos = joinPhotos(place, gesprek.id, belongs ? [...wiped, between.id] : wiped);
    if (belongs)
      void session
        .close(true)
        .then(() => storeFor(place).wipe(between.id))
        .catch(() => undefined);
    this.#emit({ kind: 'start', gesprek: belongs ? append(gesprek, between) : gesprek, place });
    this.#emit({ kind: 'save' });
    this.#messages.say(this.#t('zaal.teruggehaald'));
    void photos.then(() => this.#emit({ kind: 'photos' }));
  }

  /** An empty conversation of the same kind, in the same place. */
  #begin({ plaat, opzet, stappen }: Gesprek): void {
    const id = freshId();
    this.#empty = id;
    const gesprek = create({ id, plaat, begonnen: new Date().toISOString(), opzet, stappen });
    this.#emit({ kind: 'start', gesprek, place: this.#now().place });
  }
}
