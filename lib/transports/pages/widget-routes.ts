import { type Context, Hono } from 'hono';
import { AppError } from '#lib/core/errors.ts';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import { bus } from '#lib/infra/bus.ts';
import { database } from '#lib/infra/database.ts';
import { allowedOrigins } from '#lib/services/allowed-origins.ts';
import { isSameOrigin } from '#lib/transports/http/is-same-origin.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { clientFiles } from './client-files.ts';
import { pageOrigin } from './page-origin.ts';
import { readPageRequest } from './page-request.ts';
import { readVoiceWords } from './read-words.ts';
import { sendClientFile } from './send-client-file.ts';
import { widgetForm } from './widget-form.ts';
import { widgetIntegrity } from './widget-integrity.ts';
import { widgetPreview } from './widget-preview.ts';

const HOUR_SECONDS = 3_600;

async function mayShow(headers: Headers): Promise<boolean> {
  if (isSameOrigin(headers)) return true;
  const allowed = await allowedOrigins({ db: database(), bus: bus() });
  return allowed.includes('*') || allowed.includes(headers.get('origin') ?? '');
}

/** Answers like the API and keeps nothing: where the desk's preview sends what is tried in it. */
const PREVIEW_ADDRESS = '/widget/v1/preview';
const FOR_ALL = { 'access-control-allow-origin': '*' };

/** In the desk's sandboxed frame: a page of no origin, which no site of somebody's is. */
const isPreview = (c: Context): boolean =>
  c.req.query('preview') !== undefined && c.req.header('origin') === 'null';

/** The widget that other sites put on their pages. */
export const widgetRoutes = new Hono()
  .get('/widget/v1.js', (c) =>
    sendClientFile(c, 'v1.js', clientFiles().widget, `public, max-age=${HOUR_SECONDS}`),
  )
  /** For those who pin what they load (Subresource Integrity): the digest of this very version. */
  .get('/widget/v1/integrity', (c) => {
    const integrity = widgetIntegrity();
    if (!integrity) return problem(new AppError('not_found', 'The build has no widget.'));
    return c.json({ integrity });
  })
  .get('/widget/v1/form', async (c) => {
    // Everything in it is public; a site that may not post should hear so and not show a form.
    c.header('access-control-allow-origin', '*');
    c.header('cache-control', 'no-store');
    const preview = isPreview(c);
    if (!preview && !(await mayShow(c.req.raw.headers))) {
      const answer = problem(new AppError('forbidden', 'This site is not among those allowed.'));
      answer.headers.set('access-control-allow-origin', '*');
      return answer;
    }
    const address = preview ? PREVIEW_ADDRESS : '/api/v1/feedback';
    const form = await widgetForm(await readPageRequest(c), {
      color: c.req.query('color'),
      address,
    });
    return c.json(form);
  })
  /** What is said around speaking, for our page and those of others. */
  .get('/widget/v1/voice/:locale', async (c) => {
    const locale = lookupLocale(c.req.param('locale'), FORM_LOCALES);
    if (!locale) return problem(new AppError('not_found', 'There is no such language.'));
    c.header('access-control-allow-origin', '*');
    c.header('cache-control', `public, max-age=${HOUR_SECONDS}`);
    return c.json(await readVoiceWords(locale));
  })
  .get('/widget/preview', (c) => widgetPreview(c, pageOrigin(c)))
  .options(PREVIEW_ADDRESS, (c) =>
    c.body(null, 204, { ...FOR_ALL, 'access-control-allow-headers': 'content-type' }),
  )
  .post(PREVIEW_ADDRESS, (c) => c.json({ id: 'preview' }, 201, FOR_ALL));
