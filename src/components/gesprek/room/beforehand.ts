import { fetchWriters } from '../page/export';
import { fetchReader } from './along';
import { fetchCode } from './qr';

/** Does something when the page has nothing else to do; Safari has no such moment and gets one of its own. */
function onIdle(deed: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(deed, { timeout: 10_000 });
  else setTimeout(deed, 2_000);
}

/**
 * Brings what a conversation may ask for later to the device while there is a network: the picture of the report, what
 * writes it, what draws a code, what reads notes in.
 */
export function fetchBeforehand(picture: HTMLImageElement): void {
  onIdle(() => {
    picture.loading = 'eager';
    fetchWriters();
    fetchCode();
    fetchReader();
  });
}
