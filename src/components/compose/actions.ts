import type { Canvas } from './canvas/canvas';
import { deedOf, type KeyDeed } from './canvas/keys';
import { angleOf, inner } from './domain/part';
import { isSame } from './domain/scene';
import {
  bring,
  duplicate,
  flip,
  group,
  label,
  move,
  repeat,
  resize,
  takeApart,
  takeAway,
  turn,
  type LayerNames,
} from './studio/edits';
import { nameOf, whereIs } from './studio/names';
import type { Studio } from './studio/studio';
import type { Translate } from '../gesprek/domain/translate';

/** How much a button makes larger, and how far it turns. */
const GROW = 1.15;
const TURN = 15;

export interface ActionWishes {
  say: (sentence: string) => void;
  perspective: () => boolean;
  names: LayerNames;
  /** Brings the focus to what can be chosen of the part. */
  toOptions: () => void;
}

/** What buttons and keys do with the chosen part, each step said when it rests. */
export class Actions {
  readonly #studio: Studio;
  readonly #canvas: Canvas;
  readonly #t: Translate;
  readonly #wishes: ActionWishes;

  constructor(studio: Studio, canvas: Canvas, t: Translate, wishes: ActionWishes) {
    this.#studio = studio;
    this.#canvas = canvas;
    this.#t = t;
    this.#wishes = wishes;
  }

