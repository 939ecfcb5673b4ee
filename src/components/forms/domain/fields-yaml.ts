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

/**
 * Fields as YAML, as an editor would write them: a line a field, quotes only where they are needed.
 * @param fields texts on one line, numbers, true or false, lists and groups; no name of a field needs quotes
 */
export const fieldsYaml = (fields: Readonly<Record<string, unknown>>): string => `${lines(fields, '')}\n`;
