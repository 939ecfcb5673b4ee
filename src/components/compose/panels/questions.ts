import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import { tellOverflow } from '../../gesprek/page/overflow';
import { LIMITS, type OwnQuestion } from '../../own-plate/domain/model';
import {
  addQuestion,
  behind,
  KINDS,
  changeQuestion,
  isFull,
  moveQuestion,
  removeQuestion,
  switchBehind,
  switchSpot,
  type Behind,
} from '../domain/questions';
import type { Studio, Work } from '../studio/studio';
import { BehindField, type BehindIndex } from './behind-field';
import { icon } from './icon';

/** The questions of the plate; the chosen one is open, with its spots and what lies behind it. */
export class Questions {
  readonly #studio: Studio;
  readonly #t: Translate;
  readonly #list: HTMLElement;
  readonly #add: HTMLElement;
  readonly #full: HTMLElement;
  readonly #index: BehindIndex;
  readonly #say: (sentence: string) => void;
  #shown = '';

  constructor(
    studio: Studio,
    panel: HTMLElement,
    t: Translate,
    { index, say, signal }: { index: BehindIndex; say: (sentence: string) => void; signal: AbortSignal },
  ) {
    this.#studio = studio;
    this.#t = t;
    this.#index = index;
    this.#say = say;
    this.#list = panel.querySelector('[data-vragenlijst]')!;
    this.#add = panel.querySelector('[data-nieuwe-vraag]')!;
    this.#full = panel.querySelector('[data-vragen-vol]')!;
    panel.addEventListener('click', (e) => this.#click(e.target as Element), { signal });
    panel.addEventListener('input', (e) => this.#write(e.target as HTMLTextAreaElement), { signal });
    studio.view((work) => this.#show(work));
  }

  #click(target: Element): void {
    const { work, plate } = this.#studio;
    const data = target.closest<HTMLElement>('button')?.dataset ?? {};
    if (data.vraagNr) return this.#open(Number(data.vraagNr));
    if ('nieuweVraag' in data) {
      const added = addQuestion(plate);
      if (!added) return;
      this.#studio.change({ ...work, plate: added.plate, question: added.nr });
      return this.#focusOpen();
    }
    const { question: nr } = work;
    if (nr === undefined) return;
    if (data.licht) return this.#studio.change({ ...work, plate: switchSpot(plate, nr, Number(data.licht)) });
    if (data.vraagDoe === 'weg') {
      this.#studio.change({ ...work, plate: removeQuestion(plate, nr), question: undefined });
      this.#say(this.#t('maken.vraagWeg', { nr }));
      return this.#add.focus();
    }
    if (data.vraagDoe === 'op' || data.vraagDoe === 'neer') this.#shift(nr, data.vraagDoe === 'op' ? -1 : 1);
  }

  #shift(nr: number, by: 1 | -1): void {
    const { work, plate } = this.#studio;
    const next = moveQuestion(plate, nr, by);
    if (next === plate) return;
    this.#studio.change({ ...work, plate: next, question: nr + by });
    this.#say(this.#t('maken.vraagNu', { nr: nr + by }));
    this.#list.querySelector<HTMLElement>(`[data-vraag-doe="${by < 0 ? 'op' : 'neer'}"]`)?.focus();
  }

  /** What was pressed is gone from the list: who goes on finds the field to look for more. */
  #switch(nr: number, thing: Behind, naam: string): void {
    const { work, plate } = this.#studio;
    const next = switchBehind(plate, nr, thing);
    const full = (p: typeof plate) => p.vragen.some((question) => question.nr === nr && isFull(question, thing.kind));
    const more = this.#t(`maken.achterVol.${thing.kind}`, { meest: LIMITS.verwijzingen });
    if (next === plate) return this.#say(more);
    const count = (p: typeof plate) => p.vragen.reduce((sum, question) => sum + behind(question).length, 0);
    this.#studio.change({ ...work, plate: next });
    const said = this.#t(count(next) > count(plate) ? 'maken.ligtNuAchter' : 'maken.nietMeerAchter', { naam, nr });
    this.#say(full(next) ? `${said} ${more}` : said);
    this.#list.querySelector<HTMLElement>('.vraag__achter input')?.focus();
  }

