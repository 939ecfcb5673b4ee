import { download } from '../../browser/download';
import { copyText } from '../../browser/copy';
import { reportBlocks } from '../domain/report/report';
import { pinsOf } from '../domain/report/said';
import { sayDay } from '../domain/report/say';
import { toHtml } from '../domain/report/html';
import { toPlainText } from '../domain/report/plain';
import type { Block } from '../domain/report/blocks';
import type { RoomData } from '../domain/room-data';
import type { Session } from '../domain/session/session';
import { slugOf } from '../domain/slug';
import { finish } from '../domain/state/drafts';
import { MERKEN, type Gesprek } from '../domain/state/model';
import { fitsFile, writeText } from '../domain/state/valid';
import { fieldOf, isEmpty } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { exportBlocks, EXTRAS, isMissing, toPng } from '../page/export';
import type { Marks } from '../page/report';
import { reportElements, type ReportElements } from './elements/verslag';
import { siteOrigin } from './address';
import type { Emit, ExportFormat, Now, RoomEvent } from './events';
import { Foto } from './foto';
import { FormFields } from './form-fields';
import { showReport } from './report';
import { qrCode } from './qr';

/** What an entry of the history of this tab holds. */
interface Entry {
  verslag?: true;
}

/** The report on the page, and the ways to take it along. */
export class Verslag {
  readonly #room: HTMLElement;
  readonly #report: HTMLElement;
  readonly #e: ReportElements;
  readonly #data: RoomData;
  readonly #session: () => Session;
  readonly #fields: FormFields;
  readonly #foto: Foto;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  /** The page was left, or loaded again, while the report was open. */
  #restores = Boolean((history.state as Entry | null)?.verslag);

