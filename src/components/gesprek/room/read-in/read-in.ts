import { belongs, freshIn, receiving } from '../../domain/handover/inbox';
import type { Packet } from '../../domain/handover/packet';
import { codesIn, Parts, type Code } from '../../domain/handover/parts';
import type { Session } from '../../domain/session/session';
import type { KeptStep } from '../../domain/state/model';
import type { Translate } from '../../domain/translate';
import { tick } from '../chime';
import { readInElements } from '../elements/read-in';
import { Camera } from './camera';
import { Phones } from './phones';

/** A camera that sees nothing gets advice after so long, in ms. */
const PATIENCE = 8_000;
/** A file of notes is small; what is larger is something else. */
const LARGEST_FILE = 200_000;

/** What of the room reading in needs. */
interface Room {
  session: () => Session;
  /** The question that is talked about. */
  step: () => string;
}
interface Waiting {
  som: string;
  pakket: Packet;
}

/** Reads in what phones hand over: by camera, from a link, from a file. */
export class ReadIn {
  readonly #dialog: HTMLDialogElement;
  readonly #e: ReturnType<typeof readInElements>;
  readonly #room: Room;
  readonly #t: Translate;
  readonly #camera: Camera;
  readonly #phones: Phones;
  #parts = new Parts();
  /** Packets of another question, that wait for an answer. */
  #asking: Waiting[] = [];
  #advice: ReturnType<typeof setTimeout> | undefined;

