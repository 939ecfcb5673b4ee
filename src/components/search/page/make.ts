/** Makes an element of the page. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** Words of the interface: key and blanks → text. */
export type Say = (key: string, blanks?: Record<string, string | number>) => string;

/** Words between quotes, as the interface shows what was typed. */
export const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');
