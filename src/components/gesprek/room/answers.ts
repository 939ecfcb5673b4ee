import type { Translate } from '../domain/translate';
import { present, toggleFullscreen } from './display';
import type { RoomEvent } from './events';
import type { Stage } from './stage';

type Answers = { readonly [K in RoomEvent['kind']]: (event: Extract<RoomEvent, { kind: K }>) => void };

/** What is shown, and how: screens, clock, plate, drawer and wall. */
function showing(stage: Stage, t: Translate) {
  const { e, messages, clock, screens, pause, door, picture, facilitated, along, wall, round } = stage.parts;
  return {
    next: () => stage.turn(1),
    previous: () => stage.turn(-1),
    first: () => screens.first(),
    last: () => screens.last(),
    fullscreen: () => void toggleFullscreen(document.documentElement),
    present: () => void present(document.documentElement),
    minute: () => {
      clock.addMinute();
      messages.dismiss();
      facilitated.tell();
    },
    talk: () => stage.talk(),
    black: () => {
      pause.set(!pause.on);
      stage.hold();
    },
    paused: () => {
      stage.hold();
      if (!pause.on) void round.resume();
    },
    // The plate alone needs the room the drawer has, and the other way round.
    picture: () => {
      wall.hide();
      door.set(false);
      picture.setLarge(!picture.large);
    },
    opened: () => {
      picture.setLarge(false);
      stage.drawer?.focus();
    },
    pictured: () => facilitated.tell(),
    drawer: () => stage.openDrawer('notities'),
    along: () => stage.openDrawer('mee'),
    enlarge: () => along.enlarge(),
    copyInvitation: () => along.copy(),
    readIn: () => void along.readIn(),
    handed: ({ text }) => void along.readIn(text),
    turned: () => door.say(),
    unsealed: () => void wall.show(true),
    round: () => void round.show(),
    roundAgain: () => void round.again(),
    roundStopped: ({ turn: { speakers, nr } }) =>
      messages.offerRound(t('zaal.ronde.staatStil', { wie: speakers[nr]!, nr: nr + 1, van: speakers.length })),
    spoken: () => {
      if (round.going) messages.inRound();
      facilitated.tell();
    },
    wall: () => void wall.show(false),
    wallClosed: () => {
      wall.hide();
      stage.drawer?.focus();
    },
    agreeOn: ({ text }) => {
      wall.hide();
      screens.goTo(stage.running?.session.gesprek.stappen.find((s) => s.deel === 'doen')?.id);
      door.set(true);
      stage.drawer?.agree(text);
    },
    typeOver: () => {
      along.close();
      stage.drawer?.showTab('notities');
      stage.drawer?.focus();
    },
    help: () => e.keys.showModal(),
    close: () => stage.close(),
    screen: ({ step }) => stage.showScreen(step),
    timeUp: ({ silent }) => stage.timeUp(silent),
    paced: () => facilitated.tell(),
    slept: ({ wall, steady }) => {
      round.skip(steady);
      facilitated.tell();
      // While time stood still anyhow, nobody waits to hear it.
      if (stage.running && !pause.on) messages.sayBriefly(t('zaal.sliep', { aantal: Math.round(wall / 60_000) }));
    },
  } satisfies Partial<Answers>;
}

/** The conversation that runs: how it begins, where it is kept, what is made of it. */
function keepingUp(stage: Stage, t: Translate) {
  const { messages, keeping, wipe, pace, door, facilitated, start, opening, verslag, share } = stage.parts;
  return {
    pinned: () => stage.showPins(),
    changed: () => stage.refresh(),
    saved: () => keeping.saved(),
    failed: (event) => keeping.failed(event),
    wiped: () => wipe.elsewhere(),
    wish: ({ wish }) => stage.follow(wish),
    facilitators: ({ count }) => facilitated.show(count),
    newGroup: () => opening.ask(),
    place: ({ place }) => void opening.choose(place),
    begin: () => void opening.choose('gedeeld', true),
    keepHere: () => void opening.keepHere(),
    resume: ({ id }) => void opening.reopen(id),
    anew: ({ id }) => void opening.anew(id),
    startClosed: () => void opening.closed(),
    start: ({ gesprek, place }) => stage.begin(gesprek, place),
    save: () => void stage.running?.session.save(),
    tick: ({ nr, stand }) => void stage.running?.session.tick(nr, stand),
    carry: () => {
      stage.drawer?.carry();
      // What came and how to take it back stand in the drawer.
      door.set(true);
    },
    wipe: () => void wipe.wipe(),
    unwipe: () => wipe.undo(),
    report: ({ open }) => verslag.show(open),
    reportShown: () => {
      if (verslag.open) pace.keep();
      // What was said of the report has no place beside a question.
      else messages.pass();
      stage.placeMessages();
    },
    print: () => print(),
    printPlate: () => verslag.printPlate(),
    complete: () => verslag.complete(),
    dropPhoto: ({ nr }) => verslag.dropPhoto(nr),
    photos: () => verslag.showPhotos(),
    export: ({ format }) => {
      // What was said of the export before this one is not about this one.
      messages.pass();
      void verslag.export(format);
    },
    partFailed: ({ part, missing }) => messages.lacks(part, t(missing ? 'zaal.stukMist' : 'zaal.stukNu'), missing),
    partCame: ({ part }) => messages.has(part),
    exportFailed: ({ format, missing }) =>
      messages.lacks(format, t(missing ? 'zaal.stukMist' : 'zaal.uitvoerMislukt'), missing),
    reload: () => location.reload(),
    copy: () => void verslag.copy(),
    share: () => void share.show(stage.running?.session.gesprek.opzet ?? start.recipe),
    copyAddress: () => void share.copy(),
    say: ({ sentence }) => messages.say(sentence),
  } satisfies Partial<Answers>;
}

/** Everything that happens in the room, and what follows from it. */
export const answersOf = (stage: Stage, t: Translate): Answers => ({ ...showing(stage, t), ...keepingUp(stage, t) });
