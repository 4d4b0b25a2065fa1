import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import type { ReportEvent } from '#lib/core/events.ts';
import { DESK_LOCALES } from '#lib/core/i18n/locales.ts';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { insertRows, type NewFeedback } from '#lib/data/insert-feedback.ts';
import { insertReport } from '#lib/data/reports.ts';
import { deleteFeedback } from '#lib/services/delete-feedback.ts';
import { editFeedback } from '#lib/services/edit-feedback.ts';
import { eraseCustomer } from '#lib/services/erase-customer.ts';
import { arrangeTopics } from '#lib/services/topics/arrange-topics.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { checkReport } from './check-report.ts';
import { createReport } from './create-report.ts';
import { deleteReport } from './delete-report.ts';
import { listReports } from './list-reports.ts';
import { readReport } from './read-report.ts';

const NOW = new Date('2026-11-22T12:00:30.000Z');
const context = testContext();
const at = { ...context, now: () => NOW };
const DAY_MS = 86_400_000;

const rows = (count: number, days: number, given: Partial<NewFeedback>) =>
  Array.from({ length: count }, (_, index) =>
    newFeedbackRow({
      timestamp: new Date(NOW.getTime() - days * DAY_MS + index * 1000),
      sentiment: (given.rating ?? 3) < 3 ? 'negative' : 'positive',
      ...given,
    }),
  );

/** A week in which deliveries collapse, after one in which they were fine. */
const collapse = () => [
  ...rows(40, 2, {
    customerName: 'Bob',
    topics: ['delivery'],
    rating: 1,
    feedback: 'The delivery never came at all',
    source: 'web',
  }),
  ...rows(60, 3, { topics: ['cake'], rating: 5, feedback: 'What a lovely cake that was' }),
  ...rows(10, 10, { topics: ['delivery'], rating: 5, feedback: 'Delivery was quick and kind' }),
  ...rows(90, 11, { topics: ['cake'], rating: 5 }),
];

const plain = ({ content }: ReportWire, kind?: string) =>
  content.sections
    .filter((section) => kind === undefined || section.kind === kind)
    .flatMap(({ statements }) => statements.map((statement) => statement.plain))
    .join('\n');

