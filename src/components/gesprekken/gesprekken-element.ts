import { readFile } from '../gesprek/domain/storage/file';
import { finish } from '../gesprek/domain/state/drafts';
import { writeText } from '../gesprek/domain/state/valid';
import type { Gesprek } from '../gesprek/domain/state/model';
import { fieldOf } from '../gesprek/domain/state/view';
import { slugOf } from '../gesprek/domain/slug';
import { download } from '../gesprek/page/export';
import { sayDay } from '../gesprek/domain/report/blocks';
import { plat, vul, type Invulling } from '../teksten/woorden';
import { Cabinet, keyOf, type Kept } from './cabinet';
import { objection, distinct, SideBySideView, type SideBySideFormat, type PlateData } from './side-by-side-view';
import { makeRow, showRows, nameOf, nameForm } from './rows';

/** How long something wiped can come back, in ms. */
const BEDENKTIJD = 10_000;

/** The conversations of this device: open, rename, take along, delete, and several groups side by side. */
class GesprekkenLijst extends HTMLElement {
  #af?: AbortController;
  readonly #platen: PlateData[] = JSON.parse(this.dataset.platen ?? '[]');
  readonly #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  readonly #t = (sleutel: string, invulling?: Invulling): string => vul(this.#woorden, sleutel, invulling);
  readonly #kast = new Cabinet();
  readonly #gekozen = new Set<string>();
  /** What was wiped just now and can come back. */
  #gewist: Kept[] = [];
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #naast?: SideBySideView;
  /** The list as it is on the page. */
  #getoond = '';

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    this.#naast ??= new SideBySideView(this.#deel('[data-naast]'), this.#platen, this.#t);
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
    await this.#kast.load().then(
      () => this.#kast.unreadable && this.#meld(this.#t('gesprekken.onleesbaar', { aantal: this.#kast.unreadable })),
      () => this.#meld(this.#t('gesprekken.geblokkeerd')),
    );
    this.#ververs();
  }

  async #terugOpBladzij(): Promise<void> {
    if (document.hidden) return;
    await this.#kast.refresh();
    this.#ververs();
  }

  #ververs(): void {
    const { all } = this.#kast;
    for (const sleutel of this.#gekozen) if (!this.#kast.find(sleutel)) this.#gekozen.delete(sleutel);
    const nu = JSON.stringify(all.map((s) => [s, this.#gekozen.has(keyOf(s))]));
    if (nu !== this.#getoond)
      showRows(
        this.#deel('[data-lijst]'),
        all.map((s) => makeRow(s, this.#gekozen.has(keyOf(s)), this.#adres(s), this.#t)),
      );
    this.#getoond = nu;
    this.#deel('[data-leeg]').hidden = all.length > 0;
    this.#deel('[data-doe="naast"]').hidden = all.length < 2;
    this.#naast!.follow((sleutel) => this.#kast.find(sleutel)?.gesprek);
  }

  /** Where a conversation can be opened; a file has to be kept first. */
  #adres({ gesprek, plek }: Kept): string | undefined {
    return plek === 'bestand' ? undefined : this.#platen.find((p) => p.id === gesprek.plaat.id)?.adres;
  }

  #stukBij(element: Element): Kept | undefined {
    return this.#kast.find(element.closest<HTMLElement>('[data-id]')?.dataset.id ?? '');
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
    if (veldje.checked) this.#gekozen.add(keyOf(stuk));
    else this.#gekozen.delete(keyOf(stuk));
  }

  #klik(e: MouseEvent): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-doe], [data-uit]');
    if (!knop) return;
    const { doe, uit } = knop.dataset;
    if (uit)
      return void this.#naast!.export(uit as SideBySideFormat).catch(() =>
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
        if (stuk) void this.#neemMee(keyOf(stuk));
        return;
      case 'bewaar':
        if (stuk)
          void this.#probeer(
            () => this.#kast.save(stuk),
            this.#t('gesprekken.bewaard', { naam: nameOf(stuk, this.#t) }),
          );
        return;
      case 'wis':
        if (stuk) void this.#wis(stuk);
    }
  }

  async #neemMee(sleutel: string): Promise<void> {
    await this.#kast.refresh();
    const stuk = this.#kast.find(sleutel);
    if (stuk)
      download(
        `${slugOf(nameOf(stuk, this.#t))}-${sayDay(stuk.gesprek.begonnen)}.json`,
        writeText(finish(stuk.gesprek)),
        'application/json',
      );
  }

  #vraagNaam(knop: HTMLElement, stuk: Kept): void {
    const rij = knop.closest('li')!;
    if (!rij.querySelector('form')) rij.append(nameForm(fieldOf(stuk.gesprek, 'naam'), this.#t));
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
    const sleutel = keyOf(stuk);
    const naam = String(new FormData(vorm).get('naam') ?? '');
    if (!(await this.#probeer(() => this.#kast.rename(sleutel, naam), ''))) return;
    this.querySelector(`[data-id="${sleutel}"] form`)?.remove();
    this.querySelector<HTMLElement>(`[data-id="${sleutel}"] [data-doe="naam"]`)?.focus();
  }

  async #wis(stuk: Kept): Promise<void> {
    let weg: Kept | undefined;
    if (
      !(await this.#probeer(async () => {
        weg = await this.#kast.wipe(keyOf(stuk));
      }, '')) ||
      !weg
    )
      return;
    clearTimeout(this.#wacht);
    this.#gewist.push(weg);
    this.#meld(
      this.#gewist
        .map((s) =>
          this.#t(s.plek === 'bestand' ? 'gesprekken.uitLijst' : 'gesprekken.gewist', { naam: nameOf(s, this.#t) }),
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
    const zin = stukken.map((s) => this.#t('gesprekken.teruggezet', { naam: nameOf(s, this.#t) })).join('\n');
    if (
      !(await this.#probeer(async () => {
        for (const s of stukken) await this.#kast.restore(s);
      }, zin))
    )
      return;
    this.#vergeetGewist();
    this.querySelector<HTMLElement>(`[data-id="${keyOf(eerste)}"] [data-kies]`)?.focus();
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
    const gelezen = await readFile(bestand);
    if (!gelezen.goed)
      return this.#t(`zaal.bestand.${gelezen.reden}`, { naam: bestand.name, waar: gelezen.waar ?? '' });
    const { gesprek } = gelezen;
    try {
      const { stuk, wasHier } = await this.#kast.add(gesprek);
      this.#gekozen.add(keyOf(stuk));
      return this.#t(wasHier ? 'gesprekken.alOpen' : 'gesprekken.gelezen', {
        bestand: bestand.name,
        naam: nameOf({ gesprek }, this.#t),
      });
    } catch {
      return this.#t('gesprekken.nietErbij', { bestand: bestand.name });
    }
  }

  async #zetNaast(): Promise<void> {
    await this.#kast.refresh();
    const sleutels = [...this.#gekozen];
    const gesprekken = distinct(
      sleutels.flatMap((sleutel): Gesprek[] => {
        const stuk = this.#kast.find(sleutel);
        return stuk ? [stuk.gesprek] : [];
      }),
    );
    const waarom = objection(gesprekken);
    this.#meld(waarom ? this.#t(waarom) : '');
    if (!waarom) this.#naast!.set(gesprekken, sleutels);
  }
}

customElements.define('gesprekken-lijst', GesprekkenLijst);
