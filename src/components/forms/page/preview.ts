import { make } from '../../browser/make';
import { filledFields, type Draft } from '../domain/draft';
import type { Known } from '../domain/known';
import { targetOf } from '../../keten/targets';
import { isEmpty, type Block } from '../prose/blocks';
import type { Translate } from './words';
import { labelOf } from './words';

/** Fields that stand in a heading or below it. */
const HEADINGS = ['titel', 'term', 'kort'] as const;
const LEADS = ['definitie', 'kern', 'tekst'] as const;
/** Fields no visitor reads. */
const UNSEEN = new Set<string>(['concept', 'omschrijvingen', 'zoekwoorden', 'herkenInTekst', 'nr']);

const marks = (...ids: readonly string[]): Node[] => ids.map((id) => make('span', { className: 'vorm__merk' }, id));

function blockNode(block: Block, t: Translate): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return make('h3', {}, block.text);
    case 'source':
      return make('pre', { className: 'vorm__bron' }, block.source);
    case 'paragraph':
    case 'point': {
      const behind = block.place.own ? marks(t('vormen.vanRedactie')) : marks(...block.place.ids);
      const core = block.kind === 'point' && block.core ? [make('strong', {}, block.core), ' '] : [];
      return make('p', { className: block.kind === 'point' ? 'vorm__punt' : '' }, ...core, block.text, ' ', ...behind);
    }
  }
}

interface Shown {
  known: Known;
  t: Translate;
}

/** A value as a visitor could read it: names instead of ids. */
function valueNode(field: string, value: unknown, shown: Shown): Node {
  if (Array.isArray(value))
    return make('ul', {}, ...value.map((item) => make('li', {}, valueNode(field, item, shown))));
  if (typeof value === 'object' && value !== null)
    return make('dl', {}, ...Object.entries(value).flatMap(([key, inner]) => pair(key, inner, shown)));
  const target = targetOf(field);
  const name = target && shown.known.choices[target].find((choice) => choice.id === String(value))?.name;
  return document.createTextNode(name ? `${name} (${String(value)})` : String(value));
}

const pair = (field: string, value: unknown, shown: Shown): Node[] => [
  make('dt', {}, labelOf(field, shown.t)),
  make('dd', {}, valueNode(field, value, shown)),
];

/** The page as it will read: its title, what it says first, its prose, and below that what belongs to it. */
export function preview(draft: Draft, known: Known, t: Translate): HTMLElement {
  const fields = filledFields(draft);
  const first = (names: readonly string[]) => names.find((name) => typeof fields[name] === 'string');
  const heading = first(HEADINGS);
  const lead = first(LEADS);
  const rest = Object.entries(fields).filter(([name]) => name !== heading && name !== lead && !UNSEEN.has(name));
  const article = make('article', { className: 'vorm__bladzij' });
  if (fields.concept === true) article.append(make('p', { className: 'mededeling' }, t('vormen.isConcept')));
  article.append(make('h2', {}, heading ? String(fields[heading]) : t('vormen.zonderTitel')));
  if (lead) article.append(make('p', { className: 'inleiding' }, String(fields[lead])));
  article.append(...draft.prose.filter((block) => !isEmpty(block)).map((block) => blockNode(block, t)));
  if (rest.length) article.append(make('dl', {}, ...rest.flatMap(([name, value]) => pair(name, value, { known, t }))));
  return article;
}
