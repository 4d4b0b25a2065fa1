import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { securityHeaders } from '#lib/core/browser/security-headers.ts';
import { isSource } from '#lib/core/feedback/is-source.ts';
import { issueFormToken } from '#lib/services/issue-form-token.ts';
import { usesHttps } from '#lib/transports/auth/session-cookie.ts';
import { clientFiles } from './client-files.ts';
import { kioskBuild } from './kiosk-build.ts';
import { kioskKit } from './kiosk-kit.ts';
import { kioskManifest } from './kiosk-manifest.ts';
import { readPageRequest } from './page-request.ts';
import { sendClientFile } from './send-client-file.ts';

const DAY_SECONDS = 86_400;

/** Kept on a device, a nonce would be no secret: nothing is written into the page. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const headersOf = (type: string) => ({
  ...securityHeaders(usesHttps()),
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-cache',
  'Content-Type': type,
});

function sourceOf(c: Context): string {
  const source = c.req.query('source');
  return isSource(source) ? source : 'kiosk';
}

/** The kiosk: its page, what it keeps to work offline, and what it is installed by. */
export const kioskRoutes = new Hono()
  .get('/kiosk', (c) => c.body(kioskBuild().shell, 200, headersOf('text/html; charset=utf-8')))
  .get('/kiosk/sw.js', (c) => {
    const { version, files } = kioskBuild();
    const script = clientFiles().kiosk.get('sw.js')?.toString('utf8') ?? '';
    return c.body(`self.EARSHOT_BUILD=${JSON.stringify({ version, files })};\n${script}`, 200, {
      ...headersOf('text/javascript; charset=utf-8'),
      'Service-Worker-Allowed': '/kiosk',
    });
  })
  .get('/kiosk/kit', async (c) => {
    const text = JSON.stringify(await kioskKit());
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    const headers = { ...headersOf('application/json'), ETag: etag };
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304, headers);
    return c.body(text, 200, headers);
  })
  /** For what was written offline: a token of now, for the traps. */
  .get('/kiosk/token', (c) => {
    c.header('cache-control', 'no-store');
    return c.json({ token: issueFormToken() });
  })
  .get('/kiosk/manifest.webmanifest', async (c) => {
    const { locale, messages, state } = await readPageRequest(c);
    const title = state.settings.formTexts[locale]?.title ?? messages.meta.title;
    const manifest = kioskManifest(state, { title, locale, source: sourceOf(c) });
    return c.body(JSON.stringify(manifest), 200, {
      ...headersOf('application/manifest+json'),
      Vary: 'Accept-Language',
    });
  })
  .get('/kiosk/:icon{icon-[a-z0-9-]+[.]png}', (c) =>
    sendClientFile(c, c.req.param('icon'), clientFiles().kiosk, `public, max-age=${DAY_SECONDS}`),
  );
