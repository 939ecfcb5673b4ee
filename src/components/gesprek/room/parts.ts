import type { RoomData } from '../domain/room-data';
import type { Translate } from '../domain/translate';
import { Along } from './along';
import { Cards } from './cards';
import { RoomClock } from './clock';
import { Closing } from './closing';
import { DrawerDoor } from './drawer-door';
import { roomElements } from './elements/room';
import type { Emit, Now, RoomEvent } from './events';
import { Facilitated } from './facilitated';
import { Handed } from './handed';
import { Keeping } from './keeping';
import { LoneLetter } from './lone-letter';
import { Messages } from './messages';
import { knownOf, Opening } from './opening';
import { GroupPace } from './pace';
import { Pause } from './pause';
import { Picture } from './picture';
import { RoundDoor } from './round-door';
import { Screens } from './screens';
import { ShareDialog } from './share';
import { StartDialog } from './start';
import { Verslag } from './verslag';
import { WallDoor } from './wall-door';
import { Wipe } from './wipe';

/** What every part of the room works with. */
export interface Means {
  data: RoomData;
  t: Translate;
  now: Now;
  emit: Emit<RoomEvent>;
  signal: AbortSignal;
}
export type Parts = ReturnType<typeof furnish>;

/** Every part of the room gets its place; each tells what happens in it, and none knows what follows. */
export function furnish(room: HTMLElement, { data, t, now, emit, signal }: Means) {
  const handed = new Handed(
    {
      plaat: data.plaat.id,
      runs: () => now() !== undefined,
      take: (text) => emit({ kind: 'handed', text }),
      elsewhere: () => start.say(t('zaal.lees.elders')),
    },
    signal,
  );
  const e = roomElements(room);
  const session = () => now()!.session;
  const step = () => screens.current;
  const messages = new Messages(room);
  const keeping = new Keeping(e.where, messages, now, t);
  const wipe = new Wipe(() => now()!, messages, t, emit);
  const cards = new Cards(room, data, t, emit, signal);
  const clock: RoomClock = new RoomClock(e.clock, t, () => pace.sentence, emit, signal);
  const pace: GroupPace = new GroupPace(now, clock, step, data.opdrachten, t);
  const screens: Screens = new Screens(room, emit, signal);
  const pause = new Pause(e.pause, emit, signal);
  const letter = new LoneLetter({ turn: () => emit({ kind: 'black' }), isBlack: () => pause.on }, signal);
  const door = new DrawerDoor(room, e, emit);
  const picture = new Picture(room, data, emit, signal);
  const facilitated = new Facilitated(e, t, emit);
  const start: StartDialog = new StartDialog(e.start, knownOf(data), t, emit, signal);
  const opening = new Opening(data, start, now, t, emit);
  const verslag = new Verslag(room, e.report, data, now, t, emit, signal);
  const closing = new Closing(room, now, t, signal);
  const along = new Along(e, data, { session, step }, t, emit, signal);
  const question = () => room.querySelector('.stap[data-nu] h2')!.textContent.trim();
  const round = new RoundDoor(e, { session, step, question, isBlack: () => pause.on }, t, emit, signal);
  const wall = new WallDoor(room, { session, step }, t, emit, signal);
  const share = new ShareDialog(e.share, t, data.vragen.length);
  return {
    ...{ e, handed, messages, keeping, wipe, cards, clock, pace, screens, pause, letter, door, picture },
    ...{ facilitated, start, opening, verslag, closing, along, round, wall, share },
  };
}