  #open(nr: number): void {
    this.#studio.choose({ question: nr });
    this.#focusOpen();
  }

  #focusOpen(): void {
    this.#list.querySelector<HTMLElement>('textarea')?.focus();
  }

  #write(field: HTMLTextAreaElement): void {
    const { work, plate } = this.#studio;
    if (!('vraagTekst' in field.dataset) || work.question === undefined) return;
    const { question: nr } = work;
    this.#studio.change({ ...work, plate: changeQuestion(plate, nr, { tekst: field.value }) }, `vraag ${nr}`);
  }

  /** Builds the list again when something in it is another thing; words that are being typed stay. */
  #show({ plate, question }: Work): void {
    const full = plate.vragen.length >= LIMITS.vragen;
    this.#full.textContent = full ? this.#t('maken.vraagVol', { meest: LIMITS.vragen }) : '';
    this.#add.hidden = full;
    const shape = plate.vragen.map((v) => [v.nr, v.nr === question ? [v.plekken, behind(v)] : v.tekst]);
    const key = JSON.stringify([shape, question, plate.plekken.map((s) => s.nr)]);
    const open = this.#list.querySelector<HTMLTextAreaElement>('textarea');
    const now = plate.vragen.find((v) => v.nr === question);
    if (key === this.#shown) {
      if (open && now && document.activeElement !== open) open.value = now.tekst;
      return;
    }
    this.#shown = key;
    const held = (document.activeElement as HTMLElement | null)?.dataset.licht;
    this.#list.replaceChildren(...plate.vragen.map((v) => (v.nr === question ? this.#opened(v) : this.#closed(v))));
    if (held) this.#list.querySelector<HTMLElement>(`[data-licht="${held}"]`)?.focus();
  }

  #closed({ nr, tekst }: OwnQuestion): HTMLLIElement {
    const button = make('button', { type: 'button', className: 'vraag__open' });
    button.dataset.vraagNr = String(nr);
    button.append(
      make('span', { className: 'schijf schijf--klein schijf--geel' }, String(nr)),
      make('span', {}, tekst.trim() || this.#t('maken.legeVraag')),
    );
    return make('li', { className: 'vraag' }, button);
  }

  #opened(question: OwnQuestion): HTMLLIElement {
    const { nr, tekst } = question;
    const field = make('textarea', { className: 'invoer', rows: 3, maxLength: LIMITS.tekst, value: tekst });
    field.dataset.vraagTekst = '';
    field.setAttribute('aria-label', this.#t('maken.vraagNr', { nr }));
    const head = make(
      'div',
      { className: 'vraag__kop' },
      make('span', { className: 'schijf schijf--klein schijf--geel' }, String(nr)),
      field,
    );
    const item = make('li', { className: 'vraag vraag--open' }, head, this.#spots(question));
    const place = make('div', { className: 'vraag__achter' });
    item.append(place, this.#deeds(nr));
    tellOverflow(field, this.#t, head);
    new BehindField(place, this.#t, this.#index, {
      chosen: behind(question),
      onSwitch: (thing, naam) => this.#switch(nr, thing, naam),
      full: KINDS.filter((kind) => isFull(question, kind)),
    });
    return item;
  }

  #spots({ plekken }: OwnQuestion): HTMLElement {
    const all = this.#studio.plate.plekken;
    const group = make(
      'div',
      { className: 'vraag__licht' },
      make('span', { className: 'optie__naam' }, this.#t('maken.inHetLicht')),
    );
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', this.#t('maken.inHetLicht'));
    if (!all.length) group.append(make('span', { className: 'zacht' }, this.#t('maken.eerstPlekken')));
    for (const spot of all) {
      const button = make(
        'button',
        { type: 'button', className: 'lichtknop' },
        make('span', { className: 'schijf schijf--klein' }, String(spot.nr)),
      );
      button.dataset.licht = String(spot.nr);
      button.setAttribute('aria-pressed', String(plekken.includes(spot.nr)));
      button.setAttribute('aria-label', this.#t('maken.plekInLicht', { nr: spot.nr, naam: spot.naam }));
      group.append(button);
    }
    return group;
  }

  #deeds(nr: number): HTMLElement {
    const deed = (name: 'op' | 'neer' | 'weg', words: string): HTMLButtonElement => {
      const button = make('button', { type: 'button', className: 'knop knop--stil knop--klein' });
      button.dataset.vraagDoe = name;
      button.append(icon(name), words);
      return button;
    };
    return make(
      'div',
      { className: 'rij' },
      deed('op', this.#t('maken.vraagOp')),
      deed('neer', this.#t('maken.vraagNeer')),
      deed('weg', this.#t('maken.haalVraagWeg', { nr })),
    );
  }
}
