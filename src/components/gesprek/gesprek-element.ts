import { plat, vul, type Invulling } from '../teksten/woorden';
import { alsTijd, deelOver, restend, verdeel, type Klok } from './klok';
import { Lade } from './lade';
import { EigenOpslag, GedeeldeOpslag, type Opslag } from './opslag';
import { houdWakker, wisselHeelScherm } from './scherm';
import { Sessie } from './sessie';
import { wensVan, type Wens } from './toetsen';
import { rondAf } from './toestand/acties';
import { schrijfTekst } from './toestand/geldig';
import { isLeeg } from './toestand/zicht';
import { kiesId, MERKEN, nieuw, STANDAARD, type Gesprek, type Stapkern } from './toestand/model';
import { alsMarkdown } from './verslag/md';
import { geefBestand, toonVerslag } from './verslag/toon';

interface Gegevens {
  plaat: Gesprek['plaat'];
  stappen: Stapkern[];
  bronnen: string[];
  tekening: string;
}
type Plek = 'eigen' | 'gedeeld';

/** The meeting view: one screen at a time is there already; this adds keys, time, notes, agreements and a report. */
class GesprekZaal extends HTMLElement {
  #af?: AbortController;
  #gegevens: Gegevens = JSON.parse(this.dataset.gegevens ?? '{}');
  #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  #sessie?: Sessie;
  /** Ends what listens for one conversation when another takes its place. */
  #ronde?: AbortController;
  #lade?: Lade;
  #opslag?: Opslag;
  #klok: Klok = { totaal: 0, begin: 0 };
  #gemeld = false;
  #getoond = '';
  #gewist?: { gesprek: Gesprek; plek: Plek } | undefined;
  #plek: Plek = 'gedeeld';

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    this.toggleAttribute('data-levend', true);
    window.addEventListener('hashchange', () => this.#stapGewisseld(), { signal });
    document.addEventListener('keydown', (e) => this.#toets(e), { signal });
    document.addEventListener('visibilitychange', () => void this.#sessie?.bewaar(), { signal });
    window.addEventListener('pagehide', () => void this.#sessie?.bewaar(), { signal });
    this.addEventListener('click', (e) => this.#klik(e), { signal });
    const tik = setInterval(() => this.#tik(), 1000);
    signal.addEventListener('abort', () => clearInterval(tik));
    // Whoever only wants to look closes the question with Escape; then nothing is kept, the safest answer.
    this.#deel('[data-start]').addEventListener('close', () => { if (!this.#sessie) this.#nieuw('gedeeld'); }, { signal });
    houdWakker(signal);
    this.#veeg(signal);
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#af?.abort();
    this.#ronde?.abort();
    void this.#sessie?.sluit();
  }

  #deel<E extends HTMLElement>(kies: string): E {
    return this.querySelector<E>(kies)!;
  }

  #t(sleutel: string, invulling?: Invulling): string {
    return vul(this.#woorden, sleutel, invulling);
  }

  get #stap(): string {
    const id = location.hash.slice(1);
    return this.#gegevens.stappen.some((s) => s.id === id) ? id : this.#gegevens.stappen[0]!.id;
  }

  get #sleutel(): string {
    return `gesprek:nu:${this.#gegevens.plaat.id}`;
  }

  /** A reload goes on where it was; else the question about the computer comes first. */
  async #begin(): Promise<void> {
    const nu = this.#onthouden();
    const opslag = nu && this.#opslagVoor(nu.plek);
    const gesprek = nu && (await opslag!.lees(nu.id).catch(() => undefined));
    if (nu && gesprek) return this.#start(gesprek, nu.plek);
    await this.#toonEerder();
    this.#deel<HTMLDialogElement>('[data-start]').showModal();
  }

  #onthouden(): { id: string; plek: Plek } | undefined {
    try {
      return JSON.parse(sessionStorage.getItem(this.#sleutel) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  #opslagVoor(plek: Plek): Opslag {
    return plek === 'eigen' ? new EigenOpslag() : new GedeeldeOpslag();
  }

  async #toonEerder(): Promise<void> {
    const [laatste] = await new EigenOpslag().lijst(this.#gegevens.plaat.id).catch(() => []);
    const knop = this.#deel<HTMLButtonElement>('[data-verder]');
    knop.hidden = !laatste;
    if (!laatste) return;
    knop.dataset.verder = laatste.id;
    knop.textContent = this.#t('zaal.verder', { datum: new Date(laatste.begonnen).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' }), aantal: laatste.notities });
  }

  #start(gesprek: Gesprek, plek: Plek): void {
    this.#ronde?.abort();
    this.#ronde = new AbortController();
    void this.#sessie?.sluit();
    this.#getoond = '';
    this.#plek = plek;
    this.#opslag = this.#opslagVoor(plek);
    this.#sessie = new Sessie(gesprek, this.#opslag, { gewijzigd: () => this.#ververs(), fout: (fout) => this.#opslagFout(fout), gewist: () => this.#eldersGewist() });
    this.#lade = new Lade(this.#deel('[data-lade]'), this.#woorden, this.#sessie, this.#ronde.signal);
    try {
      sessionStorage.setItem(this.#sleutel, JSON.stringify({ id: gesprek.id, plek }));
    } catch {
      // Blocked storage: a reload starts anew; the message comes when something is written.
    }
    this.#deel<HTMLDialogElement>('[data-start]').close();
    this.#deel('[data-hulp]').hidden = false;
    this.#deel('[data-waar]').textContent = this.#t(`zaal.waar.${plek}`);
    this.#stapGewisseld();
    this.#ververs();
  }

  #nieuw(plek: Plek): void {
    const minuten = Number(this.#deel<HTMLSelectElement>('[name="minuten"]').value);
    this.#start(nieuw({ id: kiesId(), plaat: this.#gegevens.plaat, begonnen: new Date().toISOString(), opzet: { ...STANDAARD, minuten }, stappen: this.#gegevens.stappen }), plek);
  }

  /** Goes to a screen; what is typed next belongs to it at once, before the browser reports the new address. */
  #naar(stap: string): void {
    location.hash = stap;
    this.#stapGewisseld();
  }

  #stapGewisseld(): void {
    const nu = this.#stap;
    if (!this.#sessie || this.#getoond === nu) return;
    this.#getoond = nu;
    const { stappen } = this.#gegevens;
    const seconden = verdeel(this.#sessie.gesprek.opzet.minuten, stappen.map((s) => s.deel));
    this.#klok = { totaal: seconden[stappen.findIndex((s) => s.id === nu)] ?? 0, begin: performance.now() };
    this.#gemeld = false;
    this.#lade!.toonStap(nu);
    this.#tik();
  }

  #tik(): void {
    if (!this.#sessie) return;
    const rest = restend(this.#klok, performance.now());
    const knop = this.#deel('[data-tijd]');
    knop.hidden = !this.#klok.totaal;
    this.#deel('[data-rest]').textContent = alsTijd(rest);
    this.#deel('[data-ring]').setAttribute('stroke-dashoffset', String(Math.round(100 * (1 - deelOver(this.#klok, performance.now())))));
    if (rest <= 0 && this.#klok.totaal && !this.#gemeld) {
      this.#gemeld = true;
      this.#meld(this.#t('zaal.tijdOm'));
    }
  }

  #ververs(): void {
    this.#lade?.ververs();
    const aantal = this.#sessie?.gesprek.notities.length ?? 0;
    this.#deel('[data-aantal]').textContent = aantal ? String(aantal) : '';
  }

  #meld(tekst: string): void {
    this.#deel('[data-melding]').textContent = tekst;
  }

  #opslagFout(fout: unknown): void {
    const vol = fout instanceof DOMException && fout.name === 'QuotaExceededError';
    this.#meld(this.#t(vol ? 'zaal.vol' : 'zaal.nietBewaard'));
    this.toggleAttribute('data-nood', true);
  }

  #toets(e: KeyboardEvent): void {
    const typt = (e.target as Element).matches?.('input:not([type="checkbox"]), textarea, select') ?? false;
    const dialoog = this.querySelector('dialog[open]');
    const tekens = !this.#deel<HTMLInputElement>('[data-tekens-uit]').checked;
    const wens = wensVan(e, typt, tekens);
    // A dialog closes itself with Escape, and keeps the keys for itself.
    if (!wens || dialoog || this.#verslagOpen && wens !== 'dicht') return;
    if (this.#voer(wens)) e.preventDefault();
  }

  get #verslagOpen(): boolean {
    return this.hasAttribute('data-verslag');
  }

  #voer(wens: Wens): boolean {
    const { stappen } = this.#gegevens;
    const plaats = stappen.findIndex((s) => s.id === this.#stap);
    const naar = (i: number) => { const s = stappen[i]; if (s) this.#naar(s.id); return true; };
    switch (wens) {
      case 'vooruit': return naar(plaats + 1);
      case 'terug': return naar(plaats - 1);
      case 'begin': return naar(0);
      case 'eind': return naar(stappen.length - 1);
      case 'scherm': void wisselHeelScherm(document.documentElement); return true;
      case 'tijd': this.#klok.totaal += 60; this.#gemeld = false; this.#tik(); return true;
      case 'notities': this.#lade && this.#zetLade(Boolean(this.#deel('[data-lade]').hidden)); return true;
      case 'hulp': this.#deel<HTMLDialogElement>('[data-toetsen]').showModal(); return true;
      case 'dicht':
        if (this.#verslagOpen) this.#zetVerslag(false);
        else if (!this.#deel('[data-lade]').hidden) this.#zetLade(false);
        else return false;
        return true;
    }
  }

  #zetLade(open: boolean): void {
    this.#deel('[data-lade]').hidden = !open;
    this.toggleAttribute('data-lade-open', open);
    this.#deel('[data-doe="notities"]').setAttribute('aria-expanded', String(open));
    if (open) this.#lade!.focus();
    else this.#deel('[data-doe="notities"]').focus();
  }

  #zetVerslag(open: boolean): void {
    this.toggleAttribute('data-verslag', open);
    this.#deel('[data-verslagvak]').hidden = !open;
    if (open) {
      toonVerslag(this.#deel('[data-verslagvak]'), this.#klaar, this.#woorden);
      this.#deel('[data-verslagkop]').focus();
      scrollTo(0, 0);
    } else this.#deel('[data-doe="verslag"]').focus();
  }

  /** The conversation with everything half typed as notes. */
  get #klaar(): Gesprek {
    return rondAf(this.#sessie!.gesprek, kiesId);
  }

  #klik(e: MouseEvent): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-doe], [data-plek], [data-verder]');
    if (!knop) return;
    const { plek, verder, doe } = knop.dataset;
    if (plek) return this.#nieuw(plek as Plek);
    if (verder) return void this.#opslagVoor('eigen').lees(verder).then((g) => g && this.#start(g, 'eigen'));
    if (doe === 'wis') return void this.#wis();
    if (doe === 'wis-terug') return this.#wisTerug();
    if (doe === 'verslag') return this.#zetVerslag(true);
    if (doe === 'terug') return this.#zetVerslag(false);
    if (doe === 'druk') return print();
    if (doe === 'md' || doe === 'json' || doe === 'kopieer') return void this.#geef(doe);
    this.#voer(doe as Wens);
  }

  async #geef(wat: 'md' | 'json' | 'kopieer'): Promise<void> {
    const g = this.#klaar;
    const datum = new Date(g.begonnen).toLocaleDateString('nl-NL', { dateStyle: 'long' });
    const naam = `${g.plaat.id}-${g.begonnen.slice(0, 10)}`;
    if (wat === 'json') return geefBestand(`${naam}.json`, schrijfTekst(g), 'application/json');
    const woord = (s: string) => this.#t(`zaal.${s}`);
    const merk = Object.fromEntries(MERKEN.map((m) => [m, this.#t(`zaal.merk.${m}`)]));
    const tekst = alsMarkdown(g, { titel: this.#t('zaal.verslagVan', { titel: g.plaat.titel }), afspraken: woord('afspraken'), geenAfspraken: woord('geenAfspraken'), wat: woord('wat'), wie: woord('wie'), wanneer: woord('wanneer'), bronnen: woord('bronnen'), tekening: this.#gegevens.tekening, merk }, datum, this.#gegevens.bronnen);
    if (wat === 'md') return geefBestand(`${naam}.md`, tekst, 'text/markdown');
    await navigator.clipboard.writeText(tekst).then(() => this.#meld(woord('gekopieerd')), () => this.#meld(woord('kopierenLukteNiet')));
  }

  /** The kept copy is gone at once; for ten seconds it can come back, from memory only. */
  async #wis(): Promise<void> {
    const sessie = this.#sessie!;
    const opslag = this.#opslag!;
    const { gesprek } = sessie;
    if (isLeeg(gesprek)) return;
    this.#gewist = { gesprek, plek: this.#plek };
    const knop = this.#deel('[data-doe="wis-terug"]');
    knop.hidden = false;
    setTimeout(() => { knop.hidden = true; this.#gewist = undefined; }, 10_000);
    const weg = sessie.sluit(true);
    this.#leeg(gesprek);
    this.#meld(this.#t('zaal.gewist'));
    knop.focus();
    await weg;
    // Taken back in the meantime: then the copy stays.
    if (this.#sessie?.gesprek.id !== gesprek.id) await opslag.wis(gesprek.id).catch(() => undefined);
  }

  /** An empty conversation of the same kind, in the same place. */
  #leeg(als: Gesprek): void {
    this.#start(nieuw({ id: kiesId(), plaat: als.plaat, begonnen: new Date().toISOString(), opzet: als.opzet, stappen: als.stappen }), this.#plek);
  }

  /** Another tab wiped this conversation: here too nothing of it may stay, or be written again. */
  #eldersGewist(): void {
    this.#leeg(this.#sessie!.gesprek);
    this.#meld(this.#t('zaal.eldersGewist'));
  }

  #wisTerug(): void {
    if (!this.#gewist) return;
    const { gesprek, plek } = this.#gewist;
    this.#gewist = undefined;
    this.#deel('[data-doe="wis-terug"]').hidden = true;
    this.#start(gesprek, plek);
    void this.#sessie!.bewaar();
    this.#meld(this.#t('zaal.teruggehaald'));
  }

  /** A swipe over the screen turns the page, a long sideways one only. */
  #veeg(signal: AbortSignal): void {
    let begin: { x: number; y: number } | undefined;
    this.addEventListener('touchstart', ({ touches }) => { begin = touches.length === 1 ? { x: touches[0]!.clientX, y: touches[0]!.clientY } : undefined; }, { signal, passive: true });
    this.addEventListener('touchend', ({ changedTouches, target }) => {
      if (!begin || (target as Element).closest('[data-lade], dialog, [data-verslagvak]')) return;
      const dx = changedTouches[0]!.clientX - begin.x;
      if (Math.abs(dx) > 80 && Math.abs(changedTouches[0]!.clientY - begin.y) < 60) this.#voer(dx < 0 ? 'vooruit' : 'terug');
    }, { signal });
  }
}

customElements.define('gesprek-zaal', GesprekZaal);
