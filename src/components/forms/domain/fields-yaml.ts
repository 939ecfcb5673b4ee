/** Words that YAML reads as they stand: they begin with a letter and hold no sign that could mean something. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} ,.;?!’‘“”()/+-]|:(?=\S))*$/u;
/** Words that mean something else than themselves. */
const MEANING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as a file holds it: JSON is YAML too, and says everything. */
const word = (text: string): string =>
  PLAIN.test(text) && !MEANING.test(text) && !/[ :]$|^“|: | #/u.test(text) ? text : JSON.stringify(text);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const single = (value: unknown): string => (typeof value === 'string' ? word(value) : JSON.stringify(value));

/** What stands behind a name or a dash: on the same line, or on the lines below. */
function behind(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (!value.length) return ' []';
    return `\n${value.map((item) => `${indent}-${inList(item, indent)}`).join('\n')}`;
  }
  return isGroup(value) ? `\n${lines(value, indent)}` : ` ${single(value)}`;
}

/** A group in a list begins behind its dash. */
const inList = (value: unknown, indent: string): string =>
  isGroup(value) ? ` ${lines(value, `${indent}  `).trimStart()}` : behind(value, `${indent}  `);

const lines = (group: Record<string, unknown>, indent: string): string =>
  Object.entries(group)
    .map(([name, value]) => `${indent}${name}:${behind(value, `${indent}  `)}`)
    .join('\n');

/** A value as it stands behind its name, or behind a dash, at this indent. */
export const valueYaml = (value: unknown, indent: string, inAList: boolean): string =>
  inAList ? inList(value, indent) : behind(value, `${indent}  `);

/** A value on one line, as `[a, b]` and `{ a: b }`. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isGroup(value)) {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${flow(inner)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' && /[,?:]/.test(value) ? JSON.stringify(value) : single(value);
}

/** As wide as an editor lets a line of a sentence become. */
const WIDE = 116;

/** Words below each other, which YAML reads as one line. */
function folded(text: string, indent: string): string {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && indent.length + last.length + word.length < WIDE)
      found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found.map((line) => indent + line).join('\n');
}

/**
 * A value written the way another was: a list on one line stays one, a sentence over several lines too.
 * @param was how the other was written
 * @returns nothing when it was written in no such way
 */
export function alikeYaml(was: string, value: unknown, indent: string): string | undefined {
  if (/^[[{]/.test(was) && typeof value === 'object') {
    const written = ` ${flow(value)}`;
    return written.length < WIDE ? written : undefined;
  }
  if (was.startsWith('>-\n') && typeof value === 'string' && /^\S/.test(value)) return ` >-\n${folded(value, indent)}`;
  return undefined;
}

/**
 * Fields as YAML, as an editor would write them: a line a field, quotes only where they are needed.
 * @param fields texts on one line, numbers, true or false, lists and groups; no name of a field needs quotes
 */
export const fieldsYaml = (fields: Readonly<Record<string, unknown>>, indent = ''): string =>
  `${lines(fields, indent)}\n`;
