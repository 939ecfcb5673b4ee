import { AFSPRAAK, asLines, fromLines } from '../domain/state/afspraak';
import type { DrawerWork } from './drawer';
import { showRows, type Row } from './rows';
import { makeDraggable } from './drag';
import { draftOf } from '../domain/state/drafts';
import { freshId, type Afspraak, type Kernafspraak } from '../domain/state/model';
import { afsprakenOpRij } from '../domain/state/view';

const VELDEN = ['wat', 'wie', 'wanneer'] as const;

/** Agreements of the whole conversation: what, who, when, in the order the group wants. */
export class Afspraken {
  readonly #werk: DrawerWork;
  readonly #vorm: HTMLFormElement;
  readonly #lijst: HTMLElement;

  constructor(werk: DrawerWork, signal: AbortSignal) {
    this.#werk = werk;
    this.#vorm = werk.vak.querySelector('[data-afspraak]')!;
    this.#lijst = werk.vak.querySelector('[data-afspraken]')!;
    this.#vorm.addEventListener('input', () => this.#typ(this.#concept?.stam ?? null), { signal });
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
        this.#veld('wat').focus();
      },
      { signal },
    );
    this.#lijst.addEventListener('click', (e) => this.#klik(e), { signal });
    this.#lijst.addEventListener('keydown', (e) => this.#pijl(e), { signal });
    makeDraggable(this.#lijst, signal, (stam, naar) => this.#verplaats(stam, naar));
    this.#neem();
  }

  refresh(): void {
    const { sessie, t } = this.#werk;
    const concept = this.#concept;
    const bezig = this.#vorm.contains(document.activeElement) && VELDEN.some((v) => this.#veld(v).value);
    if (!bezig && asLines(this.#waarden) !== (concept?.tekst ?? '')) this.#neem();
    this.#vorm.querySelector('[data-zet]')!.textContent = t(concept?.stam ? 'zaal.wijzig' : 'zaal.spreekAf');
    this.#vorm.querySelector<HTMLElement>('[data-laat]')!.hidden = !concept?.stam;
    showRows(
      this.#lijst,
      afsprakenOpRij(sessie.gesprek).map((a, i) => this.#rij(a, i, concept?.stam === a.stam)),
    );
  }

  get #concept() {
    const { sessie } = this.#werk;
    return draftOf(sessie.gesprek, sessie.tab, AFSPRAAK);
  }

  #veld(naam: (typeof VELDEN)[number]): HTMLInputElement {
    return this.#vorm.elements.namedItem(naam) as HTMLInputElement;
  }

  get #waarden(): Kernafspraak {
    return { wat: this.#veld('wat').value, wie: this.#veld('wie').value, wanneer: this.#veld('wanneer').value };
  }

  #neem(): void {
    const waarden = fromLines(this.#concept?.tekst ?? '');
    for (const naam of VELDEN) this.#veld(naam).value = waarden[naam];
  }

  #typ(stam: string | null, waarden: Kernafspraak = this.#waarden): void {
    const { sessie } = this.#werk;
    sessie.apply({
      doe: 'typ',
      tab: sessie.tab,
      stap: AFSPRAAK,
      tekst: asLines(waarden),
      merk: null,
      plek: null,
      stam,
    });
  }

  #leeg(): void {
    this.#typ(null, { wat: '', wie: '', wanneer: '' });
    this.#neem();
    this.refresh();
  }

  #zet(): void {
    const { sessie, done } = this.#werk;
    const stam = this.#concept?.stam;
    const waarden = this.#waarden;
    if (stam && sessie.gesprek.afspraken.some((a) => a.stam === stam)) {
      sessie.apply({ doe: 'wijzig-afspraak', id: freshId(), stam, ...waarden });
      done();
    } else {
      sessie.apply({ doe: 'spreek-af', id: freshId(), ...waarden });
      done(false);
    }
    this.#leeg();
    this.#veld('wat').focus();
  }

  #rij(a: Afspraak, plaats: number, bezig: boolean): Row {
    const { t } = this.#werk;
    const bij = [a.wie, a.wanneer].filter(Boolean).join(', ');
    // Half typed it may be known by who or when alone.
    const wat = (a.wat || bij).slice(0, 60);
    const knop = (doe: 'hoger' | 'wijzig' | 'weg') => ({
      tekst: t(`zaal.rij.${doe}`),
      naam: t(`zaal.rijVan.${doe}`, { wat }),
      doe,
    });
    return {
      stam: a.stam,
      tekst: a.wat || bij,
      bij: a.wat ? bij : '',
      sleep: t('zaal.rijVan.sleep', { wat }),
      bezig,
      knoppen: [...(plaats ? [knop('hoger')] : []), knop('wijzig'), knop('weg')],
    };
  }

  #verplaats(stam: string, naar: number): void {
    const { sessie, done } = this.#werk;
    sessie.apply({ doe: 'verplaats', stam, naar, door: sessie.tab });
    done();
    this.#lijst.querySelector<HTMLElement>(`[data-rij="sleep"][data-stam="${stam}"]`)?.focus();
  }

  #plaats(stam: string): number {
    return afsprakenOpRij(this.#werk.sessie.gesprek).findIndex((a) => a.stam === stam);
  }

  /** On the handle the arrow keys move the row. */
  #pijl(e: KeyboardEvent): void {
    const greep = (e.target as Element).closest<HTMLElement>('[data-rij="sleep"]');
    const richting = { ArrowUp: -1, ArrowDown: 1 }[e.key];
    if (!greep || !richting) return;
    e.preventDefault();
    this.#verplaats(greep.dataset.stam!, this.#plaats(greep.dataset.stam!) + richting);
  }

  #klik(e: Event): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-rij]');
    const { sessie, done, vak } = this.#werk;
    const afspraak = sessie.gesprek.afspraken.find((a) => a.stam === knop?.dataset.stam);
    if (!knop || !afspraak) return;
    const { stam } = afspraak;
    switch (knop.dataset.rij) {
      case 'hoger':
        return this.#verplaats(stam, this.#plaats(stam) - 1);
      case 'weg':
        sessie.apply({ doe: 'wis-afspraak', stam, tab: sessie.tab });
        done();
        return vak.querySelector<HTMLElement>('[data-terug]')!.focus();
      case 'wijzig':
        // What was half typed is an agreement by now, or it would be lost.
        if (asLines(this.#waarden).trim()) this.#zet();
        this.#typ(stam, afspraak);
        this.#neem();
        this.refresh();
        this.#veld('wat').focus();
    }
  }
}
