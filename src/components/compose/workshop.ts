import type { Translate } from '../gesprek/domain/translate';
import { LIMITS, type OwnPlate } from '../own-plate/domain/model';
import type { DrawnAhead } from '../own-plate/ahead';
import { Actions } from './actions';
import type { Addresses } from './addresses';
import { Canvas, type Mode } from './canvas/canvas';
import { historyOf } from './canvas/keys';
import { Pointer } from './canvas/pointer';
import { named } from './domain/own';
import { partAt, type At } from './domain/scene';
import { addSpot, takesDisc } from './domain/spots';
import { handOver, type Way } from './handing-over';
import { Keeping, type Place } from './keeping';
import type { Opened } from './opened';
import { BehindIndex } from './panels/behind-field';
import { Deeds } from './panels/deeds';
import { CheckList, type Mend } from './panels/finish';
import { Hints } from './panels/hints';
import { Layers } from './panels/layers';
import { Options } from './panels/options';
import { Questions } from './panels/questions';
import { Spots } from './panels/spots';
import { Studio, type Work } from './studio/studio';
import { Supply } from './supply';
import { tryOut } from './try-out';

interface Where extends Opened {
  root: HTMLElement;
  place: HTMLElement;
  t: Translate;
  addresses: Addresses;
  /** Own or shared computer. */
  plek: Place;
  outer: AbortSignal;
}

const STEPS: readonly Mode[] = ['teken', 'plekken', 'vragen', 'klaar'];
/** How long somebody rests before it is said where something is now, in ms. */
const REST = 350;
/** Below this width parts are not put on a plate: what is chosen of them has no room. */
const WIDE = '(min-width: 60em)';

