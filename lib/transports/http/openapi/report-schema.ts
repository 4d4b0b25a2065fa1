import * as z from 'zod/mini';
import { DESK_LOCALES } from '#lib/core/i18n/locales.ts';
import {
  FIGURE_PERIODS,
  type Figure,
  MEASURES,
  MOST_CITATIONS,
  MOST_FIGURES,
  MOST_QUOTES,
  MOST_SECTIONS,
  MOST_STATEMENTS,
  REPORT_TYPES,
  SECTION_KINDS,
  UNITS,
  WRITER_FAULTS,
} from '#lib/core/report/report.ts';
import type { ReportWire, StatementWire } from '#lib/core/report/report-wire.ts';
import { describeAnswer } from './describe-schema.ts';
import { feedbackExample } from './feedback-schema.ts';
import { count, list, moment, rating, sentiment, text } from './wire-types.ts';

const filterSchema = describeAnswer<Figure['filter']>(
  'FigureFilter',
  z.object({
    topic: z.optional(text(200)),
    source: z.optional(text(200)),
    language: z.optional(text(35)),
    rating: z.optional(rating()),
    sentiment: z.optional(sentiment()),
  }),
  {
    description: 'Which feedback a figure is of. What is left out is not asked for.',
    notes: {
      topic: 'That names this topic.',
      source: 'From this source.',
      language: 'In this language (BCP 47).',
      rating: 'With this rating.',
      sentiment: 'Of this sentiment.',
    },
    example: { topic: 'delivery' },
  },
);

export const figureExample: Figure = {
  measure: 'average_rating',
  period: 'current',
  filter: { topic: 'delivery' },
  value: 2.25,
  unit: 'stars',
  estimated: false,
};

export const figureSchema = describeAnswer<Figure>(
  'Figure',
  z.object({
    measure: z.enum([...MEASURES]),
    period: z.enum([...FIGURE_PERIODS]),
    filter: filterSchema,
    value: z.number(),
    unit: z.enum([...UNITS]),
    estimated: z.boolean(),
  }),
  {
    description: 'A number that can be computed again at any time.',
    notes: {
      measure:
        '`share`: of the feedback without the most particular part of the filter. ' +
        '`average_without`: the average rating of what does not name the topic. ' +
        '`growth`: of the count, 0.5 is half more. `effect`: what the topic did to the average.',
      period: 'The period of the report, the one before, or the difference.',
      filter: 'Which feedback it is of.',
      value: 'Not rounded.',
      unit: 'What it counts; a share is 0 to 1.',
      estimated: 'From a sample, where a period holds too much to read.',
    },
    example: figureExample,
  },
);

const quoteExample = { feedback_id: feedbackExample.id, text: feedbackExample.feedback };
const quoteSchema = describeAnswer<typeof quoteExample>(
  'ReportQuote',
  z.object({ feedback_id: z.uuid(), text: text(8_000) }),
  {
    description: "A customer's words, letter for letter.",
    notes: { feedback_id: 'Of the feedback they stand in.', text: 'The words.' },
    example: quoteExample,
  },
);

const statementExample: StatementWire = {
  text: 'Those who name [[f1.topic]] rate [[f1]]. In a customer’s words: [[q1]]',
  figures: [figureExample],
  quotes: [quoteExample],
  plain: `Those who name ‘delivery’ rate 2.25. In a customer’s words: “${quoteExample.text}”`,
};

const statementSchema = describeAnswer<StatementWire>(
  'Statement',
  z.object({
    text: text(1_000),
    figures: list(figureSchema, MOST_FIGURES),
    quotes: list(quoteSchema, MOST_QUOTES),
    plain: text(40_000),
  }),
  {
    description: 'A sentence or two of a report.',
    notes: {
      text:
        'With references for numbers, names and quotations: `[[f1]]` the first figure, ' +
        '`[[f1.topic]]` a name of its filter, `[[q1]]` the first quote, `[[period]]`, `[[before]]`.',
      figures: 'In the order of their numbers.',
      quotes: 'In the order of their numbers.',
      plain: 'The text with its references filled in.',
    },
    example: statementExample,
  },
);

