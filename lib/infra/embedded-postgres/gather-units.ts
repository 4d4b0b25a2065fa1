import { PGLiteSocketHandler } from '@electric-sql/pglite-socket';
import { UnitGatherer } from './unit-gatherer.ts';

type HandleData = (this: object, data: Buffer) => Promise<number>;

/** What a handler of pglite-socket 0.2.17 has, as far as it is needed here. */
interface Handler {
  id: number;
  active: boolean;
  socket: { writable: boolean; write(data: Buffer): boolean } | null;
  queryQueue: {
    enqueue(id: number, message: Uint8Array, onData: (data: Uint8Array) => void): Promise<number>;
  };
}

function isHandler(handler: object): handler is Handler {
  return ['id', 'active', 'socket', 'queryQueue'].every((name) => name in handler);
}

const TERMINATE = 'X'.charCodeAt(0);

/**
 * Lets a connection's statement be done as a whole. pglite-socket 0.2.17 hands its messages on one
 * by one: where it is too long for one read, or has waited for another's transaction to end, messages
 * of other connections come in between, and a Bind meets a stranger's Parse.
 */
export function gatherUnits(): void {
  const handleData: HandleData | undefined = Reflect.get(
    PGLiteSocketHandler.prototype,
    'handleData',
  );
  if (!handleData) throw new Error('pglite-socket has changed: look at gather-units.ts.');
  const gatherers = new WeakMap<object, UnitGatherer>();
  const gathering: HandleData = async function (data) {
    if (!isHandler(this)) throw new Error('pglite-socket has changed: look at gather-units.ts.');
    const { id, queryQueue } = this;
    const gatherer = gatherers.get(this) ?? new UnitGatherer();
    gatherers.set(this, gatherer);
    const answer = (bytes: Uint8Array) => {
      // A copy: the bytes are PGlite's own.
      if (this.active && this.socket?.writable) this.socket.write(Buffer.from(bytes));
    };
    // All at once, so that what comes with the next read is behind them.
    const sent = gatherer.push(data).map((unit) => {
      const isStatement = unit[0] !== 0 && unit[0] !== TERMINATE;
      if (!isStatement) return handleData.call(this, unit);
      return queryQueue.enqueue(id, new Uint8Array(unit), answer);
    });
    return (await Promise.all(sent)).reduce((sum, bytes) => sum + bytes, 0);
  };
  Reflect.set(PGLiteSocketHandler.prototype, 'handleData', gathering);
}
