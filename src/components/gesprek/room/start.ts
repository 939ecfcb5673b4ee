import {
  LONGEST,
  readRecipe,
  sayRecipe,
  STEPS,
  timesOf,
  writeRecipe,
  type Deviation,
  type Known,
} from '../domain/recipe';
import { asField, limitOf } from '../domain/state/fields';
import { oneLine } from '../domain/state/clean';
import { DEFAULT_RECIPE, GROEPSVORMEN, type Gesprek, type Recipe } from '../domain/state/model';
import { fieldOf } from '../domain/state/view';
import { readFile } from '../domain/storage/file';
import type { Summary } from '../domain/storage/store';
import type { Translate } from '../domain/translate';
import { startElements } from './elements/start';
import type { Emit, RoomEvent } from './events';
import { fieldsIn } from './form-fields';
import { Overflow, tellOverflow } from '../page/overflow';

/** What the first question has to know of the plate. */
export interface PlateKnown extends Known {
  plaat: string;
  /** Can this page show a conversation? */
  readonly fits: (g: Gesprek) => boolean;
}
/** Which conversation, and when it began. */
type Begun = Pick<Summary, 'id' | 'begonnen'>;

/** The first question, with the recipe behind it. The address holds the recipe; the form and the address follow each other. */
export class StartDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #e: ReturnType<typeof startElements>;
  readonly #t: Translate;
  readonly #known: PlateKnown;
  readonly #emit: Emit<RoomEvent>;
  /** What a file held, until a place is chosen for it. */
  #read: Gesprek | undefined;
  #asPrevious = false;
  /** Was the question asked before? Then it begins anew. */
  #asked = false;
  recipe: Recipe = DEFAULT_RECIPE;

  constructor(dialog: HTMLDialogElement, known: PlateKnown, t: Translate, emit: Emit<RoomEvent>, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#e = startElements(dialog);
    this.#t = t;
    this.#known = known;
    this.#emit = emit;
    this.#listen(signal);
    this.#readAddress();
  }

  /** @param earlier conversations about this plate that are kept here, the last one first */
  show(earlier: readonly Summary[]): void {
    if (this.#asked) {
      this.#read = undefined;
      this.#e.fileMessage.textContent = '';
      this.#e.earlier.hidden = true;
      // Another group: who the last one was is offered, not filled in.
      this.#e.card.reset();
    }
    this.#asked = true;
    this.offer(earlier);
    this.#dialog.showModal();
  }

  /** Conversations that are kept here, to go on with. */
  offer(earlier: readonly Summary[]): void {
    // What was agreed last may stand in an earlier one.
    if (earlier[0])
      this.#showEarlier(
        earlier[0],
        earlier.find((k) => k.afspraken > 0),
      );
  }

  /** Who they are, as the card says it; what was left open is not in it. */
  get card(): [veld: string, waarde: string][] {
    return fieldsIn(this.#e.card).flatMap(({ name, value }): [string, string][] => {
      const waarde = asField(name, value);
      return waarde ? [[name, waarde]] : [];
    });
  }

  /** The group that talked on this device last: one press fills the card with it. */
  offerGroup(group: Readonly<Record<string, string>> | undefined): void {
    const { sameBox, same } = this.#e;
    sameBox.hidden = !group;
    if (!group) return;
    same.textContent = group.naam
      ? this.#t('zaal.kaart.zelfdeNaam', { naam: group.naam })
      : this.#t('zaal.kaart.zelfde');
    same.onclick = () => {
      for (const field of fieldsIn(this.#e.card)) field.value = group[field.name] ?? field.value;
      fieldsIn(this.#e.card)[0]?.focus();
    };
  }

  /** A message above the choices. */
  say(text: string): void {
    this.#e.notice.hidden = !text;
    this.#e.notice.textContent = text;
  }

  get open(): boolean {
    return this.#dialog.open;
  }

  close(): void {
    this.#dialog.close();
  }

  /** What a file gives to begin with: the conversation itself, or one to begin from. */
  get fromFile(): { gesprek?: Gesprek; before?: Gesprek } {
    const g = this.#read;
    if (!g) return {};
    return this.#asPrevious ? { before: g } : { gesprek: g };
  }

  #listen(signal: AbortSignal): void {
    const { form, file, resume, anew } = this.#e;
    form.addEventListener('change', (e) => this.#changed(e.target as HTMLInputElement), { signal });
    form.addEventListener('submit', (e) => e.preventDefault(), { signal });
    const { card, cardSaid, cardBox } = this.#e;
    cardBox.addEventListener('toggle', () => this.#placeChoices(), { signal });
    card.addEventListener('submit', (e) => e.preventDefault(), { signal });
    const limits = fieldsIn(card).map((field) => [field, limitOf(field.name)] as const);
    new Overflow(limits, { said: cardSaid }, () => undefined, this.#t, signal);
    tellOverflow(this.#e.own, this.#t);
    file.addEventListener(
      'change',
      // Emptied once it is read: the same file, mended, can be chosen again.
      () =>
        void this.#open(file.files?.[0]).then(() => {
          file.value = '';
        }),
      { signal },
    );
    resume.addEventListener('click', () => this.#choose('resume', resume.dataset.verder!), { signal });
    anew.addEventListener('click', () => this.#choose('anew', anew.dataset.opnieuw!), { signal });
    this.#dialog.addEventListener('close', () => this.#emit({ kind: 'startClosed' }), { signal });
  }

  /** Who filled the card goes on below it: there the choices stand that begin, and above it as long as it is closed. */
  #placeChoices(): void {
    const { cardBox, choices, earlier } = this.#e;
    if (cardBox.open) cardBox.after(choices);
    else earlier.before(choices);
  }

  #showEarlier({ id, begonnen, naam, notities }: Begun & Pick<Summary, 'naam' | 'notities'>, agreed?: Begun): void {
    const { earlier, resume, anew } = this.#e;
    const datum = (k: Begun) => new Date(k.begonnen).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' });
    earlier.hidden = false;
    resume.textContent = this.#t(naam ? 'zaal.verderNaam' : 'zaal.verder', {
      naam,
      datum: datum({ id, begonnen }),
      aantal: notities,
    });
    resume.dataset.verder = id;
    anew.hidden = !agreed;
    if (!agreed) return;
    anew.textContent = this.#t('zaal.opnieuw', { datum: datum(agreed) });
    anew.dataset.opnieuw = agreed.id;
  }

  /** Goes on with a kept conversation, or starts from it; of a file the place is asked first. */
  #choose(kind: 'resume' | 'anew', id: string): void {
    if (!this.#read) return this.#emit({ kind, id });
    this.#asPrevious = kind === 'anew';
    this.#toPlace();
  }

  /** Everything is chosen but the place: that question comes next. */
  #toPlace(): void {
    this.say(this.#t('zaal.kiesPlek'));
    this.#e.notice.scrollIntoView({ block: 'nearest' });
    this.#e.place.focus();
  }

  /** Reads a file of an earlier conversation; whatever is wrong with it, nothing here changes. */
  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    const { name: naam } = file;
    const say = (sentence: string) => {
      this.#e.fileMessage.textContent = sentence;
    };
    const read = await readFile(file);
    if (!read.goed) return say(this.#t(`zaal.bestand.${read.reden}`, { naam, waar: read.waar ?? '' }));
    const { gesprek } = read;
    if (gesprek.plaat.id !== this.#known.plaat)
      return say(this.#t('zaal.bestand.andere', { naam, titel: gesprek.plaat.titel }));
    if (!this.#known.fits(gesprek)) return say(this.#t('zaal.bestand.kapot', { naam, waar: 'stappen' }));
    this.#read = gesprek;
    say(this.#t('zaal.bestand.goed', { naam, aantal: gesprek.notities.length }));
    const { id, begonnen } = gesprek;
    this.#showEarlier(
      { id, begonnen, naam: fieldOf(gesprek, 'naam'), notities: gesprek.notities.length },
      gesprek.afspraken.length ? { id, begonnen } : undefined,
    );
    this.#e.resume.focus();
  }

  #readAddress(): void {
    const { opzet, afwijkingen } = readRecipe(new URLSearchParams(location.search), this.#known);
    this.recipe = opzet;
    this.#fill();
    if (afwijkingen.length)
      this.say([this.#t('zaal.onzin.kop'), ...afwijkingen.map((a) => this.#nonsense(a))].join('\n'));
  }

  #nonsense({ deel, waarde }: Deviation): string {
    return this.#t('zaal.onzin.deel', {
      waarde,
      deel: this.#t(`zaal.onzin.${deel}`),
      standaard: this.#t(`zaal.onzin.in.${deel}`),
    });
  }

  #inputs(name: string): HTMLInputElement[] {
    return [...this.#e.form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  }

  #fill(): void {
    const { vragen, minuten, groep, stil, daarna, eigen, tijden } = this.recipe;
    const { silent, own, perStep } = this.#e;
    this.#showMinutes(minuten);
    own.value = eigen ?? '';
    perStep.open = Boolean(tijden);
    for (const step of STEPS)
      for (const field of this.#inputs(`stap-${step}`)) field.value = String(tijden?.[step] ?? '');
    for (const box of this.#inputs('vragen')) box.checked = !vragen.length || vragen.includes(Number(box.value));
    for (const choice of this.#inputs('groep')) choice.checked = choice.value === groep;
    silent.checked = stil;
    for (const box of this.#inputs('daarna')) box.checked = daarna.includes(box.value);
    this.#sayNow();
  }

  /** A number of minutes that is no choice of its own becomes one. */
  #showMinutes(minuten: number): void {
    const { minutes, ownMinutes } = this.#e;
    if (![...minutes.options].some((o) => o !== ownMinutes && o.value === String(minuten))) {
      ownMinutes.value = String(minuten);
      ownMinutes.textContent = this.#t('zaal.aantalMinuten', { aantal: minuten });
      ownMinutes.hidden = false;
    }
    minutes.value = String(minuten);
  }

  /** Minutes per step, when any is filled in; whoever then chooses a number for everything lets go of them. */
  #timesOf(fields: FormData, changed: HTMLElement): ReturnType<typeof timesOf> {
    // Typed by hand it can be anything: a conversation counts in whole minutes.
    const given = STEPS.map((step) => Math.max(0, Math.round(Number(fields.get(`stap-${step}`)))));
    if (changed !== this.#e.minutes) return timesOf(given);
    for (const step of STEPS) for (const field of this.#inputs(`stap-${step}`)) field.value = '';
    return undefined;
  }

  /** The form changed: the recipe follows, and the address with it. */
  #changed(field: HTMLInputElement): void {
    const none = !this.#inputs('vragen').some((box) => box.checked);
    // None would mean all: the last question stays.
    if (none) field.checked = true;
    this.#e.atLeast.textContent = none ? this.#t('zaal.minstensEen') : '';
    const fields = new FormData(this.#e.form);
    const numbers = fields.getAll('vragen').map(Number);
    const group = fields.get('groep');
    const own = oneLine(this.#e.own.value);
    const times = this.#timesOf(fields, field);
    this.recipe = {
      vragen: numbers.length === this.#known.vragen.length ? [] : numbers,
      minuten: Number(fields.get('minuten')),
      groep: GROEPSVORMEN.find((g) => g === group) ?? DEFAULT_RECIPE.groep,
      stil: fields.has('stil'),
      daarna: fields.getAll('daarna').map(String),
      ...(own ? { eigen: own } : {}),
      ...times,
    };
    if (times) this.#showMinutes(times.minuten);
    history.replaceState(null, '', location.pathname + writeRecipe(this.recipe) + location.hash);
    const asked = STEPS.reduce((sum, step) => sum + Number(fields.get(`stap-${step}`)), 0);
    const tooLong = !times && (field as HTMLElement) !== this.#e.minutes && asked > LONGEST;
    this.say(tooLong ? this.#t('zaal.teVeelMinuten', { minuten: LONGEST }) : '');
    this.#sayNow();
  }

  #sayNow(): void {
    this.#e.now.textContent = sayRecipe(this.#t, this.recipe, this.#known.vragen.length);
  }
}
