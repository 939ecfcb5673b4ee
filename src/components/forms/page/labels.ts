import type { View } from './view';

const NAME = '.veld__naam';

/** What a field is called on the page, with what it stands in: "Randvoorwaarden 2, Kop". */
export function labelsOf({ element }: Pick<View, 'element'>): string {
  const names: string[] = [];
  for (let at: Element | null | undefined = element; at; at = at.parentElement?.closest('.vorm__kader, .vorm__veld')) {
    const name = at.querySelector(NAME)?.firstChild?.textContent?.trim();
    // A list and what stands in it have one name, with a number behind the second.
    if (name && !names[0]?.startsWith(name)) names.unshift(name);
  }
  return names.join(', ');
}
