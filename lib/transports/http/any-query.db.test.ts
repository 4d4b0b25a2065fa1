import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { anyQueryValue, anyText } from '#test/any-text.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { expectRefusal, testApi } from '#test/test-api.ts';
import { apiDocument } from './openapi/api-document.ts';

const { call, context } = testApi();

beforeEach(() => insertRows(context.db, [newFeedbackRow(), newFeedbackRow({ rating: 5 })]));

const operations = Object.entries(apiDocument().paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
);

/** Every operation that reads, with the parameters that it is described to take. */
const readings = operations
  .filter(({ method }) => method === 'get')
  .map(({ path, operation }) => ({
    path,
    names: (operation.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name),
  }));

const anyReading = fc.constantFrom(...readings).chain(({ path, names }) =>
  fc.record({
    path: fc
      .oneof(fc.uuid(), anyText, fc.constant(randomUUID()))
      .map((id) => path.replace('{id}', encodeURIComponent(id.toWellFormed().slice(0, 500)))),
    query: fc.dictionary(
      names.length === 0
        ? anyText
        : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, anyText),
      anyQueryValue,
      { maxKeys: 3 },
    ),
    raw: fc.oneof(
      { weight: 9, arbitrary: fc.constant('') },
      fc.constantFrom('%', '%ff', '&&=', '?'),
    ),
  }),
);

async function expectAnswer(answer: Response): Promise<void> {
  if (answer.status < 400) await answer.text();
  else await expectRefusal(answer);
}

it('whatever is asked is answered or refused, never a fault', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(anyReading, async ({ path, query, raw }) => {
      const search = new URLSearchParams(
        Object.entries(query).map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]),
      );
      const answer = await call(`${path}?${search}${raw}`);
      if (answer.status === 200) answered += 1;
      await expectAnswer(answer);
    }),
    { numRuns: 1500 },
  );
  expect(answered).toBeGreaterThan(100);
});

/** Every operation that takes JSON; the demo is left out, which would stream on. */
const writings = operations.flatMap(({ method, path, operation }) => {
  const { 'application/json': body } = operation.requestBody?.content ?? {};
  const name = body?.schema.$ref?.split('/').at(-1) ?? '';
  if (!body || path.includes('/demo')) return [];
  const { properties, anyOf = [] } = apiDocument().components.schemas[name] ?? {};
  const names = Object.keys({
    ...properties,
    ...(anyOf.length > 0 && { ids: 0, filter: 0, expected_count: 0 }),
  });
  return [{ method: method.toUpperCase(), path, names, example: body.example }];
});

const anyWriting = fc.constantFrom(...writings).chain(({ method, path, names, example }) =>
  fc.record({
    method: fc.constant(method),
    path: fc.uuid().map((id) => path.replace('{id}', id)),
    body: fc
      .dictionary(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, anyText),
        fc.oneof(fc.jsonValue({ maxDepth: 3 }), anyText, anyQueryValue),
        { maxKeys: 3 },
      )
      .chain((odd) => fc.constantFrom(odd, { ...Object(example), ...odd })),
  }),
);

it('whatever is sent is taken or refused, never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(anyWriting, async ({ method, path, body }) => {
      const headers = { 'content-type': 'application/json' };
      await expectAnswer(await call(path, { method, headers, body: JSON.stringify(body) }));
    }),
    { numRuns: 800 },
  );
});
