/** As wide as the lines of this project. */
const WIDTH = 120;

const isObject = (x: unknown): x is object => typeof x === 'object' && x !== null;
const sizeOf = (x: object): number => Object.keys(x).length;

/** A list of several groups, or of several rows, of which each holds more than one thing: it stands below each other. */
const standsBelow = (list: readonly unknown[]): boolean =>
  list.length > 1 &&
  list.every((one) => isObject(one) && sizeOf(one) > 1 && Array.isArray(one) === Array.isArray(list[0]));

/** A value on one line; undefined when something in it stands on lines of its own. */
function inline(value: unknown): string | undefined {
  if (!isObject(value)) return JSON.stringify(value);
  if (Array.isArray(value) && standsBelow(value)) return undefined;
  const parts = Object.entries(value).map(([key, inner]) => {
    const text = inline(inner);
    return text === undefined || Array.isArray(value) ? text : `${JSON.stringify(key)}: ${text}`;
  });
  if (parts.includes(undefined)) return undefined;
  if (Array.isArray(value)) return `[${parts.join(', ')}]`;
  return parts.length ? `{ ${parts.join(', ')} }` : '{}';
}

/** Numbers behind each other, as many as fit on a line. */
function filled(numbers: readonly number[], indent: string): string {
  const lines: string[] = [];
  for (const [i, number] of numbers.entries()) {
    const word = `${number}${i < numbers.length - 1 ? ',' : ''}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

/**
 * @param used signs before the value on its line
 * @param after signs behind it: a comma, or nothing
 */
function write(value: unknown, indent: string, used: number, after: number): string {
  const line = inline(value);
  if (line !== undefined && (!isObject(value) || used + line.length + after <= WIDTH)) return line;
  const inside = `${indent}  `;
  const entries = Object.entries(value as object);
  const comma = (i: number) => (i < entries.length - 1 ? ',' : '');
  if (!Array.isArray(value))
    return `{\n${entries
      .map(([key, inner], i) => {
        const head = `${inside}${JSON.stringify(key)}: `;
        return `${head}${write(inner, inside, head.length, comma(i).length)}${comma(i)}\n`;
      })
      .join('')}${indent}}`;
  if (value.every((one) => typeof one === 'number')) return `[\n${filled(value, inside)}\n${indent}]`;
  return `[\n${entries
    .map(([, inner], i) => `${inside}${write(inner, inside, inside.length, comma(i).length)}${comma(i)}\n`)
    .join('')}${indent}]`;
}

/**
 * JSON as this project formats it, to be read and changed by hand: what fits on a line stands on a line.
 * @param value what `JSON.stringify` takes, without functions or dates
 * @returns text that ends in a line end
 */
export const jsonText = (value: unknown): string => `${write(JSON.parse(JSON.stringify(value)), '', 0, 0)}\n`;