  constructor(dialog: HTMLDialogElement, room: Room, t: Translate, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#e = readInElements(dialog);
    this.#room = room;
    this.#t = t;
    this.#camera = new Camera(
      this.#e.video,
      (text) => this.#seen(text),
      () => this.#pause('weg'),
    );
    this.#phones = new Phones(this.#e.phones, this.#e.total, t);
    this.#listen(signal);
  }

  #listen(signal: AbortSignal): void {
    const e = this.#e;
    this.#dialog.addEventListener('close', () => this.#stop(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.#pause('gestopt'), { signal });
    signal.addEventListener('abort', () => this.#stop());
    e.form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const text = e.link.value;
        if (this.take(text)) e.link.value = '';
        e.link.focus();
      },
      { signal },
    );
    e.file.addEventListener('change', () => void this.#readFile(), { signal });
    e.camera.addEventListener('click', () => void this.#start(), { signal });
    e.ask.addEventListener(
      'click',
      ({ target }) => this.#answer((target as Element).closest<HTMLElement>('[data-antwoord]')?.dataset.antwoord),
      { signal },
    );
  }

  /** @param camera ask for the camera; what came in a link needs none */
  open(camera: boolean): void {
    if (!this.#dialog.open) {
      this.#say('');
      this.#dialog.showModal();
      this.#e.title.focus();
    }
    this.#e.hold.hidden = !navigator.mediaDevices;
    if (camera) void this.#start();
    else this.#e.otherWays.open = true;
    this.#e.camera.hidden = camera || !navigator.mediaDevices;
  }

  close(): void {
    this.#dialog.close();
  }

  /** Reads what was pasted, opened or came in a link. @returns whether there was anything of ours in it */
  take(text: string): boolean {
    const codes = codesIn(text);
    if (!codes.length) this.#say(this.#t('zaal.lees.nietsIn'));
    for (const code of codes) this.#put(code, true);
    return codes.length > 0;
  }

  async #start(): Promise<void> {
    this.#say(this.#t('zaal.lees.start'));
    this.#e.camera.hidden = true;
    const fault = await this.#camera.start();
    if (!this.#dialog.open) return;
    if (fault) {
      this.#say(this.#t(`zaal.lees.fout.${fault}`));
      this.#e.otherWays.open = true;
      // Where no camera is given it helps nobody to ask again.
      this.#e.camera.hidden = fault === 'onveilig';
      if (fault === 'onveilig') this.#e.link.focus();
      return;
    }
    this.#say(this.#t('zaal.lees.kijkt'));
    this.#advise();
  }

  /** Out of sight nobody holds a phone before it, and after a sleep the browser may have taken the camera away. */
  #pause(why: 'gestopt' | 'weg'): void {
    if (!this.#dialog.open || this.#e.video.hidden) return;
    this.#stop();
    this.#say(this.#t(`zaal.lees.${why}`));
    this.#e.camera.hidden = false;
    this.#e.otherWays.open = true;
  }

  #stop(): void {
    this.#camera.stop();
    clearTimeout(this.#advice);
  }

  #advise(): void {
    clearTimeout(this.#advice);
    this.#advice = setTimeout(() => this.#say(this.#t('zaal.lees.nogNiet')), PATIENCE);
  }

  #say(sentence: string): void {
    if (this.#e.said.textContent !== sentence) this.#e.said.textContent = sentence;
  }

  #seen(text: string): void {
    this.#advise();
    const codes = codesIn(text);
    if (!codes.length) return this.#say(this.#t('zaal.lees.andereCode'));
    for (const code of codes) this.#put(code, false);
  }

  /** @param pasted is said too when it was read before; a camera sees the same code many times */
  #put(code: Code, pasted: boolean): void {
    const taken = this.#parts.take(code);
    switch (taken.soort) {
      case 'fout':
        return this.#say(this.#t(`zaal.lees.onleesbaar.${taken.reden}`));
      case 'bekend':
        if (pasted) this.#say(this.#t('zaal.lees.bekend'));
        return;
      case 'deel':
        if (!taken.nieuw) return;
        tick();
        this.#phones.part(taken.som, taken.gelezen, taken.van);
        return this.#say(this.#t('zaal.lees.gelezenDeel', { nr: taken.gelezen, van: taken.van }));
      case 'af':
        tick();
        return this.#place(taken);
    }
  }

  /** A whole packet goes where it belongs; what belongs elsewhere is asked. */
  #place({ som, pakket }: Waiting): void {
    const where = belongs(this.#room.session().gesprek, pakket, this.#room.step());
    if (where === 'hier') return this.#keep({ som, pakket }, pakket.stap);
    if (where === 'andere-vraag') {
      this.#asking.push({ som, pakket });
      return this.#ask();
    }
    // Read again with the right plate open it is no longer known.
    this.#parts = new Parts();
    this.#say(this.#t(where === 'andere-plaat' ? 'zaal.lees.anderePlaat' : 'zaal.lees.onbekendeVraag'));
  }

  #keep({ som, pakket }: Waiting, stap: string): void {
    const session = this.#room.session();
    const fresh = freshIn(session.gesprek, pakket);
    let full = false;
    for (const action of receiving(session.gesprek, pakket, stap, session.tab))
      full = !session.apply(action) && action.doe === 'ontvang' && fresh > 0;
    if (full) return this.#say(this.#t('zaal.lees.vol'));
    this.#phones.whole(som, pakket.van, fresh);
    if (pakket.briefjes.length)
      return this.#say(this.#t(fresh ? 'zaal.lees.gelezen' : 'zaal.lees.bekend', { aantal: fresh }));
    this.#say(this.#t('zaal.lees.stippen', { aantal: pakket.stippen.length }));
  }

  #stepOf(id: string): KeptStep | undefined {
    return this.#room.session().gesprek.stappen.find((s) => s.id === id);
  }

  /** Asks where the first packet goes that belongs to another question. */
  #ask(): void {
    const [first] = this.#asking;
    this.#e.ask.hidden = !first;
    const step = first && this.#stepOf(first.pakket.stap);
    if (!step) return;
    const vraag = this.#t(`zaal.mee.deel.${step.deel}`, { nr: step.nr }).toLowerCase();
    this.#e.asks.textContent = this.#t('zaal.lees.hoortBij', { vraag });
    this.#e.there.textContent = this.#t('zaal.lees.legBij', { vraag });
    this.#say(this.#t('zaal.lees.hoortBij', { vraag }));
    this.#e.there.focus();
  }

  #answer(answer: string | undefined): void {
    const first = answer && this.#asking.shift();
    if (!first) return;
    if (answer === 'niet') this.#say(this.#t('zaal.lees.nietGelegd'));
    else this.#keep(first, answer === 'hier' ? this.#room.step() : first.pakket.stap);
    this.#ask();
    if (!this.#asking.length) this.#e.title.focus();
  }

  async #readFile(): Promise<void> {
    const [file] = this.#e.file.files ?? [];
    this.#e.file.value = '';
    if (!file) return;
    if (file.size > LARGEST_FILE) return this.#say(this.#t('zaal.lees.nietsIn'));
    this.take(await file.text().catch(() => ''));
  }
}
