import type { DrawerWork } from './drawer';
import { plekBij } from '../domain/plek';
import { showRows, type Row } from './rows';
import { draftOf } from '../domain/state/drafts';
import { freshId, MERKEN, type Merk, type Notitie, type Point } from '../domain/state/model';
import { notitiesBij } from '../domain/state/view';

/** Notes of one screen: write, mark, place on the plate, change, take away. */
export class Notities {
  readonly #werk: DrawerWork;
  readonly #vorm: HTMLFormElement;
  readonly #tekst: HTMLTextAreaElement;
  readonly #keuze: HTMLSelectElement;
  readonly #eigen: HTMLOptionElement;
  #stap = '';
  #merk: Merk | null = null;
  #plek: Point | null = null;

  constructor(werk: DrawerWork, signal: AbortSignal) {
    this.#werk = werk;
    this.#vorm = werk.vak.querySelector('[data-nieuw]')!;
    this.#tekst = this.#vorm.querySelector('[data-tekst]')!;
    this.#keuze = this.#vorm.querySelector('[data-plekkeuze]')!;
    this.#eigen = this.#keuze.querySelector('[value="eigen"]')!;
    this.#tekst.addEventListener('input', () => this.#typ(), { signal });
    this.#tekst.addEventListener(
      'keydown',
      (e) => {
        if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
          e.preventDefault();
          this.#vorm.requestSubmit();
        }
      },
      { signal },
    );
    this.#vorm.addEventListener(
      'submit',
      (e) => {
        e.preventDefault();
        this.#zet();
      },
      { signal },
    );
    this.#vorm.querySelector('[data-laat]')!.addEventListener(
      'click',
      () => {
        this.#leeg();
        this.#tekst.focus();
      },
      { signal },
    );
    this.#vorm.querySelector('.merken')!.addEventListener('click', (e) => this.#kiesMerk(e), { signal });
    this.#keuze.addEventListener('change', () => this.#kiesPlek(), { signal });
    werk.vak.querySelector('[data-notities]')!.addEventListener('click', (e) => this.#klik(e), { signal });
  }

  get plek(): Point | null {
    return this.#plek;
  }

  showStep(stap: string): void {
    this.#stap = stap;
    this.#neem();
  }

  refresh(): void {
    const { sessie, vak, t } = this.#werk;
    const concept = this.#concept;
    // An empty field may be filled under the cursor: what an earlier tab left half typed comes back here.
    if ((document.activeElement !== this.#tekst || !this.#tekst.value) && this.#tekst.value !== (concept?.tekst ?? ''))
      this.#neem();
    this.#vorm.querySelector('[data-zet]')!.textContent = t(concept?.stam ? 'zaal.wijzig' : 'zaal.voegToe');
    this.#vorm.querySelector<HTMLElement>('[data-laat]')!.hidden = !concept?.stam;
    showRows(
      vak.querySelector('[data-notities]')!,
      notitiesBij(sessie.gesprek, this.#stap).map((n) => this.#rij(n, concept?.stam === n.stam)),
    );
    this.#werk.pinned();
  }

  pin(plek: Point): void {
    this.#zetPlek(plek);
    this.#typ();
  }

  get #concept() {
    const { sessie } = this.#werk;
    return draftOf(sessie.gesprek, sessie.tab, this.#stap);
  }

  /** Shows what is half typed on this screen. */
  #neem(): void {
    const concept = this.#concept;
    this.#tekst.value = concept?.tekst ?? '';
    this.#zetMerk(concept?.merk ?? null);
    this.#zetPlek(concept?.plek ?? null);
  }

  #rij(n: Notitie, bezig: boolean): Row {
    const { t, vak } = this.#werk;
    const kort = n.tekst.slice(0, 60);
    const knop = (doe: 'wijzig' | 'weg') => ({
      tekst: t(`zaal.rij.${doe}`),
      naam: t(`zaal.rijVan.${doe}`, { wat: kort }),
      doe,
    });
    const beeld = n.merk ? vak.querySelector<HTMLImageElement>(`[data-merk="${n.merk}"] img`)!.src : undefined;
    return {
      stam: n.stam,
      tekst: n.tekst,
      bij: [n.merk && t(`zaal.merk.${n.merk}`), n.plek && this.#waar(n.plek)].filter(Boolean).join(', '),
      beeld,
      bezig,
      knoppen: [knop('wijzig'), knop('weg')],
    };
  }

  /** Where a pin stands, in words. */
  #waar(punt: Point): string {
    const bij = plekBij(punt, this.#werk.plekken);
    return bij ? this.#werk.t('zaal.bijPlek', { nr: bij.nr, naam: bij.naam }) : this.#werk.t('zaal.eigenPlek');
  }

  #kiesMerk(e: Event): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-merk]');
    if (!knop) return;
    const merk = MERKEN.find((m) => m === knop.dataset.merk) ?? null;
    this.#zetMerk(merk === this.#merk ? null : merk);
    this.#typ();
  }

  #zetMerk(merk: Merk | null): void {
    this.#merk = merk;
    for (const knop of this.#vorm.querySelectorAll<HTMLElement>('[data-merk]'))
      knop.setAttribute('aria-pressed', String(knop.dataset.merk === merk));
  }

  #kiesPlek(): void {
    const gekozen = this.#werk.plekken.find((p) => String(p.nr) === this.#keuze.value);
    if (this.#keuze.value !== 'eigen') this.#zetPlek(gekozen ? { x: gekozen.x, y: gekozen.y } : null);
    this.#typ();
  }

  #zetPlek(plek: Point | null): void {
    this.#plek = plek;
    const precies = plek && this.#werk.plekken.find((p) => p.x === plek.x && p.y === plek.y);
    this.#eigen.hidden = !plek || Boolean(precies);
    this.#eigen.textContent = plek && !precies ? this.#waar(plek) : '';
    this.#keuze.value = !plek ? '' : precies ? String(precies.nr) : 'eigen';
  }

  #typ(): void {
    const { sessie } = this.#werk;
    sessie.apply({
      doe: 'typ',
      tab: sessie.tab,
      stap: this.#stap,
      tekst: this.#tekst.value,
      merk: this.#merk,
      plek: this.#plek,
      stam: this.#concept?.stam ?? null,
    });
    this.#werk.pinned();
  }

  #leeg(): void {
    const { sessie } = this.#werk;
    sessie.apply({ doe: 'typ', tab: sessie.tab, stap: this.#stap, tekst: '', merk: null, plek: null, stam: null });
    this.#neem();
    this.refresh();
  }

  /** What is typed becomes a note, or the new words of the note that was being changed. */
  #zet(): void {
    const { sessie } = this.#werk;
    const wat = { id: freshId(), tekst: this.#tekst.value, merk: this.#merk, plek: this.#plek };
    const stam = this.#concept?.stam;
    if (wat.tekst.trim()) {
      if (stam && sessie.gesprek.notities.some((n) => n.stam === stam)) {
        sessie.apply({ doe: 'wijzig', stam, ...wat });
        this.#werk.done();
      } else {
        sessie.apply({ doe: 'noteer', stap: this.#stap, ...wat });
        this.#werk.done(false);
      }
      this.#leeg();
    }
    this.#tekst.focus();
  }

  #klik(e: Event): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-rij]');
    const { sessie, done, vak } = this.#werk;
    const notitie = sessie.gesprek.notities.find((n) => n.stam === knop?.dataset.stam);
    if (!knop || !notitie) return;
    if (knop.dataset.rij === 'weg') {
      sessie.apply({ doe: 'wis-notitie', stam: notitie.stam, tab: sessie.tab });
      done();
      vak.querySelector<HTMLElement>('[data-terug]')!.focus();
      return;
    }
    // What was half typed is a note by now, or it would be lost.
    if (this.#tekst.value.trim()) this.#zet();
    sessie.apply({
      doe: 'typ',
      tab: sessie.tab,
      stap: this.#stap,
      tekst: notitie.tekst,
      merk: notitie.merk,
      plek: notitie.plek,
      stam: notitie.stam,
    });
    this.#neem();
    this.refresh();
    this.#tekst.focus();
  }
}
