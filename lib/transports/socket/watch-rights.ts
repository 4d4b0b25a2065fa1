import { selectLiveTokenIds } from '#lib/data/api-tokens.ts';
import { selectLiveSessionIds } from '#lib/data/sessions.ts';
import type { Bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';
import type { ViewerServer, ViewerSocket } from './attach-socket-server.ts';

const CHECK_MS = 30_000;

/** What a viewer's right to watch hangs on; null where it is the environment's token. */
function rightOf({ data: { actor } }: ViewerSocket): { session: boolean; id: string } | null {
  if (actor.kind === 'user') return { session: true, id: actor.sessionId };
  return actor.kind === 'token' && actor.tokenId ? { session: false, id: actor.tokenId } : null;
}

/**
 * Cuts viewers off when their session or token ends: at once when it ends in this process, and by
 * asking the database where it ran out or ended elsewhere. @returns a function that stops watching.
 */
export function watchRights(io: ViewerServer, bus: Bus): () => void {
  const viewers = () => [...io.sockets.sockets.values()];
  const cutOff = (ended: (id: string) => boolean) => {
    for (const socket of viewers()) {
      const right = rightOf(socket);
      if (!right || !ended(right.id)) continue;
      socket.emit('signed_out');
      socket.disconnect(true);
    }
  };
  const check = async () => {
    const rights = viewers().flatMap((socket) => rightOf(socket) ?? []);
    if (rights.length === 0) return;
    const ids = (session: boolean) => [
      ...new Set(rights.filter((one) => one.session === session).map((one) => one.id)),
    ];
    const now = new Date();
    const [sessions, tokens] = await Promise.all([
      selectLiveSessionIds(database(), ids(true), now),
      selectLiveTokenIds(database(), ids(false), now),
    ]);
    const asked = new Set(rights.map((one) => one.id));
    cutOff((id) => asked.has(id) && !sessions.has(id) && !tokens.has(id));
  };
  const timer = setInterval(() => {
    check().catch((error: unknown) => log().warn({ error }, 'viewers could not be checked'));
  }, CHECK_MS);
  timer.unref();
  const unsubscribe = [
    bus.subscribe('session_ended', ({ sessionId }) => cutOff((id) => id === sessionId)),
    bus.subscribe('token_revoked', ({ tokenId }) => cutOff((id) => id === tokenId)),
  ];
  return () => {
    clearInterval(timer);
    for (const end of unsubscribe) end();
  };
}
