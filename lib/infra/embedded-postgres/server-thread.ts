import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { gatherUnits } from './gather-units.ts';

/**
 * The thread that runs the embedded Postgres, so that a heavy query never holds up the main loop.
 * workerData: { folder, socket }. Posts 'ready', then waits for 'close' and posts 'closed'.
 */
const { folder, socket } = workerData;

/** A quarter of the default's memory; the system's file cache holds what does not fit. */
const SETTINGS = ['shared_buffers = 32MB', 'max_connections = 20', "timezone = 'UTC'"];

gatherUnits();
const db = await PGlite.create({ dataDir: folder, postgresqlconf: SETTINGS });
const server = new PGLiteSocketServer({ db, path: socket, maxConnections: 200 });
await server.start();

parentPort?.on('message', async (message) => {
  if (message !== 'close') return;
  await server.stop();
  await db.close();
  parentPort?.postMessage('closed');
  parentPort?.close();
});
parentPort?.postMessage('ready');
