import type { Notice } from './notice.ts';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const LOOK = 'font:16px/1.5 system-ui,sans-serif;color:#1c1917;max-width:36rem;margin:0 auto';
const QUOTE =
  'margin:1rem 0;padding:.25rem 1rem;border-left:3px solid #d6d3d1;white-space:pre-wrap';

/** A notice as a message: plain text, and the same as simple HTML. */
export function mailOf({ title, lines, quote, link }: Notice) {
  const paragraphs = lines.map((line) => `<p>${escapeHtml(line)}</p>`);
  const quoted =
    quote === null ? '' : `<blockquote style="${QUOTE}">${escapeHtml(quote)}</blockquote>`;
  const linked = link
    ? `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`
    : '';
  return {
    subject: title,
    text: [
      title,
      ...lines,
      ...(quote === null ? [] : [quote.replace(/^/gm, '> ')]),
      ...(link ? [`${link.label}: ${link.url}`] : []),
    ].join('\n\n'),
    html: `<div dir="auto" style="${LOOK}"><h1 style="font-size:20px">${escapeHtml(title)}</h1>${paragraphs.join('')}${quoted}${linked}</div>`,
  };
}
