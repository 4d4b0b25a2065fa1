import { expect, it } from 'vitest';
import { feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import { mintId } from './mint-id.ts';

it('mints what the server takes, each its own, in the order of time', () => {
  const ids = Array.from({ length: 2_000 }, (_, index) => mintId(Date.UTC(2026, 0, 1) + index));
  for (const id of ids) expect(feedbackInputSchema.shape.id.safeParse(id).success, id).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});
