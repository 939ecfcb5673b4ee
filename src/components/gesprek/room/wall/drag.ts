import { EdgeScroll } from '../edge-scroll';

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

/** So far beside a card still is its own row of cards, in px. */
const ASIDE = 10;

/** The place in a column at this point, not counting the card that is dragged; wide columns are read row of cards by row. */
function placeIn(column: Element, stam: string, x: number, y: number): number {
  const rows = [...column.querySelectorAll<HTMLElement>('[data-stam]')].filter(
    (row) => row.matches('li') && row.dataset.stam !== stam,
  );
  const below = rows.findIndex((row) => {
    const { left, right, top, height } = row.getBoundingClientRect();
    return x < left - ASIDE || (x < right + ASIDE && y < top + height / 2);
  });
  return below < 0 ? rows.length : below;
}

/** The column below or above this point: one that is shorter than the board is not missed when the board is scrolled. */
const columnAt = (board: HTMLElement, x: number): HTMLElement | undefined =>
  ([...board.children] as HTMLElement[]).find((column) => {
    const { left, right } = column.getBoundingClientRect();
    return column.dataset.groep !== undefined && left <= x && x <= right;
  });

interface Floating {
  move: (x: number, y: number) => void;
  end: () => void;
}

/** A picture of a card that hangs under the pointer, where it was taken. */
function floatCard(board: HTMLElement, stam: string, { clientX, clientY }: PointerEvent): Floating {
  const card = board.querySelector<HTMLElement>(`li[data-stam="${stam}"]`)!;
  const { left, top, width } = card.getBoundingClientRect();
  const picture = card.cloneNode(true) as HTMLElement;
  picture.style.inlineSize = `${width}px`;
  picture.style.transformOrigin = `${clientX - left}px ${clientY - top}px`;
  // The board without what hangs on it: so the picture looks as the card does.
  const layer = board.cloneNode(false) as HTMLElement;
  layer.removeAttribute('data-muur');
  layer.toggleAttribute('data-zweeft', true);
  layer.inert = true;
  layer.append(picture);
  board.after(layer);
  board.toggleAttribute('data-sleept', true);
  const move = (x: number, y: number) => {
    layer.style.transform = `translate(${left + x - clientX}px, ${top + y - clientY}px)`;
  };
  move(clientX, clientY);
  return {
    move,
    end: () => {
      layer.remove();
      board.removeAttribute('data-sleept');
    },
  };
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
      signal.addEventListener('abort', () => finish(() => undefined), options);
      let lifted = false;
      let float: Floating | undefined;
      let at = { x: start.clientX, y: start.clientY };
      const over = () => {
        const column = columnAt(board, at.x);
        if (column) drag.over({ groep: column.dataset.groep!, plaats: placeIn(column, stam, at.x, at.y) });
      };
      const edges = new EdgeScroll(board, over);
      const finish = (deed: () => void) => {
        end.abort();
        edges.stop();
        float?.end();
        if (lifted) deed();
      };
      document.addEventListener(
        'pointermove',
        ({ clientX, clientY }) => {
          if (!lifted && Math.hypot(clientX - start.clientX, clientY - start.clientY) < SLACK) return;
          if (!lifted) {
            float = floatCard(board, stam, start);
            drag.lift(stam);
            edges.move(at.x, at.y);
          }
          lifted = true;
          at = { x: clientX, y: clientY };
          over();
          float?.move(clientX, clientY);
          edges.move(clientX, clientY);
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
