import { expect, it } from 'vitest';
import { deletedEvent } from './deleted-event.ts';
import { feedbackIdsOf } from './feedback-ids-of.ts';
import type { OutboundEvent } from './outbound-event.ts';

const at = new Date(0);

it('names the feedback whose words an event repeats', () => {
  const quotes = [
    { id: 'a', quote: 'x' },
    { id: 'b', quote: 'y' },
    { id: 'a', quote: 'z' },
  ];
  const report = { type: 'report.created', at, data: { citations: quotes } } as unknown;
  expect(feedbackIdsOf(report as OutboundEvent)).toEqual(['a', 'b']);
  expect(feedbackIdsOf({ type: 'alert.raised', at, data: { id: 'c' } })).toEqual([]);
  expect(
    feedbackIdsOf({ type: 'alert.resolved', at, data: { id: 'c' }, feedbackIds: ['a'] }),
  ).toEqual(['a']);
  expect(feedbackIdsOf(deletedEvent('a', at))).toEqual([]);
});
