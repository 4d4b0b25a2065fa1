import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import type { AnswerContent, AssistantEvent } from '#lib/core/assistant/assistant-wire.ts';
import { insertRows, type NewFeedback } from '#lib/data/insert-feedback.ts';
import { insertUser } from '#lib/data/users.ts';
import { openAiCompatibleModel } from '#lib/infra/model/openai-compatible-model.ts';
import { type ScriptedStep, scriptedModel } from '#lib/infra/model/scripted-model.ts';
import { deleteConversation } from '#lib/services/assistant/delete-conversation.ts';
import { listConversations } from '#lib/services/assistant/list-conversations.ts';
import { readConversation } from '#lib/services/assistant/read-conversation.ts';
import { listAudit } from '#lib/services/audit/list-audit.ts';
import type { Context } from '#lib/services/context.ts';
import { eraseCustomer } from '#lib/services/erase-customer.ts';
import { FakeModelServer } from '#test/fake-model-server.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { withModel, withoutModelAfterwards } from '#test/with-model.ts';
import { answerQuestion } from './answer-question.ts';
import { think } from './think.ts';

const context = testContext();
const ADA = '01a203ce-6e68-7c5e-aa5c-df78eb6254c1';
const BOB = '01a203ce-6e68-7c5e-aa5c-df78eb6254c2';
const DAY_MS = 86_400_000;
withoutModelAfterwards();

const as = (userId: string, role: 'viewer' | 'admin' = 'viewer'): Context => {
  const actor: Actor = {
    kind: 'user',
    userId,
    sessionId: 's',
    name: 'Ada',
    email: 'a@b.example',
    role,
  };
  return { ...context, actor };
};
const ada = as(ADA);

const rows = (count: number, days: number, given: Partial<NewFeedback>) =>
  Array.from({ length: count }, (_, index) =>
    newFeedbackRow({ timestamp: new Date(Date.now() - days * DAY_MS - index * 1000), ...given }),
  );

beforeEach(async () => {
  withModel(null);
  for (const [id, email] of [
    [ADA, 'a@b.example'],
    [BOB, 'b@b.example'],
  ] as const) {
    const user = { id, email, name: 'Ada', role: 'viewer' as const, passwordHash: 'x' };
    await insertUser(context.db, { ...user, createdAt: new Date() });
  }
  await insertRows(context.db, [
    ...rows(40, 2, {
      customerName: 'Grace Canary',
      topics: ['delivery'],
      rating: 1,
      sentiment: 'negative',
      feedback: 'The delivery never came, canary@example.com',
    }),
    ...rows(60, 3, { topics: ['cake'], rating: 5, feedback: 'What a lovely cake that was' }),
    ...rows(100, 10, { topics: ['cake'], rating: 5, feedback: 'What a lovely cake' }),
  ]);
});

async function ask(
  text: string,
  {
    by = ada,
    stop = new AbortController(),
    ...more
  }: Record<string, unknown> & { by?: Context; stop?: AbortController } = {},
) {
  const events: AssistantEvent[] = [];
  for await (const event of await answerQuestion(by, { text, ...more }, stop.signal)) {
    events.push(event);
  }
  const [start] = events;
  const last = events.at(-1);
  if (start?.type !== 'start' || last?.type !== 'done') throw new Error('no answer');
  if (last.message.content.kind !== 'answer') throw new Error('no answer');
  const answer: AnswerContent = last.message.content;
  return { conversation: start.conversation_id ?? '', answer, events };
}

