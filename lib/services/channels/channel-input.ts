import * as z from 'zod/mini';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { CHANNEL_KINDS } from '#lib/core/outbound/channel.ts';
import { OUTBOUND_EVENTS } from '#lib/core/outbound/outbound-event.ts';

const name = z
  .string('must be text')
  .check(
    z.trim(),
    z.minLength(1, 'is missing'),
    z.maxLength(100, 'may have at most 100 characters'),
    z.refine(isStorableText, 'holds control characters'),
  );
const destination = z
  .string('must be text')
  .check(
    z.trim(),
    z.minLength(1, 'is missing'),
    z.maxLength(2_000, 'may have at most 2000 characters'),
    z.refine(isStorableText, 'holds control characters'),
  );
const events = z
  .array(z.enum([...OUTBOUND_EVENTS], `must be of ${OUTBOUND_EVENTS.join(', ')}`), 'must be a list')
  .check(
    z.minLength(1, 'must name at least one'),
    z.maxLength(2 * OUTBOUND_EVENTS.length, 'names too many'),
  );

export const channelInputSchema = z.strictObject({
  kind: z.enum([...CHANNEL_KINDS], `must be one of ${CHANNEL_KINDS.join(', ')}`),
  name,
  destination,
  events,
});

export const channelChangeSchema = z.strictObject({
  name: z.optional(name),
  destination: z.optional(destination),
  events: z.optional(events),
  enabled: z.optional(z.boolean('must be true or false')),
});
