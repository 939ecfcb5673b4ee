import type { Plek } from '../gesprek/gegevens';
import { rondAf } from '../gesprek/toestand/half';
import type { Gesprek } from '../gesprek/toestand/model';
import { samen } from '../gesprek/toestand/samen';
import { alsPng, geefBestand } from '../gesprek/uitvoer';
import type { Vertaal } from '../gesprek/verslag/boom';
import { alsMarkdown } from '../gesprek/verslag/md';
import { naastBoom } from './boom';
import { naastElkaar, type Naast } from './naast';
import { alsTafelverslag } from './tafelverslag';
import { toonNaast } from './toon';

/** What the page knows of a plate. */
export interface Plaat {
  id: string;
  /** Address of its meeting view. */
  adres: string;
  beeld: string;
  plekken: Plek[];
  bronnen: string[];
  tekening: string;
}
export type Naastuitvoer = 'docx' | 'md' | 'mdx';

/** Why some conversations cannot stand side by side: key of the sentence that says so; undefined when they can. */
export function bezwaar(gesprekken: readonly Gesprek[]): string | undefined {
  if (gesprekken.length < 2) return 'gesprekken.kiesMeer';
  return new Set(gesprekken.map((g) => g.plaat.id)).size > 1 ? 'gesprekken.anderePlaat' : undefined;
}

/** Every conversation once: two copies of one are one group. */
export function elkEen(gesprekken: readonly Gesprek[]): Gesprek[] {
  const perId = new Map<string, Gesprek>();
  for (const g of gesprekken) perId.set(g.id, perId.has(g.id) ? samen(perId.get(g.id)!, g) : g);
  return [...perId.values()];
}

/** The part of the page on which several groups stand side by side. */
export class Naastvak {
  readonly #vak: HTMLElement;
  readonly #platen: readonly Plaat[];
  readonly #t: Vertaal;
  #naast: Naast | undefined;
  #sleutels: readonly string[] = [];

  constructor(vak: HTMLElement, platen: readonly Plaat[], t: Vertaal) {
    this.#vak = vak;
    this.#platen = platen;
    this.#t = t;
  }

  /**
   * @param gesprekken at least two about one plate
   * @param sleutels names of their rows in the list
   */
  zet(gesprekken: readonly Gesprek[], sleutels: readonly string[]): void {
    this.#sleutels = sleutels;
    this.#toon(gesprekken);
    this.#kop.focus();
    this.#kop.scrollIntoView({ block: 'start' });
  }

  /** Follows the list: a group that was wiped or renamed is so here too. */
  volg(vind: (sleutel: string) => Gesprek | undefined): void {
    if (!this.#sleutels.length) return;
    const gesprekken = elkEen(this.#sleutels.flatMap((sleutel) => vind(sleutel) ?? []));
    if (!bezwaar(gesprekken)) return this.#toon(gesprekken);
    this.#vak.hidden = true;
    this.#vak.querySelector('[data-naast-vak]')!.replaceChildren();
    this.#naast = undefined;
    this.#sleutels = [];
  }

  /** Hands over what stands here as a file. Rejects when it cannot be made. */
  async geefUit(wat: Naastuitvoer): Promise<void> {
    const naast = this.#naast;
    if (!naast) return;
    const { plekken = [], bronnen = [], tekening = '', beeld } = this.#plaat(naast) ?? {};
    const { slug, mdx } = alsTafelverslag(naast, plekken, this.#t);
    if (wat === 'mdx') return geefBestand(`${slug}.mdx`, mdx, 'text/markdown');
    const blokken = naastBoom(naast, { plekken, bronnen, tekening }, this.#t);
    if (wat === 'md') return geefBestand(`${slug}.md`, alsMarkdown(blokken), 'text/markdown');
    const [{ maakDocx }, png] = await Promise.all([
      import('../gesprek/verslag/docx'),
      beeld ? alsPng(Object.assign(new Image(), { src: beeld }), []).catch(() => undefined) : undefined,
    ]);
    geefBestand(`${slug}.docx`, await maakDocx(blokken, png));
  }

  get #kop(): HTMLElement {
    return this.#vak.querySelector<HTMLElement>('[data-naast-kop]')!;
  }

  #plaat(naast: Naast): Plaat | undefined {
    return this.#platen.find((p) => p.id === naast.plaat.id);
  }

  #toon(gesprekken: readonly Gesprek[]): void {
    this.#naast = naastElkaar(
      gesprekken.map((g) => rondAf(g)),
      (nr) => this.#t('gesprekken.groepNr', { nr }),
    );
    this.#kop.textContent = this.#t('gesprekken.naastTitel', {
      titel: this.#naast.plaat.titel,
      aantal: this.#naast.groepen.length,
    });
    toonNaast(
      this.#vak.querySelector<HTMLElement>('[data-naast-vak]')!,
      this.#naast,
      this.#plaat(this.#naast)?.plekken ?? [],
      this.#t,
    );
    this.#vak.hidden = false;
  }
}
