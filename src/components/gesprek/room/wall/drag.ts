/** Where a dragged card would hang. */
export interface Spot {
  groep: string;
  plaats: number;
}

interface Drag {
  /** A card is lifted. */
  lift: (stam: string) => void;
  over: (spot: Spot) => void;
  drop: () => void;
  cancel: () => void;
}

/** So far a pointer moves before it is a drag and no click, in px. */
const SLACK = 6;

/** The place in a column at this height, not counting the card that is dragged. */
function placeIn(column: Element, stam: string, y: number): number {
  const rows = [...column.querySelectorAll<HTMLElement>('[data-stam]')].filter(
    (row) => row.matches('li') && row.dataset.stam !== stam,
  );
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below < 0 ? rows.length : below;
}

/** Lets cards be dragged between columns with mouse, pen or finger; Escape puts the card back. */
export function makeCardsDraggable(board: HTMLElement, drag: Drag, signal: AbortSignal): void {
  board.addEventListener(
    'pointerdown',
    (start) => {
      const stam = (start.target as Element).closest<HTMLElement>('[data-pak]')?.dataset.pak;
      if (stam === undefined || start.button !== 0) return;
      const end = new AbortController();
      const options = { signal: end.signal };
      signal.addEventListener('abort', () => end.abort(), options);
      let lifted = false;
      const finish = (deed: () => void) => {
        end.abort();
        if (lifted) deed();
      };
      document.addEventListener(
        'pointermove',
        ({ clientX, clientY }) => {
          if (!lifted && Math.hypot(clientX - start.clientX, clientY - start.clientY) < SLACK) return;
          if (!lifted) drag.lift(stam);
          lifted = true;
          const column = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-groep]');
          if (column && board.contains(column))
            drag.over({ groep: column.dataset.groep!, plaats: placeIn(column, stam, clientY) });
        },
        options,
      );
      document.addEventListener('pointerup', () => finish(drag.drop), options);
      document.addEventListener('pointercancel', () => finish(drag.cancel), options);
      document.addEventListener(
        'keydown',
        (e) => {
          if (e.key !== 'Escape') return;
          e.preventDefault();
          e.stopImmediatePropagation();
          finish(drag.cancel);
        },
        { ...options, capture: true },
      );
    },
    { signal },
  );
}
