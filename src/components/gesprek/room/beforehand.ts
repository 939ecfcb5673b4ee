import { fetchWriters } from '../page/export';
import { fetchAlong } from './along';
import { fetchCode } from './qr';
import { fetchRound } from './round-door';
import { fetchWall } from './wall-door';

/** Does something when the page has nothing else to do; Safari has no such moment and gets one of its own. */
function onIdle(deed: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(deed, { timeout: 10_000 });
  else setTimeout(deed, 2_000);
}

/**
 * Brings what a conversation may ask for later to the device while there is a network: the picture of the report, what
 * writes it, what draws a code, what reads notes in, the round, the wall.
 */
export function fetchBeforehand(picture: HTMLImageElement): void {
  onIdle(() => {
    picture.loading = 'eager';
    fetchWriters();
    fetchCode();
    fetchAlong();
    fetchRound();
    fetchWall();
  });
}
