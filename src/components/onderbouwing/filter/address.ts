import { strangeNames } from '../../browser/strange-names';
import { AT_REST, FACETS, SORT_KEYS, VIEWS, type Facet, type Selection, type SortKey, type State } from './selection';

/** What the page has: everything an address may name. */
export interface Known {
  options: Readonly<Record<Facet, readonly string[]>>;
  /** The first and the last year of the row. */
  years: readonly [first: number, last: number];
}

/** What an address says, and what it names that the page does not have. */
export interface Read {
  state: State;
  unknown: string[];
}

const MOST = 200;
const NAMES = ['q', ...FACETS, 'van', 'tot', 'sorteer', 'weergave'];

/** Reads a state from an address: `?waarde=1.4&waarde=1.1&van=2015&sorteer=-jaar&weergave=matrix`. */
export function readAddress(search: string, { options, years }: Known): Read {
  const asked = new URLSearchParams(search);
  const unknown: string[] = [];
  const one = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    const value = asked.get(name);
    if (value === null || known.includes(value as T)) return (value as T | null) ?? undefined;
    unknown.push(value);
    return undefined;
  };
  const chosen = Object.fromEntries(
    FACETS.map((facet) => {
      const values = [...new Set(asked.getAll(facet))];
      unknown.push(...values.filter((v) => !options[facet].includes(v)));
      return [facet, values.filter((v) => options[facet].includes(v))];
    }),
  ) as unknown as Selection['chosen'];
  const year = (name: string): number | undefined => {
    const value = asked.get(name);
    if (value === null) return undefined;
    if (/^\d{4}$/.test(value) && Number(value) >= years[0] && Number(value) <= years[1]) return Number(value);
    unknown.push(value);
    return undefined;
  };
  const q = (asked.get('q') ?? '').trim().slice(0, MOST).trim();
  const ends = inOrder(year('van'), year('tot'), years);
  const sort = one('sorteer', [...SORT_KEYS, ...SORT_KEYS.map((k) => `-${k}` as const)]) ?? 'waarde';
  const selection = { q, chosen, ...ends };
  return {
    state: {
      selection,
      view: one('weergave', VIEWS) ?? AT_REST.view,
      sort: { key: sort.replace(/^-/, '') as SortKey, down: sort.startsWith('-') },
    },
    unknown: [...unknown.filter(Boolean), ...strangeNames(search, NAMES)],
  };
}

/** From before to; an end that leaves nothing out is no filter. */
export function inOrder(
  from: number | undefined,
  to: number | undefined,
  [first, last]: Known['years'],
): Pick<Selection, 'from' | 'to'> {
  const [low, high] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
  return {
    ...(low !== undefined && low > first ? { from: low } : {}),
    ...(high !== undefined && high < last ? { to: high } : {}),
  };
}

/** The address of a state, from `?` on; empty at rest. */
export function toAddress({ selection: { q, from, to, chosen }, view, sort }: State): string {
  const params = new URLSearchParams();
  if (q.trim()) params.set('q', q.trim());
  for (const facet of FACETS) for (const value of chosen[facet]) params.append(facet, value);
  if (from !== undefined) params.set('van', String(from));
  if (to !== undefined) params.set('tot', String(to));
  if (sort.key !== AT_REST.sort.key || sort.down) params.set('sorteer', `${sort.down ? '-' : ''}${sort.key}`);
  if (view !== AT_REST.view) params.set('weergave', view);
  const out = params.toString();
  return out ? `?${out}` : '';
}
