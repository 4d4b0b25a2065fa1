import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '#test/any-text.ts';
import { expectRefusal, testApi } from '#test/test-api.ts';

const { api, call } = testApi();

const JSON_TYPE = { 'content-type': 'application/json' };
const submit = (body: BodyInit, headers: Record<string, string> = JSON_TYPE) =>
  api.request('/api/v1/feedback', { method: 'POST', body, headers });

const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  anyText,
  fc.dictionary(anyText, fc.oneof(fc.jsonValue({ maxDepth: 2 }), anyText), { maxKeys: 4 }),
);
const mostly = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: anyJson });

const anyBody = fc
  .record(
    {
      customer_name: mostly(fc.oneof(fc.constant('Ada'), anyText)),
      feedback: mostly(fc.oneof(fc.constant('Lovely cake'), anyText)),
      rating: mostly(fc.integer({ min: 1, max: 5 })),
      source: mostly(fc.constantFrom('api', 'shop-12', 'Café 1')),
      locale: mostly(fc.constantFrom('en', 'pt-BR')),
      metadata: mostly(fc.dictionary(fc.oneof(fc.string(), anyText), anyJson, { maxKeys: 3 })),
      id: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, anyJson),
      timestamp: fc.oneof(
        { weight: 9, arbitrary: fc.constant(undefined) },
        fc.constant('0000-01-01T00:00:00Z'),
        anyJson,
      ),
    },
    { requiredKeys: ['customer_name', 'feedback', 'rating'] },
  )
  // Numbers that JSON can write and JavaScript cannot hold, and a key that objects treat specially.
  .chain((body) =>
    fc.constantFrom(
      JSON.stringify(body),
      JSON.stringify(body).replace(/\d+/, '1e400'),
      JSON.stringify(body).replace('"metadata":{', '"metadata":{"__proto__":{"a":1},'),
    ),
  );

const WRITTEN = ['customer_name', 'feedback', 'rating', 'source', 'metadata'] as const;

it('what is accepted reads back byte for byte, what is not is refused', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(anyBody, async (text) => {
      const answer = await submit(text);
      if (answer.status !== 201) return expectRefusal(answer);
      accepted += 1;
      const sent = JSON.parse(text);
      const { id } = await answer.json();
      const read = await (await call(`/api/v1/feedback/${id}`)).json();
      for (const field of WRITTEN) {
        if (sent[field] !== undefined) expect(read[field], field).toEqual(sent[field]);
      }
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(10);
});

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  anyText.map((text) => Buffer.from(text)),
  anyBody.map((text) => Buffer.from(text.slice(0, -1))),
  anyBody.map((text) => Buffer.from(`${text}${text}`)),
  fc.integer({ min: 0, max: 30_000 }).map((depth) => Buffer.from('['.repeat(depth))),
  fc
    .integer({ min: 0, max: 10_000 })
    .map((depth) => Buffer.from(`{"metadata":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`)),
);

it('a body that is no submission is refused', async () => {
  await fc.assert(
    fc.asyncProperty(anyBytes, async (bytes) => expectRefusal(await submit(bytes))),
    { numRuns: 300 },
  );
});

it('a header that means something else is refused, never a fault', async () => {
  const headerText = fc.string({ unit: 'binary-ascii', maxLength: 40 }).filter((text) => {
    try {
      return new Headers({ text }).has('text');
    } catch {
      return false;
    }
  });
  const good = JSON.stringify({ customer_name: 'Ada', feedback: 'Lovely', rating: 5 });
  const name = fc.constantFrom(
    'content-type',
    'idempotency-key',
    'authorization',
    'cookie',
    'origin',
    'accept',
    'content-length',
  );
  await fc.assert(
    fc.asyncProperty(name, headerText, async (header, text) => {
      const answer = await submit(good, { ...JSON_TYPE, [header]: text });
      if (answer.status !== 201) await expectRefusal(answer);
    }),
    { numRuns: 300 },
  );
});
