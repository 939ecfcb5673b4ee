import type { Plek } from '../gesprek/domain/plek';
import type { Translate } from '../gesprek/domain/translate';
import { finish } from '../gesprek/domain/state/drafts';
import type { Gesprek } from '../gesprek/domain/state/model';
import { merge } from '../gesprek/domain/state/merge';
import { toPng, download } from '../gesprek/page/export';
import { toMarkdown } from '../gesprek/domain/report/markdown';
import { sideBySideBlocks } from './blocks';
import { sideBySide, type SideBySide } from './side-by-side';
import { toMdx } from './tafelverslag';
import { showSideBySide } from './rows';

/** What the page knows of a plate. */
export interface PlateData {
  id: string;
  /** Address of its meeting view. */
  adres: string;
  beeld: string;
  plekken: Plek[];
  bronnen: string[];
  tekening: string;
}
export type SideBySideFormat = 'docx' | 'md' | 'mdx';

/** Why some conversations cannot stand side by side: key of the sentence that says so; undefined when they can. */
export function objection(gesprekken: readonly Gesprek[]): string | undefined {
  if (gesprekken.length < 2) return 'gesprekken.kiesMeer';
  return new Set(gesprekken.map((g) => g.plaat.id)).size > 1 ? 'gesprekken.anderePlaat' : undefined;
}

/** Every conversation once: two copies of one are one group. */
export function distinct(gesprekken: readonly Gesprek[]): Gesprek[] {
  const perId = new Map<string, Gesprek>();
  for (const g of gesprekken) perId.set(g.id, perId.has(g.id) ? merge(perId.get(g.id)!, g) : g);
  return [...perId.values()];
}

/** The part of the page on which several groups stand side by side. */
export class SideBySideView {
  readonly #vak: HTMLElement;
  readonly #platen: readonly PlateData[];
  readonly #t: Translate;
  #naast: SideBySide | undefined;
  #sleutels: readonly string[] = [];

  constructor(vak: HTMLElement, platen: readonly PlateData[], t: Translate) {
    this.#vak = vak;
    this.#platen = platen;
    this.#t = t;
  }

  /**
   * @param gesprekken at least two about one plate
   * @param sleutels names of their rows in the list
   */
  set(gesprekken: readonly Gesprek[], sleutels: readonly string[]): void {
    this.#sleutels = sleutels;
    this.#toon(gesprekken);
    this.#kop.focus();
    this.#kop.scrollIntoView({ block: 'start' });
  }

  /** Follows the list: a group that was wiped or renamed is so here too. */
  follow(vind: (sleutel: string) => Gesprek | undefined): void {
    if (!this.#sleutels.length) return;
    const gesprekken = distinct(this.#sleutels.flatMap((sleutel) => vind(sleutel) ?? []));
    if (!objection(gesprekken)) return this.#toon(gesprekken);
    this.#vak.hidden = true;
    this.#vak.querySelector('[data-naast-vak]')!.replaceChildren();
    this.#naast = undefined;
    this.#sleutels = [];
  }

  /** Hands over what stands here as a file. Rejects when it cannot be made. */
  async export(wat: SideBySideFormat): Promise<void> {
    const naast = this.#naast;
    if (!naast) return;
    const { plekken = [], bronnen = [], tekening = '', beeld } = this.#plaat(naast) ?? {};
    const { slug, mdx } = toMdx(naast, plekken, this.#t);
    if (wat === 'mdx') return download(`${slug}.mdx`, mdx, 'text/markdown');
    const blokken = sideBySideBlocks(naast, { plekken, bronnen, tekening }, this.#t);
    if (wat === 'md') return download(`${slug}.md`, toMarkdown(blokken), 'text/markdown');
    const [{ toWord }, png] = await Promise.all([
      import('../gesprek/domain/report/word'),
      beeld ? toPng(Object.assign(new Image(), { src: beeld }), []).catch(() => undefined) : undefined,
    ]);
    download(`${slug}.docx`, await toWord(blokken, png));
  }

  get #kop(): HTMLElement {
    return this.#vak.querySelector<HTMLElement>('[data-naast-kop]')!;
  }

  #plaat(naast: SideBySide): PlateData | undefined {
    return this.#platen.find((p) => p.id === naast.plaat.id);
  }

  #toon(gesprekken: readonly Gesprek[]): void {
    this.#naast = sideBySide(
      gesprekken.map((g) => finish(g)),
      (nr) => this.#t('gesprekken.groepNr', { nr }),
    );
    this.#kop.textContent = this.#t('gesprekken.naastTitel', {
      titel: this.#naast.plaat.titel,
      aantal: this.#naast.groepen.length,
    });
    showSideBySide(
      this.#vak.querySelector<HTMLElement>('[data-naast-vak]')!,
      this.#naast,
      this.#plaat(this.#naast)?.plekken ?? [],
      this.#t,
    );
    this.#vak.hidden = false;
  }
}
