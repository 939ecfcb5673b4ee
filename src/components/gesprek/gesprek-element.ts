import { plat, vul, type Invulling } from '../teksten/woorden';
import { Aanvang, schermenVan } from './aanvang';
import { Beginvenster, zegOpzet } from './beginvenster';
import { laatAdres, onthoud, opslagVoor } from './bewaarplaats';
import { toonDelen } from './deelvenster';
import type { Gegevens } from './gegevens';
import { Kaartjes } from './kaartjes';
import { verdeel } from './klok';
import { Lade } from './lade';
import { zaalnaam, Zaalkant, type Leidwens, type Opslagplek } from './leiding';
import { breng, Loop } from './loop';
import { Melding } from './melding';
import { schrijfOpzet } from './opzet';
import { puntOp } from './plek';
import { houdWakker, veeg, wisselHeelScherm } from './scherm';
import { Sessie } from './sessie';
import { prik } from './spelden';
import { onthoudTekens, wensVan, type Wens } from './toetsen';
import { kiesId, type Gesprek } from './toestand/model';
import { notitiesBij } from './toestand/zicht';
import { Verslagblad } from './verslagblad';
import { bel, Wekker } from './wekker';
import { Wissen } from './wissen';

/** The meeting view: one screen at a time is there already; this adds keys, time, notes, agreements and a report. */
class GesprekZaal extends HTMLElement {
  #af?: AbortController;
  #gegevens: Gegevens = JSON.parse(this.dataset.gegevens ?? '{}');
  #woorden = plat(JSON.parse(this.dataset.teksten ?? '{}'));
  /** Ends what listens for one conversation when another takes its place. */
  #ronde?: AbortController;
  #sessie?: Sessie;
  #plek: Opslagplek = 'gedeeld';
  #lade?: Lade;
  #loop!: Loop;
  #wekker!: Wekker;
  #begin!: Beginvenster;
  #melding!: Melding;
  #kaartjes!: Kaartjes;
  #verslag!: Verslagblad;
  #leiding?: Zaalkant;
  #wissen!: Wissen;
  #aanvang!: Aanvang;

  connectedCallback(): void {
    this.#af = new AbortController();
    const { signal } = this.#af;
    this.toggleAttribute('data-levend', true);
    for (const met of this.querySelectorAll<HTMLElement>('[data-met]')) met.hidden = false;
    this.#melding = new Melding(this);
    this.#wissen = new Wissen(
      { nu: () => ({ sessie: this.#sessie!, plek: this.#plek }), start: (gesprek, plek) => this.#start(gesprek, plek) },
      this.#melding,
      (sleutel) => this.#t(sleutel),
    );
    this.#kaartjes = new Kaartjes(this, this.#gegevens, this.#woorden);
    this.#wekker = new Wekker(this.#deel('[data-tijd]'), this.#woorden, signal, (stil) => this.#tijdOm(stil));
    this.#loop = new Loop(this, signal, (stap) => this.#gewisseld(stap));
    const { vragen, platen, plaat, stappen } = this.#gegevens;
    this.#begin = new Beginvenster(
      this.#deel('[data-start]'),
      this.#woorden,
      {
        plaat: plaat.id,
        vragen: vragen.map((v) => v.nr),
        platen: platen.map((p) => p.id),
        past: (g) => schermenVan(g, stappen).length > 0,
      },
      { verder: (id) => void this.#aanvang.heropen(id), opnieuw: (id) => void this.#aanvang.opnieuw(id) },
      signal,
    );
    this.#aanvang = new Aanvang(
      this.#gegevens,
      this.#begin,
      {
        nu: () => this.#sessie && { gesprek: this.#sessie.gesprek, plek: this.#plek },
        start: (gesprek, plek) => this.#start(gesprek, plek),
        bewaar: () => void this.#sessie!.bewaar(),
        vooraan: () => this.#loop.begin(),
      },
      this.#t('zaal.nietGevonden'),
    );
    document.addEventListener('keydown', (e) => this.#toets(e), { signal });
    document.addEventListener('visibilitychange', () => void this.#sessie?.bewaar(), { signal });
    window.addEventListener('pagehide', () => void this.#sessie?.bewaar(), { signal });
    this.addEventListener('click', (e) => this.#klik(e), { signal });
    this.#verslag = new Verslagblad(
      this,
      this.#gegevens,
      this.#woorden,
      () => this.#sessie!,
      (zin) => this.#melding.meld(zin),
      signal,
    );
    this.#deel('[data-start]').addEventListener('close', () => void this.#aanvang.gesloten(), { signal });
    onthoudTekens(this.#deel<HTMLInputElement>('[data-tekens-uit]'), signal);
    houdWakker(signal);
    veeg(this, signal, (naar) => this.#loop.verder(naar));
    this.#loop.toon();
    void this.#aanvang.welkom();
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

  #start(gesprek: Gesprek, plek: Opslagplek): void {
    this.#ronde?.abort();
    this.#ronde = new AbortController();
    const { signal } = this.#ronde;
    void this.#sessie?.sluit();
    this.#plek = plek;
    this.#sessie = new Sessie(gesprek, opslagVoor(plek), {
      gewijzigd: () => this.#ververs(),
      fout: (fout) => this.#nietBewaard(fout),
      gewist: () => this.#wissen.elders(),
      bewaard: () => this.#bewaard(),
    });
    this.#lade = new Lade(this.#deel('[data-lade]'), this.#woorden, this.#sessie, this.#gegevens.plekken, signal, () =>
      this.#prik(),
    );
    onthoud(gesprek.plaat.id, { id: gesprek.id, plek });
    laatAdres(gesprek.id);
    this.#deel<HTMLDialogElement>('[data-start]').close();
    this.#deel('[data-hulp]').hidden = false;
    this.#deel('[data-waar]').textContent = this.#t(`zaal.waar.${plek}`);
    this.#kaartjes.zet(gesprek);
    this.#meldLeiding();
    this.#loop.zet(schermenVan(gesprek, this.#gegevens.stappen));
    this.#gewisseld(this.#loop.nu);
    this.#ververs();
  }

  /** The facilitator's window finds this room by its name. */
  #meldLeiding(): void {
    const naam = zaalnaam(kiesId());
    this.#deel<HTMLAnchorElement>('[data-leider]').hash = naam;
    this.#leiding ??= new Zaalkant(
      naam,
      () =>
        this.#sessie && {
          stap: this.#loop.nu,
          klok: this.#wekker.stand,
          plek: this.#plek,
          gesprek: this.#sessie.gesprek,
        },
      (wens) => this.#leid(wens),
      (er) => {
        this.#deel('[data-met-leider]').hidden = !er;
      },
      this.#af!.signal,
    );
  }

