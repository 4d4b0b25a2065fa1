import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { allowedOrigins } from '#lib/services/allowed-origins.ts';
import { isSameOrigin } from '#lib/transports/http/is-same-origin.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { clientFiles } from './client-files.ts';
import { readPageRequest } from './page-request.ts';
import { sendClientFile } from './send-client-file.ts';
import { widgetForm } from './widget-form.ts';

const HOUR_SECONDS = 3_600;

async function mayShow(headers: Headers): Promise<boolean> {
  if (isSameOrigin(headers)) return true;
  const allowed = await allowedOrigins({ db: database(), bus: bus() });
  return allowed.includes('*') || allowed.includes(headers.get('origin') ?? '');
}

/** The widget that other sites put on their pages. */
export const widgetRoutes = new Hono()
  .get('/widget/v1.js', (c) =>
    sendClientFile(c, 'v1.js', clientFiles().widget, `public, max-age=${HOUR_SECONDS}`),
  )
  /** For those who pin what they load (Subresource Integrity): the digest of this very version. */
  .get('/widget/v1/integrity', (c) => {
    const script = clientFiles().widget.get('v1.js');
    if (!script) return problem(new AppError('not_found', 'The build has no widget.'));
    const digest = createHash('sha384').update(script).digest('base64');
    return c.json({ integrity: `sha384-${digest}` });
  })
  .get('/widget/v1/form', async (c) => {
    // Everything in it is public; a site that may not post should hear so and not show a form.
    c.header('access-control-allow-origin', '*');
    c.header('cache-control', 'no-store');
    if (!(await mayShow(c.req.raw.headers))) {
      const answer = problem(new AppError('forbidden', 'This site is not among those allowed.'));
      answer.headers.set('access-control-allow-origin', '*');
      return answer;
    }
    return c.json(widgetForm(await readPageRequest(c), c.req.query('color')));
  });
