/**
 * Lets rows of a list be dragged by their handle, with mouse, pen or finger. The rows follow while one drags; the order
 * itself changes when it is let go. Escape puts everything back.
 * @param verplaats called with the row and its new place, from 0
 */
export function makeDraggable(
  lijst: HTMLElement,
  signal: AbortSignal,
  verplaats: (stam: string, naar: number) => void,
): void {
  lijst.addEventListener(
    'pointerdown',
    (begin) => {
      const greep = (begin.target as Element).closest<HTMLElement>('[data-rij="sleep"]');
      const rij = greep?.closest<HTMLElement>('li');
      if (!greep || !rij || begin.button !== 0) return;
      begin.preventDefault();
      greep.focus();
      const einde = new AbortController();
      const oud = [...lijst.children];
      rij.toggleAttribute('data-gesleept', true);
      const klaar = (telt: boolean) => {
        einde.abort();
        rij.removeAttribute('data-gesleept');
        const naar = [...lijst.children].indexOf(rij);
        const was = oud.indexOf(rij);
        lijst.replaceChildren(...oud);
        greep.focus();
        if (telt && naar !== was) verplaats(rij.dataset.stam!, naar);
      };
      const opties = { signal: AbortSignal.any([einde.signal, signal]) };
      // On the document: a row that moves in the page would lose its pointer.
      document.addEventListener(
        'pointermove',
        ({ clientY }) => {
          const onder = [...lijst.children].find(
            (r) => r !== rij && clientY < r.getBoundingClientRect().top + r.getBoundingClientRect().height / 2,
          );
          if ((onder ?? null) !== rij.nextElementSibling) lijst.insertBefore(rij, onder ?? null);
        },
        opties,
      );
      document.addEventListener('pointerup', () => klaar(true), opties);
      document.addEventListener('pointercancel', () => klaar(false), opties);
      document.addEventListener(
        'keydown',
        (e) => {
          if (e.key !== 'Escape') return;
          e.preventDefault();
          e.stopImmediatePropagation();
          klaar(false);
        },
        { ...opties, capture: true },
      );
    },
    { signal },
  );
}
