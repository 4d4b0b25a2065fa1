import { type Context, Hono } from 'hono';
import { uuidv7 } from 'uuidv7';
import { blankDraft, type FormState } from '#lib/core/form/form-state.ts';
import { readText } from '#lib/core/form/read-draft.ts';
import { readSource } from '#lib/core/form/read-source.ts';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { contactLink, readContactLink } from '#lib/services/follow-up/contact-link.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { askToErase, eraseContact } from './contact-page.ts';
import { formPage } from './form-page.ts';
import { giveFeedback } from './give-feedback.ts';
import { openFormLink } from './open-form-link.ts';
import { pageHeaders } from './page-headers.ts';
import { type PageRequest, readPageRequest } from './page-request.ts';
import { readForm } from './read-form.ts';
import { thanksPage } from './thanks-page.ts';

/** Longer is no language's tag. */
const TAG_MAX = 35;

/** Where somebody may speak, the page may ask for the microphone. */
const formHeaders = (request: PageRequest) =>
  pageHeaders(request, { microphone: request.state.settings.voice });

async function show(c: Context): Promise<Response> {
  const request = await readPageRequest(c);
  const draft = { ...blankDraft(uuidv7()), customer_name: request.customerName };
  const blank: FormState = { draft, issues: [], notice: null };
  return c.body(await formPage(request, blank), 200, await formHeaders(request));
}

async function take(c: Context): Promise<Response> {
  const data = await readForm(c.req.raw);
  const asked = await readPageRequest(c);
  const request = {
    ...asked,
    source: readSource(readText(data, 'source')),
    ...(await openFormLink(readText(data, 'link'), asked.locale)),
  };
  const given = await giveFeedback(c, data, request);
  if (given.ok) {
    const { locale: lang, source } = request;
    const query = new URLSearchParams({ l: given.language, lang, source });
    if (given.contactLink) query.set('contact', given.contactLink);
    return c.redirect(`/thanks?${query}`, 303);
  }
  const { status, headers } = problem(given.error);
  const answer = new Headers(await formHeaders(request));
  const retryAfter = headers.get('retry-after');
  if (retryAfter) answer.set('retry-after', retryAfter);
  return new Response(await formPage(request, given.state), { status, headers: answer });
}

async function thank(c: Context): Promise<Response> {
  const request = await readPageRequest(c);
  const written = c.req.query('l')?.slice(0, TAG_MAX);
  const contact = readContactLink(c.req.query('contact')?.replace('/contact/', '') ?? '');
  const page = await thanksPage(
    request,
    written === undefined ? [] : [written],
    contact && contactLink(contact),
  );
  return c.body(page, 200, await pageHeaders(request));
}

/** In a group of its own: the router anchors what it is given, and `/thanks` begins like Thai. */
const IN_LANGUAGE = `/:locale{(?:${FORM_LOCALES.join('|')})}`;

/** The customer's pages. */
export const formRoutes = new Hono()
  .get('/', show)
  .post('/', take)
  .get(IN_LANGUAGE, show)
  .post(IN_LANGUAGE, take)
  // Short, for what is printed: `/s/shop-12`.
  .get('/s/:source', show)
  .post('/s/:source', take)
  // The form without its surroundings, for a frame.
  .get('/embed', show)
  .post('/embed', take)
  // `?l=` is the language written, `?lang=` the page's.
  .get('/thanks', thank)
  .get('/contact/:link', askToErase)
  .post('/contact/:link', eraseContact);
