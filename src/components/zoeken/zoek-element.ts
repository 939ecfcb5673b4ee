import { plat, vul, type Invulling } from '../teksten/woorden';
import { lijktOp } from './buurt';
import { FACETTEN, naarAdres, uitAdres, wissel, type Facet, type Zoekvraag } from './adresstaat';
import type { Facettenbestand } from './facetten';
import { openIndex, type Gegevens, type Zoekindex } from './pagefind';
import { fragment, verlicht, waarom } from './waarom';
import { Woordenboek, type Woordenbestand } from './woordenboek';
import { zoek, type Treffer, type Uitslag } from './zoek';

const PER_KEER = 10;

interface Klaar {
  index: Zoekindex;
  boek: Woordenboek;
  aantal: number;
}

/** The search page: reads the query from the address, shows hits, facets and terms nearby. The form works by itself too. */
class ZoekPagina extends HTMLElement {
  #af?: AbortController;
  #klaar?: Promise<Klaar>;
  #vraag: Zoekvraag = uitAdres('');
  #beurt = 0;
  #getoond = PER_KEER;
  #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  #basis = this.dataset.basis ?? '/';

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    const invoer = this.#invoer;
    let wacht: ReturnType<typeof setTimeout> | undefined;
    this.#deel<HTMLFormElement>('form').addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        clearTimeout(wacht);
        this.#ga({ ...this.#vraag, q: invoer.value.trim() }, 'duw');
      },
      { signal },
    );
    invoer.addEventListener(
      'input',
      () => {
        clearTimeout(wacht);
        wacht = setTimeout(() => this.#ga({ ...this.#vraag, q: invoer.value.trim() }, 'vervang'), 250);
      },
      { signal },
    );
    this.#deel('[data-facetten]').addEventListener(
      'change',
      (e) => {
        const vakje = e.target as HTMLInputElement;
        this.#ga(wissel(this.#vraag, vakje.name as Facet, vakje.value), 'duw');
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (e) => {
        const knop = (e.target as Element).closest('[data-meer], [data-wis]');
        if (knop?.hasAttribute('data-meer')) void this.#meer();
        else if (knop) this.#ga({ ...this.#vraag, keuze: uitAdres('').keuze }, 'duw');
      },
      { signal },
    );
    // Beside the hits the filters stand open; above them, on a phone, they would hide the hits.
    const breed = matchMedia('(min-width: 62em)');
    const zet = () => {
      this.#deel<HTMLDetailsElement>('.filters').open = breed.matches;
    };
    breed.addEventListener('change', zet, { signal });
    zet();
    window.addEventListener('popstate', () => this.#uitAdres(), { signal });
    this.#uitAdres();
    if (!this.#vraag.q) invoer.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#af?.abort();
  }

  get #invoer(): HTMLInputElement {
    return this.#deel<HTMLInputElement>('input[type="search"]');
  }

  #deel<E extends HTMLElement = HTMLElement>(kies: string): E {
    return this.querySelector<E>(kies)!;
  }

  #t(sleutel: string, invulling?: Invulling): string {
    return vul(this.#woorden, sleutel, invulling);
  }

  #uitAdres(): void {
    this.#vraag = uitAdres(location.search);
    this.#invoer.value = this.#vraag.q;
    void this.#toon();
  }

  /** Typing replaces the entry in the history, a choice adds one: Back then does what a visitor expects. */
  #ga(vraag: Zoekvraag, hoe: 'duw' | 'vervang'): void {
    if (naarAdres(vraag) === naarAdres(this.#vraag)) return;
    this.#vraag = vraag;
    history[hoe === 'duw' ? 'pushState' : 'replaceState'](null, '', naarAdres(vraag) || location.pathname);
    void this.#toon();
  }

  async #laad(): Promise<Klaar> {
    const opWeg = fetch(`${this.#basis}zoek/woorden.json`).then((a) => {
      if (!a.ok) throw new Error(`woorden.json: ${a.status}`);
      return a.json() as Promise<Woordenbestand & { aantal: number; facetten: Facettenbestand }>;
    });
    const [index, bestand] = await Promise.all([openIndex(this.#basis, opWeg), opWeg]);
    return { index, boek: new Woordenboek(bestand), aantal: bestand.aantal };
  }

  async #toon(): Promise<void> {
    const beurt = ++this.#beurt;
    const { q, keuze } = this.#vraag;
    this.toggleAttribute('data-leeg', !q);
    if (!q) return this.#stand('');
    try {
      const { index, boek, aantal } = await (this.#klaar ??= this.#laad());
      const uitslag = await zoek(q, boek, index, aantal);
      const sets = await this.#sets(index);
      const gekozen = uitslag.treffers.filter((t) =>
        FACETTEN.every((f) => !keuze[f].length || keuze[f].some((w) => sets[f].get(w)?.has(t.id))),
      );
      if (beurt !== this.#beurt) return;
      this.#getoond = PER_KEER;
      this.#uitslag = { ...uitslag, treffers: gekozen };
      // The words above the hits change together with the hits, never before.
      if (!(await this.#hits(beurt, 0))) return;
      this.#facetten(uitslag.treffers, sets);
      const buurt = gekozen.length
        ? uitslag.begrepen.begrippen.map((b) => b.slug)
        : boek.inDeBuurt(q).filter((slug) => lijktOp(q, boek.naam(slug)));
      this.#melding(uitslag, gekozen.length, buurt.length > 0);
      this.#buurt(buurt, boek);
    } catch (fout) {
      this.#klaar = undefined;
      console.error(fout);
      if (beurt === this.#beurt) this.#stand(this.#t('zoeken.stuk'));
    }
  }

  #uitslag: Uitslag | undefined;

  async #meer(): Promise<void> {
    const van = this.#getoond;
    this.#getoond += PER_KEER;
    await this.#hits(this.#beurt, van);
    this.querySelectorAll<HTMLElement>('[data-zoekresultaat] a')[van]?.focus();
  }

  /**
   * Shows the hits from a place in the list on.
   * @returns false when another query came in between
   */
  async #hits(beurt: number, van: number): Promise<boolean> {
    const { index } = await this.#klaar!;
    const { treffers, begrepen } = this.#uitslag!;
    const gegevens = await Promise.all(
      treffers.slice(van, this.#getoond).map(async (t) => ({ t, g: await index.gegevens(t.id) })),
    );
    if (beurt !== this.#beurt) return false;
    const lijst = this.#deel('[data-hits]');
    if (!van) lijst.replaceChildren();
    lijst.append(...gegevens.map(({ t, g }) => this.#hit(t, g, begrepen.termen)));
    const rest = treffers.length - this.#getoond;
    const meer = this.#deel<HTMLButtonElement>('[data-meer]');
    meer.hidden = rest <= 0;
    if (rest > 0) meer.textContent = this.#t('zoeken.meer', { aantal: rest });
    return true;
  }

  #hit(treffer: Treffer, g: Gegevens, termen: Uitslag['begrepen']['termen']): Node {
    const rij = this.#deel<HTMLTemplateElement>('template').content.cloneNode(true) as DocumentFragment;
    const zet = (naam: string) => rij.querySelector<HTMLElement>(`[data-hit-${naam}]`)!;
    const gezocht = [...new Set(treffer.via.flatMap((v, i) => (v ? [termen[i]!.getypt, v.woord] : [])))];
    const titel = g.meta.title ?? '';
    const soort = g.meta.soort ?? 'pagina';
    zet('soort').textContent = this.#t(`zoeken.soort.${soort}`);
    zet('soort').classList.add(`tag--${soort}`);
    zet('pad').textContent = g.meta.pad ?? '';
    const link = zet('link') as HTMLAnchorElement;
    link.href = this.#basis + (g.raw_url ?? g.url).replace(/^\//, '');
    licht(link, titel, gezocht);
    if (g.content !== titel) licht(zet('tekst'), fragment(g.content, gezocht), gezocht);
    const reden = waarom(termen, treffer, `${titel} ${g.content}`);
    const elders = treffer.opBladzij.length
      ? this.#t('zoeken.via.bladzij', { woorden: treffer.opBladzij.map((w) => `‘${w}’`).join(', ') })
      : '';
    zet('via').textContent = [
      elders || (reden.soort === 'letterlijk' ? '' : this.#t(`zoeken.via.${reden.soort}`, { woord: reden.woord })),
      g.meta.plaats ?? '',
    ]
      .filter(Boolean)
      .join('  ·  ');
    return rij;
  }

  async #sets(index: Zoekindex): Promise<Record<Facet, Map<string, ReadonlySet<string>>>> {
    const paren = await Promise.all(
      FACETTEN.map(
        async (f) =>
          [
            f,
            new Map(
              await Promise.all((await index.waarden(f)).map(async (w) => [w, await index.metFacet(f, w)] as const)),
            ),
          ] as const,
      ),
    );
    return Object.fromEntries(paren) as Record<Facet, Map<string, ReadonlySet<string>>>;
  }

  /** Counts per value among the hits that the other facets leave. */
  #facetten(treffers: readonly Treffer[], sets: Record<Facet, Map<string, ReadonlySet<string>>>): void {
    const { keuze } = this.#vraag;
    for (const facet of FACETTEN) {
      const andere = FACETTEN.filter((f) => f !== facet && keuze[f].length);
      const over = treffers.filter((t) => andere.every((f) => keuze[f].some((w) => sets[f].get(w)?.has(t.id))));
      const geteld = [...sets[facet]]
        .map(([waarde, ids]) => ({ waarde, aantal: over.filter((t) => ids.has(t.id)).length }))
        .filter((w) => w.aantal || keuze[facet].includes(w.waarde))
        .sort((a, b) =>
          facet === 'jaar'
            ? b.waarde.localeCompare(a.waarde)
            : b.aantal - a.aantal || a.waarde.localeCompare(b.waarde, 'nl'),
        );
      const vak = this.#deel(`[data-facet="${facet}"]`);
      vak.hidden = !geteld.length;
      const hadFocus =
        (document.activeElement as HTMLInputElement | null)?.name === facet
          ? (document.activeElement as HTMLInputElement).value
          : undefined;
      vak
        .querySelector('ul')!
        .replaceChildren(...geteld.map((g) => this.#keuze(facet, g.waarde, g.aantal, keuze[facet].includes(g.waarde))));
      if (hadFocus) vak.querySelector<HTMLInputElement>(`input[value="${CSS.escape(hadFocus)}"]`)?.focus();
    }
    const gekozen = FACETTEN.reduce((n, f) => n + keuze[f].length, 0);
    this.#deel('[data-wis]').hidden = !gekozen;
    this.#deel('[data-filters]').textContent = gekozen ? String(gekozen) : '';
  }

  #keuze(facet: Facet, waarde: string, aantal: number, aan: boolean): HTMLElement {
    const rij = document.createElement('li');
    const label = document.createElement('label');
    label.className = 'keuze';
    const vakje = Object.assign(document.createElement('input'), {
      type: 'checkbox',
      name: facet,
      value: waarde,
      checked: aan,
    });
    const naam = Object.assign(document.createElement('span'), {
      textContent: facet === 'soort' ? this.#t(`zoeken.soorten.${waarde}`) : waarde,
    });
    const tel = Object.assign(document.createElement('span'), {
      className: 'keuze__aantal',
      textContent: String(aantal),
    });
    label.append(vakje, naam, tel);
    rij.append(label);
    return rij;
  }

  #melding({ begrepen, volledig, treffers, nergens }: Uitslag, getoond: number, metBuurt: boolean): void {
    const zinnen = [
      getoond
        ? this.#t('zoeken.gevonden', { aantal: getoond, q: this.#vraag.q })
        : this.#t(metBuurt ? 'zoeken.nietsMetBuurt' : 'zoeken.niets', { q: this.#vraag.q }),
    ];
    for (const { van, naar } of begrepen.verbeterd) zinnen.push(this.#t('zoeken.gelezenAls', { van, naar }));
    if (treffers.length && nergens.length)
      zinnen.push(this.#t('zoeken.nergens', { woorden: nergens.map((w) => `‘${w}’`).join(', ') }));
    if (treffers.length && !volledig && begrepen.termen.length > 1) zinnen.push(this.#t('zoeken.versoepeld'));
    this.#stand(zinnen.join(' '));
    this.toggleAttribute('data-niets', !getoond);
  }

  #stand(tekst: string): void {
    this.#deel('[role="status"]').textContent = tekst;
    if (!tekst) this.#deel('[data-hits]').replaceChildren();
  }

  #buurt(slugs: readonly string[], boek: Woordenboek): void {
    const vak = this.#deel('[data-buurt]');
    vak.hidden = !slugs.length;
    vak.querySelector('ul')!.replaceChildren(
      ...slugs.map((slug) => {
        const rij = document.createElement('li');
        rij.append(
          Object.assign(document.createElement('a'), {
            href: `${this.#basis}begrippen/${slug}/`,
            textContent: boek.naam(slug),
            className: 'pil',
          }),
        );
        return rij;
      }),
    );
  }
}

/** Fills an element with text in which the words that were looked for are marked. */
function licht(element: HTMLElement, tekst: string, gezocht: readonly string[]): void {
  element.replaceChildren(
    ...verlicht(tekst, gezocht).map((s) =>
      s.licht ? Object.assign(document.createElement('mark'), { textContent: s.tekst }) : s.tekst,
    ),
  );
}

customElements.define('zoek-pagina', ZoekPagina);
