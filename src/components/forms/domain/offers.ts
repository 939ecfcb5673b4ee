import { createRegister, type Item, type ItemKind, type Register } from '../../herkomst/register.ts';
import { addressOf } from '../../keten/address.ts';
import { INDEX_PAGES } from '../../keten/field-items.ts';
import { fitOf, unfit } from '../../keten/fit.ts';
import type { Draft } from './draft.ts';
import type { Choice, Known } from './known.ts';
import { folderOf, pathOf } from './kinds.ts';
import type { Target } from '../../keten/targets.ts';

/** A field of a draft: the names of the groups it stands in and its own, and what stands beside it. */
export interface Place {
  draft: Pick<Draft, 'kind' | 'name' | 'opened'>;
  path: readonly string[];
  beside: Readonly<Record<string, unknown>>;
}

/** Where a file tells what a document says, and of what kind that is; an id is told in one place only. */
const RETELLING: Readonly<Record<string, ItemKind | 'alles'>> = {
  'waarden herkomst': 'waarde',
  'waarden randvoorwaarden herkomst': 'randvoorwaarde',
  'waarden stemmen herkomst': 'stem',
  'bevindingen regels herkomst': 'bevinding',
  'documenten secties items herkomst': 'alles',
};
const retelling = ({ draft, path }: Place): ItemKind | 'alles' | undefined =>
  RETELLING[[folderOf(draft.kind), ...path].join(' ')];

/** Does what stands in this field tell a fragment, instead of leading to where it is told? */
export const retells = (place: Place): boolean => retelling(place) !== undefined;

/** The pages on which a field shows what it tells; nothing when that is not filled in yet. */
function pagesOf({ draft, path, beside }: Place): string[] | undefined {
  const value = path[0] === 'regels' ? beside.waarde : draft.name;
  if (typeof value !== 'string' || !value) return undefined;
  if (draft.kind === 'document') return [`/documenten/${value}/`, ...INDEX_PAGES];
  return [`/onderbouwing/${value}/`];
}

/**
 * Why a field does not take something that is there.
 * @param item what an id of a document or of our own stands for
 * @returns undefined when it takes it
 */
export function refusal(
  place: Place,
  target: Target,
  id: string,
  item: Item | undefined,
): { fout: string; doe: string } | undefined {
  const folder = folderOf(place.draft.kind);
  if (target === folder && id === place.draft.name)
    return { fout: 'dit verwijst naar zichzelf', doe: 'noem een ander, of haal dit weg' };
  const fit = fitOf(folder, place.path.at(-1) ?? '');
  return item && fit ? unfit(item, fit) : undefined;
}

/** What the fields of a form can name: what its own check takes, and nothing else. */
export class Offers {
  readonly #known: Known;
  readonly #register: Register;

  constructor(known: Known) {
    this.#known = known;
    this.#register = createRegister(known.identities);
  }

  /** What this field can name now. */
  of(place: Place, target: Target): readonly Choice[] {
    const kind = target === 'fragmenten' ? retelling(place) : undefined;
    if (kind) return this.#untold(place, kind);
    return this.#known.choices[target].filter(
      ({ id }) => !refusal(place, target, id, this.#register.find(id)) && !this.#isOfOther(place, target, id),
    );
  }

  /** A theme has the plate that names it; as long as none does, one that names no theme. */
  #isOfOther({ draft }: Place, target: Target, id: string): boolean {
    if (draft.kind !== 'thema' || target !== 'praatplaten') return false;
    const plates = this.#known.entries.filter((e) => e.folder === 'praatplaten');
    const mine = plates.some(({ raw }) => raw.thema === draft.name) ? draft.name : undefined;
    return plates.some((plate) => plate.id === id && plate.raw.thema !== mine);
  }

  /** What a piece of text can come from: what is told somewhere, and what this page has still to tell. */
  ofText(draft: Place['draft']): readonly Choice[] {
    const page = draft.name && addressOf({ folder: folderOf(draft.kind), id: draft.name });
    const told = this.#known.choices.fragmenten;
    const there = new Set(told.map(({ id }) => id));
    const own = [...this.#register.items.values()].filter((item) => item.page === page && !there.has(item.id));
    return [...own.map(asChoice), ...told];
  }

  /** Fragments that belong here and that no other file tells. */
  #untold(place: Place, kind: ItemKind | 'alles'): Choice[] {
    const { draft } = place;
    const mine = draft.opened && pathOf(draft.kind, draft.opened);
    const told = new Set(this.#known.retold.filter(({ bestand }) => bestand !== mine).map(({ id }) => id));
    const names = new Map(this.#known.choices.fragmenten.map((choice) => [choice.id, choice]));
    const pages = pagesOf(place);
    return [...this.#register.items.values()]
      .filter((item) => item.document !== undefined && !told.has(item.id))
      .filter((item) => (kind === 'alles' || item.kind === kind) && (!pages || pages.includes(item.page)))
      .map((item) => names.get(item.id) ?? asChoice(item));
  }
}

/** What nobody told yet has no name, only the page it belongs on. */
const asChoice = ({ id, page }: Item): Choice => ({ id, name: page });
