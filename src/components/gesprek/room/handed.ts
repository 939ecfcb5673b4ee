import { handedIn } from '../domain/handover/invitation';

/** Between the tabs of one browser: a link was opened in a new one, while the conversation runs in another. */
type Message = { soort: 'briefjes'; plaat: string; tekst: string } | { soort: 'ontvangen'; tekst: string };

/** How long a room gets to say that it took the notes, in ms. */
const ANSWER = 500;

interface Room {
  plaat: string;
  /** Does a conversation run here? */
  runs: () => boolean;
  take: (text: string) => void;
  /** Another tab took them. */
  elsewhere: () => void;
}

/** Notes that come with the address of the page: they are for the room, wherever in this browser that is. */
export class Handed {
  readonly #room: Room;
  readonly #channel = new BroadcastChannel('samen-opleiden/briefjes');
  /** What waits for a conversation to begin. */
  #waiting: string | undefined;

  /** Made before anything else looks at the address. */
  constructor(room: Room, signal: AbortSignal) {
    this.#room = room;
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
    signal.addEventListener('abort', () => this.#channel.close());
    addEventListener('hashchange', ({ oldURL }) => this.#arrive(new URL(oldURL).hash), { signal });
    this.#arrive('');
  }

  /** A conversation runs: what waited for one goes there. */
  begun(): void {
    const text = this.#waiting;
    this.#waiting = undefined;
    if (text !== undefined) this.#room.take(text);
  }

  #arrive(before: string): void {
    const text = handedIn(location.hash);
    if (text === undefined) return;
    // The words do not stay in the address, nor in the list of what was visited.
    history.replaceState(history.state, '', location.pathname + location.search + before);
    if (this.#room.runs()) return this.#room.take(text);
    this.#waiting = text;
    this.#post({ soort: 'briefjes', plaat: this.#room.plaat, tekst: text });
    setTimeout(() => this.#room.runs() && this.begun(), ANSWER);
  }

  #post(message: Message): void {
    this.#channel.postMessage(message);
  }

  #hear(message: Message): void {
    if (message.soort === 'ontvangen') {
      if (message.tekst !== this.#waiting) return;
      this.#waiting = undefined;
      return this.#room.elsewhere();
    }
    if (message.plaat !== this.#room.plaat || !this.#room.runs()) return;
    this.#post({ soort: 'ontvangen', tekst: message.tekst });
    this.#room.take(message.tekst);
  }
}
