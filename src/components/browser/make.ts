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

/**
 * Says how an element is called to who listens, or in what state it is. Not by its property: Firefox knows those from 119.
 * @param name `label` for the attribute `aria-label`
 */
export function withAria<E extends HTMLElement>(name: string, value: string, element: E): E {
  element.setAttribute(`aria-${name}`, value);
  return element;
}

/** Says what an element is to who listens. */
export function withRole<E extends HTMLElement>(role: string, element: E): E {
  element.setAttribute('role', role);
  return element;
}
