import { EdgeScroll } from './edge-scroll';

/**
 * Lets rows of a list be dragged by their handle, with mouse, pen or finger. The rows follow while one drags; the order
 * itself changes when it is let go. Escape puts everything back.
 * @param move called with the row and its new place, from 0
 */
export function makeDraggable(list: HTMLElement, signal: AbortSignal, move: (stam: string, to: number) => void): void {
  list.addEventListener(
    'pointerdown',
    (start) => {
      const handle = (start.target as Element).closest<HTMLElement>('[data-rij="sleep"]');
      const row = handle?.closest<HTMLElement>('li');
      if (!handle || !row || start.button !== 0) return;
      start.preventDefault();
      handle.focus();
      const end = new AbortController();
      const old = [...list.children];
      row.toggleAttribute('data-gesleept', true);
      let at = start.clientY;
      const follow = () => {
        const below = [...list.children].find(
          (r) => r !== row && at < r.getBoundingClientRect().top + r.getBoundingClientRect().height / 2,
        );
        if ((below ?? null) !== row.nextElementSibling) list.insertBefore(row, below ?? null);
      };
      const edges = new EdgeScroll(list, follow);
      edges.move(start.clientX, at);
      const finish = (counts: boolean) => {
        end.abort();
        edges.stop();
        row.removeAttribute('data-gesleept');
        const to = [...list.children].indexOf(row);
        const was = old.indexOf(row);
        list.replaceChildren(...old);
        handle.focus();
        if (counts && to !== was) move(row.dataset.stam!, to);
      };
      const options = { signal: end.signal };
      signal.addEventListener('abort', () => end.abort(), options);
      // On the document: a row that moves in the page would lose its pointer.
      document.addEventListener(
        'pointermove',
        ({ clientX, clientY }) => {
          at = clientY;
          follow();
          edges.move(clientX, clientY);
        },
        options,
      );
      document.addEventListener('pointerup', () => finish(true), options);
      document.addEventListener('pointercancel', () => finish(false), options);
      document.addEventListener(
        'keydown',
        (e) => {
          if (e.key !== 'Escape') return;
          e.preventDefault();
          e.stopImmediatePropagation();
          finish(false);
        },
        { ...options, capture: true },
      );
    },
    { signal },
  );
}
