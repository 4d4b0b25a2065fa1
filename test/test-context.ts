import { afterAll, beforeEach, inject } from 'vitest';
import type { Actor } from '#lib/core/access/actor.ts';
import { createBus } from '#lib/infra/bus.ts';
import { createDatabase } from '#lib/infra/database.ts';
import type { Context } from '#lib/services/context.ts';
import { forgetTopicRules } from '#lib/services/topics/known-topic-rules.ts';

const TABLES = [
  'feedback',
  'held_feedback',
  'follow_up',
  'analysis_report',
  'import_run',
  'session',
  '"user"',
  'invitation',
  'setting',
  'login_try',
  'api_token',
  'kiosk',
  'saved_view',
  'topic_rule',
  'sentiment_correction',
  'analysis_run',
  'lease',
  'response_plan',
  'workflow',
  'workflow_run',
  'workflow_task',
  'alert',
  'alert_rule',
  'channel',
  'delivery',
  'delivery_attempt',
  'audit_entry',
  'model_day',
  'model_usage',
  'assistant_conversation',
  'assistant_message',
];

/** A context on the run's database, emptied before each test. */
export function testContext(actor: Actor = { kind: 'system', name: 'test' }) {
  const db = createDatabase({ ...inject('databaseAddress'), max: 8 });
  const context: Context = { actor, db, bus: createBus(), now: () => new Date() };
  beforeEach(async () => {
    await db.query(`TRUNCATE ${TABLES.join(', ')}`);
    forgetTopicRules(db);
  });
  afterAll(() => db.close());
  return context;
}
