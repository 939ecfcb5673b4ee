import { keepAwake } from '../browser/awake';
import { copyText, selectedField } from '../browser/copy';
import { download } from '../browser/download';
import { Leaving } from '../browser/leaving';
import { handOverLink, questionIn, type Question } from '../gesprek/domain/handover/invitation';
import { BRIEFJES, pack, type Slip } from '../gesprek/domain/handover/packet';
import { inOnePiece, toCodes } from '../gesprek/domain/handover/parts';
import { translator, type Translate } from '../gesprek/domain/translate';
import { flatten, type Word } from '../words/fill';
import { Codes } from './codes';
import { writeElements } from './elements';
import {
  isShared,
  keepNotebook,
  keptNotebook,
  newSlip,
  openNotebook,
  renew,
  setShared,
  wiped,
  type Notebook,
} from './notebook';
import { Slips } from './slips';

/** What the page of a plate knows; the page of a plate that stands on a device only knows nothing. */
interface PageData {
  plaat?: { id: string; nr: string };
  stappen: readonly { id: string; naam: string; tekst: string }[];
}
type Screen = 'kies' | 'schrijf' | 'geef' | 'klaar';

/** A participant's phone: write notes at one question, and hand them over. Nothing is fetched once the page is open. */
class WriteAlong extends HTMLElement {
  #end?: AbortController;
  /** Ends what keeps the screen awake. */
  #awake?: AbortController;
  readonly #data = JSON.parse(this.dataset.gegevens ?? '{}') as PageData;
  readonly #t: Translate = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  #e!: ReturnType<typeof writeElements>;
  #slips!: Slips;
  #codes!: Codes;
  #question: Question | undefined;
  #notebook!: Notebook;
  readonly #leaving = new Leaving(() => this.#written.length > 0);
  #open = '';
  /** Could the notes be kept when that was tried last? */
  #kept = true;

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.#e = writeElements(this);
    this.#codes = new Codes(this.#e, this.#t, signal);
    this.#slips = new Slips(this.#e.list, this.#e.pictures, this.#t, {
      changed: (slip) => this.#change(slip),
      open: (id) => this.#write(id),
      remove: (id) => this.#remove(id),
      begin: (words) => this.#begin(words),
    });
    this.#e.shared.checked = isShared();
    this.#e.shared.addEventListener('change', () => this.#share(), { signal });
    this.#e.dotForm.addEventListener('submit', (e) => this.#handOverDots(e), { signal });
    this.addEventListener('click', (e) => this.#click(e), { signal });
    addEventListener('hashchange', () => this.#arrive(), { signal });
    addEventListener('storage', () => this.#follow(), { signal });
    addEventListener('pageshow', () => this.#follow(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || this.#follow(), { signal });
    this.#arrive();
  }

  disconnectedCallback(): void {
    this.#end?.abort();
    this.#awake?.abort();
  }

  /** The question of the address; without one, or with one that is not here, all of them to choose from. */
  #arrive(): void {
    const here = this.#data.stappen.find((s) => s.id === location.hash.slice(1));
    const { plaat } = this.#data;
    this.#question = here && plaat ? { plaat: plaat.id, stap: here.id, tekst: here.tekst } : questionIn(location.hash);
    if (!this.#question) return this.#show('kies');
    this.#e.question.textContent = this.#question.tekst;
    this.#e.where.textContent = here && plaat ? this.#t('mee.plaat', { nr: plaat.nr, stap: here.naam }) : '';
    this.#notebook = openNotebook(this.#question.plaat, this.#question.stap);
    this.#openLast();
    this.#show('schrijf');
    this.#showSlips();
  }

  #openLast(): void {
    if (!this.#notebook.briefjes.length) this.#notebook.briefjes.push(newSlip());
    this.#open = this.#notebook.briefjes.at(-1)!.id;
  }

  /** Another tab of this phone wrote, or wiped: an older copy here would bring that back, or lose it. */
  #follow(): void {
    if (!this.#question || !this.#kept) return;
    const there = keptNotebook(this.#question.plaat, this.#question.stap);
    const words = (n: Notebook) => JSON.stringify({ ...n, briefjes: n.briefjes.filter((b) => b.tekst.trim()) });
    if (!there || words(there) === words(this.#notebook)) return;
    this.#notebook = there;
    if (!there.briefjes.some((b) => b.id === this.#open)) this.#openLast();
    this.#showSlips();
  }

  #show(screen: Screen): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-scherm]'))
      part.hidden = part.dataset.scherm !== screen;
    this.#e.back.hidden = screen === 'kies' || screen === 'schrijf';
    this.#e.where.hidden = !this.#e.back.hidden;
    if (screen !== 'geef') {
      this.#codes.hide();
      this.#awake?.abort();
    }
    scrollTo(0, 0);
  }

  get #written(): Slip[] {
    return this.#notebook.briefjes.filter((b) => b.tekst.trim());
  }

  #showSlips(): void {
    const { briefjes, doorgegeven } = this.#notebook;
    this.#slips.show(briefjes, this.#open);
    this.#e.add.hidden = briefjes.length >= BRIEFJES.aantal;
    this.#e.addCount.textContent = this.#t('mee.van', { nr: briefjes.length, van: BRIEFJES.aantal });
    this.#e.dots.hidden = !doorgegeven;
    this.#sayWhere();
    this.#say('');
  }

  #change(slip: Slip): void {
    renew(this.#notebook, slip);
    this.#open = slip.id;
    this.#keep();
  }

  #keep(): void {
    const { plaat, stap } = this.#question!;
    this.#kept = keepNotebook(plaat, stap, this.#notebook);
    this.#leaving.ask(!this.#kept);
    this.#sayWhere();
    this.#say('');
  }

  /** Where the notes are, and who may have seen them. */
  #sayWhere(): void {
    const { doorgegeven, getoond } = this.#notebook;
    const all = this.#written;
    const handed = doorgegeven && all.length > 0 && all.every((slip) => getoond.includes(slip.id));
    const where = handed ? 'mee.bewaartDoorgegeven' : isShared() ? 'mee.bewaartTab' : 'mee.bewaart';
    this.#e.foot.textContent = this.#t(this.#kept ? where : 'mee.bewaartNiet');
  }

  #say(sentence: string): void {
    this.#e.said.textContent = sentence;
  }

  #write(id: string): void {
    this.#open = id;
    this.#showSlips();
    this.#slips.focus();
  }

  #add(): void {
    // An empty note is written first.
    const empty = this.#notebook.briefjes.find((b) => !b.tekst.trim());
    if (empty) {
      this.#write(empty.id);
      return this.#say(this.#t('mee.schrijfEerst'));
    }
    const slip = newSlip();
    this.#notebook.briefjes.push(slip);
    this.#write(slip.id);
  }

  /** Words that did not fit in one note begin another; what is too long for that as well is said there. */
  #begin(words: string): void {
    const slip = newSlip();
    this.#notebook.briefjes.push(slip);
    this.#write(slip.id);
    this.#slips.type(words);
  }

  #remove(id: string): void {
    this.#notebook.briefjes = this.#notebook.briefjes.filter((b) => b.id !== id);
    if (!this.#notebook.briefjes.length) this.#notebook.briefjes.push(newSlip());
    this.#keep();
    this.#write(this.#notebook.briefjes.at(-1)!.id);
    this.#say(this.#t('mee.isWeg'));
  }

  #share(): void {
    setShared(this.#e.shared.checked);
    this.#keep();
  }

  /** What is handed over: the notes, and dots for cards when there are any. */
  get #letters(): string {
    const { plaat, stap } = this.#question!;
    const { van, stippen } = this.#notebook;
    const briefjes = this.#written.map((b) => ({ ...b, tekst: b.tekst.trim() }));
    return pack({ plaat, stap, van, briefjes, stippen });
  }

  #handOver(): void {
    const notes = this.#written.length;
    const { stippen } = this.#notebook;
    if (!notes && !stippen.length) {
      this.#slips.focus();
      return this.#say(this.#t('mee.schrijfEerst'));
    }
    const codes = toCodes(this.#letters);
    const what = notes
      ? this.#t('mee.briefjes', { aantal: notes })
      : this.#t('mee.stippenAantal', { aantal: stippen.length });
    this.#e.count.textContent =
      codes.length > 1 ? this.#t('mee.inDelen', { wat: what, aantal: codes.length }) : `${what}.`;
    this.#e.place.replaceChildren();
    this.#e.linkSaid.textContent = '';
    this.#show('geef');
    this.#notebook.getoond = this.#written.map((b) => b.id);
    this.#keep();
    // Without a code the other ways stand open.
    if (!this.#codes.show(codes)) this.#e.other.open = true;
    this.#awake = new AbortController();
    keepAwake(this.#awake.signal);
    this.querySelector<HTMLElement>('[data-scherm="geef"] h2')!.focus();
  }

  #handOverDots(e: Event): void {
    e.preventDefault();
    const fields = [...this.#e.dotForm.querySelectorAll('input')];
    const numbers = fields.flatMap(({ value }) => (value.trim() ? [Number(value)] : []));
    if (!numbers.length || !numbers.every((n) => Number.isInteger(n) && n > 0 && n < 1000)) {
      fields[0]!.focus();
      return this.#say(this.#t('mee.welkeNummers'));
    }
    this.#notebook.stippen = numbers;
    this.#keep();
    this.#handOver();
  }

  get #link(): string {
    return handOverLink(new URL(location.href), inOnePiece(this.#letters));
  }

  async #sendLink(): Promise<void> {
    const link = this.#link;
    if (typeof navigator.share === 'function') {
      try {
        return await navigator.share({ url: link });
      } catch (error) {
        // Closed without a choice: that was the choice.
        if (error instanceof DOMException && error.name === 'AbortError') return;
      }
    }
    const copied = await copyText(link);
    this.#e.linkSaid.textContent = this.#t(copied ? 'mee.linkGekopieerd' : 'mee.linkZelf');
    if (!copied) selectedField(link, this.#t('mee.link'), this.#e.place);
  }

  /** It arrived: the notes may go. */
  #done(): void {
    this.#notebook.doorgegeven = true;
    this.#notebook.stippen = [];
    this.#keep();
    this.#show('klaar');
    this.querySelector<HTMLElement>('[data-scherm="klaar"] h2')!.focus();
  }

  #finish(wipe: boolean): void {
    if (wipe) this.#notebook = wiped(this.#notebook);
    this.#openLast();
    this.#keep();
    this.#show('schrijf');
    this.#showSlips();
    this.#say(this.#t(wipe ? 'mee.gewist' : 'mee.gebleven'));
  }

  #click(e: Event): void {
    const deed = (e.target as Element).closest<HTMLElement>('[data-doe]')?.dataset.doe;
    const deeds: Readonly<Record<string, () => void>> = {
      nog: () => this.#add(),
      geef: () => this.#handOver(),
      terug: () => {
        this.#show('schrijf');
        this.#showSlips();
        this.#e.handOver.focus();
      },
      link: () => void this.#sendLink(),
      bestand: () => download(`${this.#t('mee.bestandsnaam')}-${this.#question!.stap}.txt`, `${this.#link}\n`),
      gelukt: () => this.#done(),
      wis: () => this.#finish(true),
      houd: () => this.#finish(false),
    };
    if (deed) deeds[deed]?.();
  }
}

customElements.define('mee-schrijven', WriteAlong);
