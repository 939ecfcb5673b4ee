import type { Plek } from '../gesprek/domain/plek';
import { finish } from '../gesprek/domain/state/drafts';
import { merge } from '../gesprek/domain/state/merge';
import type { Gesprek } from '../gesprek/domain/state/model';
import type { Translate } from '../gesprek/domain/translate';
import { download } from '../browser/download';
import { exportBlocks, toPng } from '../gesprek/page/export';
import { toElements } from '../gesprek/page/report';
import { pageBlocks, sideBySideBlocks } from './blocks';
import { sideBySideElements } from './elements';
import { isHeard, sideBySide, slugOfTogether, type SideBySide } from './side-by-side';

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

/** Every group once, with what was half typed: two copies of one conversation are one group, and an empty one is none. */
export function distinct(gesprekken: readonly Gesprek[]): Gesprek[] {
  const byId = new Map<string, Gesprek>();
  for (const g of gesprekken) byId.set(g.id, byId.has(g.id) ? merge(byId.get(g.id)!, g) : g);
  return [...byId.values()].map(finish).filter(isHeard);
}

/** The part of the page on which several groups stand side by side. */
export class SideBySideView {
  readonly #section: HTMLElement;
  readonly #e: ReturnType<typeof sideBySideElements>;
  readonly #plates: readonly PlateData[];
  readonly #t: Translate;
  #together: SideBySide | undefined;
  #keys: readonly string[] = [];

  constructor(section: HTMLElement, plates: readonly PlateData[], t: Translate) {
    this.#section = section;
    this.#e = sideBySideElements(section);
    this.#plates = plates;
    this.#t = t;
  }

  /**
   * @param gesprekken at least two about one plate
   * @param keys names of their rows in the list
   */
  set(gesprekken: readonly Gesprek[], keys: readonly string[]): void {
    this.#keys = keys;
    this.#show(gesprekken);
    this.#e.title.focus();
    this.#e.title.scrollIntoView({ block: 'start' });
  }

  /** Follows the list: a group that was wiped or renamed is so here too. */
  follow(find: (key: string) => Gesprek | undefined): void {
    if (!this.#keys.length) return;
    const gesprekken = distinct(this.#keys.flatMap((key) => find(key) ?? []));
    if (!objection(gesprekken)) return this.#show(gesprekken);
    this.#section.hidden = true;
    this.#e.blocks.replaceChildren();
    this.#together = undefined;
    this.#keys = [];
  }

  /** Hands over what stands here as a file; what writes it comes only when it is asked for. Rejects when it cannot be made. */
  async export(format: SideBySideFormat): Promise<void> {
    const together = this.#together;
    if (!together) return;
    const { plekken = [], bronnen = [], tekening = '', beeld } = this.#plate(together) ?? {};
    if (format === 'mdx') {
      const { toMdx } = await import('./tafelverslag');
      const { slug, mdx } = toMdx(together, plekken, this.#t);
      return download(`${slug}.mdx`, mdx, 'text/markdown');
    }
    const blocks = sideBySideBlocks(together, { plekken, bronnen, tekening }, this.#t);
    const pictures = async () => (beeld ? { beeld: await toPng(Object.assign(new Image(), { src: beeld }), []) } : {});
    await exportBlocks(format, slugOfTogether(together), blocks, this.#t, pictures);
  }

  #plate(together: SideBySide): PlateData | undefined {
    return this.#plates.find((p) => p.id === together.plaat.id);
  }

  #show(gesprekken: readonly Gesprek[]): void {
    const together = sideBySide(gesprekken, (nr) => this.#t('gesprekken.groepNr', { nr }), this.#t('zaal.zonderVraag'));
    this.#together = together;
    this.#e.title.textContent = this.#t('gesprekken.naastTitel', {
      titel: together.plaat.titel,
      aantal: together.groepen.length,
    });
    const parts = pageBlocks(together, this.#plate(together)?.plekken ?? [], this.#t);
    this.#e.blocks.replaceChildren(...parts.flatMap((blocks) => toElements(blocks)));
    this.#section.hidden = false;
  }
}
