import { isRecord } from '#client/device/is-record.ts';
import { DatabaseStore } from './database-store.ts';
import { FormTokens } from './form-token.ts';
import { type KioskNews, openNews } from './kiosk-news.ts';
import { QueueSync } from './queue-sync.ts';
import { sendPiece } from './send-piece.ts';
import { syncAlone } from './sync-alone.ts';
import { TrueClock } from './true-clock.ts';
import type { WorkerEvent, WorkerFetchEvent, WorkerSelf } from './worker-types.ts';

/**
 * Keeps one build of the kiosk on the device, whole or not at all. A newer one waits beside it until
 * the page says that nobody is in the middle of anything.
 */
declare const self: WorkerSelf;
const { version, files } = self.EARSHOT_BUILD;
const PREFIX = 'earshot-kiosk-';
const CACHE = PREFIX + version;
const KIT = '/kiosk/kit';
const KIT_PATIENCE_MS = 4_000;

async function keepLogo(cache: Cache, kit: unknown): Promise<void> {
  const shop = isRecord(kit) && isRecord(kit.shop) ? kit.shop : {};
  if (isRecord(shop.logo) && typeof shop.logo.url === 'string') await cache.add(shop.logo.url);
}

/** The kit of this very build: another one belongs to the worker that waits. */
async function fetchKit(): Promise<Response | null> {
  const response = await fetch(KIT, { cache: 'no-cache' });
  if (!response.ok) return null;
  const kit: unknown = await response.clone().json();
  if (!isRecord(kit) || kit.build !== version) return null;
  const cache = await caches.open(CACHE);
  await cache.put(KIT, response.clone());
  await keepLogo(cache, kit).catch(() => {}); // a shop without its logo still takes feedback
  return response;
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
  if (!(await fetchKit())) throw new Error('The kit is of another build.');
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answerKit(): Promise<Response> {
  const patience = new Promise<null>((resolve) => setTimeout(resolve, KIT_PATIENCE_MS, null));
  const fresh = await Promise.race([fetchKit().catch(() => null), patience]);
  return fresh ?? (await kept(KIT)) ?? Response.error();
}

async function kept(address: string): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(address);
}

self.addEventListener('install', (event: WorkerEvent) => event.waitUntil(install()));
self.addEventListener('activate', (event: WorkerEvent) => event.waitUntil(activate()));
self.addEventListener('message', (event: WorkerEvent) => {
  if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event: WorkerFetchEvent) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isShell = request.mode === 'navigate' && pathname === '/kiosk';
  if (pathname === KIT) event.respondWith(answerKit());
  else if (isShell) event.respondWith(kept('/kiosk').then((shell) => shell ?? fetch(request)));
  else if (request.mode !== 'navigate' && pathname !== '/kiosk/token') {
    event.respondWith(kept(request.url).then((file) => file ?? fetch(request)));
  }
});

/** Sends while no page is open. @throws where something still waits: the browser tries again. */
async function deliver(): Promise<void> {
  const store = await DatabaseStore.open();
  const clock = new TrueClock(store);
  const tokens = new FormTokens(clock);
  const news = openNews();
  const tell = (one: KioskNews) => news.postMessage(one);
  const sync = new QueueSync({
    store,
    clock,
    send: sendPiece,
    token: () => tokens.take(),
    onDelivered: (id, thankYou) => tell({ kind: 'delivered', id, thankYou }),
  });
  await syncAlone(() => sync.run());
  const { waiting, refused } = await store.summary();
  tell({ kind: 'changed' });
  news.close();
  if (waiting > refused) throw new Error('Something still waits.');
}

self.addEventListener('sync', (event: WorkerEvent) => event.waitUntil(deliver()));
self.addEventListener('periodicsync', (event: WorkerEvent) =>
  event.waitUntil(deliver().catch(() => {})),
);
