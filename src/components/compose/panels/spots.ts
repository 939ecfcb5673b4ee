import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import { forgetOverflow } from '../../gesprek/page/overflow';
import { LIMITS } from '../../own-plate/domain/model';
import { inReadingOrder } from '../domain/reading';
import { changeSpot, lightOf, moveSpot, numberedInOrder, removeSpot, spotOf } from '../domain/spots';
import type { Studio, Work } from '../studio/studio';

/** Arrow buttons move a disc so many %. */
const STEP = 1;
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  links: [-STEP, 0],
  rechts: [STEP, 0],
  op: [0, -STEP],
  neer: [0, STEP],
};
const LIGHT = ['x', 'y', 'rx', 'ry'] as const;

/** The spots of the plate in a row, and the fields of the chosen one. */
export class Spots {
  readonly #studio: Studio;
  readonly #t: Translate;
  readonly #row: HTMLElement;
  readonly #panel: HTMLElement;
  readonly #find: <E extends HTMLElement>(selector: string) => E;
  #shown = '';
  /** The spot whose fields are shown. */
  #open: number | undefined;

  /** @param discs where the discs stand, for their order of reading */
  constructor(
    studio: Studio,
    place: { row: HTMLElement; panel: HTMLElement },
    t: Translate,
    wishes: {
      onNew: () => void;
      say: (sentence: string) => void;
      discs: () => readonly { nr: number; x: number; y: number }[];
      signal: AbortSignal;
    },
  ) {
    const { signal } = wishes;
    this.#studio = studio;
    this.#t = t;
    this.#row = place.row;
    this.#panel = place.panel;
    this.#find = (selector) => place.panel.querySelector(selector)!;
    place.row.addEventListener('click', (e) => this.#choose(e.target as Element, wishes.onNew), { signal });
    place.panel.addEventListener('input', (e) => this.#write(e.target as HTMLInputElement), { signal });
    place.panel.addEventListener(
      'click',
      (e) => {
        const deed = (e.target as Element).closest<HTMLElement>('[data-plek-doe]')?.dataset.plekDoe;
        if (deed) this.#act(deed, wishes);
      },
      { signal },
    );
    studio.view((work) => this.#show(work));
  }

  #choose(target: Element, onNew: () => void): void {
    const button = target.closest<HTMLElement>('[data-plek-nr], [data-nieuwe-plek]');
    if (!button) return;
    if (button.hasAttribute('data-nieuwe-plek')) return onNew();
    this.#studio.choose({ spot: Number(button.dataset.plekNr) });
  }

  get #nr(): number | undefined {
    const { spot } = this.#studio.work;
    return spot !== undefined && spotOf(this.#studio.plate, spot) ? spot : undefined;
  }

  #write(field: HTMLInputElement): void {
    const [nr, name] = [this.#nr, field.dataset.plekVeld];
    if (nr === undefined || !name) return;
    const { plate, work } = this.#studio;
    if (name === 'naam' || name === 'uitleg')
      return this.#studio.change(
        { ...work, plate: changeSpot(plate, nr, { [name]: field.value }) },
        `plek ${nr} ${name}`,
      );
    const light = spotOf(plate, nr)?.licht[0] ?? [50, 50, 7, 9];
    const next = LIGHT.map((key, i) => (key === name ? field.valueAsNumber : light[i]!)) as typeof light;
    if (next.every(Number.isFinite)) this.#studio.change({ ...work, plate: lightOf(plate, nr, next) }, `licht ${nr}`);
  }

  #act(
    deed: string,
    { say, discs }: { say: (sentence: string) => void; discs: () => readonly { nr: number; x: number; y: number }[] },
  ): void {
    const { plate, work } = this.#studio;
    const nr = this.#nr;
    if (deed === 'volgorde') {
      const order = inReadingOrder(discs(), ({ x, y }) => ({ x, y, w: 0, h: 0 })).map((d) => d.nr);
      this.#studio.change({ ...work, plate: numberedInOrder(plate, order), spot: undefined });
      return say(this.#t('maken.genummerd'));
    }
    if (nr === undefined) return;
    if (deed === 'weg') {
      this.#studio.change({ ...work, plate: removeSpot(plate, nr), spot: undefined });
      say(this.#t('maken.plekWeg', { nr }));
      return void this.#row.querySelector<HTMLElement>('button')?.focus();
    }
    const way = WAYS[deed];
    if (!way) return;
    this.#studio.change({ ...work, plate: moveSpot(plate, nr, { x: way[0], y: way[1] }) }, `schuif ${nr}`);
    say(this.#t('maken.plekSchoof', { nr, kant: this.#t(`maken.kant.${deed}`) }));
  }

  #show({ plate }: Work): void {
    const nr = this.#nr;
    const full = plate.plekken.length >= LIMITS.plekken;
    this.#find('[data-plekken-vol]').textContent = full ? this.#t('maken.plekVol', { meest: LIMITS.plekken }) : '';
    this.#showRow(plate.plekken, nr);
    const spot = nr === undefined ? undefined : spotOf(plate, nr);
    this.#panel.toggleAttribute('data-gekozen', spot !== undefined);
    if (nr !== this.#open) forgetOverflow(this.#panel);
    this.#open = nr;
    if (!spot) return;
    this.#find('[data-plek-kop]').textContent = this.#t('maken.plekKop', { nr: spot.nr });
    this.#fill('naam', spot.naam);
    this.#fill('uitleg', spot.uitleg);
    LIGHT.forEach((key, i) => this.#fill(key, String(spot.licht[0]?.[i] ?? '')));
  }

  #fill(name: string, value: string): void {
    const field = this.#panel.querySelector<HTMLInputElement>(`[data-plek-veld="${name}"]`)!;
    if (document.activeElement !== field) field.value = value;
  }

  #showRow(spots: Work['plate']['plekken'], nr: number | undefined): void {
    const key = JSON.stringify([spots.map((s) => [s.nr, s.naam]), nr]);
    if (key === this.#shown) return;
    const focused = this.#row.contains(document.activeElement);
    const add = this.#row.querySelector('[data-nieuwe-plek]')!.parentElement!;
    this.#shown = key;
    this.#row.replaceChildren(
      ...spots.map((s) => {
        const button = make('button', { type: 'button', className: 'plekknop' });
        button.dataset.plekNr = String(s.nr);
        if (s.nr === nr) button.setAttribute('aria-current', 'true');
        button.append(
          make('span', { className: 'schijf schijf--klein' }, String(s.nr)),
          s.naam.trim() || this.#t('maken.naamloosPlek'),
        );
        return make('li', {}, button);
      }),
      add,
    );
    if (focused) this.#row.querySelector<HTMLElement>('[aria-current]')?.focus();
    add.hidden = spots.length >= LIMITS.plekken;
  }
}
