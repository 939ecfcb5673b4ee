import type { Deel } from '../../praatplaat/tekening/plaat';
import { contains } from '../domain/box';
import { besides, partsOf } from '../domain/groups';
import { liesStill, meansChosen } from '../domain/meant';
import { isSame, partAt, type At } from '../domain/scene';
import { lightOf, moveSpot, spotOf } from '../domain/spots';
import { grows, move, resize } from '../studio/edits';
import type { Studio } from '../studio/studio';
import type { Canvas } from './canvas';
import { shiftOf, sizeOf, turned, type Dragged, type Shift } from './drag';
import { pulled, type LightHandle } from './lights';

/** What happens while a pointer is down. */
interface Gesture {
  move: (point: readonly [number, number], e: PointerEvent) => void;
  /** @param moved whether it was more than a tap */
  end: (moved: boolean, e: PointerEvent) => void;
}

/** Farther than so many pixels is no tap any more. */
const TAP = 4;
/** How far beside a thing a pointer still means it, in pixels. */
const REACH = { mouse: 2, touch: 14 };

export interface PointerWishes {
  /** Do things grow when they come nearer? */
  perspective: () => boolean;
  /** Somebody pointed at nothing, in % of the plate, while spots are made. */
  onEmpty: (point: readonly [number, number], at: At | undefined) => void;
  /** Something was dropped or chosen. */
  onDone: () => void;
  /** Is there room to put parts on the plate? */
  canDraw: () => boolean;
}

/** Lets mouse, pen and fingers choose, move and resize. While dragging only what is lifted moves; the plate changes at the end. */
export class Pointer {
  readonly #studio: Studio;
  readonly #canvas: Canvas;
  readonly #wishes: PointerWishes;
  #gesture: Gesture | undefined;
  #from: { x: number; y: number } = { x: 0, y: 0 };
  #moved = false;
  #frame = 0;
  readonly #fingers = new Map<number, PointerEvent>();

