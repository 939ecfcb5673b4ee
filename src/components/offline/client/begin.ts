import { ask, hasRoom, hear, isCostly, isRefused, lineHere, reached, worker } from './device.ts';
import { announce } from './notice.ts';

/** Room that the site takes at most. */
const ROOM = 20_000_000;

const base = new URL('..', (document.currentScript as HTMLScriptElement).src).href;

/** Keeps this site on the device, if that costs the visitor nothing; tells when a new version is there. */
async function begin(): Promise<void> {
  if (isRefused()) return;
  const isThere = (await navigator.serviceWorker.getRegistration(base)) !== undefined;
  const mayFetch = !isCostly(lineHere()) && (await hasRoom(ROOM));
  if (!isThere && !mayFetch) return;
  const registration = await worker(base);
  hear((told, by) => {
    // The new version is whole: from now on it can do everything the old one can.
    const { waiting } = registration;
    if (told.offline === 'done' && waiting && by === waiting) void announce(waiting, base);
  });
  const follow = async (one: ServiceWorker | null) => {
    if (one && mayFetch && (await reached(one, 'installed'))) ask(one, { ask: 'fill' });
  };
  registration.addEventListener('updatefound', () => void follow(registration.installing));
  for (const one of [registration.active, registration.waiting, registration.installing]) void follow(one);
}

/** Nothing else waits any more. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done());
    else setTimeout(done, 2_000);
  });

if ('serviceWorker' in navigator)
  idle()
    .then(begin)
    .catch(() => {
      // A browser that may keep nothing: the site works with a line, as it did.
    });
