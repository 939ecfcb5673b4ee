import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import type { Opties } from '../../praatplaat/tekening/opties';
import type { Deel } from '../../praatplaat/tekening/plaat';
import { isRij, type Rij } from '../../praatplaat/tekening/rij';
import { foot } from '../domain/box';
import { angleOf, inner, withInner, withOption } from '../domain/part';
import { withNumber, withStep } from '../domain/rows';
import { move, reshape, turn } from '../studio/edits';
import { nameOf } from '../studio/names';
import type { Studio, Work } from '../studio/studio';
import { fieldFor, type Field } from './fields';

/** What people change first; the rest waits under "meer". */
const FIRST = [
  'tekst',
  'titel',
  'wie',
  'naar',
  'kop',
  'vraag',
  'mens',
  'object',
  'woord',
  'houding',
  'huid',
  'haar',
  'haarkleur',
  'boven',
  'onder',
  'draagt',
  'soort',
  'rol',
  'kleur',
  'kind',
  'rolstoel',
  'denk',
];
/** What other fields and handles are for. */
const ELSEWHERE = new Set(['x', 'y', 's', 'seed', 'x1', 'x2', 'y1', 'y2', 'draai']);

/** The chosen part: what it is, where it stands, and what can be chosen of it. */
export class Options {
  readonly #studio: Studio;
  readonly #t: Translate;
  readonly #body: HTMLElement;
  readonly #title: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #place: Readonly<Record<'x' | 'y' | 'draai', HTMLInputElement>>;
  #fields = new Map<string, Field>();
  #built = '';
  /** Do things grow when they come nearer? */
  readonly #perspective: () => boolean;

