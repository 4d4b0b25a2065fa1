import * as z from 'zod/mini';
import type { NoticeWords } from './notice-words.ts';

const KINDS = ['low_rating', 'rating_drop', 'topic_burst', 'silence'] as const;
const figure = z.optional(z.number());
/** Of those told of together so many are named. */
const MOST_NAMED = 20;

/** Of an alert on the wire, what is put into words; more is let pass. */
const alertSchema = z.object({
  kind: z.optional(z.string()),
  topic: z.nullish(z.string()),
  source: z.nullish(z.string()),
  /** Of its place on the desk. */
  link: z.optional(z.string().check(z.regex(/^\/admin\//))),
  /** Those that are told of together with it. */
  digest: z.optional(z.array(z.looseObject({ kind: z.string(), topic: z.nullish(z.string()) }))),
  figures: z.optional(
    z.object({
      count: figure,
      average_rating: figure,
      baseline_rating: figure,
      voices: figure,
      expected: figure,
      silent_minutes: figure,
    }),
  ),
});

interface AlertWords {
  what: string;
  lines: string[];
  path: string;
}

const whatOf = (t: NoticeWords, { kind, topic }: { kind?: string; topic?: string | null }) =>
  t(KINDS.find((one) => one === kind) ?? 'other', { topic: topic ?? '' });

/** What an alert is about, in a few words, its figures and those that came with it, a line each. */
export function alertLines(t: NoticeWords, data: unknown): AlertWords {
  const parsed = alertSchema.safeParse(data);
  if (!parsed.success) return { what: t('other'), lines: [], path: '/admin' };
  const { kind, topic, source, link, digest = [], figures = {} } = parsed.data;
  const { count, average_rating: average, baseline_rating: baseline } = figures;
  const { voices, expected, silent_minutes: minutes } = figures;
  return {
    what: whatOf(t, { ...(kind !== undefined && { kind }), topic: topic ?? null }),
    path: link ?? '/admin',
    lines: [
      count === undefined ? null : t('count', { count }),
      average === undefined || baseline === undefined ? null : t('average', { average, baseline }),
      voices === undefined || expected === undefined ? null : t('voices', { voices, expected }),
      minutes === undefined ? null : t('silent', { minutes }),
      source ? t('source', { source }) : null,
      ...digest
        .slice(0, MOST_NAMED)
        .map((one) => `+ ${whatOf(t, { kind: one.kind, topic: one.topic ?? null })}`),
    ].filter((line) => line !== null),
  };
}
