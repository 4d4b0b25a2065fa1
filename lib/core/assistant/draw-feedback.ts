import type { Rating } from '#lib/core/feedback/feedback.ts';
import { FEEDBACK_MAX, NAME_MAX } from '#lib/core/feedback/limits.ts';
import { detectLanguage } from '#lib/core/language/detect-language.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import { extractTopics } from '#lib/core/topics/extract-topics.ts';
import type { PendingFeedback, Proposal } from './assistant-wire.ts';
import { readRating } from './read-rating.ts';

const ANONYMOUS = 'Anonymous';
const MOST_POINTS = 8;
const NAME =
  /(?:\bmy name is|\bname:|\bcustomer:?|\bsays?|\bfrom|\bme llamo|\bmi nombre es|\bcliente:?|\bje m[’']appelle|\bmon nom est|\bclient:?|\bich hei(?:ß|ss)e|\bmein name ist|\bkunde:?)\s+(\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'-]*){0,2})/iu;
const QUOTED = /[“"«„]\s*([^”"»“]{8,})\s*[”"»“]/u;
/** "I want to leave feedback: …", "Guarda esta opinión: …" */
const LEAD =
  /^[^:.!?\n]{0,60}(?:feedback|review|opini[oó]n|comentario|avis|commentaire|meinung|bewertung|r[üu]ckmeldung)[^:.!?\n]{0,40}[:.]\s*/iu;

const cut = (text: string, most: number) => [...text].slice(0, most).join('').trim();

/** A name begins with capitals throughout; what the pattern's other letters matched does not count. */
function nameIn(text: string): string | null {
  const found = NAME.exec(text)?.[1]?.replace(/[.’'-]+$/, '') ?? '';
  const words = found.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 ? cut(words.join(' '), NAME_MAX) : null;
}

/** What somebody said in a conversation, as far as it is feedback. Their words stay as they are. */
export function drawFeedback(text: string): PendingFeedback & { rating: Rating | null } {
  const quoted = QUOTED.exec(text)?.[1];
  const said = (quoted ?? text.replace(LEAD, '')).trim() || text.trim();
  return {
    customer_name: nameIn(text),
    feedback: cut(said, FEEDBACK_MAX),
    rating: readRating(text),
  };
}

/** What somebody would likely give who wrote so. */
function ratingOf(text: string): Rating {
  const { sentiment, score } = linearEngine.analyze(text, detectLanguage(text));
  if (sentiment === 'neutral') return 3;
  if (sentiment === 'positive') return score > 0.6 ? 5 : 4;
  return score < -0.6 ? 1 : 2;
}

function pointsOf(text: string): string[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return [...segments]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
    .slice(0, MOST_POINTS);
}

/** Feedback ready to be stored: what is missing is filled in, and said to be. */
export function proposeFeedback(
  { customer_name: name, feedback }: PendingFeedback,
  rating: Rating | null,
): Proposal {
  const assumed: Proposal['assumed'] = [];
  if (name === null) assumed.push('customer_name');
  if (rating === null) assumed.push('rating');
  return {
    customer_name: name ?? ANONYMOUS,
    feedback,
    rating: rating ?? ratingOf(feedback),
    points: pointsOf(feedback),
    topics: extractTopics(feedback, detectLanguage(feedback), name ?? undefined),
    assumed,
  };
}
