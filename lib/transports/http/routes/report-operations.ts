import * as z from 'zod/mini';
import { SECTION_KINDS } from '#lib/core/report/report.ts';
import type { ChangedStatement, ReportCheck } from '#lib/core/report/report-check.ts';
import {
  MOST_REPORTS,
  type ReportPage,
  reportsQuerySchema,
} from '#lib/services/reports/list-reports.ts';
import { reportInputSchema } from '#lib/services/reports/report-input.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import {
  figureExample,
  figureSchema,
  reportExample,
  reportSchema,
} from '#lib/transports/http/openapi/report-schema.ts';
import { count, list, moment, text } from '#lib/transports/http/openapi/wire-types.ts';

const input = describeBody('ReportInput', reportInputSchema, {
  description: 'Which report is wanted. `{}` will do.',
  notes: {
    id: 'A UUID of version 7 of your own: the same again answers the same report.',
    report_type: 'Suggests the period: `daily` yesterday, `weekly` the last seven whole days.',
    from: 'Start, inclusive. Else by the type, seven days before `to`.',
    to: 'End, exclusive. Else by the type, now to the minute.',
    time_zone: "Whose days are counted: an IANA name. The team's own when left out.",
    language: "To write in. The team's own when left out.",
    writer:
      '`auto`: a language model where one is configured, else the statistics, which also write when ' +
      'the model does not.',
    source: 'On feedback from this source alone.',
  },
  example: { report_type: 'weekly', language: 'es' },
});

const page = describeAnswer<ReportPage>(
  'ReportPage',
  z.object({ data: list(reportSchema, MOST_REPORTS), next_cursor: z.nullable(text(500)) }),
  {
    description: 'Reports, newest first.',
    notes: { data: 'Whole.', next_cursor: 'Send it as `cursor` for the next; null at the end.' },
    example: { data: [reportExample], next_cursor: null },
  },
);

type ChangedFigure = ChangedStatement['figures'][number];
const changedFigure = describeAnswer<ChangedFigure>(
  'ChangedFigure',
  z.object({ figure: figureSchema, now: z.nullable(z.number()) }),
  {
    description: 'A figure that is another now.',
    notes: { figure: 'As it was reported.', now: 'Its value now; null where there is none.' },
    example: { figure: figureExample, now: 2.5 },
  },
);

type ChangedQuote = ChangedStatement['quotes'][number];
const changedQuoteExample: ChangedQuote = {
  feedback_id: reportExample.citations[0]?.id ?? '',
  gone: true,
};
const changedQuote = describeAnswer<ChangedQuote>(
  'ChangedQuote',
  z.object({ feedback_id: z.uuid(), gone: z.boolean() }),
  {
    description: 'A quote that no longer stands in the record.',
    notes: { feedback_id: 'Of the feedback.', gone: 'False: it is there and reads otherwise.' },
    example: changedQuoteExample,
  },
);

const changedExample: ChangedStatement = {
  section: 'attention',
  plain: reportExample.content.headline.plain,
  figures: [{ figure: figureExample, now: 2.5 }],
  quotes: [changedQuoteExample],
};
const changed = describeAnswer<ChangedStatement>(
  'ChangedStatement',
  z.object({
    section: z.nullable(z.enum([...SECTION_KINDS])),
    plain: text(40_000),
    figures: list(changedFigure, 12),
    quotes: list(changedQuote, 3),
  }),
  {
    description: 'A statement that no longer agrees with the record.',
    notes: {
      section: 'Where it stands; null: the headline.',
      plain: 'What it says.',
      figures: 'Those that are others now.',
      quotes: 'Those that are gone or changed.',
    },
    example: changedExample,
  },
);

const check = describeAnswer<ReportCheck>(
  'ReportCheck',
  z.object({
    id: z.uuid(),
    checked_at: moment(),
    figures: count(),
    quotes: count(),
    changed_figures: count(),
    changed_quotes: count(),
    changed: list(changed, 80),
  }),
  {
    description: 'A report held against the record as it is now.',
    notes: {
      id: 'Of the report.',
      checked_at: 'When it was recomputed.',
      figures: 'How many it has.',
      quotes: 'How many it has.',
      changed_figures: 'How many are others now.',
      changed_quotes: 'How many are gone or changed.',
      changed: 'The statements they stand in.',
    },
    example: {
      id: reportExample.id,
      checked_at: reportExample.timestamp,
      figures: 31,
      quotes: 6,
      changed_figures: 1,
      changed_quotes: 1,
      changed: [changedExample],
    },
  },
);

export const reportOperations: Operations = {
  'GET /api/v1/reports': {
    id: 'listReports',
    tag: 'Reports',
    summary: 'List reports',
    description: 'Needs `feedback:read` as well: reports quote.',
    access: 'metrics:read',
    query: [
      query(reportsQuerySchema, {
        limit: 'Reports at most.',
        cursor: '`next_cursor` of the page before.',
      }),
    ],
    answers: { 200: { description: 'Newest first.', content: json(page) } },
  },
  'POST /api/v1/reports': {
    id: 'createReport',
    tag: 'Reports',
    summary: 'Write a report',
    description:
      'From the figures of a period and of the one before it. Every figure is recomputed and every ' +
      'quote matched letter for letter before it is stored; a sentence that fails is left out and ' +
      'counted. A model takes at most the time its operator allows; with an `id` of your own you need ' +
      'not wait: the report is written all the same. Needs `feedback:read` as well.',
    access: 'feedback:manage',
    body: json(input),
    answers: {
      200: { description: 'It was written before, under this id.', content: json(reportSchema) },
      201: { description: 'The report.', content: json(reportSchema) },
    },
  },
  'GET /api/v1/reports/:id': {
    id: 'readReport',
    tag: 'Reports',
    summary: 'Read a report',
    description: 'As it was stored. Needs `feedback:read` as well.',
    access: 'metrics:read',
    answers: { 200: { description: 'The report.', content: json(reportSchema) } },
  },
  'GET /api/v1/reports/:id/check': {
    id: 'checkReport',
    tag: 'Reports',
    summary: 'Check a report again',
    description:
      'Recomputes every figure and looks up every quote: what came late, was edited, deleted or ' +
      'merged since shows here. The report stays as it is. Needs `feedback:read` as well.',
    access: 'metrics:read',
    answers: { 200: { description: 'What changed since.', content: json(check) } },
  },
  'DELETE /api/v1/reports/:id': {
    id: 'deleteReport',
    tag: 'Reports',
    summary: 'Delete a report',
    access: 'feedback:manage',
    answers: { 204: { description: 'It is gone.' } },
  },
};