  constructor(studio: Studio, root: HTMLElement, t: Translate, perspective: () => boolean) {
    const find = <E extends HTMLElement>(selector: string): E => root.querySelector<E>(selector)!;
    this.#studio = studio;
    this.#t = t;
    this.#perspective = perspective;
    this.#body = find('[data-opties-velden]');
    this.#title = find('[data-gekozen-naam]');
    this.#empty = find('[data-niets-gekozen]');
    this.#place = { x: find('[data-plaats="x"]'), y: find('[data-plaats="y"]'), draai: find('[data-plaats="draai"]') };
    for (const axis of ['x', 'y'] as const) this.#place[axis].addEventListener('change', () => this.#put(axis));
    this.#place.draai.addEventListener('change', () => this.#turnTo(this.#place.draai.valueAsNumber));
    studio.view((work) => this.#show(work));
  }

  /** Brings a part to the number that was typed for it. */
  #put(axis: 'x' | 'y'): void {
    const deel = this.#studio.chosen;
    const box = deel && this.#studio.boxOf(deel);
    const to = this.#place[axis].valueAsNumber;
    if (!box || !Number.isFinite(to)) return;
    const [x, y] = foot(box);
    move(this.#studio, axis === 'x' ? [Math.round(to - x), 0] : [0, Math.round(to - y)], this.#perspective());
  }

  /** Turns a part to the number of degrees that was typed. */
  #turnTo(degrees: number): void {
    const deel = this.#studio.chosen;
    if (deel && Number.isFinite(degrees)) turn(this.#studio, Math.round(degrees) - this.#angle(deel));
  }
  #angle(deel: Deel): number {
    return angleOf(deel, this.#studio.declared(deel)?.opties);
  }

  #show({ at, inside: within }: Work): void {
    const deel = this.#studio.chosen;
    const root = this.#body.parentElement!;
    root.toggleAttribute('data-gekozen', deel !== undefined);
    this.#empty.hidden = deel !== undefined;
    if (!deel) {
      this.#built = '';
      this.#body.replaceChildren();
      return void (this.#title.textContent = this.#t('maken.nietsGekozen'));
    }
    const { length: aantal } = this.#studio.all;
    root.toggleAttribute('data-meer', aantal > 1);
    if (aantal > 1) {
      this.#built = '';
      this.#body.replaceChildren();
      return void (this.#title.textContent = this.#t('maken.gekozenAantal', { aantal }));
    }
    this.#title.textContent = nameOf(this.#studio, deel, this.#t);
    const box = this.#studio.boxOf(deel);
    if (box) foot(box).forEach((v, i) => this.#fillPlace(i ? 'y' : 'x', v));
    this.#fillPlace('draai', this.#angle(deel));
    const inside = inner(deel);
    const key = JSON.stringify([at, within, inside.deel, isRij(inside) && inside.wat.deel]);
    if (key !== this.#built) this.#build(inside);
    this.#built = key;
    this.#fill(inside);
  }

  #fillPlace(axis: 'x' | 'y' | 'draai', value: number): void {
    const field = this.#place[axis];
    if (document.activeElement !== field) field.value = String(Math.round(value));
  }

  #build(deel: Deel): void {
    this.#fields = new Map();
    const row = isRij(deel) ? this.#rowFields() : [];
    const subject = isRij(deel) ? deel.wat : deel;
    const declared = this.#studio.declared(subject)?.opties ?? {};
    const fields = this.#fieldsOf(declared, isRij(deel));
    const first = FIRST.flatMap((name) => fields.get(name) ?? []);
    const rest = [...fields].filter(([name]) => !FIRST.includes(name)).map(([, field]) => field);
    this.#body.replaceChildren(...row.map((f) => f.element), ...first.map((f) => f.element));
    if (!rest.length) return;
    const more = make('details', { className: 'meer' }, make('summary', {}, this.#t('maken.meerKeuzes')));
    more.append(...rest.map((f) => f.element));
    this.#body.append(more);
  }

  #fieldsOf(declared: Opties, row: boolean): Map<string, Field> {
    const found = new Map<string, Field>();
    for (const [name, option] of Object.entries(declared)) {
      if (ELSEWHERE.has(name)) continue;
      const change = (value: unknown): void =>
        reshape(
          this.#studio,
          (deel) =>
            row
              ? withInner(deel, (r) => ({ ...r, wat: withOption((r as Rij).wat, name, value) }))
              : withOption(deel, name, value),
          `optie ${name}`,
        );
      const field = fieldFor(name, option, change, this.#t);
      if (!field) continue;
      found.set(name, field);
      this.#fields.set(name, field);
    }
    return found;
  }

  /** How many there are in a row, and how far apart. */
  #rowFields(): Field[] {
    const rows: [string, Parameters<typeof fieldFor>[1], (row: Rij, v: number) => Rij][] = [
      [
        'rij-aantal',
        { zin: this.#t('maken.rijAantal'), kern: { soort: 'getal', min: 1, max: 200, stap: 1 }, hoe: 'kan' },
        withNumber,
      ],
      [
        'rij-stap',
        { zin: this.#t('maken.rijRuimte'), kern: { soort: 'getal', min: -400, max: 800, stap: 4 }, hoe: 'kan' },
        withStep,
      ],
    ];
    return rows.flatMap(([name, option, change]) => {
      const apply = (value: unknown): void =>
        reshape(this.#studio, (deel) => withInner(deel, (r) => change(r as Rij, value as number)), name);
      const field = fieldFor(name, option, apply, this.#t);
      if (field) this.#fields.set(name, field);
      return field ?? [];
    });
  }

  #fill(deel: Deel): void {
    const subject = isRij(deel) ? deel.wat : deel;
    const declared = this.#studio.declared(subject)?.opties ?? {};
    for (const [name, field] of this.#fields) {
      const option = declared[name];
      field.set(subject[name] ?? (option?.hoe === 'vast' ? option.standaard : undefined));
    }
    if (!isRij(deel)) return;
    this.#fields.get('rij-aantal')?.set(deel.n ?? deel.op?.length);
    this.#fields.get('rij-stap')?.set(deel.stap?.[0] ?? deel.afstand);
  }
}
