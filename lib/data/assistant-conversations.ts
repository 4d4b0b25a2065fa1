import type { MessageContent } from '#lib/core/assistant/assistant-wire.ts';
import type { Database } from '#lib/infra/database.ts';

export interface Conversation {
  id: string;
  title: string;
  createdAt: Date;
  updatedAt: Date;
}

export interface KeptMessage {
  id: string;
  timestamp: Date;
  content: MessageContent;
}

const COLUMNS = 'id, title, created_at AS "createdAt", updated_at AS "updatedAt"';

/** Along assistant_conversation_newest. */
export function selectConversations(
  db: Database,
  owner: string,
  limit: number,
): Promise<Conversation[]> {
  return db.query<Conversation & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM assistant_conversation
      WHERE owner = $1 ORDER BY updated_at DESC, id DESC LIMIT $2`,
    [owner, limit],
  );
}

/** By assistant_conversation_pkey. @returns null where it is not there, or another's. */
export async function findConversation(
  db: Database,
  id: string,
  owner: string,
): Promise<Conversation | null> {
  const [row] = await db.query<Conversation & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM assistant_conversation WHERE id = $1 AND owner = $2`,
    [id, owner],
  );
  return row ?? null;
}

/** Begins a conversation, and forgets the owner's oldest beyond `most`. */
export async function insertConversation(
  db: Database,
  { id, title, createdAt }: Omit<Conversation, 'updatedAt'>,
  { owner, userId }: { owner: string; userId: string | null },
  most: number,
): Promise<void> {
  await db.query(
    `INSERT INTO assistant_conversation (id, owner, user_id, title, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $5)`,
    [id, owner, userId, title, createdAt],
  );
  await db.query(
    `DELETE FROM assistant_conversation WHERE id IN (
       SELECT id FROM assistant_conversation WHERE owner = $1
        ORDER BY updated_at DESC, id DESC OFFSET $2)`,
    [owner, most],
  );
}

/** The last `most` messages in their order, along assistant_message_order. */
export async function selectMessages(
  db: Database,
  conversationId: string,
  most: number,
): Promise<KeptMessage[]> {
  const rows = await db.query<KeptMessage & Record<string, unknown>>(
    `SELECT id, "timestamp", content FROM assistant_message
      WHERE conversation_id = $1 ORDER BY id DESC LIMIT $2`,
    [conversationId, most],
  );
  return rows.reverse();
}

/**
 * Adds a message where its conversation still is, and forgets the oldest beyond `most`. What it holds
 * words of must still be there: who is erased meanwhile is not in it. By feedback_pkey.
 * @returns whether it was kept.
 */
export async function insertMessage(
  db: Database,
  conversationId: string,
  { id, timestamp, content }: KeptMessage,
  cited: string[],
  most: number,
): Promise<boolean> {
  const rows = await db.query(
    `WITH held AS MATERIALIZED (SELECT id FROM feedback WHERE id = ANY($6::uuid[]) FOR SHARE),
     talk AS (UPDATE assistant_conversation SET updated_at = $3 WHERE id = $2 RETURNING id)
     INSERT INTO assistant_message (id, conversation_id, "timestamp", role, content, cited)
     SELECT $1::uuid, talk.id, $3::timestamptz, $4, $5::jsonb, $6::uuid[] FROM talk
      WHERE (SELECT count(*) FROM held) = cardinality($6::uuid[])
     RETURNING id`,
    [
      id,
      conversationId,
      timestamp,
      content.kind === 'question' ? 'user' : 'assistant',
      JSON.stringify(content),
      cited,
    ],
  );
  await db.query(
    `DELETE FROM assistant_message WHERE id IN (
       SELECT id FROM assistant_message WHERE conversation_id = $1
        ORDER BY id DESC OFFSET $2)`,
    [conversationId, most],
  );
  return rows.length > 0;
}

/** With all that was said in it. @returns whether it was there, and the owner's. */
export async function deleteConversationRow(
  db: Database,
  id: string,
  owner: string,
): Promise<boolean> {
  const rows = await db.query(
    'DELETE FROM assistant_conversation WHERE id = $1 AND owner = $2 RETURNING id',
    [id, owner],
  );
  return rows.length > 0;
}
