// The service worker: keeps every file of one build, so that Abatis runs without a connection after the first visit.

/** The files of this build, relative to the page, and a name for them all together; the build puts them here. */
declare const PRECACHE: { readonly name: string; readonly files: readonly string[] };

/** What of a service worker's scope is used here: the types of pages do not have it. */
interface Scope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Lasting & Asked) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}
interface Lasting {
  waitUntil(until: Promise<unknown>): void;
}
interface Asked {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as Scope;
const { name: build, files } = PRECACHE;
const CACHE = `abatis ${build}`;

/** All files or none: a build that is there in part is not there. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
}

/** Caches of other builds at this address go once no page runs from them any more. */
async function dropOthers(): Promise<void> {
  for (const key of await caches.keys()) if (key.startsWith('abatis ') && key !== CACHE) await caches.delete(key);
  await scope.clients.claim();
}

/** From the cache what belongs to the build, the page itself too; anything else from where it is. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const asked = request.mode === 'navigate' ? new URL('index.html', scope.registration.scope).href : request;
  return (await cache.match(asked, { ignoreVary: true, ignoreSearch: request.mode === 'navigate' })) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope.registration.scope)) event.respondWith(answer(request));
});
// The page says when the person wants the new build at once.
scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting();
});
