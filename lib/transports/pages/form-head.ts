import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { html } from '#lib/core/markup/html.ts';
import type { Markup } from '#lib/core/markup/markup.ts';
import { clientFile } from './client-file.ts';
import type { PageRequest } from './page-request.ts';

/** What search engines and sharing are told of the form, and its script. */
export function formHead(
  { origin, locale, localeNamed, nonce, framed }: PageRequest,
  { title, description }: { title: string; description: string },
): Markup {
  const canonical = localeNamed ? `${origin}/${locale}` : `${origin}/`;
  const alternates = FORM_LOCALES.map(
    (one) => html`<link rel="alternate" hreflang="${one}" href="${origin}/${one}">`,
  );
  return html`<meta name="description" content="${description}">
<link rel="canonical" href="${canonical}">
${framed && html`<meta name="robots" content="noindex">`}${alternates}<link rel="alternate" hreflang="x-default" href="${origin}/">
<meta property="og:type" content="website"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:url" content="${canonical}">
<script type="module" fetchpriority="low" nonce="${nonce}" src="/assets/${clientFile('client/page/run-form.ts')}"></script>`;
}
