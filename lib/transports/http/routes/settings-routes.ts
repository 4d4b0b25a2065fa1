import { Hono } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { LOGO_MAX_BYTES } from '#lib/core/settings/settings-limits.ts';
import { formSettingsToWire, type SettingsWire } from '#lib/core/settings/settings-wire.ts';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { changeLogo, removeLogo } from '#lib/services/change-logo.ts';
import { changeSettings } from '#lib/services/change-settings.ts';
import { createContext } from '#lib/services/context.ts';
import { readLogo } from '#lib/services/read-logo.ts';
import { readFormSettings, readSettings } from '#lib/services/read-settings.ts';
import { authenticate } from '#lib/transports/http/authenticate.ts';
import { readBytes } from '#lib/transports/http/read-bytes.ts';
import { readJson } from '#lib/transports/http/read-json.ts';
import { uuidParam } from '#lib/transports/http/uuid-param.ts';

const YEAR_SECONDS = 31_536_000;

const etag = ({ version }: SettingsWire): string => `"${version}"`;

/** The version that If-Match names (RFC 9110 §13.1.1); undefined where any will do. */
function expectedVersion(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  const [, version] = /^\s*"(\d{1,9})"\s*$/.exec(header) ?? [];
  if (version !== undefined) return Number(version);
  throw new AppError('precondition_failed', 'If-Match must be the ETag of the settings.');
}

export const settingsRoutes = new Hono()
  .get('/', async (c) => {
    const settings = await readSettings(createContext(await authenticate(c.req.raw)));
    return c.json(settings, 200, { etag: etag(settings) });
  })
  .get('/form', async (c) => c.json(formSettingsToWire(await readFormSettings())))
  .patch('/', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const expected = expectedVersion(c.req.header('if-match'));
    const settings = await changeSettings(context, await readJson(c.req.raw), expected);
    return c.json(settings, 200, { etag: etag(settings) });
  })
  .put('/logo', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const settings = await changeLogo(context, await readBytes(c.req.raw, LOGO_MAX_BYTES));
    return c.json(settings, 200, { etag: etag(settings) });
  })
  .delete('/logo', async (c) => {
    const context = createContext(await authenticate(c.req.raw));
    const settings = await removeLogo(context);
    return c.json(settings, 200, { etag: etag(settings) });
  })
  .get('/logo/:id', async (c) => {
    const ports = { db: database(), bus: bus() };
    const { type, bytes } = await readLogo(ports, uuidParam(c.req.param('id')));
    return c.body(bytes, 200, {
      'content-type': type,
      'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
    });
  });
