/** What stands somewhere, and what comes in its place; longer texts come before what is part of them. */
export type Swap = readonly [from: string, to: string];

const swapped = (text: string, swaps: readonly Swap[]): string =>
  swaps.reduce((now, [from, to]) => (now.includes(from) ? now.replaceAll(from, to) : now), text);

/** Puts other words in texts and attributes of an element and of all that stands in it: text stays text. */
export function replaceIn(root: Element, swaps: readonly Swap[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const after = swapped(node.data, swaps);
      if (after !== node.data) node.data = after;
    } else if (node instanceof Element)
      for (const { name, value } of [...node.attributes]) {
        // What a script reads is put there by itself, and addresses hold no words of a plate.
        if (name.startsWith('data-gegevens') || name === 'href' || name === 'src') continue;
        const after = swapped(value, swaps);
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
