/** How an element of the board is found again after it was drawn anew. */
function selectorOf({ pak, doe, stam, erbij, groep, kop, menu }: DOMStringMap): string | undefined {
  if (pak) return `[data-pak="${pak}"]`;
  if (kop) return `[data-kop="${kop}"]`;
  if (menu) return `[data-menu="${menu}"] > summary`;
  if (doe === 'stip') return `[data-doe="stip"][data-stam="${stam}"][data-erbij="${erbij}"]:not(:disabled)`;
  return doe && groep && !stam ? `[data-doe="${doe}"][data-groep="${groep}"]` : undefined;
}

/** Draws a board anew; who stood on a card or a button still does, and a heading that is being typed keeps its words. */
export function drawKept(board: HTMLElement, draw: () => void): void {
  const active = document.activeElement;
  const had = active instanceof HTMLElement && board.contains(active) ? active : undefined;
  const named = had?.closest<HTMLElement>('summary')?.parentElement ?? had;
  const selector = named && selectorOf(named.dataset);
  const typed = had instanceof HTMLInputElement ? had : undefined;
  const { scrollLeft, scrollTop } = board;
  draw();
  Object.assign(board, { scrollLeft, scrollTop });
  const now = selector ? board.querySelector<HTMLElement>(selector) : null;
  if (typed && now instanceof HTMLInputElement) {
    now.value = typed.value;
    now.focus();
    return now.setSelectionRange(typed.selectionStart, typed.selectionEnd);
  }
  now?.focus({ preventScroll: true });
}
