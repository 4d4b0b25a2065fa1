import * as z from 'zod/mini';
import { RATINGS, SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import { DESK_LOCALES } from '#lib/core/i18n/locales.ts';

export const REPORT_TYPES = ['daily', 'weekly', 'on_demand', 'alert'] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

export const SECTION_KINDS = [
  'what_happened',
  'why',
  'attention',
  'keep',
  'recommendations',
  'success_stories',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** What can be recomputed from the database at any time; `measureFigures` knows how. */
export const MEASURES = [
  'count',
  'share',
  'average_rating',
  'average_without',
  'growth',
  'effect',
] as const;
export const FIGURE_PERIODS = ['current', 'before', 'change'] as const;
/** How the writer is chosen: `auto` is a model where there is one. */
export const WRITERS = ['auto', 'model', 'statistics'] as const;
/** Why a model was to write and the statistics did: what became of it, or that it may cost no more. */
export const WRITER_FAULTS = ['away', 'slow', 'nonsense', 'budget', 'stopped', 'none'] as const;
export const UNITS = ['pieces', 'share', 'stars'] as const;

export const MOST_SECTIONS = SECTION_KINDS.length;
export const MOST_STATEMENTS = 12;
export const MOST_FIGURES = 12;
export const MOST_QUOTES = 3;
export const MOST_CITATIONS = (MOST_SECTIONS * MOST_STATEMENTS + 1) * MOST_QUOTES;

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const count = z.int().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
const periodSchema = z.object({ from: z.iso.datetime(), to: z.iso.datetime() });

const filterSchema = z.strictObject({
  topic: z.optional(text(200)),
  source: z.optional(text(200)),
  language: z.optional(text(35)),
  rating: z.optional(z.literal([...RATINGS])),
  sentiment: z.optional(z.enum([...SENTIMENTS])),
});

const figureSchema = z.object({
  measure: z.enum([...MEASURES]),
  period: z.enum([...FIGURE_PERIODS]),
  filter: filterSchema,
  value: z.number(),
  unit: z.enum([...UNITS]),
  estimated: z.boolean(),
});

const quoteSchema = z.object({ feedback_id: z.uuid(), text: text(8_000) });

const statementSchema = z.object({
  text: text(1_000),
  figures: z.array(figureSchema).check(z.maxLength(MOST_FIGURES)),
  quotes: z.array(quoteSchema).check(z.maxLength(MOST_QUOTES)),
});

/** A report's content as it is stored. */
export const reportContentSchema = z.object({
  language: z.enum([...DESK_LOCALES]),
  time_zone: text(64),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  against: periodSchema,
  source: z.nullable(text(200)),
  headline: statementSchema,
  sections: z
    .array(
      z.object({
        kind: z.enum([...SECTION_KINDS]),
        statements: z.array(statementSchema).check(z.maxLength(MOST_STATEMENTS)),
      }),
    )
    .check(z.maxLength(MOST_SECTIONS)),
  written_by: text(100),
  fallback: z.optional(z.enum([...WRITER_FAULTS])),
  dropped: count,
  withdrawn: count,
});

/** Which feedback a figure is of; what is left out is not asked for. */
export type FigureFilter = z.infer<typeof filterSchema>;
/** `estimated`: from a sample, because the period holds too much to read its texts whole. */
export type Figure = z.infer<typeof figureSchema>;
/** A customer's words, and the feedback they stand in, letter for letter. */
export type ReportQuote = z.infer<typeof quoteSchema>;
/**
 * A sentence or two. Instead of numbers, names and quotations its text has references: `[[f1]]` the
 * first figure, `[[f1.topic]]` (`source`, `language`) a name of its filter, `[[q1]]` the first
 * quote, `[[period]]` and `[[before]]` the two periods.
 */
export type Statement = z.infer<typeof statementSchema>;
export type Section = { kind: SectionKind; statements: Statement[] };
/**
 * What a report says. `fallback`: why no model wrote it, though one was to; `dropped`: sentences that failed their check and were left out; `withdrawn`:
 * those taken out later because they quoted a customer who was erased.
 */
export type ReportContent = z.infer<typeof reportContentSchema>;

export interface Citation {
  id: string;
  quote: string;
}

export interface Report {
  id: string;
  timestamp: Date;
  reportType: ReportType;
  content: ReportContent;
  citations: Citation[];
}

/** The two periods that a report compares. */
export type ReportSpan = Pick<
  ReportContent,
  'from' | 'to' | 'against' | 'time_zone' | 'source' | 'language'
>;
