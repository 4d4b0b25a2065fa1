import type { ReportQuote } from './report.ts';

/** A piece of feedback that could be quoted. */
export interface Quotable {
  id: string;
  feedback: string;
}

const SHORTEST = 12;
const LONGEST = 220;
/** What may tell who wrote: addresses, and numbers as long as a telephone's or an order's. */
const PRIVATE = /@|https?:|www\.|(?:\p{Nd}[\s().-]*){6,}/iu;
const WORD = /[\p{L}\p{M}]+/gu;

const lengthOf = (text: string) => [...text].length;
const wordsOf = (text: string) => new Set(text.toLowerCase().match(WORD) ?? []);

/** The part of a text that can be quoted: all of it, or whole sentences, those on the topic first. */
export function excerptOf(text: string, topic?: string): string | null {
  const whole = text.trim();
  if (PRIVATE.test(whole)) return null;
  if (lengthOf(whole) <= LONGEST) return lengthOf(whole) >= SHORTEST ? whole : null;
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(whole)];
  const named = sentences.findIndex(({ segment }) =>
    topic ? segment.toLowerCase().includes(topic.toLowerCase()) : true,
  );
  let excerpt = '';
  for (const { segment } of sentences.slice(Math.max(0, named))) {
    if (lengthOf((excerpt + segment).trim()) > LONGEST) break;
    excerpt += segment;
  }
  excerpt = excerpt.trim();
  return lengthOf(excerpt) >= SHORTEST ? excerpt : null;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all > 0 ? shared / all : 0;
}

/** Of more words than this share, two texts say the same. */
const ALIKE = 0.7;

/**
 * The most typical of some pieces: the one whose words are most like those of the others. What was
 * quoted before, or nearly so, is out.
 */
export function chooseQuote(
  pieces: readonly Quotable[],
  used: readonly ReportQuote[],
  topic?: string,
): ReportQuote | null {
  const before = used.map(({ text }) => wordsOf(text));
  const ids = new Set(used.map(({ feedback_id }) => feedback_id));
  const fit = pieces.flatMap(({ id, feedback }) => {
    const text = ids.has(id) ? null : excerptOf(feedback, topic);
    if (text === null) return [];
    const words = wordsOf(text);
    const again = before.some((said) => likeness(said, words) >= ALIKE);
    return again ? [] : [{ feedback_id: id, text, words }];
  });
  let best: (typeof fit)[number] | null = null;
  let most = -1;
  for (const one of fit) {
    const typical = fit.reduce((sum, other) => sum + likeness(one.words, other.words), 0);
    if (typical > most) [best, most] = [one, typical];
  }
  return best && { feedback_id: best.feedback_id, text: best.text };
}
