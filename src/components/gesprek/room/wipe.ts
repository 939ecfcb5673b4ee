import type { Place } from '../domain/storage/store';
import { storeFor } from '../domain/storage/remembered';
import type { Messages } from './messages';
import { channelOf, announce, type Message, type Session } from '../domain/session/session';
import { append } from '../domain/state/drafts';
import { freshId, create, type Gesprek } from '../domain/state/model';
import { isEmpty } from '../domain/state/view';

/** How long something wiped can come back, in ms. */
const BEDENKTIJD = 10_000;

/** The room as wiping sees it. */
export interface WipeRoom {
  nu(): { sessie: Session; plek: Place };
  start(gesprek: Gesprek, plek: Place): void;
}
interface Gewist {
  gesprek: Gesprek;
  plek: Place;
  /** Taken back before it was gone from the store. */
  terug: boolean;
}

/** Wipes a conversation, here and in the other tabs, and takes that back. */
export class Wipe {
  readonly #zaal: WipeRoom;
  readonly #melding: Messages;
  readonly #t: (sleutel: string) => string;
  /** What was wiped here and can come back, from memory only; the first one first. */
  #weg: Gewist[] = [];
  /** The empty conversation that took the place of what was wiped. */
  #leeg = '';
  /** Hears when another tab puts back what it wiped. */
  #elders: BroadcastChannel | undefined;

  constructor(zaal: WipeRoom, melding: Messages, t: (sleutel: string) => string) {
    this.#zaal = zaal;
    this.#melding = melding;
    this.#t = t;
  }

  /** The kept copy is gone at once; for ten seconds it can come back. */
  async wipe(): Promise<void> {
    const { sessie, plek } = this.#zaal.nu();
    const { gesprek } = sessie;
    if (isEmpty(gesprek)) return this.#melding.say(this.#t('zaal.nietsTeWissen'));
    // Wiped again what was written after a wipe: then both come back. Another conversation stands alone.
    if (gesprek.id !== this.#leeg) this.#weg = [];
    const stuk: Gewist = { gesprek, plek, terug: false };
    this.#weg.push(stuk);
    const weg = sessie.close(true);
    this.#begin(gesprek);
    this.#melding.say(this.#t('zaal.gewist'));
    this.#melding.offerUndo(BEDENKTIJD, () => {
      this.#weg = [];
    });
    await weg;
    if (!stuk.terug)
      await storeFor(plek)
        .wipe(gesprek.id)
        .catch(() => undefined);
  }

  /** Puts back what was wiped, with what was written in the meantime. */
  undo(): void {
    const [eerste, ...later] = this.#weg;
    if (!eerste) return;
    this.#weg = [];
    for (const stuk of [eerste, ...later]) stuk.terug = true;
    this.#melding.offerUndo(0);
    this.#herstel(
      later.reduce((g, { gesprek }) => append(g, gesprek), eerste.gesprek),
      eerste.plek,
    );
    announce(eerste.plek, eerste.gesprek.id, { soort: 'terug', gesprek: this.#zaal.nu().sessie.gesprek });
  }

  /** Another tab wiped this conversation: here too nothing of it may stay, or be written again. */
  elsewhere(): void {
    const {
      sessie: { gesprek },
      plek,
    } = this.#zaal.nu();
    this.#begin(gesprek);
    this.#melding.say(this.#t('zaal.eldersGewist'));
    this.#elders?.close();
    const leeg = this.#leeg;
    this.#elders = channelOf(plek, gesprek.id);
    this.#elders.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.soort !== 'terug') return;
      this.#elders?.close();
      // Who went on to another conversation stays there.
      if (this.#zaal.nu().sessie.gesprek.id === leeg) this.#herstel(data.gesprek, plek);
    };
  }

  #herstel(gesprek: Gesprek, plek: Place): void {
    const { sessie } = this.#zaal.nu();
    const tussen = sessie.gesprek;
    const hoort = tussen.id === this.#leeg;
    if (hoort)
      void sessie
        .close(true)
        .then(() => storeFor(plek).wipe(tussen.id))
        .catch(() => undefined);
    this.#zaal.start(hoort ? append(gesprek, tussen) : gesprek, plek);
    void this.#zaal.nu().sessie.save();
    this.#melding.say(this.#t('zaal.teruggehaald'));
  }

  /** An empty conversation of the same kind, in the same place. */
  #begin({ plaat, opzet, stappen }: Gesprek): void {
    const id = freshId();
    this.#leeg = id;
    this.#zaal.start(create({ id, plaat, begonnen: new Date().toISOString(), opzet, stappen }), this.#zaal.nu().plek);
  }
}
