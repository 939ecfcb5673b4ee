import { vul, type Invulling, type Woord } from '../teksten/woorden';
import type { Sessie } from './sessie';
import { conceptVan } from './toestand/acties';
import { kiesId, MERKEN, type Merk } from './toestand/model';
import { afsprakenOpRij, notitiesBij } from './toestand/zicht';

type Woorden = ReadonlyMap<string, Woord>;

/** The drawer with the notes of one screen and the agreements of the whole conversation. */
export class Lade {
  readonly #vak: HTMLElement;
  readonly #woorden: Woorden;
  readonly #sessie: Sessie;
  #stap = '';

  constructor(vak: HTMLElement, woorden: Woorden, sessie: Sessie, signal: AbortSignal) {
    this.#vak = vak;
    this.#woorden = woorden;
    this.#sessie = sessie;
    vak.addEventListener('input', (e) => { if ((e.target as Element).closest('[data-nieuw]')) this.#typ(); }, { signal });
    vak.addEventListener('submit', (e) => this.#voegToe(e), { signal });
    vak.addEventListener('click', (e) => this.#klik(e), { signal });
  }

  #deel<E extends HTMLElement>(kies: string): E {
    return this.#vak.querySelector<E>(kies)!;
  }

  #t(sleutel: string, invulling?: Invulling): string {
    return vul(this.#woorden, sleutel, invulling);
  }

  /** Shows another screen, with what was half typed there. */
  toonStap(stap: string): void {
    this.#stap = stap;
    this.#deel('[data-vraag]').textContent = this.#sessie.gesprek.stappen.find((s) => s.id === stap)?.tekst ?? '';
    const concept = conceptVan(this.#sessie.gesprek, this.#sessie.tab, stap);
    this.#deel<HTMLTextAreaElement>('[data-tekst]').value = concept?.tekst ?? '';
    this.#zetMerk(concept?.merk ?? null);
    this.ververs();
  }

  /** Shows what is in the conversation now; the field someone types in is left alone. */
  ververs(): void {
    const { gesprek, tab } = this.#sessie;
    const veld = this.#deel<HTMLTextAreaElement>('[data-tekst]');
    const concept = conceptVan(gesprek, tab, this.#stap)?.tekst ?? '';
    // An empty field may be filled under the cursor: what an earlier tab left half typed comes back here.
    if ((document.activeElement !== veld || !veld.value) && veld.value !== concept) veld.value = concept;
    this.#deel('[data-notities]').replaceChildren(...notitiesBij(gesprek, this.#stap).map((n) => this.#rij(n.stam, n.tekst, n.merk ? this.#t(`zaal.merk.${n.merk}`) : '', 'wis-notitie')));
    const afspraken = afsprakenOpRij(gesprek);
    this.#deel('[data-afspraken]').replaceChildren(
      ...afspraken.map((a, i) => this.#rij(a.stam, a.wat, [a.wie, a.wanneer].filter(Boolean).join(', '), 'wis-afspraak', i > 0 ? i - 1 : undefined)),
    );
  }

  focus(): void {
    this.#deel('[data-tekst]').focus();
  }

  #rij(stam: string, tekst: string, bij: string, wis: 'wis-notitie' | 'wis-afspraak', hoger?: number): HTMLElement {
    const rij = document.createElement('li');
    rij.append(Object.assign(document.createElement('p'), { textContent: tekst }));
    if (bij) rij.append(Object.assign(document.createElement('p'), { textContent: bij, className: 'klein zacht' }));
    const knoppen = document.createElement('p');
    if (hoger !== undefined) knoppen.append(this.#knop(this.#t('zaal.hoger'), { hoger: String(hoger), stam }, this.#t('zaal.hogerVan', { wat: tekst.slice(0, 60) })));
    knoppen.append(this.#knop(this.#t('zaal.weg'), { weg: wis, stam }, this.#t('zaal.wegVan', { wat: tekst.slice(0, 60) })));
    rij.append(knoppen);
    return rij;
  }

  #knop(tekst: string, data: Record<string, string>, naam: string): HTMLButtonElement {
    const knop = Object.assign(document.createElement('button'), { type: 'button', className: 'knop knop--stil knop--klein', textContent: tekst });
    Object.assign(knop.dataset, data);
    knop.setAttribute('aria-label', naam);
    return knop;
  }

  get #merk(): Merk | null {
    const gekozen = this.#vak.querySelector<HTMLElement>('[data-merk][aria-pressed="true"]')?.dataset.merk;
    return MERKEN.find((m) => m === gekozen) ?? null;
  }

  #zetMerk(merk: Merk | null): void {
    for (const knop of this.#vak.querySelectorAll<HTMLElement>('[data-merk]')) knop.setAttribute('aria-pressed', String(knop.dataset.merk === merk));
  }

  #typ(): void {
    const tekst = this.#deel<HTMLTextAreaElement>('[data-tekst]').value;
    this.#sessie.doe({ doe: 'typ', tab: this.#sessie.tab, stap: this.#stap, tekst, merk: this.#merk, plek: null, stam: null });
  }

  #voegToe(e: SubmitEvent): void {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    if (form.matches('[data-nieuw]')) {
      const veld = this.#deel<HTMLTextAreaElement>('[data-tekst]');
      this.#sessie.doe({ doe: 'noteer', id: kiesId(), stap: this.#stap, tekst: veld.value, merk: this.#merk, plek: null });
      veld.value = '';
      this.#zetMerk(null);
      this.#typ();
      veld.focus();
    } else {
      const veld = (naam: string) => form.elements.namedItem(naam) as HTMLInputElement;
      this.#sessie.doe({ doe: 'spreek-af', id: kiesId(), wat: veld('wat').value, wie: veld('wie').value, wanneer: veld('wanneer').value });
      form.reset();
      veld('wat').focus();
    }
  }

  #klik(e: MouseEvent): void {
    const knop = (e.target as Element).closest<HTMLElement>('[data-merk], [data-weg], [data-hoger], [data-terug]');
    if (!knop) return;
    const { merk, weg, hoger, stam = '' } = knop.dataset;
    if (merk) {
      const aan = knop.getAttribute('aria-pressed') !== 'true';
      this.#zetMerk(aan ? (merk as Merk) : null);
      this.#typ();
    } else if (weg) {
      this.#sessie.doe({ doe: weg as 'wis-notitie' | 'wis-afspraak', stam });
      this.#deel('[data-terug]').hidden = false;
      this.#deel('[data-terug]').focus();
    } else if (hoger) this.#sessie.doe({ doe: 'verplaats', stam, naar: Number(hoger), door: this.#sessie.tab });
    else {
      this.#sessie.maakOngedaan();
      knop.hidden = true;
      this.focus();
    }
  }
}
