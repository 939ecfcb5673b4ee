import { leesBestand } from '../gesprek/bestand';
import { rondAf } from '../gesprek/toestand/half';
import { schrijfTekst } from '../gesprek/toestand/geldig';
import type { Gesprek } from '../gesprek/toestand/model';
import { veld } from '../gesprek/toestand/zicht';
import { slugVan } from '../gesprek/slug';
import { geefBestand } from '../gesprek/uitvoer';
import { zegDag } from '../gesprek/verslag/boom';
import { plat, vul, type Invulling } from '../teksten/woorden';
import { Kast, sleutelVan, type Stuk } from './kast';
import { bezwaar, elkEen, Naastvak, type Naastuitvoer, type Plaat } from './naastvak';
import { maakRij, metNamen, naamVan, naamvorm } from './toon';

/** How long something wiped can come back, in ms. */
const BEDENKTIJD = 10_000;

/** The conversations of this device: open, rename, take along, delete, and several groups side by side. */
class GesprekkenLijst extends HTMLElement {
  #af?: AbortController;
  readonly #platen: Plaat[] = JSON.parse(this.dataset.platen ?? '[]');
  readonly #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  readonly #t = (sleutel: string, invulling?: Invulling): string => vul(this.#woorden, sleutel, invulling);
  readonly #kast = new Kast();
  readonly #gekozen = new Set<string>();
  /** What was wiped just now and can come back. */
  #gewist: Stuk[] = [];
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #naast?: Naastvak;
  /** The list as it is on the page. */
  #getoond = '';

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    this.#naast ??= new Naastvak(this.#deel('[data-naast]'), this.#platen, this.#t);
    this.#deel('[data-beheer]').hidden = false;
    this.addEventListener('click', (e) => this.#klik(e), { signal });
    this.addEventListener('change', (e) => this.#wissel(e.target as HTMLInputElement), { signal });
    this.addEventListener('submit', (e) => void this.#noem(e), { signal });
    this.addEventListener('keydown', (e) => this.#laatNaam(e), { signal });
    // A conversation may have gone on in another tab.
    document.addEventListener('visibilitychange', () => void this.#terugOpBladzij(), { signal });
    window.addEventListener(
      'pageshow',
      (e) => {
        if (e.persisted) void this.#terugOpBladzij();
      },
      { signal },
    );
    this.#vangBestanden(signal);
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#af?.abort();
  }

  #deel<E extends HTMLElement>(kies: string): E {
    return this.querySelector<E>(kies)!;
  }

  #meld(zin: string): void {
    this.#deel('[data-melding]').textContent = zin;
  }

  async #begin(): Promise<void> {
    await this.#kast.laad().then(
      () => this.#kast.onleesbaar && this.#meld(this.#t('gesprekken.onleesbaar', { aantal: this.#kast.onleesbaar })),
      () => this.#meld(this.#t('gesprekken.geblokkeerd')),
    );
    this.#ververs();
  }

