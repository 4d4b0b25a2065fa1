import type { Context } from 'hono';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { createContext } from '#lib/services/context.ts';
import { countRequest } from '#lib/services/count-request.ts';
import { readContactLink } from '#lib/services/follow-up/contact-link.ts';
import { withdrawContact } from '#lib/services/follow-up/withdraw-contact.ts';
import { clientAddress } from '#lib/transports/http/client-address.ts';
import { problem } from '#lib/transports/http/problem.ts';
import { pageDocument } from './page-document.ts';
import { pageHeaders } from './page-headers.ts';
import { type PageRequest, readPageRequest } from './page-request.ts';
import { readContactMessages } from './read-words.ts';

async function answer(
  request: PageRequest,
  status: 200 | 404,
  heading: string,
  text: string,
  way: Markup | null = null,
): Promise<Response> {
  const page = pageDocument(request, {
    title: heading,
    head: html`<meta name="robots" content="noindex">`,
    main: html`<div class="panel"><h1>${heading}</h1><p class="intro">${text}</p>${way}</div>`,
  });
  return new Response(page, { status, headers: await pageHeaders(request) });
}

/** Where a customer takes a contact back. Looking does nothing: programs look at links too. */
export async function askToErase(c: Context): Promise<Response> {
  const request = await readPageRequest(c);
  const { page } = await readContactMessages(request.locale);
  if (readContactLink(c.req.param('link') ?? '') === null) {
    return answer(request, 404, page.wrong, page.wrongText);
  }
  const way = html`<form method="post"><button type="submit" class="primary"><span>${page.erase}</span></button></form>`;
  return answer(request, 200, page.title, page.text, way);
}

export async function eraseContact(c: Context): Promise<Response> {
  const request = await readPageRequest(c);
  const { page } = await readContactMessages(request.locale);
  try {
    const actor = { kind: 'customer' as const, address: clientAddress(c.req.raw.headers) };
    await countRequest(actor);
    const known = await withdrawContact(createContext(actor), c.req.param('link') ?? '');
    return known
      ? answer(request, 200, page.done, page.doneText)
      : answer(request, 404, page.wrong, page.wrongText);
  } catch (error) {
    const { status, headers } = problem(error);
    const { title, text } = request.messages.failure;
    const failed = await answer(request, 200, title, text);
    return new Response(failed.body, {
      status,
      headers: [...failed.headers, ...[...headers].filter(([name]) => name === 'retry-after')],
    });
  }
}
