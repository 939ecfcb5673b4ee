import type { FacilitationEvent } from '../domain/session/room-side';
import type { SessionEvent } from '../domain/session/session';
import type { Turn } from '../domain/round-memory';
import type { Session } from '../domain/session/session';
import type { Gesprek, Stand } from '../domain/state/model';
import type { Place } from '../domain/storage/store';

/** What a key or a button of the tools asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'fullscreen'
  | 'present'
  | 'minute'
  | 'drawer'
  | 'help'
  | 'close'
  | 'talk'
  | 'black'
  | 'picture';
export type ExportFormat = 'md' | 'json' | 'docx' | 'ics' | 'png';
/** What comes when it is asked for: the wall, reading in, the round, what makes a document. */
export type RoomPart = 'wall' | 'reader' | 'round' | ExportFormat;

/**
 * What the drawer tells: what is being typed got another place on the plate, everything that was closed is open now, or
 * another of its sides is shown.
 */
export interface DrawerEvent {
  kind: 'pinned' | 'unsealed' | 'turned';
}

/** Everything that can happen in the room. A view tells it; the room alone decides what follows. */
export type RoomEvent =
  | { kind: Command }
  | SessionEvent
  | FacilitationEvent
  | DrawerEvent
  /** Another screen is shown. */
  | { kind: 'screen'; step: string }
  /** The time of a screen, or of the silent writing, is up. */
  | { kind: 'timeUp'; silent: boolean }
  /** The pace is another than a minute ago. */
  | { kind: 'paced' }
  /** The computer slept: what that took of the clock on the wall, and of the one that only goes forward, in ms. */
  | { kind: 'slept'; wall: number; steady: number }
  /** The first question: ask it for another group, an answer to it, or closed without one. */
  | { kind: 'newGroup' }
  | { kind: 'place'; place: Place }
  | { kind: 'resume'; id: string }
  | { kind: 'anew'; id: string }
  | { kind: 'startClosed' }
  /** Begin with the recipe as it is in the form. */
  | { kind: 'begin' }
  /** Keep what stood in this tab only on the device from now on. */
  | { kind: 'keepHere' }
  /** What became of what was agreed before; what is open goes on. */
  | { kind: 'tick'; nr: number; stand: Stand | '' }
  | { kind: 'carry' }
  /** The black screen begins, or is over. */
  | { kind: 'paused' }
  /** The drawer was opened. */
  | { kind: 'opened' }
  /** The plate fills the screen, or not any more. */
  | { kind: 'pictured' }
  /** A conversation takes the place of the one that ran. */
  | { kind: 'start'; gesprek: Gesprek; place: Place }
  | { kind: 'save' }
  | { kind: 'wipe' }
  | { kind: 'unwipe' }
  | { kind: 'report'; open: boolean }
  /** The report was opened or closed. */
  | { kind: 'reportShown' }
  | { kind: 'reload' }
  /** An export did not work; a piece of the site may be missing, as after a new version. */
  | { kind: 'exportFailed'; format: ExportFormat; missing: boolean }
  /** A part of the room that comes when it is asked for did not come, or did after all. */
  | { kind: 'partFailed'; part: RoomPart; missing: boolean }
  | { kind: 'partCame'; part: RoomPart }
  | { kind: 'print' }
  /** The plate of the group alone, on paper. */
  | { kind: 'printPlate' }
  /** To the fields that complete the report; a photo in it goes, by its number from 0; others came back or along. */
  | { kind: 'complete' }
  | { kind: 'dropPhoto'; nr: number }
  | { kind: 'photos' }
  | { kind: 'export'; format: ExportFormat }
  | { kind: 'copy' }
  | { kind: 'share' }
  | { kind: 'copyAddress' }
  /** The drawer opens where phones come along; their code as large as the screen, their link; reading in what they hand over. */
  | { kind: 'along' }
  | { kind: 'enlarge' }
  | { kind: 'copyInvitation' }
  | { kind: 'readIn' }
  /** Somebody types over what stands on paper. */
  | { kind: 'typeOver' }
  /**
   * A round is asked for, or again after it was closed before its end; in one somebody else has the word, or nobody any
   * more.
   */
  | { kind: 'round' }
  | { kind: 'roundAgain' }
  | { kind: 'roundStopped'; turn: Turn }
  | { kind: 'spoken' }
  /** The wall opens or closes; what got most dots becomes an agreement. */
  | { kind: 'wall' }
  | { kind: 'wallClosed' }
  | { kind: 'agreeOn'; text: string }
  /** A link, or another tab, hands notes over. */
  | { kind: 'handed'; text: string }
  | { kind: 'say'; sentence: string };

export type Emit<E> = (event: E) => void;

/** The conversation that runs, and where it is kept. */
export interface Running {
  readonly session: Session;
  readonly place: Place;
}
/** Asks for it when it is needed: another may have taken its place. */
export type Now = () => Running | undefined;
