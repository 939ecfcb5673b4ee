/** Width of a text in the units of the picture. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines that fit; what does not fit in the last line ends in an ellipsis.
 * @param most greatest number of lines
 */
export function wrap(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let end = kept.pop()!;
  while (measure(`${end} …`) > width && end.includes(' ')) end = end.slice(0, end.lastIndexOf(' '));
  return [...kept, `${end} …`];
}