/** The workshop of one plate: canvas, palette, spots, questions and what is done with it. */
export class Workshop {
  readonly studio: Studio;
  readonly #place: HTMLElement;
  readonly #root: HTMLElement;
  readonly #t: Translate;
  readonly #addresses: Addresses;
  readonly #end = new AbortController();
  readonly #canvas: Canvas;
  readonly #actions: Actions;
  readonly #check: CheckList;
  readonly #keeping: Keeping;
  readonly #supply: Supply;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    plate: OwnPlate,
    ahead: DrawnAhead,
    { root, place: element, t, addresses, plek, news, keep, outer }: Where,
  ) {
    const { signal } = this.#end;
    outer.addEventListener('abort', () => this.#end.abort(), { signal });
    this.#root = root;
    this.#place = element;
    this.#t = t;
    this.#addresses = addresses;
    this.studio = new Studio(plate, ahead.delen);
    const doek = this.#find('[data-doek]');
    doek.tabIndex = 0;
    this.#canvas = new Canvas(this.studio, doek, { t, ahead, signal });
    const perspective = (): boolean => this.#find<HTMLInputElement>('[data-groeit]').checked;
    this.#actions = new Actions(this.studio, this.#canvas, t, {
      say: (sentence) => this.#say(sentence),
      perspective,
      names: this.#names,
      toOptions: () => this.#find('[data-gekozen-naam]').focus(),
    });
    new Pointer(
      this.studio,
      this.#canvas,
      {
        perspective,
        onEmpty: (point, at) => this.#newSpot(point, at),
        onDone: () => this.#canvas.mode === 'teken' && this.#actions.tell(),
        canDraw: () => matchMedia(WIDE).matches,
      },
      signal,
    );
    this.#supply = new Supply(this.#find('[data-palet]'), this.studio, this.#canvas, {
      t,
      address: `${addresses.begin}onderdelen.json`,
      names: this.#names,
      say: (sentence) => this.#say(sentence),
      onPut: () => this.#actions.tell('geplaatst'),
      signal,
    });
    new Deeds(this.studio, this.#place, t);
    new Options(this.studio, this.#find('[data-opties]'), t, perspective);
    new Layers(this.studio, this.#find('[data-lagen]'), t, {
      onKey: (e) => this.#actions.press(e),
      onChosen: () => this.#actions.tell(),
      onEnter: () => this.#actions.enterPart(),
      signal,
    });
    new Spots(this.studio, { row: this.#find('[data-plekken]'), panel: this.#find('[data-plekpaneel]') }, t, {
      onNew: () => this.#newSpot(this.#canvas.frame.middle, undefined),
      say: (sentence) => this.#say(sentence),
      discs: () => this.#canvas.parts.metingen.plekken,
      signal,
    });
    new Questions(this.studio, this.#find('[data-vragenpaneel]'), t, {
      index: new BehindIndex(`${addresses.begin}achter.json`),
      say: (sentence) => this.#say(sentence),
      signal,
    });
    this.#check = new CheckList(this.#find('[data-nakijk]'), t, {
      drawn: () => this.#canvas.seen,
      onMend: (mend) => this.#mend(mend),
      signal,
    });
    new Hints(this.studio, this.#place, { t, canvas: this.#canvas, signal });
    this.#keeping = new Keeping(plate.gewijzigd, { place: plek, status: this.#find('[data-bewaarstand]'), t, signal });
    this.studio.onChange((next) => this.#keeping.keep(next));
    this.#tellFull();
    if (keep) this.#keeping.keep(plate);
    this.#find('[data-klaar-melding]').textContent = '';
    this.#find('[data-nieuws]').textContent = news ?? '';
    this.#listen(signal);
    this.studio.view((work) => this.#show(work));
    this.go(this.#stepOf(location.hash) ?? (plate.scene && matchMedia(WIDE).matches ? 'teken' : 'plekken'));
  }

  get #names(): { parts: string; signs: string } {
    return { parts: this.#t('maken.lagen.delen'), signs: this.#t('maken.lagen.borden') };
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    return this.#place.querySelector<E>(selector)!;
  }

  #stepOf(hash: string): Mode | undefined {
    return STEPS.find((step) => hash === `#${step}`);
  }

  #listen(signal: AbortSignal): void {
    const doek = this.#find('[data-doek]');
    doek.addEventListener('keydown', (e) => this.#canvas.mode === 'teken' && this.#actions.press(e), { signal });
    // A finger is followed by a press of a mouse: it would take the focus from the name of a new spot.
    doek.addEventListener('mousedown', (e) => this.#canvas.mode === 'plekken' && e.preventDefault(), { signal });
    doek.addEventListener('dblclick', (e) => this.#canvas.mode === 'teken' && this.#actions.enterAt(e), { signal });
    doek.addEventListener('focus', () => this.#actions.enter(), { signal });
    doek.addEventListener('dragover', (e) => e.preventDefault(), { signal });
    doek.addEventListener('drop', (e) => this.#supply.dropped(e) && e.preventDefault(), { signal });
    this.#place.addEventListener('click', (e) => this.#click(e), { signal });
    this.#place.addEventListener('input', (e) => this.#write(e.target as HTMLInputElement), { signal });
    document.addEventListener('keydown', (e) => this.#shortcut(e), { signal });
    window.addEventListener(
      'hashchange',
      () => {
        const step = this.#stepOf(location.hash);
        if (step) this.go(step);
      },
      { signal },
    );
  }

  /** Says that a plate holds no more, until something else is done. */
  #tellFull(): void {
    const news = this.#find('[data-nieuws]');
    const full = this.#t('maken.zeg.vol');
    this.studio.onFull = () => (news.textContent = full);
    this.studio.onChange(() => {
      if (news.textContent === full) news.textContent = '';
    });
  }

  /** Undo and redo work everywhere; in a field that is being typed in the browser has its own. */
  #shortcut(e: KeyboardEvent): void {
    const way = historyOf(e);
    if (!way || (e.target as Element).matches('input:not([type]), input[type="text"], input[type="search"], textarea'))
      return;
    e.preventDefault();
    this.#actions.history(way);
  }

  #click(e: MouseEvent): void {
    const target = e.target as Element;
    const way = target.closest<HTMLElement>('[data-klaar-doe]')?.dataset.klaarDoe as Way | undefined;
    if (way) return void this.#handOver(way);
    const use = target.closest<HTMLAnchorElement>('a[data-probeer]');
    if (use && !e.ctrlKey && !e.metaKey && !e.shiftKey) {
      e.preventDefault();
      const say = (sentence: string) => (this.#find('[data-nieuws]').textContent = sentence);
      return void tryOut(use, this.studio.plate, { keeping: this.#keeping, t: this.#t, say });
    }
    const step = target.closest<HTMLElement>('[data-naar]')?.dataset.naar as Mode | undefined;
    if (step) {
      history.pushState(null, '', `#${step}`);
      // Told and read; on a phone it takes the room of the plate.
      this.#find('[data-nieuws]').textContent = '';
      return this.go(step);
    }
    const doe = target.closest<HTMLElement>('[data-doe]')?.dataset.doe;
    if (doe) return this.#actions.act(doe);
    const zoom = target.closest<HTMLElement>('[data-zoom]')?.dataset.zoom;
    if (zoom === 'in') this.#canvas.frame.closer();
    else if (zoom === 'uit') this.#canvas.frame.back();
    else if (zoom === 'heel') this.#canvas.frame.whole();
  }

  #handOver(way: Way): Promise<void> {
    return handOver(way, this.studio.plate, {
      t: this.#t,
      addresses: this.#addresses,
      plek: this.#keeping.place,
      linkPlace: this.#find('[data-linkvak]'),
      say: (sentence) => (this.#find('[data-klaar-melding]').textContent = sentence),
    });
  }

  #write(field: HTMLInputElement): void {
    const { work, plate } = this.studio;
    if ('naam' in field.dataset) return this.studio.change({ ...work, plate: named(plate, field.value) }, 'titel');
    const name = field.dataset.plaatVeld;
    if (name) this.studio.change({ ...work, plate: { ...plate, [name]: field.value } }, `veld ${name}`);
  }

  #show(work: Work): void {
    const { plate } = work;
    const fill = (field: HTMLInputElement, value: string): void => {
      if (document.activeElement !== field) field.value = value;
    };
    fill(this.#find('[data-naam]'), plate.titel);
    for (const field of this.#place.querySelectorAll<HTMLInputElement>('[data-plaat-veld]'))
      fill(field, plate[field.dataset.plaatVeld as 'maker' | 'kern' | 'ondertitel' | 'beschrijving']);
    if (this.#canvas.mode === 'klaar') this.#check.show(work);
  }

  /** Says a sentence when somebody rests: a row of steps is one sentence. */
  #say(sentence: string): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#root.querySelector('[data-zeg]')!.textContent = sentence;
    }, REST);
  }

  /** Goes to a step. */
  go(step: Mode): void {
    this.#place.dataset.stap = step;
    this.#canvas.mode = step;
    for (const link of this.#place.querySelectorAll<HTMLElement>('[data-naar]')) {
      if (link.dataset.naar === step) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    // The first step is a place of its own: Back leads to how to begin.
    if (!location.hash) history.pushState(null, '', `#${step}`);
    else if (location.hash !== `#${step}`) history.replaceState(null, '', `#${step}`);
    this.#say(this.#t('maken.zeg.stap', { stap: this.#t(`maken.stap.${step}`) }));
    if (step === 'teken' && this.studio.scene && matchMedia(WIDE).matches) void this.#supply.open();
    if (step === 'klaar') this.#check.show(this.studio.work);
  }

  #newSpot(point: readonly [number, number], at: At | undefined): void {
    const { work, plate, scene } = this.studio;
    const deel = at && scene ? partAt(scene, at) : undefined;
    const sign = deel && takesDisc(deel) ? at : undefined;
    const added = addSpot(plate, this.#canvas.percent(point), { names: this.#names, sign });
    if (!added) return this.#say(this.#t('maken.plekVol', { meest: LIMITS.plekken }));
    this.studio.change({ ...work, plate: added.plate, spot: added.nr });
    this.#say(this.#t('maken.plekNieuw', { nr: added.nr }));
    this.#find('[data-plek-veld="naam"]').focus({ preventScroll: true });
  }

  /** Goes to where something can be mended. */
  #mend({ step, spot, question, field }: Mend): void {
    if (spot !== undefined) this.studio.choose({ spot });
    if (question !== undefined) this.studio.choose({ question });
    this.go(step);
    if (field === 'titel') return this.#find('[data-naam]').focus();
    if (field) return this.#find(`[data-plaat-veld="${field}"]`).focus();
    this.#find(
      step === 'plekken'
        ? '[data-plekken] button'
        : step === 'vragen'
          ? '[data-vragenlijst] button, [data-nieuwe-vraag]'
          : '[data-doek]',
    ).focus();
  }

  /** @returns once its plate is kept, or put aside */
  close(): Promise<void> {
    clearTimeout(this.#resting);
    this.#end.abort();
    this.#find('[data-doek]').replaceChildren();
    return this.#keeping.close();
  }
}
