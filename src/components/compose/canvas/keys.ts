/** What a key asks of the canvas. */
export type KeyDeed =
  | { do: 'move'; by: readonly [number, number] }
  | { do: 'size'; factor: number }
  | { do: 'turn'; by: number }
  | { do: 'order'; direction: 'front' | 'back' }
  | { do: 'walk'; by: 1 | -1 }
  | { do: 'remove' | 'letGo' | 'options' | 'enter' | 'group' | 'apart' };

/** Units that an arrow moves something; with Shift one. */
const MOVE = 8;
const GROW = 1.08;
/** Degrees that a key turns something. */
const TURN = 5;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const OTHERS: Readonly<Record<string, KeyDeed>> = {
  '+': { do: 'size', factor: GROW },
  '=': { do: 'size', factor: GROW },
  '-': { do: 'size', factor: 1 / GROW },
  _: { do: 'size', factor: 1 / GROW },
  '[': { do: 'order', direction: 'back' },
  ']': { do: 'order', direction: 'front' },
  r: { do: 'turn', by: TURN },
  R: { do: 'turn', by: -TURN },
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
  Escape: { do: 'letGo' },
  Enter: { do: 'enter' },
};

/** What a pressed key asks; nothing when it is not ours. */
export function deedOf(
  e: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyDeed | undefined {
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'g') return { do: e.shiftKey ? 'apart' : 'group' };
  if (e.altKey && e.key === 'Enter') return { do: 'options' };
  if (e.ctrlKey || e.metaKey || e.altKey) return undefined;
  if (e.key === 'Tab') return { do: 'walk', by: e.shiftKey ? -1 : 1 };
  const arrow = ARROWS[e.key];
  const step = e.shiftKey ? 1 : MOVE;
  return arrow ? { do: 'move', by: [arrow[0] * step, arrow[1] * step] } : OTHERS[e.key];
}

/** Undo and redo, as every program has them. */
export function historyOf(
  e: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
): 'undo' | 'redo' | undefined {
  if (!e.ctrlKey && !e.metaKey) return undefined;
  const key = e.key.toLowerCase();
  if (key === 'y' || (key === 'z' && e.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : undefined;
}
