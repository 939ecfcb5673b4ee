import { leesBestand } from '../gesprek/bestand';
import type { Plek } from '../gesprek/gegevens';
import { schrijfTekst } from '../gesprek/toestand/geldig';
import { rondAf } from '../gesprek/toestand/acties';
import { kiesId, type Gesprek } from '../gesprek/toestand/model';
import { veld } from '../gesprek/toestand/zicht';
import { alsPng, geefBestand } from '../gesprek/uitvoer';
import { alsMarkdown } from '../gesprek/verslag/md';
import { plat, vul, type Invulling } from '../teksten/woorden';
import { naastBoom } from './boom';
import { Kast, type Stuk } from './kast';
import { naastElkaar, type Naast } from './naast';
import { alsTafelverslag, slugVan } from './tafelverslag';
import { maakRij, naamVan, naamvorm, toonNaast } from './toon';

interface Plaat {
  id: string;
  adres: string;
  beeld: string;
  plekken: Plek[];
  bronnen: string[];
  tekening: string;
}
/** How long something wiped can come back, in ms. */
const BEDENKTIJD = 10_000;

/** The conversations of this device: open, rename, take along, delete, and several groups side by side. */
class GesprekkenLijst extends HTMLElement {
  #af?: AbortController;
  #platen: Plaat[] = JSON.parse(this.dataset.platen ?? '[]');
  #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  readonly #kast = new Kast();
  readonly #gekozen = new Set<string>();
  #gewist: Stuk | undefined;
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #naast: Naast | undefined;

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    this.#deel('[data-beheer]').hidden = false;
    this.addEventListener('click', (e) => this.#klik(e), { signal });
    this.addEventListener('change', (e) => this.#wissel(e.target as HTMLInputElement), { signal });
    this.addEventListener('submit', (e) => void this.#noem(e), { signal });
    this.#vangBestanden(signal);
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#af?.abort();
  }

  #deel<E extends HTMLElement>(kies: string): E {
    return this.querySelector<E>(kies)!;
  }

  readonly #t = (sleutel: string, invulling?: Invulling): string => vul(this.#woorden, sleutel, invulling);

  #meld(zin: string): void {
    this.#deel('[data-melding]').textContent = zin;
  }

