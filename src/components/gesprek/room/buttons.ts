import type { Place } from '../domain/storage/store';
import type { RoomEvent } from './events';

/** What a button of the room asks for, by its `data-doe`. */
const BUTTONS: Readonly<Record<string, RoomEvent>> = {
  tijd: { kind: 'minute' },
  notities: { kind: 'drawer' },
  scherm: { kind: 'fullscreen' },
  hulp: { kind: 'help' },
  dicht: { kind: 'close' },
  praat: { kind: 'talk' },
  nieuw: { kind: 'newGroup' },
  zwart: { kind: 'black' },
  plaat: { kind: 'picture' },
  begin: { kind: 'begin' },
  houd: { kind: 'keepHere' },
  'neem-mee': { kind: 'carry' },
  herlaad: { kind: 'reload' },
  wis: { kind: 'wipe' },
  'wis-terug': { kind: 'unwipe' },
  verslag: { kind: 'report', open: true },
  terug: { kind: 'report', open: false },
  druk: { kind: 'print' },
  md: { kind: 'export', format: 'md' },
  json: { kind: 'export', format: 'json' },
  docx: { kind: 'export', format: 'docx' },
  ics: { kind: 'export', format: 'ics' },
  png: { kind: 'export', format: 'png' },
  a3: { kind: 'printPlate' },
  'vul-aan': { kind: 'complete' },
  kopieer: { kind: 'copy' },
  deel: { kind: 'share' },
  mee: { kind: 'along' },
  groot: { kind: 'enlarge' },
  'kopieer-uitnodiging': { kind: 'copyInvitation' },
  'lees-in': { kind: 'readIn' },
  ronde: { kind: 'round' },
  'ronde-verder': { kind: 'roundAgain' },
  muur: { kind: 'wall' },
  'muur-dicht': { kind: 'wallClosed' },
  'typ-over': { kind: 'typeOver' },
  'kopieer-adres': { kind: 'copyAddress' },
};

/** What a click asks for; undefined when it is not on a button of the room. */
export function eventOf(target: Element): RoomEvent | undefined {
  const { plek, doe, foto } = target.closest<HTMLElement>('[data-doe], [data-plek]')?.dataset ?? {};
  if (doe === 'foto-weg') return { kind: 'dropPhoto', nr: Number(foto) };
  return plek ? { kind: 'place', place: plek as Place } : BUTTONS[doe ?? ''];
}