describe('the built-in agent', () => {
  it('tells how things stand', async () => {
    const { answer, events } = await ask('How are we doing right now?');
    expect(answer).toMatchObject({ answered_by: 'built-in', fallback: null });
    expect(answer.text).toContain('In the last hour: no feedback');
    expect(answer.text).toContain('In all: 200 pieces, rated 4.20 on average.');
    expect(answer.tools.map(({ name }) => name)).toEqual(['get_metrics', 'get_feedback_summary']);
    expect(events.map(({ type }) => type)).toEqual([
      ...['start', 'plan', 'call', 'result', 'text', 'call', 'result', 'text', 'done'],
    ]);
  });

  it('explains what changed, and cites', async () => {
    const { answer } = await ask('Why did the rating change this week?');
    expect(answer.text).toContain('from 5.00 to 3.40 (−1.60)');
    expect(answer.text).toMatch(/\*\*delivery\*\* moved it by −1\.\d\d/);
    const [, cited] = /\[\[([0-9a-f-]{36})\]\]/.exec(answer.text) ?? [];
    expect(answer.citations).toContain(cited);
  });

  it.each([
    ['¿Por qué cambió la valoración esta semana?', 'La valoración media pasó de 5,00 a 3,40'],
    ['Pourquoi la note a-t-elle changé cette semaine ?', 'est passée de 5,00 à 3,40'],
    ['Warum hat sich die Bewertung diese Woche geändert?', 'von 5,00 auf 3,40'],
  ])('speaks the asker’s language: %s', async (question, told) => {
    expect((await ask(question)).answer.text).toContain(told);
  });

  it('lists topics, and finds feedback on one', async () => {
    expect((await ask('What do customers talk about?')).answer.text).toContain(
      '**cake**: 160 pieces',
    );
    const { answer } = await ask('Is the delivery a problem?');
    expect(answer.text).toContain('The newest with “delivery” in them:');
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it('takes feedback down, asks once for the rating, and stores nothing', async () => {
    const said = 'A customer said “The soup was cold and the waiter awful”';
    const first = await ask(said);
    expect(first.answer.text).toBe('How would you rate it, from 1 (bad) to 5 (good)?');
    expect(first.answer.proposal).toBeNull();
    const rated = await ask('2 stars', { conversation_id: first.conversation });
    expect(rated.answer.proposal).toMatchObject({
      feedback: 'The soup was cold and the waiter awful',
      rating: 2,
      assumed: ['customer_name'],
    });
    const other = await ask(said);
    const unrated = await ask('no idea', { conversation_id: other.conversation });
    expect(unrated.answer.proposal?.assumed).toEqual(['customer_name', 'rating']);
    expect(await context.db.query('SELECT count(*)::int AS n FROM feedback')).toEqual([{ n: 200 }]);
  });

  it('thinks about a task: a plan, looks, an answer, and keeps nothing', async () => {
    const thought = await think(ada, 'Analyse how the rating changed this week');
    expect(thought.plan).not.toEqual([]);
    expect(thought.tools).toHaveLength(1);
    expect(thought.text).toContain('3.40');
    expect((await listConversations(ada)).data).toEqual([]);
  });
});

describe('a conversation', () => {
  it('is kept for its owner alone, and goes when they say so', async () => {
    const { conversation } = await ask('How are we doing?');
    await ask('And the topics?', { conversation_id: conversation });
    expect((await listConversations(ada)).data).toMatchObject([{ title: 'How are we doing?' }]);
    const { messages } = await readConversation(ada, conversation);
    expect(messages.map(({ content }) => content.kind)).toEqual([
      ...['question', 'answer', 'question', 'answer'],
    ]);
    const bob = as(BOB, 'admin');
    expect((await listConversations(bob)).data).toEqual([]);
    for (const act of [
      () => readConversation(bob, conversation),
      () => deleteConversation(bob, conversation),
      () => ask('hi', { by: bob, conversation_id: conversation }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'not_found' });
    }
    await deleteConversation(ada, conversation);
    await expect(readConversation(ada, conversation)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('goes with the account', async () => {
    await ask('How are we doing?');
    await context.db.query('DELETE FROM "user" WHERE id = $1', [ADA]);
    expect(await context.db.query('SELECT 1 FROM assistant_message')).toEqual([]);
  });

  it('holds nothing of a customer who was erased', async () => {
    const { conversation } = await ask('Is the delivery a problem?');
    const before = JSON.stringify(await readConversation(ada, conversation));
    expect(before).toContain('The delivery never came'); // the control
    await eraseCustomer(context, 'Grace Canary');
    const { messages } = await readConversation(ada, conversation);
    expect(messages[1]?.content).toEqual({ kind: 'withdrawn' });
    expect(JSON.stringify(messages)).not.toContain('never came');
  });

  it('does not grow without end', async () => {
    for (let talk = 0; talk < 53; talk += 1) {
      await context.db.query(
        `INSERT INTO assistant_conversation (id, owner, user_id, title, created_at, updated_at)
         VALUES (gen_random_uuid(), $1, $2, 't', now() - interval '1 day', now() - interval '1 day')`,
        [`user:${ADA}`, ADA],
      );
    }
    await ask('help');
    expect((await listConversations(ada)).data).toHaveLength(50);
    expect((await listConversations(ada)).data[0]?.title).toBe('help');
  });

  it('is refused to whoever may not read feedback', async () => {
    const token: Actor = { kind: 'token', tokenId: null, name: 't', scopes: ['metrics:read'] };
    await expect(ask('hi', { by: { ...context, actor: token } })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(ask('  ')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(ask('x'.repeat(2001))).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('a model', () => {
  it('answers from the same tools, as whoever asks, and each call is in the audit log', async () => {
    const script: ScriptedStep[] = [
      { calls: [{ name: 'make_plan', given: { steps: ['Look'] } }] },
      { text: 'Let me look.', calls: [{ name: 'get_feedback_summary' }] },
      { text: 'There are 200 pieces, rated 4.20; 77 % are happy.' },
    ];
    withModel(scriptedModel(script, 'small'));
    const { answer } = await ask('How are we doing?');
    expect(answer).toMatchObject({
      answered_by: 'small',
      plan: ['Look'],
      text: 'Let me look.\n\nThere are 200 pieces, rated 4.20; 77 % are happy.',
      unsupported: ['77'],
    });
    const { data } = await listAudit({ ...context }, {});
    expect(data).toMatchObject([
      { action: 'get_feedback_summary', via: 'agent', actor_name: 'a@b.example' },
    ]);
  });

  it('proposes feedback, which stores nothing', async () => {
    const given = { feedback: 'Cold soup', rating: 2 };
    withModel(scriptedModel([{ calls: [{ name: 'propose_feedback', given }] }, { text: 'See.' }]));
    const { answer } = await ask('A guest said the soup was cold, 2 stars');
    expect(answer.proposal).toMatchObject({ feedback: 'Cold soup', rating: 2 });
    expect(answer.tools).toEqual([]);
    expect(await context.db.query('SELECT count(*)::int AS n FROM feedback')).toEqual([{ n: 200 }]);
  });

  it.each<[string, ScriptedStep[], Record<string, string>, string]>([
    ['says nothing', [], {}, 'nonsense'],
    ['may cost no more', [{ text: 'Hi' }], { AGENT_DAILY_TOKENS: '100' }, 'budget'],
  ])('that %s leaves it to the built-in agent, which says so', async (_, script, bounds, fault) => {
    withModel(scriptedModel(script), bounds);
    const { answer, events } = await ask('How are we doing?');
    expect(answer).toMatchObject({ answered_by: 'built-in', fallback: fault });
    expect(answer.text).toContain('200 pieces');
    expect(events).toContainEqual({ type: 'fallback', fault });
  });

  it('that is stopped has its half answer kept', async () => {
    const stop = new AbortController();
    withModel(
      scriptedModel(() => {
        if (stop.signal.aborted) return { text: 'never' };
        setTimeout(() => stop.abort(), 0);
        return { text: 'Half of it', calls: [{ name: 'get_metrics' }] };
      }),
    );
    const { answer } = await ask('How are we doing?', { stop });
    expect(answer).toMatchObject({ stopped: true, text: expect.stringMatching(/^Half of it/) });
    expect(answer.text).not.toContain('never');
  });
});

describe('a model over the wire', () => {
  const server = new FakeModelServer();
  beforeAll(() => server.start());
  afterAll(() => server.stop());

  it.each<[string, string, FakeModelServer['answer']]>([
    [
      'hangs up each time',
      'slow',
      (_, response) => {
        response.destroy();
        return undefined;
      },
    ],
    ['is too late', 'slow', () => undefined],
    [
      'is busy for long',
      'slow',
      (_, response) => {
        response.writeHead(429, { 'retry-after': '30' }).end('{}');
        return undefined;
      },
    ],
    [
      'breaks off in the middle',
      'away',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('data: {"id":"1","choices":[{"index":0,"delta":{"content":"Half"}}]}\n\n');
        setTimeout(() => response.destroy(), 50);
        return undefined;
      },
    ],
  ])('that %s leaves it to the built-in agent', async (_, fault, answer) => {
    const model = openAiCompatibleModel({ baseUrl: server.url, model: 'wire', apiKey: 'k' });
    withModel(model, { AGENT_MAX_SECONDS: '2' });
    server.answer = answer;
    const found = await ask('How are we doing?');
    expect(found.answer).toMatchObject({ answered_by: 'built-in', fallback: fault });
    expect(found.answer.text).toContain('200 pieces');
    expect(found.answer.text).not.toContain('Half');
  });
});
