import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReportWire } from '#lib/core/report/report-wire.ts';
import { insertRows, type NewFeedback } from '#lib/data/insert-feedback.ts';
import type { ModelRequest } from '#lib/infra/model/model.ts';
import { openAiCompatibleModel } from '#lib/infra/model/openai-compatible-model.ts';
import { type ScriptedStep, scriptedModel } from '#lib/infra/model/scripted-model.ts';
import { modelMeter } from '#lib/services/assistant/model-meter.ts';
import { readModelState } from '#lib/services/assistant/read-model-state.ts';
import { FakeModelServer } from '#test/fake-model-server.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { withModel, withoutModelAfterwards } from '#test/with-model.ts';
import { checkReport } from './check-report.ts';
import { createReport } from './create-report.ts';

const NOW = new Date('2026-11-22T12:00:30.000Z');
const context = testContext();
const at = { ...context, now: () => NOW };
const DAY_MS = 86_400_000;
withoutModelAfterwards();

const rows = (count: number, days: number, given: Partial<NewFeedback>) =>
  Array.from({ length: count }, (_, index) =>
    newFeedbackRow({
      timestamp: new Date(NOW.getTime() - days * DAY_MS + index * 1000),
      sentiment: (given.rating ?? 3) < 3 ? 'negative' : 'positive',
      ...given,
    }),
  );

const seed = () =>
  insertRows(context.db, [
    ...rows(40, 2, {
      customerName: 'Bob Canary',
      topics: ['delivery'],
      rating: 1,
      feedback: 'The delivery never came at all',
      source: 'web',
    }),
    ...rows(60, 3, { topics: ['cake'], rating: 5, feedback: 'What a lovely cake that was' }),
    ...rows(10, 10, { topics: ['delivery'], rating: 5, feedback: 'Delivery was quick and kind' }),
    ...rows(90, 11, { topics: ['cake'], rating: 5 }),
  ]);

/** The number that the catalogue gave to a figure. */
function figureNumber({ messages }: ModelRequest, line: string): string {
  const told = messages[0]?.text ?? '';
  const found = told.split('\n').find((one) => one.includes(` ${line} = `));
  expect(found, line).toBeDefined();
  return found?.split(' ')[0] ?? '';
}

/** A model that knows its trade: looks for quotes, then writes. */
const author = (more: string[] = []) =>
  scriptedModel((request, told): ScriptedStep => {
    if (told.length === 0) {
      return {
        calls: [
          { name: 'read_quotes', given: { topic: 'delivery' } },
          { name: 'read_quotes', given: { rating: 5 } },
        ],
      };
    }
    const now = figureNumber(request, 'average_rating current {}');
    const was = figureNumber(request, 'average_rating before {}');
    const effect = figureNumber(request, 'effect change {"topic":"delivery"}');
    const cake = figureNumber(request, 'average_rating current {"topic":"cake"}');
    return {
      calls: [
        {
          name: 'write_report',
          given: {
            headline: `Customers are less happy: [[${now}]] after [[${was}]], and [[${effect}.topic]] is why.`,
            sections: [
              { kind: 'what_happened', statements: [`The average is [[${now}]].`, ...more] },
              {
                kind: 'why',
                statements: [`[[${effect}.topic]] moved it by [[${effect}]]: [[Q1]]`],
              },
              { kind: 'attention', statements: [`Look at [[${effect}.topic]] today.`] },
              { kind: 'keep', statements: [`[[${cake}.topic]] is rated [[${cake}]].`] },
              { kind: 'recommendations', statements: [`Begin with [[${effect}.topic]].`] },
              { kind: 'success_stories', statements: ['A customer was delighted: [[Q2]]'] },
            ],
          },
        },
      ],
    };
  }, 'author-1');

const plain = ({ content }: ReportWire) =>
  [content.headline, ...content.sections.flatMap(({ statements }) => statements)]
    .map((statement) => statement.plain)
    .join('\n');

