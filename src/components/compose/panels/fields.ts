import { make } from '../../browser/make';
import type { Translate } from '../../gesprek/domain/translate';
import { tellOverflow } from '../../gesprek/page/overflow';
import type { Optie, Soort } from '../../praatplaat/tekening/opties';
import { PALET, kleurwaarde, type Kleur } from '../../praatplaat/tekening/palet';
import { shape } from '../canvas/svg';

/** A field for one option of a part. */
export interface Field {
  element: HTMLElement;
  /** Shows another value. */
  set: (value: unknown) => void;
}
type Change = (value: unknown) => void;
interface Ask {
  name: string;
  label: string;
  change: Change;
  t: Translate;
}

let count = 0;
const idFor = (name: string): string => `optie-${name}-${++count}`;

/** A label before its field. */
function labelled(label: string, field: HTMLElement): HTMLElement {
  return make(
    'p',
    { className: 'optie' },
    make('label', { className: 'optie__naam', htmlFor: field.id }, label),
    field,
  );
}

const isFocused = (field: Element): boolean => document.activeElement === field;

function numberField(kern: Extract<Soort, { soort: 'getal' }>, { name, label, change }: Ask): Field {
  const field = make('input', {
    type: 'number',
    id: idFor(name),
    className: 'invoer invoer--getal',
    min: String(kern.min),
    max: String(kern.max),
    step: String(kern.stap),
  });
  field.addEventListener('input', () => {
    const value = field.valueAsNumber;
    if (Number.isFinite(value) && value >= kern.min && value <= kern.max) change(value);
  });
  const set = (value: unknown): void => {
    if (!isFocused(field)) field.value = typeof value === 'number' ? String(Math.round(value * 100) / 100) : '';
  };
  return { element: labelled(label, field), set };
}

function switchField({ name, label, change }: Ask): Field {
  const field = make('input', { type: 'checkbox', id: idFor(name) });
  field.addEventListener('change', () => change(field.checked));
  const element = make('p', { className: 'optie optie--vink' }, field, make('label', { htmlFor: field.id }, label));
  return { element, set: (value) => (field.checked = value === true) };
}

/** @param words what a choice is called, by its name in the kit */
function choiceField(
  choices: readonly (string | number)[],
  { name, label, change, t }: Ask,
  { none, words }: { none: boolean; words: (choice: string | number) => string },
): Field {
  const field = make('select', { id: idFor(name), className: 'invoer' });
  if (none) field.append(make('option', { value: '' }, t('maken.geen')));
  field.append(...choices.map((choice, i) => make('option', { value: String(i + 1) }, words(choice))));
  field.addEventListener('change', () => change(choices[Number(field.value) - 1]));
  return {
    element: labelled(label, field),
    set: (value) => {
      const i = choices.indexOf(value as string);
      field.value = i === -1 ? '' : String(i + 1);
    },
  };
}

function textField(lines: boolean, { name, label, change, t }: Ask, length: number): Field {
  const field = lines
    ? make('textarea', { id: idFor(name), className: 'invoer', rows: 2, maxLength: length })
    : make('input', { type: 'text', id: idFor(name), className: 'invoer', maxLength: length });
  field.addEventListener('input', () => {
    const { value } = field;
    change(lines && value.includes('\n') ? value.split('\n') : value);
  });
  const element = labelled(label, field);
  tellOverflow(field, t);
  return {
    element,
    set: (value) => {
      if (!isFocused(field)) field.value = [(value ?? '') as string | readonly string[]].flat().join('\n');
    },
  };
}