describe('a report', () => {
  it('of a week in which deliveries collapse says so, with the right numbers', async () => {
    await insertRows(context.db, collapse());
    const { report, created } = await createReport(at);
    expect(created).toBe(true);
    expect(report.content).toMatchObject({
      from: '2026-11-15T12:00:00.000Z',
      to: '2026-11-22T12:00:00.000Z',
      against: { from: '2026-11-08T12:00:00.000Z', to: '2026-11-15T12:00:00.000Z' },
      dropped: 0,
      written_by: 'statistics',
    });
    expect(report.content.headline.plain).toBe(
      'The average rating fell from 5.00 to 3.40; ‘delivery’ has the largest part in it.',
    );
    expect(plain(report, 'what_happened')).toContain('100 pieces of feedback came in');
    expect(plain(report, 'what_happened')).toContain(
      'The average rating went down from 5.00 to 3.40 (−1.60)',
    );
    expect(plain(report, 'why')).toMatch(
      /‘delivery’ moved the average by −1\.\d+: named in 40% of the feedback \(10% before\) and rated 1\.00 \(5\.00 before\)\. In a customer’s words: “The delivery never came at all”/,
    );
    expect(plain(report, 'attention')).toContain('Feedback through ‘web’ is rated 1.00');
    expect(plain(report, 'recommendations')).toContain(
      'without the feedback that names it, the average rating would be 5.00 instead of 3.40',
    );
    expect(plain(report, 'keep')).toContain('‘cake’');
    expect(plain(report, 'success_stories')).toContain('60 pieces have the highest rating');
    // Whoever wrote the same is quoted once.
    expect(report.citations.map(({ quote }) => quote)).toEqual([
      'The delivery never came at all',
      'What a lovely cake that was',
    ]);
  });

  it.each(DESK_LOCALES)('is whole in %s', async (language) => {
    await insertRows(context.db, collapse());
    const { report } = await createReport(at, { language });
    expect(report.content).toMatchObject({ language, dropped: 0 });
    expect(report.content.sections.map(({ kind }) => kind)).toEqual([
      'what_happened',
      'why',
      'attention',
      'keep',
      'recommendations',
      'success_stories',
    ]);
    expect(plain(report)).not.toMatch(/\[\[|…|undefined|report\./);
  });

  it('of a quiet week claims no change', async () => {
    await insertRows(context.db, [
      ...rows(20, 2, { rating: 5, topics: ['cake'] }),
      ...rows(22, 3, { rating: 4, topics: ['cake'] }),
      ...rows(21, 9, { rating: 5, topics: ['cake'] }),
      ...rows(20, 10, { rating: 4, topics: ['cake'] }),
    ]);
    const { report } = await createReport(at);
    expect(report.content.headline.plain).toContain('no clear change');
    expect(plain(report)).not.toMatch(/fell|rose|More feedback|Less feedback|moved the average/);
    expect(plain(report, 'attention')).toContain('Nothing stands out');
    expect(report.content.dropped).toBe(0);
  });

  it('of one piece says that it is too little', async () => {
    await insertRows(context.db, rows(1, 2, { rating: 4 }));
    const { report } = await createReport(at);
    expect(report.content.headline.plain).toBe(
      '1 piece of feedback, rated 4.00: too little to tell a trend.',
    );
    expect(report.content.dropped).toBe(0);
  });

  it('of nothing is short and honest', async () => {
    const { report } = await createReport(at);
    expect(report.content.headline.plain).toMatch(/^No feedback came in, Nov 15.*: 0 pieces\.$/);
    expect(report.content.sections.map(({ kind }) => kind)).toEqual(['what_happened']);
    expect(report.citations).toEqual([]);
  });

  it('of one source counts that source alone, under the team’s names for topics', async () => {
    await insertRows(context.db, collapse());
    await arrangeTopics(at, { topics: ['delivery'], name: 'Our 24h “van”' });
    const { report } = await createReport(at, { source: 'web' });
    expect(report.content.headline.plain).toMatch(/^40 pieces of feedback/);
    const all = await createReport(at);
    expect(all.report.content.headline.plain).toContain('‘Our 24h “van”’ has the largest part');
    expect(all.report.content.dropped).toBe(0);
  });

  it('of more than can be read says which of its figures are estimates', async () => {
    const [batches, batch] = [6, 4_000];
    for (let first = 1; first < batches * batch; first += batch) {
      await context.db.query(
        `INSERT INTO feedback (id, "timestamp", received_at, customer_name, feedback, rating,
           sentiment, sentiment_score, engine, language, topics, source, request_hash)
         SELECT gen_random_uuid(), moment, moment, 'Ada', 'The delivery came too late', rating,
                'neutral', 0, 'lexicon', 'en', topics, 'form', 'x'
           FROM (SELECT $1::timestamptz - make_interval(secs => number * 20) AS moment,
                        CASE WHEN number % 4 = 0 THEN 1 ELSE 5 END AS rating,
                        CASE WHEN number % 4 = 0 THEN '{delivery}'::text[] ELSE '{cake}' END AS topics
                   FROM generate_series($2::int, $3::int) AS number) AS made`,
        [NOW, first, first + batch - 1],
      );
    }
    const { report } = await createReport(at);
    expect(report.content.dropped).toBe(0);
    expect(plain(report, 'attention')).toMatch(/it is named in ≈ [56],\d{3} pieces/);
    expect(report.content.headline.plain).toMatch(/^2\d,\d{3} pieces of feedback, rated 4\.00/);
    expect((await checkReport(at, report.id)).changed).toEqual([]);
  });

  it('quotes nobody’s address or telephone', async () => {
    await insertRows(
      context.db,
      rows(1, 1, { rating: 5, feedback: 'Call me on 0151 234 5678 please' }),
    );
    expect((await createReport(at)).report.citations).toEqual([]);
  });
});

describe('which report', () => {
  it('is meant follows from its type, in the team’s zone', async () => {
    const given = { report_type: 'weekly', time_zone: 'America/New_York' };
    const { report } = await createReport(at, given);
    expect(report.content).toMatchObject({
      from: '2026-11-15T05:00:00.000Z',
      to: '2026-11-22T05:00:00.000Z',
    });
    const november = { ...context, now: () => new Date('2026-11-04T12:00:00Z') };
    // Clocks went back on the first of the month.
    const autumn = await createReport(november, given);
    expect(autumn.report.content).toMatchObject({
      from: '2026-10-28T04:00:00.000Z',
      to: '2026-11-04T05:00:00.000Z',
    });
  });

  it('is answered again under the same id', async () => {
    const id = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';
    const [one, other] = await Promise.all([createReport(at, { id }), createReport(at, { id })]);
    expect(one.report).toEqual(other.report);
    expect((await createReport(at, { id })).created).toBe(false);
    expect((await listReports(at)).data).toHaveLength(1);
  });

  it.each([
    { from: '2026-11-22T00:00:00Z', to: '2026-11-21T00:00:00Z' },
    { from: '2000-01-01T00:00:00Z' },
    { report_type: 'yearly' },
    { language: 'xx' },
    { time_zone: 'Mars/Olympus' },
    { source: '\u0000' },
    { id: 'one' },
    { surprise: true },
    [],
    null,
  ])('cannot be %j', async (given) => {
    await expect(createReport(at, given)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is listed newest first, page by page', async () => {
    const made: string[] = [];
    for (let hour = 0; hour < 3; hour += 1) {
      const then = { ...context, now: () => new Date(NOW.getTime() + hour * 3_600_000) };
      made.unshift((await createReport(then)).report.id);
    }
    const first = await listReports(at, { limit: '2' });
    const second = await listReports(at, { limit: '2', cursor: first.next_cursor ?? '' });
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(made);
    expect(second.next_cursor).toBeNull();
  });
});

describe('later', () => {
  const edit = (id: string) => editFeedback(at, id, { rating: 5 });

  it('a check finds nothing where nothing changed, and what did', async () => {
    await insertRows(context.db, collapse());
    const { report } = await createReport(at);
    const calm = await checkReport(at, report.id);
    expect(calm).toMatchObject({ changed: [], changed_figures: 0, changed_quotes: 0 });
    expect(calm.figures).toBeGreaterThan(20);
    const [first, second] = report.citations;
    await edit(first?.id ?? '');
    await deleteFeedback(at, second?.id ?? '');
    const changed = await checkReport(at, report.id);
    expect(changed.changed_figures).toBeGreaterThan(3);
    expect(changed.changed.flatMap(({ quotes }) => quotes)).toEqual([
      { feedback_id: second?.id, gone: true },
    ]);
    expect(await readReport(at, report.id)).toEqual(report);
  });

  it('an erased customer’s words leave it, with the sentence around them', async () => {
    await insertRows(context.db, collapse());
    const { report } = await createReport(at);
    expect(JSON.stringify(report)).toContain('never came');
    await eraseCustomer(at, 'Bob');
    const left = await readReport(at, report.id);
    expect(JSON.stringify(left)).not.toContain('never came');
    expect(left.content.withdrawn).toBeGreaterThan(0);
    expect(left.citations.length).toBeLessThan(report.citations.length);
  });

  it('a report that quotes what is gone meanwhile is not stored', async () => {
    await insertRows(context.db, collapse());
    const { report } = await createReport(at);
    const again = { id: '01a203ce-6e68-7c5e-aa5c-df78eb6254cd', timestamp: NOW };
    const { content, citations, report_type: reportType } = report;
    await deleteFeedback(at, citations[0]?.id ?? '');
    expect(await insertReport(context.db, { ...again, reportType, content, citations })).toBe(
      false,
    );
    await expect(readReport(at, again.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is told to whoever watches, and deleted once', async () => {
    const told: ReportEvent[] = [];
    context.bus.subscribe('report', (event) => told.push(event));
    const { report } = await createReport(at);
    await deleteReport(at, report.id);
    const headline = report.content.headline.plain;
    expect(told).toEqual([
      { type: 'created', report: expect.objectContaining({ id: report.id, headline }) },
      { type: 'deleted', report: { id: report.id } },
    ]);
    await expect(deleteReport(at, report.id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(checkReport(at, report.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('who may', () => {
  const as = (...scopes: ('metrics:read' | 'feedback:read' | 'feedback:manage')[]) => {
    const actor: Actor = { kind: 'token', tokenId: null, name: 't', scopes };
    return { ...at, actor };
  };

  it('read needs the right to both figures and words; write the right to manage', async () => {
    await expect(listReports(as('metrics:read'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listReports(as('feedback:read'))).rejects.toMatchObject({ code: 'forbidden' });
    const reader = as('metrics:read', 'feedback:read');
    expect((await listReports(reader)).data).toEqual([]);
    await expect(createReport(reader)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(createReport(as('feedback:manage'))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