  async #terugOpBladzij(): Promise<void> {
    if (document.hidden) return;
    await this.#kast.ververs();
    this.#ververs();
  }

  #ververs(): void {
    const { stukken } = this.#kast;
    for (const sleutel of this.#gekozen) if (!this.#kast.vind(sleutel)) this.#gekozen.delete(sleutel);
    const nu = JSON.stringify(stukken.map((s) => [s, this.#gekozen.has(sleutelVan(s))]));
    if (nu !== this.#getoond)
      metNamen(
        this.#deel('[data-lijst]'),
        stukken.map((s) => maakRij(s, this.#gekozen.has(sleutelVan(s)), this.#adres(s), this.#t)),
      );
    this.#getoond = nu;
    this.#deel('[data-leeg]').hidden = stukken.length > 0;
    this.#deel('[data-doe="naast"]').hidden = stukken.length < 2;
    this.#naast!.volg((sleutel) => this.#kast.vind(sleutel)?.gesprek);
  }

  /** Where a conversation can be opened; a file has to be kept first. */
  #adres({ gesprek, plek }: Stuk): string | undefined {
    return plek === 'bestand' ? undefined : this.#platen.find((p) => p.id === gesprek.plaat.id)?.adres;
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
    const stuk = this.#stukBij(veldje);
    if (!veldje.matches('[data-kies]') || !stuk) return;
    if (veldje.checked) this.#gekozen.add(sleutelVan(stuk));
    else this.#gekozen.delete(sleutelVan(stuk));
  }

  #klik(e: MouseEvent): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-doe], [data-uit]');
    if (!knop) return;
    const { doe, uit } = knop.dataset;
    if (uit)
      return void this.#naast!.geefUit(uit as Naastuitvoer).catch(() =>
        this.#meld(this.#t('gesprekken.uitvoerMislukt')),
      );
    const stuk = this.#stukBij(knop);
    switch (doe) {
      case 'terug':
        return void this.#zetTerug();
      case 'naast':
        return void this.#zetNaast();
      case 'druk':
        return print();
      case 'naam':
        if (stuk) this.#vraagNaam(knop, stuk);
        return;
      case 'bestand':
        if (stuk) void this.#neemMee(sleutelVan(stuk));
        return;
      case 'bewaar':
        if (stuk)
          void this.#probeer(
            () => this.#kast.bewaar(stuk),
            this.#t('gesprekken.bewaard', { naam: naamVan(stuk, this.#t) }),
          );
        return;
      case 'wis':
        if (stuk) void this.#wis(stuk);
    }
  }

  async #neemMee(sleutel: string): Promise<void> {
    await this.#kast.ververs();
    const stuk = this.#kast.vind(sleutel);
    if (stuk)
      geefBestand(
        `${slugVan(naamVan(stuk, this.#t))}-${zegDag(stuk.gesprek.begonnen)}.json`,
        schrijfTekst(rondAf(stuk.gesprek)),
        'application/json',
      );
  }

  #vraagNaam(knop: HTMLElement, stuk: Stuk): void {
    const rij = knop.closest('li')!;
    if (!rij.querySelector('form')) rij.append(naamvorm(veld(stuk.gesprek, 'naam'), this.#t));
    rij.querySelector<HTMLInputElement>('[name="naam"]')!.select();
  }

  #laatNaam(e: KeyboardEvent): void {
    const vorm = (e.target as Element).closest('form');
    if (!vorm || e.key !== 'Escape') return;
    vorm.closest('li')!.querySelector<HTMLElement>('[data-doe="naam"]')!.focus();
    vorm.remove();
  }

  async #noem(e: SubmitEvent): Promise<void> {
    e.preventDefault();
    const vorm = e.target as HTMLFormElement;
    const stuk = this.#stukBij(vorm);
    if (!stuk) return;
    const sleutel = sleutelVan(stuk);
    const naam = String(new FormData(vorm).get('naam') ?? '');
    if (!(await this.#probeer(() => this.#kast.noem(sleutel, naam), ''))) return;
    this.querySelector(`[data-id="${sleutel}"] form`)?.remove();
    this.querySelector<HTMLElement>(`[data-id="${sleutel}"] [data-doe="naam"]`)?.focus();
  }

  async #wis(stuk: Stuk): Promise<void> {
    let weg: Stuk | undefined;
    if (
      !(await this.#probeer(async () => {
        weg = await this.#kast.wis(sleutelVan(stuk));
      }, '')) ||
      !weg
    )
      return;
    clearTimeout(this.#wacht);
    this.#gewist.push(weg);
    this.#meld(
      this.#gewist
        .map((s) =>
          this.#t(s.plek === 'bestand' ? 'gesprekken.uitLijst' : 'gesprekken.gewist', { naam: naamVan(s, this.#t) }),
        )
        .join('\n'),
    );
    const terug = this.#deel('[data-doe="terug"]');
    terug.hidden = false;
    terug.focus();
    this.#wacht = setTimeout(() => {
      this.#meld('');
      this.#vergeetGewist();
    }, BEDENKTIJD);
  }

  /** Whoever stands on the button with the keyboard is brought to the list. */
  #vergeetGewist(): void {
    clearTimeout(this.#wacht);
    this.#gewist = [];
    const terug = this.#deel('[data-doe="terug"]');
    if (document.activeElement === terug)
      (this.querySelector<HTMLElement>('[data-kies]') ?? this.#deel('[data-bestanden]')).focus();
    terug.hidden = true;
  }

  async #zetTerug(): Promise<void> {
    const stukken = this.#gewist;
    const eerste = stukken[0];
    if (!eerste) return;
    const zin = stukken.map((s) => this.#t('gesprekken.teruggezet', { naam: naamVan(s, this.#t) })).join('\n');
    if (
      !(await this.#probeer(async () => {
        for (const s of stukken) await this.#kast.zetTerug(s);
      }, zin))
    )
      return;
    this.#vergeetGewist();
    this.querySelector<HTMLElement>(`[data-id="${sleutelVan(eerste)}"] [data-kies]`)?.focus();
  }

  #vangBestanden(signal: AbortSignal): void {
    const over = (e: DragEvent, aan: boolean) => {
      if (!e.dataTransfer?.types.includes('Files')) return;
      e.preventDefault();
      this.toggleAttribute('data-sleept', aan);
    };
    document.addEventListener('dragover', (e) => over(e, true), { signal });
    document.addEventListener('dragleave', (e) => over(e, false), { signal });
    document.addEventListener(
      'drop',
      (e) => {
        over(e, false);
        void this.#open([...(e.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
  }

  /** Reads files one by one; a wrong one says what is wrong and changes nothing. */
  async #open(bestanden: readonly File[]): Promise<void> {
    if (!bestanden.length) return;
    const zinnen: string[] = [];
    for (const bestand of bestanden) zinnen.push(await this.#lees(bestand));
    this.#deel<HTMLInputElement>('[data-bestanden]').value = '';
    this.#meld(zinnen.join('\n'));
    this.#ververs();
  }

  /** @returns the sentence that says how it went */
  async #lees(bestand: File): Promise<string> {
    const gelezen = await leesBestand(bestand);
    if (!gelezen.goed)
      return this.#t(`zaal.bestand.${gelezen.reden}`, { naam: bestand.name, waar: gelezen.waar ?? '' });
    const { gesprek } = gelezen;
    try {
      const { stuk, wasHier } = await this.#kast.leg(gesprek);
      this.#gekozen.add(sleutelVan(stuk));
      return this.#t(wasHier ? 'gesprekken.alOpen' : 'gesprekken.gelezen', {
        bestand: bestand.name,
        naam: naamVan({ gesprek }, this.#t),
      });
    } catch {
      return this.#t('gesprekken.nietErbij', { bestand: bestand.name });
    }
  }

  async #zetNaast(): Promise<void> {
    await this.#kast.ververs();
    const sleutels = [...this.#gekozen];
    const gesprekken = elkEen(
      sleutels.flatMap((sleutel): Gesprek[] => {
        const stuk = this.#kast.vind(sleutel);
        return stuk ? [stuk.gesprek] : [];
      }),
    );
    const waarom = bezwaar(gesprekken);
    this.#meld(waarom ? this.#t(waarom) : '');
    if (!waarom) this.#naast!.zet(gesprekken, sleutels);
  }
}

customElements.define('gesprekken-lijst', GesprekkenLijst);