/** Colours by their role on a plate, then the rest of the palette that somebody paints with. */
const ROLES = ['school', 'opleiding', 'broker', 'plum', 'groenD'] as const;
const MORE: readonly Kleur[] = [
  'wit',
  'inkt',
  'schoolL',
  'schoolD',
  'opleidingL',
  'opleidingD',
  'brokerD',
  'plumL',
  'rood',
  'steen',
  'hout',
  'houtL',
  'groen',
  'groenL',
  'water',
  'waterL',
  'metaal',
  'papier',
  'huid1',
  'huid3',
  'huid5',
  'haar1',
  'haar2',
  'haar3',
  'haar4',
  'haar5',
];
const SKIN = ['huid1', 'huid2', 'huid3', 'huid4', 'huid5'] as const;
const HAIR = ['haar1', 'haar2', 'haar3', 'haar4', 'haar5', 'haar6'] as const;

/** Colours to choose from as round samples; what they mean stands beside those that mean something. */
function colourField(
  colours: readonly Kleur[],
  { name, label, change, t }: Ask,
  words: (kleur: Kleur) => string,
): Field {
  const group = idFor(name);
  const inputs = new Map<Kleur, HTMLInputElement>();
  const samples = colours.map((kleur) => {
    const input = make('input', { type: 'radio', name: group, className: 'staal__keuze' });
    inputs.set(kleur, input);
    input.addEventListener('change', () => change(kleur));
    const dot = shape('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: 'staal__vlak' });
    dot.append(shape('circle', { cx: 12, cy: 12, r: 12, fill: kleurwaarde(kleur) }));
    const role = (ROLES as readonly string[]).includes(kleur);
    const word = make('span', { className: role ? '' : 'niet-zien' }, words(kleur));
    return make('label', { className: role ? 'staal staal--rol' : 'staal', title: words(kleur) }, input, dot, word);
  });
  const [roles, rest] = [
    samples.filter((s) => s.classList.contains('staal--rol')),
    samples.filter((s) => !s.classList.contains('staal--rol')),
  ];
  const element = make(
    'fieldset',
    { className: 'optie optie--kleur' },
    make('legend', { className: 'optie__naam' }, label),
  );
  if (roles.length) element.append(make('div', { className: 'stalen stalen--rollen' }, ...roles));
  if (rest.length && roles.length)
    element.append(
      make('details', {}, make('summary', {}, t('maken.meerKleuren')), make('div', { className: 'stalen' }, ...rest)),
    );
  else element.append(make('div', { className: 'stalen' }, ...rest));
  return {
    element,
    set: (value) => {
      for (const [kleur, input] of inputs) input.checked = kleur === value;
    },
  };
}

const sentence = (zin: string): string => zin.replace(/\.$/, '');

function coloursFor(name: string): readonly Kleur[] {
  if (/^(?:haar|baard)kleur/.test(name)) return HAIR;
  return [...ROLES, ...MORE].filter((k) => Object.hasOwn(PALET, k));
}

/** A field for an option, as the part declares it; nothing for what is better dragged than typed. */
export function fieldFor(name: string, optie: Optie, change: Change, t: Translate): Field | undefined {
  const ask: Ask = { name, label: sentence(optie.zin), change, t };
  const { kern } = optie;
  const colour = (k: Kleur): string => t(`maken.kleur.${k}`);
  // Of the second of two people too: `huid2`.
  if (/^huid\d?$/.test(name)) return colourField(SKIN, ask, colour);
  switch (kern.soort) {
    case 'getal':
      return numberField(kern, ask);
    case 'janee':
      return switchField(ask);
    case 'kleur':
      return colourField(coloursFor(name), ask, colour);
    case 'keuze':
      return choiceField(kern.uit, ask, {
        none: optie.hoe === 'kan',
        words: (choice) =>
          name === 'houding' || name === 'zithouding' ? t(`maken.houding.${choice}`) : String(choice),
      });
    case 'tekst':
      return kern.patroon === undefined ? textField(false, ask, 200) : undefined;
    case 'of':
      // One line or several.
      return kern.van.some((k) => k.soort === 'tekst') && kern.van.some((k) => k.soort === 'lijst')
        ? textField(true, ask, 400)
        : undefined;
    default:
      return undefined;
  }
}
