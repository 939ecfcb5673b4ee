import type { Asked, Told } from '../list.ts';

/** Under this key stands that a visitor took the site from the device: it does not come back by itself. */
const REFUSED = 'offline';

/** Did the visitor say that the site must not stand on this device? */
export function isRefused(): boolean {
  try {
    return localStorage.getItem(REFUSED) === 'nee';
  } catch {
    return false;
  }
}

/** Remembers what the visitor said about it. */
export function refuse(refused: boolean): void {
  try {
    if (refused) localStorage.setItem(REFUSED, 'nee');
    else localStorage.removeItem(REFUSED);
  } catch {
    // A browser that keeps nothing keeps no site either.
  }
}

/** The line of this device, where a browser tells. */
export const lineHere = (): Line | undefined => (navigator as { connection?: Line }).connection;

interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

/** Is this a line that somebody pays by the megabyte, or a slow one? Browsers that do not tell are asked nothing. */
export function isCostly(line: Line | undefined): boolean {
  return line?.saveData === true || /^(?:slow-)?[23]g$/.test(line?.effectiveType ?? '') || line?.type === 'cellular';
}

/** Is there room for this many bytes twice over? What people type needs some too. */
export async function hasRoom(bytes: number): Promise<boolean> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota === undefined || usage === undefined || quota - usage > bytes * 2;
}

/** The worker of this site, made ready when there is none. @param base address of the folder of the site */
export const worker = (base: string): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(new URL('sw.js', base), { scope: base });

/** Asks a worker something. */
export const ask = (of: ServiceWorker, asked: Asked): void => of.postMessage(asked);

/** Hears what workers tell. @returns what ends it */
export function hear(told: (told: Told, by: MessageEventSource | null) => void): () => void {
  const listener = ({ data, source }: MessageEvent) => {
    if (typeof data === 'object' && data !== null && 'offline' in data) told(data as Told, source);
  };
  navigator.serviceWorker.addEventListener('message', listener);
  navigator.serviceWorker.startMessages();
  return () => navigator.serviceWorker.removeEventListener('message', listener);
}

/** Resolves when a worker has come this far, or further. */
export function reached(of: ServiceWorker, state: 'installed' | 'activated'): Promise<boolean> {
  const has = () => of.state === 'activated' || (state === 'installed' && of.state === 'installed');
  return new Promise((done) => {
    const look = () => {
      if (has()) done(true);
      else if (of.state === 'redundant') done(false);
      else return;
      of.removeEventListener('statechange', look);
    };
    of.addEventListener('statechange', look);
    look();
  });
}
