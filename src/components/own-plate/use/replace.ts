/** What stands somewhere, and what comes in its place; longer texts come before what is part of them. */
export type Swap = readonly [from: string, to: string];

const swapped = (text: string, swaps: readonly Swap[]): string =>
  swaps.reduce((now, [from, to]) => (now.includes(from) ? now.replaceAll(from, () => to) : now), text);

/** A sign that stands for nothing, and that nobody types. */
const BETWEEN = '\uFDD0';
/** Words of a plate as they wait on a page: taken apart, so that "in 1991" is not read as the number that marks a question. */
export const apart = (words: string): string => [...words].join(BETWEEN);
const whole = (text: string): string => text.replaceAll(BETWEEN, '');

/** Makes what was taken apart whole again; after that a page holds the words of its plate. */
export const makeWhole = (root: Element): void => rewrite(root, whole);

/** Puts other words in texts and attributes of an element and of all that stands in it: text stays text. */
export const replaceIn = (root: Element, swaps: readonly Swap[]): void => rewrite(root, (text) => swapped(text, swaps));

function rewrite(root: Element, change: (text: string) => string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const after = change(node.data);
      if (after !== node.data) node.data = after;
    } else if (node instanceof Element)
      for (const { name, value } of [...node.attributes]) {
        // What a script reads is put there by itself, and addresses hold no words of a plate.
        if (name.startsWith('data-gegevens') || name === 'href' || name === 'src') continue;
        const after = change(value);
        if (after !== value) node.setAttribute(name, after);
      }
  }
}

/**
 * Puts a copy of an element for each thing in its place.
 * @returns the copies
 */
export function repeat<T>(
  element: Element,
  things: readonly T[],
  fill: (copy: HTMLElement, thing: T) => void,
): HTMLElement[] {
  const copies = things.map((thing) => {
    const copy = element.cloneNode(true) as HTMLElement;
    fill(copy, thing);
    return copy;
  });
  element.replaceWith(...copies);
  return copies;
}

/** Elements that hold these words, of a kind that stands in a list. */
export const holding = (root: ParentNode, selector: string, words: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.textContent.includes(words));