  async #begin(): Promise<void> {
    await this.#kast.laad().then(() => this.#kast.onleesbaar && this.#meld(this.#t('gesprekken.onleesbaar', { aantal: this.#kast.onleesbaar })), () => this.#meld(this.#t('gesprekken.geblokkeerd')));
    this.#ververs();
  }

  #ververs(): void {
    const { stukken } = this.#kast;
    for (const id of this.#gekozen) if (!this.#kast.vind(id)) this.#gekozen.delete(id);
    this.#deel('[data-lijst]').replaceChildren(...stukken.map((s) => maakRij(s, this.#gekozen.has(s.gesprek.id), s.bewaard ? this.#plaat(s.gesprek)?.adres : undefined, this.#t)));
    this.#deel('[data-leeg]').hidden = stukken.length > 0;
    this.#deel('[data-doe="naast"]').hidden = stukken.length < 2;
  }

  #plaat(g: Pick<Gesprek, 'plaat'>): Plaat | undefined {
    return this.#platen.find((p) => p.id === g.plaat.id);
  }

  #stukBij(element: Element): Stuk | undefined {
    return this.#kast.vind(element.closest<HTMLElement>('[data-id]')?.dataset.id ?? '');
  }

  /** Does something that touches the store; when that fails it says so, and nothing has changed. */
  async #probeer(daad: () => Promise<unknown>, zin: string): Promise<boolean> {
    try {
      await daad();
      this.#meld(zin);
      return true;
    } catch {
      this.#meld(this.#t('gesprekken.nietBewaard'));
      return false;
    } finally {
      this.#ververs();
    }
  }

  #wissel(veldje: HTMLInputElement): void {
    if (veldje.matches('[data-bestanden]')) return void this.#open([...(veldje.files ?? [])]);
    const id = this.#stukBij(veldje)?.gesprek.id;
    if (!veldje.matches('[data-kies]') || !id) return;
    if (veldje.checked) this.#gekozen.add(id);
    else this.#gekozen.delete(id);
  }

  #klik(e: MouseEvent): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-doe], [data-uit]');
    if (!knop) return;
    const { doe, uit } = knop.dataset;
    if (uit) return void this.#geefUit(uit as 'docx' | 'md' | 'mdx');
    const stuk = this.#stukBij(knop);
    switch (doe) {
      case 'terug': return void this.#zetTerug();
      case 'naast': return this.#zetNaast();
      case 'druk': return print();
      case 'naam': if (stuk) this.#vraagNaam(knop, stuk); return;
      case 'bestand': if (stuk) geefBestand(`${slugVan(naamVan(stuk, this.#t))}-${stuk.gesprek.begonnen.slice(0, 10)}.json`, schrijfTekst(rondAf(stuk.gesprek, kiesId)), 'application/json'); return;
      case 'bewaar': if (stuk) void this.#probeer(() => this.#kast.bewaar(stuk), this.#t('gesprekken.bewaard', { naam: naamVan(stuk, this.#t) })); return;
      case 'wis': if (stuk) void this.#wis(stuk);
    }
  }

  #vraagNaam(knop: HTMLElement, stuk: Stuk): void {
    const rij = knop.closest('li')!;
    if (!rij.querySelector('form')) rij.append(naamvorm(veld(stuk.gesprek, 'naam'), this.#t));
    rij.querySelector<HTMLInputElement>('[name="naam"]')!.select();
  }

  async #noem(e: SubmitEvent): Promise<void> {
    e.preventDefault();
    const vorm = e.target as HTMLFormElement;
    const stuk = this.#stukBij(vorm);
    if (!stuk) return;
    const { id } = stuk.gesprek;
    const naam = new FormData(vorm).get('naam');
    await this.#probeer(() => this.#kast.noem(stuk, String(naam ?? '')), '');
    this.querySelector<HTMLElement>(`[data-id="${id}"] [data-doe="naam"]`)?.focus();
  }

  async #wis(stuk: Stuk): Promise<void> {
    const gelukt = await this.#probeer(() => this.#kast.wis(stuk), this.#t('gesprekken.gewist', { naam: naamVan(stuk, this.#t) }));
    if (!gelukt) return;
    clearTimeout(this.#wacht);
    this.#gewist = stuk;
    const terug = this.#deel('[data-doe="terug"]');
    terug.hidden = false;
    terug.focus();
    this.#wacht = setTimeout(() => { this.#gewist = undefined; terug.hidden = true; this.#meld(''); }, BEDENKTIJD);
  }

  async #zetTerug(): Promise<void> {
    const stuk = this.#gewist;
    if (!stuk) return;
    const gelukt = await this.#probeer(() => this.#kast.zetTerug(stuk), this.#t('gesprekken.teruggezet', { naam: naamVan(stuk, this.#t) }));
    if (!gelukt) return;
    clearTimeout(this.#wacht);
    this.#gewist = undefined;
    this.#deel('[data-doe="terug"]').hidden = true;
    this.querySelector<HTMLElement>(`[data-id="${stuk.gesprek.id}"] [data-kies]`)?.focus();
  }

  #vangBestanden(signal: AbortSignal): void {
    const over = (e: DragEvent, aan: boolean) => {
      if (!e.dataTransfer?.types.includes('Files')) return;
      e.preventDefault();
      this.toggleAttribute('data-sleept', aan);
    };
    document.addEventListener('dragover', (e) => over(e, true), { signal });
    document.addEventListener('dragleave', (e) => over(e, false), { signal });
    document.addEventListener('drop', (e) => { over(e, false); void this.#open([...(e.dataTransfer?.files ?? [])]); }, { signal });
  }

  /** Reads files one by one; a wrong one says what is wrong and changes nothing. */
  async #open(bestanden: readonly File[]): Promise<void> {
    const zinnen: string[] = [];
    for (const bestand of bestanden) {
      const gelezen = await leesBestand(bestand);
      if (!gelezen.goed) {
        zinnen.push(this.#t(`zaal.bestand.${gelezen.reden}`, { naam: bestand.name, waar: gelezen.waar ?? '' }));
        continue;
      }
      const wasHier = await this.#kast.leg(gelezen.gesprek).catch(() => true);
      zinnen.push(this.#t(wasHier ? 'gesprekken.alOpen' : 'gesprekken.gelezen', { bestand: bestand.name, naam: naamVan({ gesprek: gelezen.gesprek, bewaard: false }, this.#t) }));
      this.#gekozen.add(gelezen.gesprek.id);
    }
    this.#deel<HTMLInputElement>('[data-bestanden]').value = '';
    this.#meld(zinnen.join('\n'));
    this.#ververs();
  }

  #zetNaast(): void {
    const gesprekken = [...this.#gekozen].flatMap((id) => this.#kast.vind(id)?.gesprek ?? []).map((g) => rondAf(g, kiesId));
    if (gesprekken.length < 2) return this.#meld(this.#t('gesprekken.kiesMeer'));
    if (new Set(gesprekken.map((g) => g.plaat.id)).size > 1) return this.#meld(this.#t('gesprekken.anderePlaat'));
    this.#meld('');
    this.#naast = naastElkaar(gesprekken, (nr) => this.#t('gesprekken.groepNr', { nr }));
    const kop = this.#deel('[data-naast-kop]');
    kop.textContent = this.#t('gesprekken.naastTitel', { titel: this.#naast.plaat.titel, aantal: this.#naast.groepen.length });
    toonNaast(this.#deel('[data-naast-vak]'), this.#naast, this.#plaat(this.#naast)?.plekken ?? [], this.#t);
    this.#deel('[data-naast]').hidden = false;
    kop.focus();
    kop.scrollIntoView({ block: 'start' });
  }

  async #geefUit(wat: 'docx' | 'md' | 'mdx'): Promise<void> {
    const naast = this.#naast;
    if (!naast) return;
    const { plekken = [], bronnen = [], tekening = '', beeld } = this.#plaat(naast) ?? {};
    try {
      const { slug, mdx } = alsTafelverslag(naast, plekken, this.#t);
      if (wat === 'mdx') return geefBestand(`${slug}.mdx`, mdx, 'text/markdown');
      const blokken = naastBoom(naast, { plekken, bronnen, tekening }, this.#t);
      if (wat === 'md') return geefBestand(`${slug}.md`, alsMarkdown(blokken), 'text/markdown');
      const [{ maakDocx }, png] = await Promise.all([import('../gesprek/verslag/docx'), beeld ? alsPng(Object.assign(new Image(), { src: beeld }), []).catch(() => undefined) : undefined]);
      geefBestand(`${slug}.docx`, await maakDocx(blokken, png));
    } catch {
      this.#meld(this.#t('gesprekken.uitvoerMislukt'));
    }
  }
}

customElements.define('gesprekken-lijst', GesprekkenLijst);
