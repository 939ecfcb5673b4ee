import { cacheName } from '../shelf.ts';
import type { WorkerScope } from './scope.ts';

// Takes the place of the worker on a site that keeps nothing on the device any more: throws away what an earlier version
// kept, and ends. Pages that are open go on.
const self = globalThis as unknown as WorkerScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches.delete(cacheName(self.registration.scope)).then(async () => {
      await self.clients.claim();
      await self.registration.unregister();
    }),
  ),
);