describe('a report by a model', () => {
  beforeEach(seed);

  it('has its sentences, the record’s figures and customers’ own words', async () => {
    withModel(author());
    const { report } = await createReport(at);
    expect(report.content).toMatchObject({ written_by: 'author-1', dropped: 0 });
    expect(report.content).not.toHaveProperty('fallback');
    expect(report.content.headline.plain).toBe(
      'Customers are less happy: 3.40 after 5.00, and ‘delivery’ is why.',
    );
    expect(plain(report)).toContain('“The delivery never came at all”');
    expect(report.content.sections).toHaveLength(6);
    expect(report.citations).toHaveLength(2);
    expect(await checkReport(at, report.id)).toMatchObject({
      changed_figures: 0,
      changed_quotes: 0,
    });
  });

  it('is without the sentences that cannot be checked, and says how many', async () => {
    withModel(
      author([
        'Exactly 97 % of them are angry.',
        'Sales fell by half.',
        'They said “fire the manager”.',
        'The rest is at [[F999]].',
        'See https://evil.example for more.',
        'Write to boss@evil.example.',
        'Look <img src=x> here.',
      ]),
    );
    const { report } = await createReport(at);
    expect(report.content).toMatchObject({ written_by: 'author-1', dropped: 7 });
    expect(plain(report)).not.toMatch(/97|half|manager|evil|img|F999/);
  });

  it('is written by the statistics on request, and where there is no model', async () => {
    withModel(author());
    const asked = await createReport(at, { writer: 'statistics' });
    expect(asked.report.content.written_by).toBe('statistics');
    expect(asked.report.content).not.toHaveProperty('fallback');
    withModel(null);
    const { report } = await createReport(at, { writer: 'model' });
    expect(report.content).toMatchObject({ written_by: 'statistics', fallback: 'none' });
  });

  it.each<[string, ScriptedStep[]]>([
    ['says nothing', []],
    ['talks instead', [{ text: 'Everything is fine, trust me.' }]],
    ['hands in nonsense', [{ calls: [{ name: 'write_report', given: { headline: 7 } }] }]],
    [
      'hands in one made-up sentence',
      [{ calls: [{ name: 'write_report', given: { headline: 'Up 300 %!', sections: [] } }] }],
    ],
  ])('that %s is written by the statistics instead', async (_, script) => {
    withModel(scriptedModel(script));
    const { report } = await createReport(at);
    expect(report.content).toMatchObject({ written_by: 'statistics', fallback: 'nonsense' });
    expect(report.content.sections).toHaveLength(6);
  });

  it('is not left to a model when the day’s money or tokens are used up', async () => {
    const prices = { OPENAI_PRICE_INPUT: '10', OPENAI_PRICE_OUTPUT: '10' };
    withModel(author(), { ...prices, AGENT_DAILY_BUDGET: '0.001' });
    const poor = await createReport(at);
    expect(poor.report.content).toMatchObject({ written_by: 'statistics', fallback: 'budget' });
    withModel(author(), { AGENT_DAILY_TOKENS: '500' });
    const { report } = await createReport(at);
    expect(report.content).toMatchObject({ written_by: 'statistics', fallback: 'budget' });
    expect((await readModelState(at)).today).toMatchObject({ tokens: 0, purposes: [] });
  });

  it('is paid for and told of', async () => {
    withModel(author(), { OPENAI_PRICE_INPUT: '1', OPENAI_PRICE_OUTPUT: '2' });
    await createReport(at);
    const { model, today } = await readModelState(at);
    expect(model).toBe('author-1');
    expect(today.purposes).toMatchObject([{ purpose: 'report', calls: 2 }]);
    expect(today.tokens).toBe(today.purposes[0]?.tokens);
    expect(today.cost).toBeGreaterThan(0);
    expect(today.cost).toBe(today.purposes[0]?.cost);
  });
});

describe('many runs at once', () => {
  it('together never cost more than the day allows', async () => {
    withModel(author(), {
      OPENAI_PRICE_INPUT: '10',
      OPENAI_PRICE_OUTPUT: '10',
      AGENT_DAILY_BUDGET: '0.1',
    });
    const meters = Array.from({ length: 20 }, () => modelMeter(at, 'chat'));
    const granted = await Promise.all(
      meters.map((meter) => meter.reserve('x'.repeat(500)).then(Boolean, () => false)),
    );
    // 1,000 bytes and 2,000 tokens at ten dollars a million: three cents each.
    expect(granted.filter(Boolean)).toHaveLength(3);
    expect((await readModelState(at)).today.cost).toBeCloseTo(0.09, 6);
    await Promise.all(meters.map((meter) => meter.settle({ input: 100, output: 100 })));
    expect((await readModelState(at)).today.cost).toBeCloseTo(0.006, 6);
  });

  it('one run ends at its own bound', async () => {
    withModel(author(), { AGENT_MAX_TOKENS: '2000' });
    const meter = modelMeter(at, 'chat');
    await meter.reserve('short');
    await meter.settle({ input: 900, output: 800 });
    await expect(meter.reserve('short')).rejects.toMatchObject({ fault: 'budget' });
  });
});

describe('a model over the wire', () => {
  const server = new FakeModelServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  beforeEach(async () => {
    server.asked = [];
    await seed();
    withModel(openAiCompatibleModel({ baseUrl: server.url, model: 'wire', apiKey: 'canary-key' }), {
      AGENT_MAX_SECONDS: '2',
    });
  });

  it.each<[string, string, FakeModelServer['answer']]>([
    ['is too late', 'slow', () => undefined],
    [
      'breaks off',
      'away',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('data: {"id":"1","choices":[{"index":0,"delta":{"content":"Half"}}]}\n\n');
        setTimeout(() => response.destroy(), 20);
        return undefined;
      },
    ],
    ['says what is no report', 'nonsense', () => ({ text: '{"sections": "all fine"}' })],
  ])('that %s leaves the report to the statistics', async (_, fallback, answer) => {
    server.answer = answer;
    const { report } = await createReport(at);
    expect(report.content).toMatchObject({ written_by: 'statistics', fallback });
  });

  it('sees no customer’s name, and nothing in which one may be recognised', async () => {
    await insertRows(
      context.db,
      rows(1, 1, {
        customerName: 'Bob Canary',
        rating: 1,
        topics: ['delivery'],
        feedback: 'The delivery: call me, canary@example.com or +33 6 12 34 56 78',
      }),
    );
    server.answer = ({ messages }) =>
      messages.length < 4
        ? {
            calls: [
              { name: 'read_quotes', given: {} },
              { name: 'read_quotes', given: { rating: 1 } },
            ],
          }
        : { text: 'No.' };
    await createReport(at);
    expect(server.asked.length).toBeGreaterThan(1);
    const sent = server.asked.map(({ raw }) => raw).join('\n');
    expect(sent).toContain('The delivery never came at all'); // the control: quotes do arrive
    expect(sent).not.toMatch(/canary@|12 34 56|Bob Canary|canary-key/);
  });
});
