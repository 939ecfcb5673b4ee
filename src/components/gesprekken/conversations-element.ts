import { OWN_PLATE } from '../gesprek/domain/own-plate';
import { sayDay } from '../gesprek/domain/report/say';
import { slugOf } from '../gesprek/domain/slug';
import { finish } from '../gesprek/domain/state/drafts';
import { fitsFile, writeText } from '../gesprek/domain/state/valid';
import { readFile } from '../gesprek/domain/storage/file';
import { troubleOf } from '../gesprek/domain/storage/trouble';
import { translator } from '../gesprek/domain/translate';
import { download } from '../browser/download';
import { isMissing } from '../gesprek/page/export';
import { flatten, type Word } from '../words/fill';
import { Cabinet, keyOf, type Kept } from './cabinet';
import { catchFiles } from './drop';
import { listElements } from './elements';
import { eventOf, type ListEvent } from './events';
import { askName, leaveName } from './renaming';
import { makeRow, nameOf, showRows } from './rows';
import { distinct, objection, SideBySideView, type PlateData } from './side-by-side-view';

/** How long something wiped can come back, in ms. */
const PATIENCE = 60_000;

/** The conversations of this device: open, rename, take along, delete, and several groups side by side. */
class ListOfConversations extends HTMLElement {
  #end?: AbortController;
  readonly #plates = JSON.parse(this.dataset.platen ?? '[]') as PlateData[];
  readonly #t = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  readonly #cabinet = new Cabinet();
  readonly #chosen = new Set<string>();
  #e!: ReturnType<typeof listElements>;
  /** What was wiped just now and can come back. */
  #wiped: Kept[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #together!: SideBySideView;
  /** The list as it is on the page. */
  #shown = '';

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    this.#e ??= listElements(this);
    this.#together ??= new SideBySideView(this.#e.together, this.#plates, this.#t);
    this.#e.manage.hidden = false;
    const find = (element: Element) => this.#rowOf(element);
    this.addEventListener(
      'click',
      (e) => {
        const event = eventOf(e.target as Element, find);
        if (event) this.#follow(event, e.target as Element);
      },
      { signal },
    );
    this.addEventListener('change', (e) => this.#change(e.target as HTMLInputElement), { signal });
    this.addEventListener('submit', (e) => void this.#rename(e), { signal });
    this.addEventListener('keydown', leaveName, { signal });
    // A conversation may have gone on in another tab.
    document.addEventListener('visibilitychange', () => void this.#backOnPage(), { signal });
    window.addEventListener('pageshow', (e) => e.persisted && void this.#backOnPage(), { signal });
    catchFiles(this, (files) => void this.#open(files), signal);
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#end?.abort();
  }

  /** What follows from a click. @param target where it was */
  #follow(event: ListEvent, target: Element): void {
    switch (event.kind) {
      case 'restore':
        return void this.#restore();
      case 'sideBySide':
        return void this.#putSideBySide();
      case 'print':
        return print();
      case 'export':
        return void this.#together.export(event.format).catch((error: unknown) => {
          const missing = isMissing(error);
          this.#say(this.#t(missing ? 'gesprekken.stukMist' : 'gesprekken.uitvoerMislukt'));
        });
      case 'name':
        return askName(target, event.kept, this.#t);
      case 'file':
        return void this.#takeAlong(keyOf(event.kept));
      case 'keep':
        return void this.#keep(event.kept);
      case 'wipe':
        return void this.#wipe(event.kept);
    }
  }

  #say(sentence: string): void {
    this.#e.message.textContent = sentence;
  }

  async #begin(): Promise<void> {
    await this.#cabinet.load().then(
      () =>
        this.#say(
          this.#cabinet.unreadable ? this.#t('gesprekken.onleesbaar', { aantal: this.#cabinet.unreadable }) : '',
        ),
      (error: unknown) => {
        const trouble = troubleOf(error);
        this.#say(this.#t(`gesprekken.opslag.${trouble}`));
        // Better late: the list fills itself when the store answers.
        if (trouble === 'traag')
          void this.#cabinet.ready().then(
            () => this.#begin(),
            () => undefined,
          );
      },
    );
    this.#refresh();
    await this.#knowOwnPlates().catch(() => undefined);
  }

  async #backOnPage(): Promise<void> {
    if (document.hidden) return;
    await this.#cabinet.refresh();
    this.#refresh();
  }

  /** What the plates that only this browser knows look like; what finds them comes when a conversation is about one. */
  async #knowOwnPlates(): Promise<void> {
    const ids = new Set(
      this.#cabinet.all.map(({ gesprek }) => gesprek.plaat.id).filter((id) => id.startsWith(OWN_PLATE)),
    );
    for (const { id } of this.#plates) ids.delete(id);
    if (!ids.size) return;
    const { plateData } = await import('../own-plate/use/plate-data');
    const found = await Promise.all([...ids].map((id) => plateData(id, this.dataset.eigen!, this.#t)));
    this.#plates.push(...found.flatMap((plate) => plate ?? []));
    this.#refresh();
  }

  #refresh(): void {
    const { all } = this.#cabinet;
    for (const key of this.#chosen) if (!this.#cabinet.find(key)) this.#chosen.delete(key);
    const now = JSON.stringify(all.map((s) => [s, this.#chosen.has(keyOf(s))]));
    if (now !== this.#shown)
      showRows(
        this.#e.list,
        all.map((s) => makeRow(s, this.#chosen.has(keyOf(s)), this.#addressOf(s), this.#t)),
      );
    this.#shown = now;
    this.#e.empty.hidden = all.length > 0;
    this.#e.sideBySide.hidden = all.length < 2;
    this.#together.follow((key) => this.#cabinet.find(key)?.gesprek);
  }

  /** Where a conversation can be opened; a file has to be kept first. */
  #addressOf({ gesprek, plek }: Kept): string | undefined {
    if (plek === 'bestand') return undefined;
    const { id } = gesprek.plaat;
    return id.startsWith(OWN_PLATE) ? this.dataset.eigen : this.#plates.find((p) => p.id === id)?.adres;
  }

  #rowOf(element: Element): Kept | undefined {
    return this.#cabinet.find(element.closest<HTMLElement>('[data-id]')?.dataset.id ?? '');
  }

  /** Does something that touches the store; when that fails it says so, and nothing has changed. */
  async #attempt(deed: () => Promise<unknown>, sentence: string): Promise<boolean> {
    try {
      await deed();
      this.#say(sentence);
      return true;
    } catch {
      this.#say(this.#t('gesprekken.nietBewaard'));
      return false;
    } finally {
      this.#refresh();
    }
  }

  #change(field: HTMLInputElement): void {
    if (field.matches('[data-bestanden]')) return void this.#open([...(field.files ?? [])]);
    const kept = this.#rowOf(field);
    if (!field.matches('[data-kies]') || !kept) return;
    if (field.checked) this.#chosen.add(keyOf(kept));
    else this.#chosen.delete(keyOf(kept));
  }

  async #keep(kept: Kept): Promise<void> {
    await this.#attempt(() => this.#cabinet.save(kept), this.#t('gesprekken.bewaard', { naam: nameOf(kept, this.#t) }));
  }

  async #takeAlong(key: string): Promise<void> {
    await this.#cabinet.refresh();
    const kept = this.#cabinet.find(key);
    if (!kept) return;
    const text = writeText(finish(kept.gesprek));
    if (!fitsFile(text)) return this.#say(this.#t('gesprekken.teVeel'));
    download(`${slugOf(nameOf(kept, this.#t))}-${sayDay(kept.gesprek.begonnen)}.json`, text, 'application/json');
  }

  async #rename(e: SubmitEvent): Promise<void> {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    const kept = this.#rowOf(form);
    const field = form.querySelector<HTMLInputElement>('[name="naam"]');
    if (!kept || !field) return;
    const key = keyOf(kept);
    const { value } = field;
    if (!(await this.#attempt(() => this.#cabinet.rename(key, value), ''))) return;
    this.querySelector(`[data-id="${key}"] form`)?.remove();
    this.querySelector<HTMLElement>(`[data-id="${key}"] [data-doe="naam"]`)?.focus();
  }

  async #wipe(kept: Kept): Promise<void> {
    let gone: Kept | undefined;
    const deed = async () => {
      gone = await this.#cabinet.wipe(keyOf(kept));
    };
    if (!(await this.#attempt(deed, '')) || !gone) return;
    clearTimeout(this.#timer);
    this.#wiped.push(gone);
    const sentenceOf = (s: Kept) =>
      this.#t(s.plek === 'bestand' ? 'gesprekken.uitLijst' : 'gesprekken.gewist', { naam: nameOf(s, this.#t) });
    this.#say(this.#wiped.map(sentenceOf).join('\n'));
    this.#e.restore.hidden = false;
    this.#e.restore.focus();
    this.#timer = setTimeout(() => {
      this.#say('');
      this.#forgetWiped();
    }, PATIENCE);
  }

  /** Whoever stands on the button with the keyboard is brought to the list. */
  #forgetWiped(): void {
    clearTimeout(this.#timer);
    this.#wiped = [];
    const { restore, files } = this.#e;
    if (document.activeElement === restore) (this.querySelector<HTMLElement>('[data-kies]') ?? files).focus();
    restore.hidden = true;
  }

  async #restore(): Promise<void> {
    const wiped = this.#wiped;
    const first = wiped[0];
    if (!first) return;
    const sentence = wiped.map((s) => this.#t('gesprekken.teruggezet', { naam: nameOf(s, this.#t) })).join('\n');
    const deed = async () => {
      for (const s of wiped) await this.#cabinet.restore(s);
    };
    if (!(await this.#attempt(deed, sentence))) return;
    this.#forgetWiped();
    this.querySelector<HTMLElement>(`[data-id="${keyOf(first)}"] [data-kies]`)?.focus();
  }

  /** Reads files one by one; a wrong one says what is wrong and changes nothing. */
  async #open(files: readonly File[]): Promise<void> {
    if (!files.length) return;
    const sentences: string[] = [];
    for (const file of files) sentences.push(await this.#read(file));
    this.#e.files.value = '';
    this.#say(sentences.join('\n'));
    this.#refresh();
  }

  /** @returns the sentence that says how it went */
  async #read(file: File): Promise<string> {
    const read = await readFile(file);
    if (!read.goed) return this.#t(`zaal.bestand.${read.reden}`, { naam: file.name, waar: read.waar ?? '' });
    const { gesprek } = read;
    try {
      const { kept, wasHere, news } = await this.#cabinet.add(gesprek);
      this.#chosen.add(keyOf(kept));
      const outcome = wasHere ? (news ? 'alOpen' : 'nietsNieuws') : 'gelezen';
      return this.#t(`gesprekken.${outcome}`, {
        bestand: file.name,
        naam: nameOf({ gesprek }, this.#t),
      });
    } catch {
      return this.#t('gesprekken.nietErbij', { bestand: file.name });
    }
  }

  async #putSideBySide(): Promise<void> {
    await this.#cabinet.refresh();
    const keys = [...this.#chosen];
    const gesprekken = distinct(keys.flatMap((key) => this.#cabinet.find(key)?.gesprek ?? []));
    const why = objection(gesprekken);
    this.#say(why ? this.#t(why) : '');
    if (!why) this.#together.set(gesprekken, keys);
  }
}

customElements.define('gesprekken-lijst', ListOfConversations);
