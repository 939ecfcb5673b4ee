import { alikeYaml, fieldsYaml, valueYaml } from './fields-yaml.ts';

/** A value of a file as it stands there: its own words, and of what holds others each by itself. */
export type Kept = { text: string; value: unknown } & (
  { kind: 'single' } | { kind: 'group'; items: readonly KeptItem[] } | { kind: 'list'; items: readonly KeptItem[] }
);
export interface KeptItem {
  /** What stands before it: the end of a line, empty lines and remarks. */
  lead: string;
  /** Its name; nothing in a list. */
  name: string;
  /** Between its name or dash and its value. */
  gap: string;
  kept: Kept;
  /** A remark behind it on its line. */
  after: string;
}

const isGroup = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** A value as one text, whatever the order in which its fields came. */
const asText = (x: unknown): string =>
  JSON.stringify(x, (_, value: unknown) =>
    isGroup(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );

/** What a value was in the file, as the form gives it back when nobody touches it. */
export type AsGiven = (value: unknown) => unknown;

/** Writes a value over what stood there: what did not change keeps its words, its place and its remarks. */
class Over {
  readonly #asGiven: AsGiven;
  constructor(asGiven: AsGiven) {
    this.#asGiven = asGiven;
  }

  same(kept: Kept, value: unknown): boolean {
    return asText(this.#asGiven(kept.value)) === asText(value);
  }

  /** @returns the value behind its name or dash; nothing when it has to be written afresh */
  #within(kept: Kept, value: unknown, indent: string): string | undefined {
    if (this.same(kept, value)) return kept.text;
    if (kept.kind === 'group' && isGroup(value)) return this.group(kept.items, value, indent);
    if (kept.kind === 'list' && Array.isArray(value) && value.length) return this.#list(kept.items, value, indent);
    return undefined;
  }

  #item(item: KeptItem, value: unknown, indent: string): string {
    const head = item.name ? `${item.name}:` : '-';
    const inside = `${indent}  `;
    const text = value === undefined ? item.kept.text : this.#within(item.kept, value, inside);
    if (text !== undefined) return head + item.gap + text + item.after;
    const alike = alikeYaml(item.kept.text, value, inside);
    return head + (alike ?? valueYaml(value, indent, item.name === '')) + item.after;
  }

  /** The first of what is left stands where the first stood. */
  #joined(rows: readonly { lead: string; text: string }[]): string {
    return rows
      .map(({ lead, text }, i) => (i === 0 ? lead.replace(/^[^\n]*\n(?:\s*\n)* */, '') : lead) + text)
      .join('');
  }

  group(items: readonly KeptItem[], values: Readonly<Record<string, unknown>>, indent: string): string {
    // What said nothing says nothing still, such as a list without anything in it.
    const stay = items.filter(
      ({ name, kept }) => values[name] !== undefined || this.#asGiven(kept.value) === undefined,
    );
    const rows = stay.map((item) => ({ lead: item.lead, text: this.#item(item, values[item.name], indent) }));
    const fresh = Object.entries(values)
      .filter(([name, value]) => value !== undefined && !items.some((item) => item.name === name))
      .map(([name, value]) => ({ lead: `\n${indent}`, text: fieldsYaml({ [name]: value }, indent).trim() }));
    return this.#joined([...rows, ...fresh]);
  }

  #list(items: readonly KeptItem[], values: readonly unknown[], indent: string): string {
    const left = [...items];
    // What is still there is found first: what is between may be new, or another version of what stood there.
    const found = values.map((value) => {
      const i = left.findIndex(({ kept }) => this.same(kept, value));
      return i < 0 ? undefined : left.splice(i, 1)[0];
    });
    const column = /^ */.exec(items[1]?.lead.split('\n').at(-1) ?? indent)![0];
    return this.#joined(
      values.map((value, i) => {
        const item = found[i] ?? (left.includes(items[i]!) ? items[i] : undefined);
        if (item && !found[i]) left.splice(left.indexOf(item), 1);
        if (!item) return { lead: `\n${column}`, text: `-${valueYaml(value, column, true)}` };
        return { lead: item === items[0] && i > 0 ? `\n${column}` : item.lead, text: this.#item(item, value, column) };
      }),
    );
  }
}

/**
 * Fields written over those of a file: what nobody changed stands there to the byte.
 * @param asGiven what a value of the file becomes in the form
 */
export function overFields(
  { items, end }: { items: readonly KeptItem[]; end: string },
  fields: Readonly<Record<string, unknown>>,
  asGiven: AsGiven,
): string {
  const over = new Over(asGiven);
  const [first, ...rest] = items;
  if (!first) return fieldsYaml(fields) + end;
  // What stands above the first field, a remark mostly, stays above whatever comes first.
  const body = over.group([{ ...first, lead: '' }, ...rest], fields, '');
  return first.lead + body + end;
}
