import { sayRecipe } from '../domain/recipe';
import { translator } from '../domain/translate';
import { vul, type Invulling, type Woord } from '../../teksten/woorden';
import { readFile } from '../domain/storage/file';
import type { Summary } from '../domain/storage/store';
import { readRecipe, writeRecipe, type Deviation, type Known } from '../domain/recipe';
import { GROEPSVORMEN, DEFAULT_RECIPE, type Gesprek, type Recipe } from '../domain/state/model';
import { fieldOf } from '../domain/state/view';

/** What a group can begin with, besides a new conversation. */
export interface StartWishes {
  /** Go on with a conversation that is kept here. */
  verder(id: string): void;
  /** A new conversation that starts from the agreements of one that is kept here. */
  opnieuw(id: string): void;
}

/** Which conversation, and when it began. */
type Begin = Pick<Summary, 'id' | 'begonnen'>;

/** The first question, with the recipe behind it. The address holds the recipe; the form and the address follow each other. */
export class StartDialog {
  readonly #vak: HTMLDialogElement;
  readonly #woorden: ReadonlyMap<string, Woord>;
  readonly #bekend: Known;
  readonly #plaat: string;
  /** Can this page show a conversation? */
  readonly #past: (g: Gesprek) => boolean;
  readonly #vorm: HTMLFormElement;
  /** What a file held, until a place is chosen for it. */
  #gelezen: Gesprek | undefined;
  #alsVorige = false;
  /** Was the question asked before? Then it begins anew. */
  #gevraagd = false;
  recipe: Recipe = DEFAULT_RECIPE;

