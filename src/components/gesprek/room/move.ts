/** Moves a part to another place in the page; who was in it stays in it. */
export function moveTo(part: HTMLElement, box: Element, where: 'first' | 'last' = 'last'): void {
  const active = document.activeElement;
  const had = active instanceof HTMLElement && part.contains(active);
  if (where === 'first') box.prepend(part);
  else box.append(part);
  if (had) active.focus({ preventScroll: true });
}
