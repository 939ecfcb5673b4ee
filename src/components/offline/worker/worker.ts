import { LIST, USED, type Asked, type SiteList, type Told } from '../list.ts';
import { Shelf } from '../shelf.ts';
import { answer, isOwn, Site } from './answer.ts';
import { fill, isWhole, tidy } from './fill.ts';
import type { WorkerScope } from './scope.ts';

/** Written in by the build: another version is another worker. */
declare const VERSION: string;
const self = globalThis as unknown as WorkerScope;

const { scope } = self.registration;
const shelf = new Shelf(scope);

let site: Promise<Site | undefined> | undefined;
let filling = Promise.resolve();

/** This version, as far as the device has it. */
const known = (): Promise<Site | undefined> =>
  (site ??= shelf.list(VERSION).then(
    (list) => (list ? new Site(list) : void (site = undefined)),
    () => void (site = undefined),
  ));

/** @throws when the site has another list by now: a newer worker follows */
async function fetchList(): Promise<SiteList> {
  const kept = await shelf.list(VERSION).catch(() => undefined);
  if (kept) return kept;
  const answer = await fetch(scope + LIST, { cache: 'no-cache' });
  const text = await answer.text();
  const list = JSON.parse(text) as SiteList;
  if (list.version !== VERSION) throw new Error(`the site is at version ${list.version}`);
  await shelf.put(LIST, VERSION, text);
  site = undefined;
  return list;
}

async function used(): Promise<string[]> {
  const kept = await shelf.anyOf(USED).catch(() => undefined);
  return kept ? ((await kept.json()) as string[]) : [];
}

async function activate(): Promise<void> {
  const before = (await used()).filter((version) => version !== VERSION);
  await shelf.put(USED, 'x', JSON.stringify([VERSION, ...before].slice(0, 2))).catch(() => undefined);
  await self.clients.claim();
}

async function fetchAll(all: boolean, tell: (told: Omit<Told, 'version'>) => void): Promise<void> {
  let list: SiteList;
  try {
    list = await fetchList();
  } catch {
    return tell({ offline: 'failed' });
  }
  await fill(list, scope, shelf, all, tell);
  const [now, before] = await used();
  if (now !== VERSION || !(await isWhole(list, shelf))) return;
  const old = before === undefined ? undefined : await shelf.list(before);
  await tidy(list, old, shelf);
}

self.addEventListener('install', (event) => event.waitUntil(fetchList()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  if (asked.ask === 'take-over') return event.waitUntil(self.skipWaiting());
  const tell = (told: Omit<Told, 'version'>) => event.source?.postMessage({ ...told, version: VERSION });
  filling = filling.then(() => fetchAll(asked.all === true, tell)).catch(() => tell({ offline: 'failed' }));
  event.waitUntil(filling);
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = shelf.pathOf(request.url);
  if (request.method !== 'GET' || path === undefined || isOwn(path)) return;
  event.respondWith(known().then((site) => answer(request, path, shelf, site)));
});