type SectionWire = ReportWire['content']['sections'][number];
const sectionExample: SectionWire = { kind: 'attention', statements: [statementExample] };
const sectionSchema = describeAnswer<SectionWire>(
  'ReportSection',
  z.object({
    kind: z.enum([...SECTION_KINDS]),
    statements: list(statementSchema, MOST_STATEMENTS),
  }),
  {
    description: 'A chapter of a report.',
    notes: { kind: 'What it is about.', statements: 'In the order of reading.' },
    example: sectionExample,
  },
);

const againstExample = { from: '2026-11-08T12:00:00.000Z', to: '2026-11-15T12:00:00.000Z' };
const againstSchema = describeAnswer<typeof againstExample>(
  'ReportPeriod',
  z.object({ from: moment(), to: moment() }),
  {
    description: 'The period a report compares with.',
    notes: { from: 'Its start, inclusive.', to: 'Its end, exclusive.' },
    example: againstExample,
  },
);

const contentExample: ReportWire['content'] = {
  language: 'en',
  time_zone: 'Europe/Paris',
  from: '2026-11-15T12:00:00.000Z',
  to: '2026-11-22T12:00:00.000Z',
  against: againstExample,
  source: null,
  headline: statementExample,
  sections: [sectionExample],
  written_by: 'statistics',
  dropped: 0,
  withdrawn: 0,
};

const contentSchema = describeAnswer<ReportWire['content']>(
  'ReportContent',
  z.object({
    language: z.enum([...DESK_LOCALES]),
    time_zone: text(64),
    from: moment(),
    to: moment(),
    against: againstSchema,
    source: z.nullable(text(200)),
    headline: statementSchema,
    sections: list(sectionSchema, MOST_SECTIONS),
    written_by: text(100),
    fallback: z.optional(z.enum([...WRITER_FAULTS])),
    dropped: count(),
    withdrawn: count(),
  }),
  {
    description: 'What a report says.',
    notes: {
      language: 'It is written in.',
      time_zone: 'Whose days it counts: an IANA name.',
      from: 'Start of its period, inclusive.',
      to: 'Its end, exclusive.',
      against: 'The period before.',
      source: 'The one source it is about; null: all.',
      headline: 'The one sentence for those who read no further. It quotes nobody.',
      sections: 'Empty ones are left out.',
      written_by: '`statistics`, or the name of a model.',
      fallback:
        'Why the statistics wrote it though a model was to: it was away, too slow, wrote nonsense, ' +
        'was over its budget or stopped, or none is configured.',
      dropped: 'Sentences that failed their check and were left out.',
      withdrawn: 'Sentences taken out later, with the customer they quoted.',
    },
    example: contentExample,
  },
);

type CitationWire = ReportWire['citations'][number];
const citationSchema = describeAnswer<CitationWire>(
  'Citation',
  z.object({ id: z.uuid(), quote: text(8_000) }),
  {
    description: 'A quote of a report.',
    notes: { id: 'Of the feedback.', quote: 'The words, letter for letter.' },
    example: { id: quoteExample.feedback_id, quote: quoteExample.text },
  },
);

export const reportExample: ReportWire = {
  id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cd',
  timestamp: '2026-11-22T12:00:01.000Z',
  report_type: 'on_demand',
  content: contentExample,
  citations: [{ id: quoteExample.feedback_id, quote: quoteExample.text }],
};

export const reportSchema = describeAnswer<ReportWire>(
  'Report',
  z.object({
    id: z.uuid(),
    timestamp: moment(),
    report_type: z.enum([...REPORT_TYPES]),
    content: contentSchema,
    citations: list(citationSchema, MOST_CITATIONS),
  }),
  {
    description: 'An analysis of a period with citations.',
    notes: {
      id: 'UUID of version 7.',
      timestamp: 'When it was written.',
      report_type: 'What it was written for.',
      content: 'What it says.',
      citations: 'Every quote in it, in the order of reading.',
    },
    example: reportExample,
  },
);
