import { download } from '../../browser/download';
import { pinsOf, reportBlocks, sayDay, type Block } from '../domain/report/blocks';
import { toHtml } from '../domain/report/html';
import { toPlainText } from '../domain/report/plain';
import type { RoomData } from '../domain/room-data';
import type { Session } from '../domain/session/session';
import { slugOf } from '../domain/slug';
import { finish } from '../domain/state/drafts';
import { LIMITS, type Gesprek } from '../domain/state/model';
import { writeText } from '../domain/state/valid';
import { fieldOf, isEmpty } from '../domain/state/view';
import type { Translate } from '../domain/translate';
import { copyText } from '../../browser/copy';
import { exportBlocks, isMissing, toPng } from '../page/export';
import { verslagElements, type VerslagElements } from './elements/verslag';
import type { Emit, ExportFormat, RoomEvent } from './events';
import { Overflow } from './overflow';
import { showReport } from './report';

/** What an entry of the history of this tab holds. */
interface Entry {
  verslag?: true;
}

/** The report on the page, and the ways to take it along. */
export class Verslag {
  readonly #room: HTMLElement;
  readonly #report: HTMLElement;
  readonly #e: VerslagElements;
  readonly #data: RoomData;
  readonly #session: () => Session;
  readonly #t: Translate;
  readonly #emit: Emit<RoomEvent>;
  /** The page was left, or loaded again, while the report was open. */
  #restores = Boolean((history.state as Entry | null)?.verslag);

  constructor(
    room: HTMLElement,
    report: HTMLElement,
    data: RoomData,
    session: () => Session,
    t: Translate,
    emit: Emit<RoomEvent>,
    signal: AbortSignal,
  ) {
    this.#room = room;
    this.#report = report;
    this.#e = verslagElements(report);
    this.#data = data;
    this.#session = session;
    this.#t = t;
    this.#emit = emit;
    const { form, group, who, fieldSaid } = this.#e;
    const fields = [group, who].map((field) => [field, LIMITS.kort] as const);
    new Overflow(fields, { said: fieldSaid }, () => undefined, t, signal);
    form.addEventListener('input', (e) => this.#fill(e.target as HTMLInputElement), { signal });
    form.addEventListener('submit', (e) => e.preventDefault(), { signal });
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
      return;
    }
    // On a narrow screen the button is in the menu, on the last screen it is the main one.
    const buttons = this.#room.querySelectorAll<HTMLElement>(
      '[data-hulp] [data-doe="verslag"], .stap[data-nu] .pijlen [data-doe="verslag"], [popovertarget="meer"]',
    );
    [...buttons].find((button) => button.offsetParent)?.focus();
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
    showReport(this.#e, this.#finished, this.#data.plekken, this.#t);
  }

  /** Hands the conversation to the visitor as a file, named after plate, day and group. */
  async export(format: ExportFormat): Promise<void> {
    const g = this.#finished;
    const group = fieldOf(g, 'naam');
    const name = [g.plaat.id, sayDay(g.begonnen), ...(group ? [slugOf(group)] : [])].join('-');
    if (format === 'json') return download(`${name}.json`, writeText(g), 'application/json');
    await exportBlocks(format, name, this.#blocks, () => toPng(this.#e.picture, pinsOf(g))).catch((error: unknown) =>
      this.#emit({ kind: 'exportFailed', missing: isMissing(error) && navigator.onLine }),
    );
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
    return reportBlocks(this.#finished, this.#data, this.#t);
  }

  /** The conversation with everything half typed as notes. */
  get #finished(): Gesprek {
    return finish(this.#session().gesprek);
  }

  /** Back, or forward again. */
  #browse(entry: Entry | null): void {
    this.#room.toggleAttribute('data-keert', false);
    this.set(Boolean(entry?.verslag));
  }

  /** Name of the group, and who were there; kept at every letter, and the report follows at once. */
  #fill({ name, value }: HTMLInputElement): void {
    if (name !== 'naam' && name !== 'wie') return;
    const session = this.#session();
    session.apply({ doe: 'vul', veld: name, waarde: value, door: session.tab });
    this.refresh();
  }
}
