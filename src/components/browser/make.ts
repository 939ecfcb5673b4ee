/** Makes an element with its properties and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Says what an element is to who listens. */
export function withRole<E extends HTMLElement>(role: string, element: E): E {
  element.setAttribute('role', role);
  return element;
}
