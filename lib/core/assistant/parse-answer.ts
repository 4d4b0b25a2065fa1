/** A stretch of an answer. There is no image and no link to elsewhere, whatever was written. */
export type Inline =
  | { kind: 'text' | 'strong' | 'code'; text: string }
  /** The number of a citation, from 1, and the feedback it leads to. */
  | { kind: 'cite'; id: string; number: number }
  | { kind: 'link'; text: string; href: string };

export type Block =
  | { kind: 'paragraph' | 'heading'; inline: Inline[] }
  | { kind: 'list'; items: Inline[][] };

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const INLINE = new RegExp(
  [
    String.raw`\[\[(?<cite>${UUID})\]\]`,
    String.raw`!\[(?<alt>[^\]\n]{0,200})\]\([^)\n]*\)?`,
    String.raw`\[(?<label>[^\]\n]{1,200})\]\((?<href>[^)\n]*)\)`,
    String.raw`\*\*(?<strong>[^*\n]{1,500})\*\*`,
    '`(?<code>[^`\\n]{1,500})`',
  ].join('|'),
  'gi',
);
/** Pages of the desk, and nothing that a browser would read as another place. */
const DESK_PATH = /^\/admin(?:\/[a-z0-9/-]*)?(?:\?[\w=&%.:+-]*)?$/i;
const BULLET = /^\s{0,6}(?:[-*•]|\d{1,2}[.)])\s+/;
const HEADING = /^#{1,6}\s+/;

function inlineOf(line: string, citations: readonly string[]): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  const text = (written: string) => written && parts.push({ kind: 'text', text: written });
  for (const match of line.matchAll(INLINE)) {
    text(line.slice(end, match.index));
    end = match.index + match[0].length;
    const { cite, alt, label, href, strong, code } = match.groups ?? {};
    if (cite !== undefined) {
      const place = citations.indexOf(cite.toLowerCase());
      if (place >= 0) parts.push({ kind: 'cite', id: cite.toLowerCase(), number: place + 1 });
    } else if (alt !== undefined) text(alt);
    else if (label !== undefined && href !== undefined) {
      if (DESK_PATH.test(href)) parts.push({ kind: 'link', text: label, href });
      else text(label);
    } else if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
  }
  text(line.slice(end));
  return parts;
}

/**
 * An answer's text as the few kinds of things that are shown of it. What is no markup of these is text,
 * HTML included.
 * @param citations the feedback it may cite, in the order of their numbers.
 */
export function parseAnswer(answer: string, citations: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of answer.split('\n')) {
    if (line.trim() === '') continue;
    const last = blocks.at(-1);
    if (BULLET.test(line)) {
      const item = inlineOf(line.replace(BULLET, ''), citations);
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
      continue;
    }
    const kind = HEADING.test(line) ? 'heading' : 'paragraph';
    blocks.push({ kind, inline: inlineOf(line.replace(HEADING, ''), citations) });
  }
  return blocks;
}