  /** Says what is chosen and where it is. @param key of the sentence */
  tell(key: 'gekozen' | 'geplaatst' = 'gekozen'): void {
    const deel = this.#studio.chosen;
    if (!deel || !this.#studio.boxOf(deel)) return this.#wishes.say(this.#t('maken.zeg.los'));
    const { length: aantal } = this.#studio.all;
    if (aantal > 1) return this.#wishes.say(this.#t('maken.gekozenAantal', { aantal }));
    const blanks = { naam: this.#name(), waar: whereIs(this.#studio, deel, this.#t) };
    this.#wishes.say(this.#t(`maken.zeg.${key}`, blanks));
  }

  #name(): string {
    const deel = this.#studio.chosen;
    return deel ? nameOf(this.#studio, deel, this.#t) : '';
  }

  /** A key on the canvas. Tab walks through what stands there and leaves at the end; without anything chosen it just leaves. */
  press(e: KeyboardEvent): void {
    const deed = deedOf(e);
    if (!deed) return;
    if (deed.do === 'walk') return this.#walk(deed.by, e);
    if (!this.#studio.chosen && !(deed.do === 'letGo' && this.#studio.holder)) return;
    e.preventDefault();
    e.stopPropagation();
    this.#do(deed);
  }

  #walk(by: 1 | -1, e: KeyboardEvent): void {
    const order = this.#canvas.readable();
    const { at } = this.#studio.work;
    const here = order.findIndex((p) => isSame(p.at, at));
    // Whoever let go with Escape goes on with the page; Tab into the canvas starts the walk.
    if (!at && by < 0) return;
    const next = at ? order[here + by] : this.#entered ? order[0] : undefined;
    this.#entered = false;
    if (!next) return this.#studio.choose({ at: undefined });
    e.preventDefault();
    this.#studio.choose({ at: next.at });
    this.tell();
  }

  /** The focus came to the canvas and nothing was done there yet. */
  #entered = false;
  enter(): void {
    this.#entered = true;
  }

  #do(deed: Exclude<KeyDeed, { do: 'walk' }>): void {
    const { length: many } = this.#studio.all;
    if (many > 1 && ['size', 'turn', 'order', 'enter', 'apart'].includes(deed.do))
      return this.#wishes.say(this.#t('maken.zeg.eerstGroep', { aantal: many }));
    switch (deed.do) {
      case 'move':
        move(this.#studio, this.#studio.ownOf(deed.by).by, this.#wishes.perspective() && many === 1);
        return this.tell();
      case 'size':
        return this.#size(deed.factor);
      case 'turn':
        turn(this.#studio, deed.by);
        return this.#tellAngle();
      case 'order':
        return this.#order(deed.direction);
      case 'remove':
        return this.#remove();
      case 'enter':
        return this.enterPart() ? undefined : this.#wishes.toOptions();
      case 'options':
        return this.#wishes.toOptions();
      case 'group':
        return this.#group();
      case 'apart':
        return this.#takeApart();
      case 'letGo':
        this.#entered = false;
        if (this.leavePart()) return;
        this.#studio.choose({ at: undefined });
        return this.#wishes.say(this.#t('maken.zeg.los'));
    }
  }

  #size(factor: number): void {
    resize(this.#studio, factor);
    const deel = this.#studio.chosen;
    const box = deel && this.#studio.boxOf(deel);
    if (box) this.#wishes.say(this.#t('maken.zeg.grootte', { naam: this.#name(), maat: Math.round(box.h) }));
  }

  #tellAngle(): void {
    const deel = this.#studio.chosen;
    const graden = deel && angleOf(deel, this.#studio.declared(deel)?.opties);
    this.#wishes.say(this.#t('maken.zeg.gedraaid', { naam: this.#name(), graden: graden ?? 0 }));
  }

  #order(direction: 'front' | 'back'): void {
    if (bring(this.#studio, direction)) return this.tell();
    const key = direction === 'front' ? 'vooraan' : 'achteraan';
    this.#wishes.say(this.#t(`maken.zeg.${key}`, { naam: this.#name() }));
  }

  #remove(): void {
    const { length: aantal } = this.#studio.all;
    const naam = aantal > 1 ? this.#t('maken.gekozenAantal', { aantal }) : this.#name();
    if (takeAway(this.#studio)) this.#wishes.say(this.#t('maken.zeg.weg', { naam }));
  }

  /** Goes into the chosen part, when others stand in it. @returns whether it did */
  enterPart(): boolean {
    const naam = this.#name();
    if (!this.#studio.enter()) return false;
    const aantal = this.#studio.scene!.lagen.reduce((sum, laag) => sum + laag.delen.length, 0);
    this.#wishes.say(this.#t('maken.zeg.erin', { naam, aantal }));
    this.enter();
    return true;
  }

  /** Goes into the part under a point, and chooses what stands there. */
  enterAt(point: { clientX: number; clientY: number }): void {
    if (!this.enterPart()) return;
    const at = this.#canvas.partOf(document.elementFromPoint(point.clientX, point.clientY));
    if (!at) return;
    this.#studio.choose({ at });
    this.tell();
  }

  /** Comes out of the part that is open. @returns whether one was */
  leavePart(): boolean {
    if (!this.#studio.leave()) return false;
    this.#wishes.say(this.#t('maken.zeg.eruit', { naam: this.#name() }));
    return true;
  }

  #group(): void {
    const done = group(this.#studio);
    if (typeof done === 'string') return this.#wishes.say(this.#t(`maken.zeg.geenGroep.${done}`));
    this.#studio.add(false);
    this.#wishes.say(this.#t('maken.zeg.gegroepeerd', { aantal: done }));
  }

  #takeApart(): void {
    const naam = this.#name();
    const aantal = takeApart(this.#studio);
    if (aantal) this.#wishes.say(this.#t('maken.zeg.losgehaald', { naam, aantal }));
  }

  /** Mirrored letters read nobody. */
  #flip(): void {
    const deel = this.#studio.chosen;
    if (!deel) return;
    const looks = this.#studio.declared(deel)?.opties['kijk'] !== undefined && deel === inner(deel);
    if (!looks && this.#canvas.parts.hasText(deel)) return this.#wishes.say(this.#t('maken.zeg.letters'));
    flip(this.#studio);
    this.tell();
  }

  /** A button beside the canvas. */
  act(what: string): void {
    const simple: Readonly<Record<string, () => void>> = {
      kleiner: () => this.#size(1 / GROW),
      groter: () => this.#size(GROW),
      spiegel: () => this.#flip(),
      draai: () => {
        turn(this.#studio, TURN);
        this.#tellAngle();
      },
      voor: () => this.#order('front'),
      achter: () => this.#order('back'),
      kopie: () => duplicate(this.#studio),
      weg: () => this.#remove(),
      rij: () => repeat(this.#studio, 'rij', 1),
      strooi: () => repeat(this.#studio, 'strooi', 1 + (this.#studio.scene?.lagen.length ?? 0)),
      los: () => this.#takeApart(),
      groep: () => this.#group(),
      in: () => this.enterPart(),
      uit: () => this.leavePart(),
      erbij: () => this.#studio.add(!this.#studio.adding),
      bord: () => label(this.#studio, this.#t('maken.proef.naam'), this.#wishes.names),
      ongedaan: () => this.history('undo'),
      opnieuw: () => this.history('redo'),
    };
    const before = this.#studio.plate;
    simple[what]?.();
    if (this.#studio.plate !== before && ['kopie', 'rij', 'strooi', 'bord'].includes(what)) this.tell();
  }

  history(way: 'undo' | 'redo'): void {
    if (way === 'undo' ? !this.#studio.canUndo : !this.#studio.canRedo) return;
    this.#studio[way]();
    this.#wishes.say(this.#t(way === 'undo' ? 'maken.zeg.ongedaan' : 'maken.zeg.opnieuw'));
  }
}
