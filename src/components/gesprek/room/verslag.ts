import type { RoomData } from '../domain/room-data';
import { vul, type Invulling, type Woord } from '../../teksten/woorden';
import type { Session } from '../domain/session/session';
import { finish } from '../domain/state/drafts';
import type { Gesprek } from '../domain/state/model';
import { isEmpty } from '../domain/state/view';
import { blocksOf, exportReport, type Format } from '../page/export';
import { toMarkdown } from '../domain/report/markdown';
import { showReport } from './report';

/** What an entry of the history of this tab holds. */
interface Plek {
  verslag?: true;
}

/** The report on the page, and the ways to take it along. */
export class Verslag {
  readonly #zaal: HTMLElement;
  readonly #vak: HTMLElement;
  readonly #gegevens: RoomData;
  readonly #woorden: ReadonlyMap<string, Woord>;
  readonly #sessie: () => Session;
  readonly #meld: (zin: string) => void;
  /** The page was left, or loaded again, while the report was open. */
  #herstel = Boolean((history.state as Plek | null)?.verslag);

  constructor(
    zaal: HTMLElement,
    gegevens: RoomData,
    woorden: ReadonlyMap<string, Woord>,
    sessie: () => Session,
    meld: (zin: string) => void,
    signal: AbortSignal,
  ) {
    this.#zaal = zaal;
    this.#vak = zaal.querySelector('[data-verslagvak]')!;
    this.#gegevens = gegevens;
    this.#woorden = woorden;
    this.#sessie = sessie;
    this.#meld = meld;
    this.#vak
      .querySelector('[data-wie-vorm]')!
      .addEventListener('input', (e) => this.#vul(e.target as HTMLInputElement), { signal });
    this.#vak.querySelector('[data-wie-vorm]')!.addEventListener('submit', (e) => e.preventDefault(), { signal });
    window.addEventListener('popstate', (e) => this.#blader(e.state as Plek | null), { signal });
  }

  get open(): boolean {
    return this.#zaal.hasAttribute('data-verslag');
  }

  /** Opens the report as a place of its own, so that Back closes it; closing goes back to the place before it. */
  show(open: boolean): void {
    if (open === this.open) return;
    const { verslag } = (history.state ?? {}) as Plek;
    if (open && !verslag) history.pushState({ verslag: true } satisfies Plek, '');
    if (!open && verslag) {
      this.#zaal.toggleAttribute('data-keert', true);
      history.back();
    }
    this.set(open);
  }

  /** Shows or hides the report where the page is now. */
  set(open: boolean): void {
    if (open === this.open) return;
    this.#zaal.toggleAttribute('data-verslag', open);
    this.#vak.hidden = !open;
    if (open) {
      this.refresh();
      this.#vak.querySelector<HTMLElement>('[data-verslagkop]')!.focus();
      scrollTo(0, 0);
      return;
    }
    // On a narrow screen the button is in the menu, on the last screen it is the main one.
    const knoppen = this.#zaal.querySelectorAll<HTMLElement>(
      '[data-hulp] [data-doe="verslag"], .stap[data-nu] .pijlen [data-doe="verslag"], [popovertarget="meer"]',
    );
    [...knoppen].find((knop) => knop.offsetParent)?.focus();
  }

  /** Shows the conversation as it is now, also when another window changes it. */
  refresh(): void {
    if (this.#herstel) {
      this.#herstel = false;
      if (isEmpty(this.#sessie().gesprek)) history.replaceState(null, '');
      else this.set(true);
    }
    if (this.open) showReport(this.#vak, this.#klaar, this.#gegevens.plekken, this.#woorden);
  }

  async give(wat: Format): Promise<void> {
    await exportReport(
      wat,
      this.#klaar,
      this.#gegevens,
      this.#woorden,
      this.#vak.querySelector<HTMLImageElement>('[data-verslag-plaat] img'),
    ).catch(() => this.#meld(this.#t('zaal.uitvoerMislukt')));
  }

  /** The report as text. */
  get text(): string {
    return toMarkdown(blocksOf(this.#klaar, this.#gegevens, this.#woorden));
  }

  /** The conversation with everything half typed as notes. */
  get #klaar(): Gesprek {
    return finish(this.#sessie().gesprek);
  }

  #t(sleutel: string, invulling?: Invulling): string {
    return vul(this.#woorden, sleutel, invulling);
  }

  /** Back, or forward again. */
  #blader(plek: Plek | null): void {
    this.#zaal.toggleAttribute('data-keert', false);
    this.set(Boolean(plek?.verslag));
  }

  /** Name of the group, and who were there; kept at every letter, and the report follows at once. */
  #vul(veld: HTMLInputElement): void {
    if (veld.name !== 'naam' && veld.name !== 'wie') return;
    const sessie = this.#sessie();
    sessie.apply({ doe: 'vul', veld: veld.name, waarde: veld.value, door: sessie.tab });
    this.refresh();
  }
}
