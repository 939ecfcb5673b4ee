import { told } from '../own-plate/domain/told';
import { make } from '../browser/make';
import type { Translate } from '../gesprek/domain/translate';
import { drawAhead } from '../own-plate/ahead';
import { tellBeside } from '../own-plate/beside';
import { holdsPlate, linkTrouble, readLink } from '../own-plate/link';
import { titleOf } from '../own-plate/domain/title';
import { create, type OwnPlate } from '../own-plate/domain/model';
import { readFile } from '../own-plate/file';
import { readPhoto } from '../own-plate/picture';
import { findPlate, rememberedPlate, shelfFor } from '../own-plate/shelf';
import type { Addresses } from './addresses';
import type { Beginning } from './beginnings';
import { asOwn } from './domain/own';
import type { Place } from './keeping';
import type { Opened } from './opened';

interface Wishes {
  addresses: Addresses;
  /** Somebody chose what to go on with. */
  onPlate: (plate: OwnPlate, place: Place, more?: Opened) => void;
  signal: AbortSignal;
}

/** How to begin: an empty landscape, a copy, a photo, a file, or what is kept on this device. */
export class BeginView {
  readonly #root: HTMLElement;
  readonly #t: Translate;
  readonly #wishes: Wishes;
  #kept: readonly { plate: OwnPlate; place: Place }[] = [];
  /** What was wiped just now and can come back. */
  #wiped: { plate: OwnPlate; place: Place } | undefined;

  constructor(root: HTMLElement, t: Translate, wishes: Wishes) {
    this.#root = root;
    this.#t = t;
    this.#wishes = wishes;
    const { signal } = wishes;
    this.#find('[data-levend]').hidden = false;
    root.addEventListener('click', (e) => this.#click(e.target as Element), { signal });
    root.addEventListener('change', (e) => this.#change(e.target as HTMLInputElement), { signal });
    this.#catchDrops(signal);
    void this.#list();
    if (holdsPlate(location.hash)) void this.#fromLink();
    else if (location.hash) void this.#again();
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }

  /** On a shared computer nothing outlives the tab. */
  get #place(): Place {
    return this.#root.querySelector<HTMLInputElement>('[data-gedeeld]')!.checked ? 'gedeeld' : 'eigen';
  }

  /** @param closed resolves once what was worked on before is kept */
  show(closed?: Promise<void>): void {
    this.#root.hidden = false;
    this.#root.parentElement!.querySelector<HTMLElement>('h1')!.focus();
    void Promise.resolve(closed).then(() => this.#list());
  }
  /** Was this pressed here? */
  holds(element: Element | null): boolean {
    return this.#root.contains(element);
  }
  hide(): void {
    this.#root.hidden = true;
    this.say('');
  }

  /** Says how beginning goes, where somebody began. */
  say(sentence: string, ...more: Node[]): void {
    this.#find('[data-begin-melding]').replaceChildren(sentence, ...more);
  }

  #click(target: Element): void {
    const data = target.closest<HTMLElement>('button')?.dataset ?? {};
    if (data.beginMet) void this.#fetch(data.beginMet);
    else if (data.verder) this.#goOn(data.verder);
    else if (data.wis) void this.#wipe(data.wis, data.plek as Place);
    else if ('terugzetten' in data) void this.#restore();
  }

  #change(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    if (file && field.matches('[data-foto]')) void this.#openPhoto(file);
    if (file && field.matches('[data-bestand]')) void this.#openFile(file);
    if (field.type === 'file') field.value = '';
  }

