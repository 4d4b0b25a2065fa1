/** A moment as JSON has it on the wire: ISO 8601, UTC, to the millisecond. */
const WIRE_TIME = `to_char(row."timestamp" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * SQL that writes `feedback.created` down for every channel that listens, for rows of the statement
 * it is part of: it commits with them. Demo data is not told. What it writes is `feedbackToWire`.
 * @param rows the rows' name in the statement, with FEEDBACK_COLUMNS, `received_at` and `demo`
 * @param shown an object of the topics that are shown for an id, where they are not those stored
 */
export const recordCreated = (rows: string, shown: string) => `
  INSERT INTO delivery (channel_id, event, at, data, feedback_ids)
  SELECT channel.id, 'feedback.created', row.received_at,
         json_build_object('id', row.id, 'timestamp', ${WIRE_TIME},
           'customer_name', row.customer_name, 'feedback', row.feedback, 'rating', row.rating,
           'sentiment', row.sentiment, 'sentiment_score', row.sentiment_score,
           'language', row.language,
           'topics', coalesce(${shown}::json -> row.id::text, to_json(row.topics)),
           'source', row.source, 'metadata', row.metadata),
         ARRAY[row.id]
    FROM channel CROSS JOIN ${rows} AS row
   WHERE channel.enabled AND 'feedback.created' = ANY (channel.events) AND NOT row.demo`;