  constructor(studio: Studio, canvas: Canvas, wishes: PointerWishes, signal: AbortSignal) {
    this.#studio = studio;
    this.#canvas = canvas;
    this.#wishes = wishes;
    const { svg } = canvas;
    svg.addEventListener('pointerdown', (e) => this.#down(e), { signal });
    svg.addEventListener('pointermove', (e) => this.#move(e), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      svg.addEventListener(end, (e) => this.#up(e), { signal });
    svg.addEventListener(
      'wheel',
      (e) => {
        if (!e.ctrlKey && !e.metaKey) return;
        e.preventDefault();
        canvas.frame.zoomBy(Math.exp(-e.deltaY / 300), canvas.frame.point(e));
      },
      { signal, passive: false },
    );
  }

  #down(e: PointerEvent): void {
    const { mode } = this.#canvas;
    if (e.button !== 0 || mode === 'klaar' || (mode === 'teken' && !this.#wishes.canDraw())) return;
    this.#fingers.set(e.pointerId, e);
    if (this.#fingers.size > 1) return void (this.#gesture = undefined);
    this.#canvas.svg.setPointerCapture(e.pointerId);
    this.#from = { x: e.clientX, y: e.clientY };
    this.#moved = false;
    const point = this.#canvas.frame.point(e);
    this.#gesture = mode === 'teken' ? this.#onParts(e, point) : this.#onSpots(e, point);
  }

  #move(e: PointerEvent): void {
    const before = this.#fingers.get(e.pointerId);
    if (!before) return;
    if (this.#fingers.size === 2) return this.#pinch(e, before);
    this.#fingers.set(e.pointerId, e);
    this.#moved ||= Math.hypot(e.clientX - this.#from.x, e.clientY - this.#from.y) > TAP;
    if (!this.#moved || !this.#gesture || this.#frame) return;
    // One change a frame, with the last place of the pointer.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const last = this.#fingers.get(e.pointerId);
      if (last) this.#gesture?.move(this.#canvas.frame.point(last), last);
    });
  }

  #up(e: PointerEvent): void {
    this.#fingers.delete(e.pointerId);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const gesture = this.#gesture;
    this.#gesture = undefined;
    if (this.#moved) gesture?.move(this.#canvas.frame.point(e), e);
    gesture?.end(this.#moved && e.type === 'pointerup', e);
  }

  /** Two fingers come nearer to the plate, or go back. */
  #pinch(e: PointerEvent, before: PointerEvent): void {
    const other = [...this.#fingers.values()].find((f) => f.pointerId !== e.pointerId)!;
    const length = (f: PointerEvent): number => Math.hypot(f.clientX - other.clientX, f.clientY - other.clientY);
    const { frame } = this.#canvas;
    const middle = { clientX: (e.clientX + other.clientX) / 2, clientY: (e.clientY + other.clientY) / 2 };
    frame.zoomBy(length(e) / Math.max(1, length(before)), frame.point(middle));
    frame.pan(((before.clientX - e.clientX) / 2) * frame.unit, ((before.clientY - e.clientY) / 2) * frame.unit);
    this.#fingers.set(e.pointerId, e);
  }

  /** Dragging where nothing stands shifts a plate that is nearer. */
  #pan(start: readonly [number, number], tap: () => void): Gesture {
    return {
      move: ([x, y]) => this.#canvas.frame.pan(start[0] - x, start[1] - y),
      end: (moved) => (moved ? undefined : tap()),
    };
  }

  #reach(e: PointerEvent): number {
    return REACH[e.pointerType === 'touch' ? 'touch' : 'mouse'] * this.#canvas.frame.unit;
  }

  #onParts(e: PointerEvent, point: readonly [number, number]): Gesture {
    const { at: was } = this.#studio.work;
    if (was && (e.target as Element).hasAttribute('data-greep')) return this.#resizing(was, point);
    const held = this.#heldBy(e, point);
    if (held && (e.shiftKey || this.#studio.adding)) return this.#adding(held);
    const tap = (): void => (held ? this.#choose(held) : this.#tapBeside(point));
    if (was && this.#meansChosen(was, point, held))
      return this.#dragging(was, point, isSame(held, was) ? undefined : tap);
    if (!held) return this.#pan(point, tap);
    const isChosen = this.#studio.all.some((one) => isSame(one, held));
    if (!isChosen && this.#liesStill(held)) return this.#panOver(point, tap);
    if (!isChosen) this.#choose(held);
    return this.#dragging(held, point);
  }

  /** What a pointer reaches for; what was chosen in the list also when it is ground. */
  #heldBy(e: PointerEvent, point: readonly [number, number]): At | undefined {
    const target = e.target as Element;
    const at = this.#canvas.partUnder(target, point, this.#reach(e));
    const { at: was } = this.#studio.work;
    const under = this.#canvas.partOf(target);
    return at ?? (this.#studio.chosen && under && isSame(under, was) ? was : undefined);
  }

  /** Is what is chosen dragged by a gap in it? The frame round it says that it is the thing in hand. */
  #meansChosen(at: At, point: readonly [number, number], held: At | undefined): boolean {
    const { scene, chosen, all } = this.#studio;
    const box = chosen && all.length === 1 ? this.#studio.seenOf(chosen) : undefined;
    return Boolean(scene && box && !this.#canvas.isGround(box) && meansChosen(scene, { at, box }, point, held));
  }

  #liesStill(at: At): boolean {
    const deel = this.#studio.scene && partAt(this.#studio.scene, at);
    const box = deel && this.#studio.seenOf(deel);
    return Boolean(box && !this.#studio.holder && liesStill(deel, this.#studio.declared(deel)?.familie, box));
  }

  /** Ground is chosen first, also by who began to drag it; dragging it on a plate that is nearer shifts the plate. */
  #panOver(start: readonly [number, number], tap: () => void): Gesture {
    const { move } = this.#pan(start, tap);
    return { move, end: (moved) => (moved && this.#canvas.frame.zoom > 1 ? undefined : tap()) };
  }

  /** The nodes of all that is chosen, back to front. */
  #nodes(): Element[] {
    const { scene, all } = this.#studio;
    return scene ? partsOf(scene, all).flatMap((deel) => this.#canvas.nodeOf(deel) ?? []) : [];
  }

  /** Keys can take away or change what is being dragged: then there is nothing to drag any more. */
  #isThere(at: At, deel: Deel): boolean {
    const { scene } = this.#studio;
    return scene !== null && partAt(scene, at) === deel;
  }

  /** Chooses one thing more, or one less. */
  #adding(at: At): Gesture {
    this.#studio.choose(besides(this.#studio.all, at));
    this.#wishes.onDone();
    return { move: () => undefined, end: () => undefined };
  }

  /** Beside a part that is open somebody comes out of it. */
  #tapBeside(point: readonly [number, number]): void {
    const { holderBox } = this.#canvas;
    if (!holderBox || contains(holderBox, point)) return this.#choose(undefined);
    this.#studio.leave();
    this.#wishes.onDone();
  }

  #choose(at: At | undefined): void {
    this.#studio.choose({ at });
    this.#wishes.onDone();
  }

  /** @param tap instead of dragging, when that is something else than letting it stand */
  #dragging(at: At, start: readonly [number, number], tap?: () => void): Gesture {
    const deel = this.#studio.scene && partAt(this.#studio.scene, at);
    const box = deel && this.#studio.seenOf(deel);
    const nodes = deel ? this.#nodes() : [];
    if (!deel || !nodes.length || !box) return { move: () => undefined, end: () => undefined };
    const perspective = this.#wishes.perspective() && !this.#studio.holder && nodes.length === 1;
    const height = perspective && grows(this.#studio, deel) ? this.#studio.scene?.hoogte : undefined;
    const dragged: Dragged = { box, feet: this.#canvas.feetNear(at, box), height };
    const { lift, overlay } = this.#canvas;
    let shift: Shift | undefined;
    return {
      move: ([x, y], e) => {
        if (!this.#isThere(at, deel)) return;
        shift = shiftOf(dragged, [x - start[0], y - start[1]], e.altKey);
        lift.follow([...nodes, overlay.layer], shift.turn);
        lift.line(shift.line, [box.x + shift.by[0] - 60, box.x + box.w + shift.by[0] + 60]);
      },
      end: (moved) => {
        lift.drop();
        if (!moved && tap) return tap();
        if (moved && shift && this.#isThere(at, deel)) move(this.#studio, this.#studio.ownOf(shift.by).by, perspective);
        this.#wishes.onDone();
      },
    };
  }

  #resizing(at: At, start: readonly [number, number]): Gesture {
    const deel = this.#studio.scene && partAt(this.#studio.scene, at);
    const node = deel && this.#canvas.nodeOf(deel);
    const box = deel && this.#studio.seenOf(deel);
    if (!deel || !node || !box) return { move: () => undefined, end: () => undefined };
    const { lift, overlay } = this.#canvas;
    let factor = 1;
    return {
      move: (point) => {
        if (!this.#isThere(at, deel)) return;
        factor = sizeOf(box, start, point);
        lift.follow([node, overlay.layer], turned(box, factor));
      },
      end: (moved) => {
        lift.drop();
        if (moved && this.#isThere(at, deel)) resize(this.#studio, Math.round(factor * 100) / 100);
        this.#wishes.onDone();
      },
    };
  }

  #onSpots(e: PointerEvent, point: readonly [number, number]): Gesture {
    const handle = (e.target as Element).getAttribute('data-lichtgreep') as LightHandle | null;
    const { spot } = this.#studio.work;
    if (handle && spot !== undefined) return this.#pulling(spot, handle);
    const nr = this.#canvas.spotUnder(point, this.#reach(e) * 2);
    if (nr !== undefined && spotOf(this.#studio.plate, nr)) {
      this.#studio.choose({ spot: nr });
      this.#wishes.onDone();
      return this.#canvas.mode === 'plekken'
        ? this.#carrying(nr, point)
        : { move: () => undefined, end: () => undefined };
    }
    return this.#pan(point, () => {
      if (this.#canvas.mode === 'plekken')
        this.#wishes.onEmpty(point, this.#canvas.partUnder(e.target as Element, point, 0));
    });
  }

  /** Carries the disc of a spot; every move is part of one step. */
  #carrying(nr: number, start: readonly [number, number]): Gesture {
    const from = this.#canvas.percent(start);
    const { plate: before } = this.#studio;
    return {
      move: (point) => {
        const to = this.#canvas.percent(point);
        const plate = moveSpot(before, nr, { x: to.x - from.x, y: to.y - from.y });
        this.#studio.change({ ...this.#studio.work, plate }, `draag ${nr}`);
      },
      end: () => this.#wishes.onDone(),
    };
  }

  #pulling(nr: number, handle: LightHandle): Gesture {
    return {
      move: (point) => {
        const light = spotOf(this.#studio.plate, nr)?.licht[0];
        if (!light) return;
        const plate = lightOf(this.#studio.plate, nr, pulled(light, handle, this.#canvas.percent(point)));
        this.#studio.change({ ...this.#studio.work, plate }, `licht ${nr}`);
      },
      end: () => this.#wishes.onDone(),
    };
  }
}
