/** What of a service worker's surroundings is used here; the compiler's own list is a page's. */
export interface WorkerEvent extends Event {
  readonly data?: unknown;
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerFetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface WorkerSelf {
  /** Written before this script by the server. */
  readonly EARSHOT_BUILD: { version: string; files: string[] };
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
}
