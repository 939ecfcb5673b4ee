// What a service worker has of its own, as far as this one uses it; TypeScript knows either pages or workers.

interface Waiting extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Asking extends Waiting {
  readonly data: unknown;
  readonly source: { readonly postMessage: (message: unknown) => void } | null;
}

/** The worker itself. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly active: { readonly scriptURL: string } | null;
    readonly unregister: () => Promise<boolean>;
  };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void;
    (type: 'fetch', listener: (event: Fetching) => void): void;
    (type: 'message', listener: (event: Asking) => void): void;
  };
}