  constructor(
    room: HTMLElement,
    report: HTMLElement,
    data: RoomData,
    now: Now,
    t: Translate,
    emit: Emit<RoomEvent>,
    signal: AbortSignal,
  ) {
    this.#room = room;
    this.#report = report;
    this.#e = reportElements(report);
    this.#data = data;
    this.#session = () => now()!.session;
    this.#t = t;
    this.#emit = emit;
    const { form, fieldSaid, menu } = this.#e;
    this.#fields = new FormFields(form, fieldSaid, this.#session, t, () => this.refresh(), signal);
    this.#foto = new Foto(report, now, t, signal);
    closeAside(menu, signal);
    window.addEventListener('popstate', (e) => this.#browse(e.state as Entry | null), { signal });
  }

  get open(): boolean {
    return this.#room.hasAttribute('data-verslag');
  }

  /** Opens the report as a place of its own, so that Back closes it; closing goes back to the place before it. */
  show(open: boolean): void {
    if (open === this.open) return;
    const { verslag } = (history.state ?? {}) as Entry;
    if (open && !verslag) history.pushState({ verslag: true } satisfies Entry, '');
    if (!open && verslag) {
      this.#room.toggleAttribute('data-keert', true);
      history.back();
    }
    this.set(open);
  }

  /** On paper the report is there, wherever the conversation is; on the screen only when it is open. */
  toPaper(on: boolean): void {
    if (on) this.fill();
    this.#report.hidden = !on && !this.open;
  }

  /** Shows or hides the report where the page is now. */
  set(open: boolean): void {
    if (open === this.open) return;
    this.#room.toggleAttribute('data-verslag', open);
    this.#report.hidden = !open;
    this.#emit({ kind: 'reportShown' });
    if (open) {
      this.refresh();
      this.#e.title.focus();
      scrollTo(0, 0);
    } else this.#focusButton();
  }

  /** Where the report was opened from. */
  #focusButton(): void {
    // On the last screen the button is the main one, on a narrow screen it is in the menu.
    const seen = (buttons: string) =>
      [...this.#room.querySelectorAll<HTMLElement>(buttons)].find((button) => button.offsetParent);
    const button = seen('[data-hulp] [data-doe="verslag"], .stap[data-nu] .pijlen [data-doe="verslag"]');
    (button ?? seen('[popovertarget="meer"]'))?.focus();
  }

  /** Shows the conversation as it is now, also when another window changes it. */
  refresh(): void {
    if (this.#restores) {
      this.#restores = false;
      if (isEmpty(this.#session().gesprek)) history.replaceState(null, '');
      else this.set(true);
    }
    if (this.open) this.fill();
  }

  /** Everything as it is now, also while the report is closed: paper shows it. */
  fill(): void {
    const g = this.#finished;
    showReport(this.#e, g, this.#data, this.#marks, this.#t);
    this.#fields.fill(g);
    void this.#foto.refresh().catch(() => undefined);
    void this.#showWayOn();
    // With nothing said there is nothing behind it, and nothing to go on with: one sheet.
    this.#report.toggleAttribute('data-leeg', isEmpty(g));
  }

  /** Where the fields are that say who, where, and when again. */
  complete(): void {
    this.#e.more.focus();
  }

  /** @param nr of the photo that goes, from 0 */
  dropPhoto(nr: number): void {
    void this.#foto.remove(nr);
  }

  /** Photos came that stood with another conversation, or in another place. */
  showPhotos(): void {
    void this.#foto.refresh(true).catch(() => undefined);
  }

  /** The plate of the group alone on paper, as large as paper is. */
  printPlate(): void {
    if (this.#isPlateEmpty()) return;
    this.#room.dataset.druk = 'plaat';
    window.addEventListener('afterprint', () => delete this.#room.dataset.druk, { once: true });
    print();
  }

  /** Without a place that was pointed at there is no plate of the group: that is said. */
  #isPlateEmpty(): boolean {
    const empty = !pinsOf(this.#finished).length;
    if (empty) this.#emit({ kind: 'say', sentence: this.#t('zaal.geenSpelden') });
    return empty;
  }

  /** The pictures of the marks, as the form for notes has them. */
  get #marks(): Marks {
    return Object.fromEntries(
      MERKEN.flatMap((merk) => {
        const src = this.#room.querySelector<HTMLImageElement>(`[data-merk="${merk}"] img`)?.src;
        return src ? [[merk, src]] : [];
      }),
    );
  }

  /** The address of this page, as words and as a code; a file on a disk has none that a reader could open. */
  async #showWayOn(): Promise<void> {
    const { goOn, code, address } = this.#e;
    if (!goOn.hidden || !location.protocol.startsWith('http')) return;
    const here = location.origin + location.pathname;
    address.textContent = here.replace(/^https?:\/\//, '');
    goOn.hidden = false;
    code.replaceChildren(await qrCode(here).catch(() => ''));
  }

  /** Hands the conversation to the visitor as a file, named after plate, day and group. */
  async export(format: ExportFormat): Promise<void> {
    const g = this.#finished;
    const group = fieldOf(g, 'naam');
    const name = [g.plaat.id, sayDay(g.begonnen), ...(group ? [slugOf(group)] : [])].join('-');
    try {
      if (format === 'json') this.#exportWhole(g, name);
      else if (format === 'ics') await this.#exportDays(g, name);
      else if (format === 'png') await this.#exportPlate(g, name);
      else await exportBlocks(format, name, this.#blocks, this.#t, () => this.#pictures());
      this.#emit({ kind: 'partCame', part: format });
    } catch (error) {
      this.#emit({ kind: 'exportFailed', format, missing: isMissing(error) });
    }
  }

  /** Everything, to go on with later; a file that could not be opened again is none. */
  #exportWhole(g: Gesprek, name: string): void {
    const text = writeText(g);
    if (!fitsFile(text)) return this.#emit({ kind: 'say', sentence: this.#t('zaal.teVeel') });
    download(`${name}.json`, text, 'application/json');
  }

  /** What has a day, for a calendar; without a day that is said. */
  async #exportDays(g: Gesprek, name: string): Promise<void> {
    const { hasDays, toCalendar, withoutDay } = await EXTRAS.ics();
    if (!hasDays(g)) return this.#emit({ kind: 'say', sentence: this.#t('zaal.geenDagen') });
    download(`${name}.ics`, toCalendar(g, this.#t, new Date()), 'text/calendar');
    const aantal = withoutDay(g);
    if (aantal) this.#emit({ kind: 'say', sentence: this.#t('zaal.zonderDag', { aantal }) });
  }

  async #exportPlate(g: Gesprek, name: string): Promise<void> {
    if (this.#isPlateEmpty()) return;
    const { drawGroupPlate } = await EXTRAS.png();
    download(`${name}.png`, await drawGroupPlate(this.#e.picture, pinsOf(g), this.#e.title.textContent));
  }

  async #pictures() {
    const { photos } = this.#foto;
    const beeld = await toPng(this.#e.picture, pinsOf(this.#finished));
    if (!photos.length) return { beeld };
    const { bytesOf } = await EXTRAS.foto();
    const fotos = photos.map(({ data, width, height }) => ({
      ...{ data: bytesOf(data), type: 'jpg' as const },
      ...{ width, height },
    }));
    return { beeld, fotos };
  }

  /** Copies the report as plain text, and at once with its headings, lists and table. */
  async copy(): Promise<void> {
    const blocks = this.#blocks;
    const done = await copyText(toPlainText(blocks), toHtml(blocks));
    // By hand then: what to copy is selected already.
    if (!done) getSelection()?.selectAllChildren(this.#report);
    this.#emit({ kind: 'say', sentence: this.#t(done ? 'zaal.gekopieerd' : 'zaal.kopierenLukteNiet') });
  }

  get #blocks(): Block[] {
    const seen = this.#foto.photos.map(({ tekst }) => tekst);
    return reportBlocks(this.#finished, this.#data, this.#t, siteOrigin(), seen);
  }

  /** The conversation with everything half typed as notes. */
  get #finished(): Gesprek {
    return finish(this.#session().gesprek);
  }

  /** Back, or forward again. */
  #browse(entry: Entry | null): void {
    const closes = !entry?.verslag && (this.open || this.#room.hasAttribute('data-keert'));
    this.#room.toggleAttribute('data-keert', false);
    this.set(Boolean(entry?.verslag));
    // A browser that goes back to a part of a page takes the focus away, once this is over.
    if (closes) requestAnimationFrame(() => document.activeElement === document.body && this.#focusButton());
  }
}

/** A menu closes once something is chosen, and when the focus or a click goes elsewhere. */
function closeAside(menu: HTMLDetailsElement, signal: AbortSignal): void {
  menu.addEventListener(
    'click',
    (e) => {
      if (!(e.target as Element).closest('button')) return;
      // What closes would take the focus along, and who walks with Tab would begin anew.
      if (menu.contains(document.activeElement)) menu.querySelector('summary')!.focus();
      menu.open = false;
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (e) => {
      if (!menu.contains(e.target as Node)) menu.open = false;
    },
    { signal },
  );
  menu.addEventListener(
    'keydown',
    (e) => {
      if (e.key !== 'Escape' || !menu.open) return;
      e.stopPropagation();
      menu.open = false;
      menu.querySelector('summary')!.focus();
    },
    { signal },
  );
}
