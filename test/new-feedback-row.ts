import { randomUUID } from 'node:crypto';
import { searchKeys } from '#lib/core/search/search-keys.ts';
import type { NewFeedback } from '#lib/data/insert-feedback.ts';

/** A row as submitFeedback would store it, for tests that want many at once. */
export function newFeedbackRow(given: Partial<NewFeedback> = {}): NewFeedback {
  const timestamp = given.timestamp ?? new Date('2026-11-22T12:00:00Z');
  const { customerName = 'Ada', feedback = 'The staff were friendly' } = given;
  return {
    id: randomUUID(),
    timestamp,
    receivedAt: timestamp,
    customerName,
    feedback,
    rating: 3,
    sentiment: 'neutral',
    sentimentScore: 0,
    engine: 'lexicon',
    language: 'en',
    topics: ['staff'],
    source: 'form',
    metadata: {},
    demo: false,
    requestHash: 'x',
    idempotencyKey: null,
    searchKeys: searchKeys(customerName, feedback),
    ...given,
  };
}
