/** The class of a card that is dragged, and of the card before which it would land. */
const [DRAGGED, HERE] = ['leeskaart--sleep', 'leeskaart--hier'];

/**
 * Lets cards of a list be dragged to another place by the strip with their arrows.
 * @param drop where a card was let go: from place to place, counted from 0
 */
export function draggable(list: HTMLElement, drop: (from: number, to: number) => void, signal: AbortSignal): void {
  let from = -1;
  const cards = () => [...list.children];
  const cardAt = (y: number) =>
    cards().findIndex((card) => {
      const { top, height } = card.getBoundingClientRect();
      return y < top + height / 2;
    });
  const target = (y: number) => {
    const at = cardAt(y);
    return at < 0 ? cards().length : at;
  };
  const clear = () => {
    for (const card of cards()) card.classList.remove(DRAGGED, HERE);
  };
  list.addEventListener(
    'pointerdown',
    ({ target: pressed, pointerId, button }) => {
      const strip = pressed instanceof Element && !pressed.closest('button') && pressed.closest('.leeskaart__plek');
      if (!strip || button) return;
      from = cards().findIndex((card) => card.contains(strip));
      cards()[from]?.classList.add(DRAGGED);
      strip.setPointerCapture(pointerId);
    },
    { signal },
  );
  addEventListener(
    'pointermove',
    ({ clientY }) => {
      if (from < 0) return;
      const at = target(clientY);
      cards().forEach((card, i) => card.classList.toggle(HERE, i === at));
    },
    { signal },
  );
  addEventListener(
    'pointerup',
    ({ clientY }) => {
      if (from < 0) return;
      const at = target(clientY);
      clear();
      const to = at > from ? at - 1 : at;
      if (to !== from) drop(from, to);
      from = -1;
    },
    { signal },
  );
  addEventListener(
    'pointercancel',
    () => {
      clear();
      from = -1;
    },
    { signal },
  );
}
