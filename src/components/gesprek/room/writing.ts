import type { Plek } from '../domain/plek';
import type { Session } from '../domain/session/session';
import type { Translate } from '../domain/translate';
import type { DrawerEvent, Emit } from './events';

/** What both panes of the drawer work with. */
export interface Writing {
  readonly drawer: HTMLElement;
  readonly session: Session;
  readonly plekken: readonly Plek[];
  readonly t: Translate;
  /** Something was done: it can be taken back with the button, or not. */
  readonly done: (undo: boolean) => void;
  readonly focusUndo: () => void;
  readonly emit: Emit<DrawerEvent>;
}