  #leid(wens: Leidwens): void {
    if (wens.doe === 'naar') {
      this.#verslag.zet(false);
      this.#loop.naar(wens.stap);
    } else if (wens.doe === 'minuut') this.#voer('tijd');
    else this.#praat();
  }

  /** Another screen is shown: tools, cards and drawer move to it, its time begins. */
  #gewisseld(stap: string): void {
    const scherm = this.#deel('.stap[data-nu]');
    breng(this.#deel('[data-hulp]'), scherm.querySelector('[data-rest-vak]')!, 'voorop');
    const g = this.#sessie?.gesprek;
    if (!g) return;
    const kern = g.stappen.find((s) => s.id === stap)!;
    this.#kaartjes.toon(stap, scherm);
    breng(this.#deel('[data-lade]'), scherm.querySelector('[data-rechts]')!);
    this.#melding.wissel();
    this.#melding.omroep(scherm.querySelector('[data-vraagvak]')!.textContent!.replace(/\s+/g, ' ').trim());
    this.#wekker.zet(
      `${g.id} ${stap}`,
      verdeel(
        g.opzet.minuten,
        g.stappen.map((s) => s.deel),
      )[g.stappen.indexOf(kern)] ?? 0,
      g.opzet.stil && kern.deel === 'verdiepen',
    );
    // Here the silence was over already.
    if (g.opzet.stil && !this.#wekker.stand.stil) this.#kaartjes.praat();
    this.#lade!.toonStap(stap);
    this.#leiding?.zeg();
  }

  #tijdOm(stil: boolean): void {
    if (stil) this.#praat();
    this.#melding.even(this.#t(stil ? 'zaal.stilOm' : 'zaal.tijdOm'));
    if (this.#deel<HTMLInputElement>('[data-geluid]').checked) bel();
  }

  #praat(): void {
    this.#wekker.praat();
    this.#kaartjes.praat();
    this.#melding.wissel();
    this.#leiding?.zeg();
  }

  #ververs(): void {
    this.#lade?.ververs();
    this.#verslag.ververs();
    const aantal = this.#sessie?.gesprek.notities.length ?? 0;
    this.#deel('[data-aantal]').textContent = aantal ? String(aantal) : '';
  }

  #bewaard(): void {
    this.#melding.bewaard();
    const tijd = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
    this.#deel('[data-waar]').textContent =
      this.#plek === 'eigen' ? this.#t('zaal.waar.eigenTijd', { tijd }) : this.#t('zaal.waar.gedeeld');
  }

  #nietBewaard(fout: unknown): void {
    this.#melding.fout(
      this.#t(fout instanceof DOMException && fout.name === 'QuotaExceededError' ? 'zaal.vol' : 'zaal.nietBewaard'),
    );
    this.#deel('[data-waar]').textContent = this.#t('zaal.waar.niet');
  }

  /** The pins of this screen, and the one of what is being typed. */
  #prik(): void {
    const doek = this.querySelector('.stap[data-nu] [data-doek]');
    if (!doek || !this.#sessie) return;
    const nu = this.#lade?.plek;
    prik(doek, [
      ...notitiesBij(this.#sessie.gesprek, this.#loop.nu).flatMap((n) => (n.plek ? [{ plek: n.plek }] : [])),
      ...(nu ? [{ plek: nu, nu: true }] : []),
    ]);
  }

  #toets(e: KeyboardEvent): void {
    const typt = (e.target as Element).matches?.('input:not([type="checkbox"]), textarea, select') ?? false;
    const wens = wensVan(e, typt, !this.#deel<HTMLInputElement>('[data-tekens-uit]').checked);
    // A dialog and a menu close themselves with Escape, and keep the keys for themselves.
    if (!wens || this.querySelector('dialog[open], :popover-open') || (this.#verslag.open && wens !== 'dicht')) return;
    if (this.#voer(wens)) e.preventDefault();
  }

  #voer(wens: Wens): boolean {
    switch (wens) {
      case 'vooruit':
        this.#loop.verder(1);
        return true;
      case 'terug':
        this.#loop.verder(-1);
        return true;
      case 'begin':
        this.#loop.begin();
        return true;
      case 'eind':
        this.#loop.eind();
        return true;
      case 'scherm':
        void wisselHeelScherm(document.documentElement);
        return true;
      case 'tijd':
        this.#wekker.minuutErbij();
        this.#melding.wissel();
        this.#leiding?.zeg();
        return true;
      case 'notities':
        if (this.#lade) this.#zetLade(!this.hasAttribute('data-lade-open'));
        return true;
      case 'hulp':
        this.#deel<HTMLDialogElement>('[data-toetsen]').showModal();
        return true;
      case 'dicht':
        if (this.#verslag.open) this.#verslag.toon(false);
        else if (this.hasAttribute('data-lade-open')) this.#zetLade(false);
        else return false;
        return true;
    }
  }

  #zetLade(open: boolean): void {
    this.#deel('[data-lade]').hidden = !open;
    this.toggleAttribute('data-lade-open', open);
    this.toggleAttribute('data-wijst', open);
    this.#deel('[data-doe="notities"]').setAttribute('aria-expanded', String(open));
    if (open) this.#lade!.focus();
    else this.#deel('[data-doe="notities"]').focus();
  }

  #klik(e: MouseEvent): void {
    const doel = e.target as Element;
    const doek = doel.closest('[data-doek]');
    if (doek && this.hasAttribute('data-wijst'))
      return this.#lade!.prik(puntOp(doek.getBoundingClientRect(), e.clientX, e.clientY));
    if (doel.closest('[data-meer] :is(a, button)')) this.#deel('[data-meer]').hidePopover();
    const knop = doel.closest<HTMLElement>('[data-doe], [data-plek]');
    if (!knop) return;
    const { plek, doe } = knop.dataset;
    if (plek) return this.#aanvang.kies(plek as Opslagplek);
    switch (doe) {
      case 'nieuw':
        return this.#aanvang.vraag();
      case 'wis':
        return void this.#wissen.wis();
      case 'wis-terug':
        return this.#wissen.terug();
      case 'verslag':
        return this.#verslag.toon(true);
      case 'terug':
        return this.#verslag.toon(false);
      case 'druk':
        return print();
      case 'md':
      case 'json':
      case 'docx':
        return void this.#verslag.geef(doe);
      case 'kopieer':
        return void this.#kopieer(this.#verslag.tekst, 'zaal.gekopieerd', (zin) => this.#melding.meld(zin));
      case 'deel':
        return void toonDelen(
          this.#deel('[data-deelvenster]'),
          this.#deeladres,
          zegOpzet(this.#woorden, this.#opzet, this.#gegevens.vragen.length),
        );
      case 'kopieer-adres':
        return void this.#kopieer(this.#deeladres, 'zaal.adresGekopieerd', (zin) => {
          this.#deel('[data-deel-melding]').textContent = zin;
        });
      case 'praat':
        return this.#praat();
      default:
        this.#voer(doe as Wens);
    }
  }

  get #opzet(): Gesprek['opzet'] {
    return this.#sessie?.gesprek.opzet ?? this.#begin.opzet;
  }

  get #deeladres(): string {
    return location.origin + location.pathname + schrijfOpzet(this.#opzet);
  }

  async #kopieer(tekst: string, gelukt: string, zeg: (zin: string) => void): Promise<void> {
    await navigator.clipboard.writeText(tekst).then(
      () => zeg(this.#t(gelukt)),
      () => zeg(this.#t('zaal.kopierenLukteNiet')),
    );
  }
}

customElements.define('gesprek-zaal', GesprekZaal);
