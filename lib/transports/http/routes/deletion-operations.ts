import * as z from 'zod/mini';
import { byFilter, byIds, type Deletion } from '#lib/services/delete-in-bulk.ts';
import {
  describeAnswer,
  describeBody,
  json,
} from '#lib/transports/http/openapi/describe-schema.ts';
import { feedbackExample } from '#lib/transports/http/openapi/feedback-schema.ts';
import { lineByLine } from '#lib/transports/http/openapi/line-by-line.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import { count } from '#lib/transports/http/openapi/wire-types.ts';

const filterExample = { filter: { source: 'shop-12' }, expected_count: 42 };

const named = describeBody('DeletionByIds', byIds, {
  description: 'The pieces with these ids.',
  notes: { ids: 'A thousand at most.' },
  example: { ids: [feedbackExample.id] },
});

const filtered = describeBody('DeletionByFilter', byFilter, {
  description: 'All that a filter lets through, if they are as many as expected.',
  notes: {
    filter: 'Filters as the list has them, at least one.',
    expected_count: 'What `GET /feedback/count` told. Another number deletes nothing.',
  },
  example: filterExample,
});

const input = describeBody('DeletionInput', z.union([named, filtered]), {
  description: 'What shall go: by ids, or by a filter.',
  notes: {},
  example: filterExample,
});

const deletion = describeAnswer<Deletion>(
  'Deletion',
  z.object({ deleted: count(), missing: count() }),
  {
    description: 'What went.',
    notes: {
      deleted: 'Pieces that are gone.',
      missing: 'Named or counted, but gone before it was their turn.',
    },
    example: { deleted: 42, missing: 0 },
  },
);

const lines = [
  { type: 'progress', done: 0, total: 42 },
  { type: 'report', deleted: 42, missing: 0 },
];

export const deletionOperations: Operations = {
  'POST /api/v1/deletions': {
    id: 'deleteInBulk',
    tag: 'Feedback',
    summary: 'Delete many pieces',
    description:
      'Once begun it goes on to its end, whether anybody listens or not. With ' +
      '`Accept: application/x-ndjson` progress is streamed, a JSON object a line: `progress`, ' +
      'then `report`, or `error` with problem details.',
    access: 'feedback:manage',
    body: json(input),
    answers: {
      200: { description: 'Deleted.', content: { ...json(deletion), ...lineByLine(lines) } },
    },
    refuses: ['conflict'],
  },
};
