/** After the first visit everything is here: what is asked for is taken from what was kept, without any network. */

interface Contents { version: string; files: string[] }

const scope = self as unknown as ServiceWorkerGlobalScope;
interface ServiceWorkerGlobalScope extends EventTarget {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
interface Waiting extends Event { waitUntil(done: Promise<unknown>): void }
interface Fetching extends Event { request: Request; respondWith(answer: Promise<Response>): void }

/** Several pages may be on one host. */
const PREFIX = `muchado ${scope.registration.scope} `;

/** Keep all files of the folder; those of an older one are let go only when all are here. */
async function keep(): Promise<void> {
  const contents = (await (await fetch("contents.json", { cache: "no-cache" })).json()) as Contents;
  const kept = await caches.open(PREFIX + contents.version);
  await kept.addAll(contents.files.map((name) => new Request(name, { cache: "no-cache" })));
  await kept.put("contents.json", Response.json(contents));
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== PREFIX + contents.version) await caches.delete(name);
}

async function answer(request: Request): Promise<Response> {
  const address = new URL(request.url);
  const folder = address.href.split(/[?#]/)[0] === scope.registration.scope;
  const found = await caches.match(folder ? "index.html" : request, { ignoreSearch: true });
  return found ?? fetch(request);
}

scope.addEventListener("install", (event) => (event as Waiting).waitUntil(keep().then(() => scope.skipWaiting())));
scope.addEventListener("activate", (event) => (event as Waiting).waitUntil(scope.clients.claim()));
scope.addEventListener("fetch", (event) => {
  const fetching = event as Fetching;
  const ours = fetching.request.method === "GET" && fetching.request.url.startsWith(scope.registration.scope);
  if (ours) fetching.respondWith(answer(fetching.request));
});