  #catchDrops(signal: AbortSignal): void {
    const zone = this.#find('[data-neerzet]');
    const over = (on: boolean) => (e: DragEvent) => {
      if (!e.dataTransfer?.types.includes('Files')) return;
      e.preventDefault();
      zone.toggleAttribute('data-sleept', on);
    };
    this.#root.addEventListener('dragover', over(true), { signal });
    this.#root.addEventListener('dragleave', over(false), { signal });
    this.#root.addEventListener(
      'drop',
      (e) => {
        over(false)(e);
        const [file] = e.dataTransfer?.files ?? [];
        if (file)
          void (/json$/i.test(file.type) || /\.json$/i.test(file.name) ? this.#openFile(file) : this.#openPhoto(file));
      },
      { signal },
    );
  }

  async #fetch(begin: string): Promise<void> {
    this.say(this.#t('maken.begin.laadt'));
    try {
      const answer = await fetch(`${this.#wishes.addresses.begin}${begin}.json`);
      if (!answer.ok) throw new Error(String(answer.status));
      this.#new((await answer.json()) as Beginning);
    } catch {
      this.say(this.#t('maken.begin.mislukt'));
    }
  }

  #new(beginning: Pick<OwnPlate, 'herkomst'> & Partial<OwnPlate>, news?: string): void {
    const words = { titel: this.#t('maken.naamloos'), merk: this.#t('maken.eigenPlaat') };
    const plate = create({ id: newId(), gemaakt: new Date().toISOString(), ...beginning });
    // What nobody changed yet can be begun again; a photo cannot.
    this.#wishes.onPlate(asOwn(plate, words), this.#place, { news, keep: Boolean(plate.foto) });
  }

  async #openPhoto(file: File): Promise<void> {
    this.say(this.#t('maken.begin.laadt'));
    const read = await readPhoto(file);
    if (!read.goed)
      return this.say(
        this.#t(
          `maken.begin.${read.reden}`,
          read.reden === 'te-klein' ? { ...read.maat, naam: file.name } : { naam: file.name },
        ),
      );
    const { breedte, hoogte } = read.foto;
    const size = read.kleiner ? this.#t('maken.begin.kleiner', { breedte, hoogte }) : '';
    this.#new(
      { herkomst: { soort: 'foto' }, foto: read.foto },
      `${size} ${this.#t('maken.begin.schoonGemaakt')}`.trim(),
    );
  }

  async #openFile(file: File): Promise<void> {
    const read = await readFile(file);
    if (read.goed) return this.#wishes.onPlate(read.plaat, this.#place, { keep: true });
    const [first] = read.fouten;
    const where = first ? ` ${told(first, this.#t)}` : '';
    this.say(this.#t(`maken.begin.bestand.${read.reden}`, { naam: file.name }) + where);
  }

  async #fromLink(): Promise<void> {
    const read = await readLink(location.hash);
    history.replaceState(null, '', location.pathname + location.search);
    if (read.goed) this.#wishes.onPlate(read.plaat, this.#place, { keep: true });
    else this.say(this.#t(...linkTrouble(read.reden)));
  }

  /** A page that was loaded again goes on with the plate that was open. */
  async #again(): Promise<void> {
    const id = rememberedPlate();
    const found = id && (await findPlate(id));
    if (found) this.#wishes.onPlate(found.plate, found.place, { news: tellBeside(this.#t) });
    else history.replaceState(null, '', location.pathname + location.search);
  }

  /** Goes on with a kept plate as the list read it; a slow store is not asked twice. */
  #goOn(id: string): void {
    const kept = this.#kept.find(({ plate }) => plate.id === id);
    if (kept) this.#wishes.onPlate(kept.plate, kept.place);
  }

  /** Shows what is kept, in this tab and on this device; where nothing is, the heading would say nothing. */
  async #list(): Promise<void> {
    const kept = await Promise.all(
      (['gedeeld', 'eigen'] as const).map(async (place) => {
        const all = await shelfFor(place)
          .all()
          .catch(() => ({ platen: [] as OwnPlate[], unreadable: 0 }));
        return { plates: all.platen.map((plate) => ({ plate, place })), unreadable: all.unreadable };
      }),
    );
    this.#kept = kept.flatMap(({ plates }) => plates);
    const aantal = kept.reduce((sum, { unreadable }) => sum + unreadable, 0);
    // Whoever has something here comes back for it: what was changed last is drawn while they choose.
    const [last] = this.#kept;
    if (last) void drawAhead(last.plate, () => !this.#root.hidden);
    this.#find('#begin-verder').hidden = this.#kept.length === 0;
    this.#find('[data-bewaard]').replaceChildren(...this.#kept.map((k) => this.#row(k.plate, k.place)));
    // A workshop that opens meanwhile says it itself.
    if (location.hash) return;
    const news = [tellBeside(this.#t), aantal && this.#t('eigen.lijst.onleesbaar', { aantal })]
      .filter(Boolean)
      .join(' ');
    if (news) this.say(news);
  }

  #row(plate: OwnPlate, place: Place): HTMLLIElement {
    const open = make('button', { type: 'button', className: 'verder__open' });
    Object.assign(open.dataset, { verder: plate.id, plek: place });
    const wipe = make(
      'button',
      { type: 'button', className: 'knop knop--stil knop--klein' },
      this.#t('maken.begin.wis'),
    );
    Object.assign(wipe.dataset, { wis: plate.id, plek: place });
    const naam = titleOf(plate, this.#t);
    wipe.setAttribute('aria-label', this.#t('maken.begin.wisNaam', { naam }));
    const plekken = this.#t('maken.begin.plekken', { aantal: plate.plekken.length });
    const vragen = this.#t('maken.begin.vragen', { aantal: plate.vragen.length });
    open.append(
      make('b', {}, naam),
      make('small', {}, this.#t('maken.begin.verderMet', { plekken, vragen, toen: sayWhen(plate.gewijzigd) })),
    );
    return make('li', {}, open, wipe);
  }

  async #wipe(id: string, place: Place): Promise<void> {
    const plate = await shelfFor(place)
      .read(id)
      .catch(() => undefined);
    try {
      await shelfFor(place).wipe(id);
    } catch {
      return this.say(this.#t('maken.begin.wissenMislukt'));
    }
    await this.#list();
    if (!plate) return;
    this.#wiped = { plate, place };
    const back = make('button', { type: 'button', className: 'knop knop--klein' }, this.#t('maken.begin.terug'));
    back.dataset.terugzetten = '';
    this.say(`${this.#t('maken.begin.gewist', { naam: titleOf(plate, this.#t) })} `, back);
    back.focus();
  }

  async #restore(): Promise<void> {
    if (!this.#wiped) return;
    const { plate, place } = this.#wiped;
    await shelfFor(place)
      .save(plate)
      .catch(() => undefined);
    this.#wiped = undefined;
    this.say('');
    await this.#list();
    this.#root.querySelector<HTMLElement>(`[data-verder="${plate.id}"]`)?.focus();
  }
}

/** An id that no other plate has; where the page has no secure address a browser knows no `randomUUID`. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const sayWhen = (moment: string): string =>
  new Date(moment).toLocaleString('nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