  constructor(
    vak: HTMLDialogElement,
    woorden: ReadonlyMap<string, Woord>,
    bekend: Known & { plaat: string; past: (g: Gesprek) => boolean },
    wensen: StartWishes,
    signal: AbortSignal,
  ) {
    this.#vak = vak;
    this.#woorden = woorden;
    this.#bekend = bekend;
    this.#plaat = bekend.plaat;
    this.#past = bekend.past;
    this.#vorm = vak.querySelector('[data-opzet]')!;
    this.#vorm.addEventListener('change', (e) => this.#gewijzigd(e.target as HTMLInputElement), { signal });
    this.#vorm.addEventListener('submit', (e) => e.preventDefault(), { signal });
    vak.querySelector('[data-bestand]')!.addEventListener(
      'change',
      (e) => {
        const veld = e.target as HTMLInputElement;
        // Emptied once it is read: the same file, mended, can be chosen again.
        void this.#open(veld.files?.[0]).then(() => {
          veld.value = '';
        });
      },
      { signal },
    );
    this.#knop('verder').addEventListener(
      'click',
      (e) => this.#kies((e.currentTarget as HTMLElement).dataset.verder!, false, wensen.verder),
      { signal },
    );
    this.#knop('opnieuw').addEventListener(
      'click',
      (e) => this.#kies((e.currentTarget as HTMLElement).dataset.opnieuw!, true, wensen.opnieuw),
      { signal },
    );
    vak.querySelector('[data-klaar]')!.addEventListener('click', () => this.#naarKeuze(), { signal });
    this.#leesAdres();
  }

  /** @param eerder conversations about this plate that are kept here, the last one first */
  show(eerder: readonly Summary[]): void {
    if (this.#gevraagd) {
      this.#gelezen = undefined;
      this.#vak.querySelector('[data-bestand-melding]')!.textContent = '';
      this.#vak.querySelector<HTMLElement>('[data-eerder]')!.hidden = true;
    }
    this.#gevraagd = true;
    // What was agreed last may stand in an earlier one.
    if (eerder[0])
      this.#toonEerder(
        eerder[0],
        eerder.find((k) => k.afspraken > 0),
      );
    this.#vak.showModal();
  }

  /** A message above the choices. */
  say(tekst: string): void {
    const vak = this.#vak.querySelector<HTMLElement>('[data-let]')!;
    vak.hidden = !tekst;
    vak.textContent = tekst;
  }

  /** What a file gives to begin with: the conversation itself, or what was agreed in it. */
  get fromFile(): { gesprek?: Gesprek; vorige?: NonNullable<Gesprek['vorige']> } {
    const g = this.#gelezen;
    if (!g) return {};
    return this.#alsVorige
      ? {
          vorige: {
            begonnen: g.begonnen,
            afspraken: g.afspraken.map(({ wat, wie, wanneer }) => ({ wat, wie, wanneer })),
          },
        }
      : { gesprek: g };
  }

  #t(sleutel: string, invulling?: Invulling): string {
    return vul(this.#woorden, sleutel, invulling);
  }

  #knop(naam: 'verder' | 'opnieuw'): HTMLButtonElement {
    return this.#vak.querySelector<HTMLButtonElement>(`[data-${naam}]`)!;
  }

  #toonEerder({ id, begonnen, naam, notities }: Begin & Pick<Summary, 'naam' | 'notities'>, afspraken?: Begin): void {
    const datum = (k: Begin) => new Date(k.begonnen).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' });
    this.#vak.querySelector<HTMLElement>('[data-eerder]')!.hidden = false;
    this.#knop('verder').textContent = this.#t(naam ? 'zaal.verderNaam' : 'zaal.verder', {
      naam,
      datum: datum({ id, begonnen }),
      aantal: notities,
    });
    this.#knop('verder').dataset.verder = id;
    this.#knop('opnieuw').hidden = !afspraken;
    if (!afspraken) return;
    this.#knop('opnieuw').textContent = this.#t('zaal.opnieuw', { datum: datum(afspraken) });
    this.#knop('opnieuw').dataset.opnieuw = afspraken.id;
  }

  #kies(id: string, alsVorige: boolean, wens: (id: string) => void): void {
    if (!this.#gelezen) return wens(id);
    this.#alsVorige = alsVorige;
    this.#naarKeuze();
  }

  /** Everything is chosen but the place: that question comes next. */
  #naarKeuze(): void {
    this.say(this.#t('zaal.kiesPlek'));
    this.#vak.scrollTo(0, 0);
    this.#vak.querySelector<HTMLElement>('.keuze')!.focus();
  }

  /** Reads a file of an earlier conversation; whatever is wrong with it, nothing here changes. */
  async #open(bestand: File | undefined): Promise<void> {
    if (!bestand) return;
    const { name: naam } = bestand;
    const zeg = (zin: string) => {
      this.#vak.querySelector('[data-bestand-melding]')!.textContent = zin;
    };
    const gelezen = await readFile(bestand);
    if (!gelezen.goed) return zeg(this.#t(`zaal.bestand.${gelezen.reden}`, { naam, waar: gelezen.waar ?? '' }));
    const { gesprek } = gelezen;
    if (gesprek.plaat.id !== this.#plaat)
      return zeg(this.#t('zaal.bestand.andere', { naam, titel: gesprek.plaat.titel }));
    if (!this.#past(gesprek)) return zeg(this.#t('zaal.bestand.kapot', { naam, waar: 'stappen' }));
    this.#gelezen = gesprek;
    zeg(this.#t('zaal.bestand.goed', { naam, aantal: gesprek.notities.length }));
    const { id, begonnen } = gesprek;
    this.#toonEerder(
      { id, begonnen, naam: fieldOf(gesprek, 'naam'), notities: gesprek.notities.length },
      gesprek.afspraken.length ? { id, begonnen } : undefined,
    );
    this.#knop('verder').focus();
  }

  #leesAdres(): void {
    const { opzet, afwijkingen } = readRecipe(new URLSearchParams(location.search), this.#bekend);
    this.recipe = opzet;
    this.#vul();
    if (afwijkingen.length) this.say([this.#t('zaal.onzin.kop'), ...afwijkingen.map((a) => this.#onzin(a))].join('\n'));
  }

  #onzin({ deel, waarde }: Deviation): string {
    return this.#t('zaal.onzin.deel', {
      waarde,
      deel: this.#t(`zaal.onzin.${deel}`),
      standaard: this.#t(`zaal.onzin.in.${deel}`),
    });
  }

  #veld<E extends HTMLElement>(kies: string): E[] {
    return [...this.#vorm.querySelectorAll<E>(kies)];
  }

  #vul(): void {
    const { recipe } = this;
    const minuten = this.#vorm.querySelector<HTMLSelectElement>('[name="minuten"]')!;
    const eigen = minuten.querySelector<HTMLOptionElement>('[data-eigen]')!;
    if (![...minuten.options].some((o) => o.value === String(recipe.minuten))) {
      eigen.value = String(recipe.minuten);
      eigen.textContent = this.#t('zaal.aantalMinuten', { aantal: recipe.minuten });
      eigen.hidden = false;
    }
    minuten.value = String(recipe.minuten);
    for (const vink of this.#veld<HTMLInputElement>('[name="vragen"]'))
      vink.checked = !recipe.vragen.length || recipe.vragen.includes(Number(vink.value));
    for (const keuze of this.#veld<HTMLInputElement>('[name="groep"]')) keuze.checked = keuze.value === recipe.groep;
    this.#vorm.querySelector<HTMLInputElement>('[name="stil"]')!.checked = recipe.stil;
    for (const vink of this.#veld<HTMLInputElement>('[name="daarna"]'))
      vink.checked = recipe.daarna.includes(vink.value);
    this.#zegNu();
  }

  /** The form changed: the recipe follows, and the address with it. */
  #gewijzigd(veld: HTMLInputElement): void {
    const geen = !this.#vorm.querySelector('[name="vragen"]:checked');
    // None would mean all: the last question stays.
    if (geen) veld.checked = true;
    this.#vak.querySelector('[data-minstens]')!.textContent = geen ? this.#t('zaal.minstensEen') : '';
    const velden = new FormData(this.#vorm);
    const nrs = velden.getAll('vragen').map(Number);
    const groep = velden.get('groep');
    this.recipe = {
      vragen: nrs.length === this.#bekend.vragen.length ? [] : nrs,
      minuten: Number(velden.get('minuten')),
      groep: GROEPSVORMEN.find((g) => g === groep) ?? DEFAULT_RECIPE.groep,
      stil: velden.has('stil'),
      daarna: velden.getAll('daarna').map(String),
    };
    history.replaceState(null, '', location.pathname + writeRecipe(this.recipe) + location.hash);
    this.say('');
    this.#zegNu();
  }

  #zegNu(): void {
    this.#vak.querySelector('[data-nu]')!.textContent = sayRecipe(
      this.#woorden,
      this.recipe,
      this.#bekend.vragen.length,
    );
  }
}

