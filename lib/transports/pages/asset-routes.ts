import { Hono } from 'hono';
import { clientFiles } from './client-files.ts';
import { sendClientFile } from './send-client-file.ts';

const YEAR_SECONDS = 31_536_000;

/** The built files of `client/`: their names change with their bytes, so they are kept for ever. */
export const assetRoutes = new Hono().get('/assets/:name', (c) =>
  sendClientFile(
    c,
    c.req.param('name'),
    clientFiles().bytes,
    `public, max-age=${YEAR_SECONDS}, immutable`,
  ),
);
