type Last<S extends string> = S extends `${string} ${infer Rest}` ? Last<Rest> : S;
type TagOf<S extends string> = S extends `${infer Tag}[${string}` ? Tag : S extends `${infer Tag}.${string}` ? Tag : S;
/** The kind of element a selector names: `form [data-x] textarea[data-y]` is a text area. */
export type ElementOf<S extends string> =
  TagOf<Last<S>> extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[TagOf<Last<S>>] : HTMLElement;

/**
 * The parts of a view, each found once.
 * @param view name of the view, for the error
 * @param selectors what each part is called here, and the selector that finds it
 * @throws when one is missing: with the view and the selector
 */
export function elementsOf<const S extends Readonly<Record<string, string>>>(
  view: string,
  root: ParentNode,
  selectors: S,
): { readonly [K in keyof S]: ElementOf<S[K]> } {
  return Object.fromEntries(
    Object.entries(selectors).map(([name, selector]) => {
      const found = root.querySelector(selector);
      if (!found) throw new Error(`${view}: no ${name} (${selector})`);
      return [name, found];
    }),
  ) as { readonly [K in keyof S]: ElementOf<S[K]> };
}
