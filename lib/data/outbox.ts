import { feedbackIdsOf } from '#lib/core/outbound/feedback-ids-of.ts';
import type { OutboundEvent } from '#lib/core/outbound/outbound-event.ts';
import type { Queries } from '#lib/infra/database.ts';

const RECORD = `
  INSERT INTO delivery (channel_id, event, at, data, feedback_ids)
  SELECT channel.id, event.type, event.at, event.data, event."feedbackIds"
    FROM channel
    JOIN json_to_recordset($1)
      AS event(type text, at timestamptz, data json, "feedbackIds" uuid[])
      ON event.type = ANY (channel.events)
   WHERE channel.enabled`;

/**
 * Writes events down for every channel that listens to them. In the transaction of the change they
 * tell of, so that both hold or neither does.
 */
export async function recordEvents(db: Queries, events: OutboundEvent[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    type: event.type,
    at: event.at,
    data: event.data,
    feedbackIds: feedbackIdsOf(event),
  }));
  await db.query(RECORD, [JSON.stringify(rows)]);
}
