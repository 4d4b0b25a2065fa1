import * as z from 'zod/mini';
import { understandFeedback } from '#lib/services/understand-feedback.ts';

const MOST_TEXT = 20_000;

const inputSchema = z.object({
  text: z.string().check(z.maxLength(MOST_TEXT)),
  rating: z.optional(z.nullable(z.int().check(z.minimum(1), z.maximum(5)))),
  locale: z.optional(z.nullable(z.string().check(z.maxLength(35)))),
});

/** One line of answer, with its line end; `failed` where it tells an error instead. */
export interface Answer {
  readonly line: string;
  readonly failed: boolean;
}

/** Answers a line of NDJSON. The rating is checked and not used: a text is judged by its words. */
export function analyzeLine(line: string, number: number): Answer {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return failure(number, 'is not JSON');
  }
  return analyzeInput(given, number);
}

/** Answers what a line or a row holds: `{ text, rating?, locale? }`. */
export function analyzeInput(given: unknown, number: number): Answer {
  const input = inputSchema.safeParse(given);
  if (!input.success) {
    const [issue] = input.error.issues;
    const field = issue?.path.join('.') || 'the whole';
    return failure(number, `has no valid ${field}: ${issue?.message ?? 'unknown'}`);
  }
  const { text, locale } = input.data;
  const { sentiment, sentimentScore, language, topics } = understandFeedback(
    text,
    locale ?? undefined,
  );
  const score = Math.round(sentimentScore * 10_000) / 10_000;
  const answer = { sentiment, sentiment_score: score, language, topics };
  return { line: `${JSON.stringify(answer)}\n`, failed: false };
}

export function failure(number: number, what: string): Answer {
  return { line: `${JSON.stringify({ error: `Line ${number} ${what}.` })}\n`, failed: true };
}
