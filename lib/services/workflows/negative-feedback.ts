import * as z from 'zod/mini';
import { draftReply } from '#lib/core/responses/draft-reply.ts';
import { weighPrevention } from '#lib/core/responses/weigh-prevention.ts';
import type { ForecastWire } from '#lib/core/workflows/workflow-wire.ts';
import { findFeedback } from '#lib/data/feedback-entry.ts';
import { assignPlan, findPlan, keepDraft } from '#lib/data/response-plans.ts';
import { selectWorkflows } from '#lib/data/workflows.ts';
import type { Context } from '#lib/services/context.ts';
import { currentSettings } from '#lib/services/settings/kept-settings.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import { unhappyTopics } from './unhappy-topics.ts';
import { defineWorkflow } from './workflow.ts';

export const NEGATIVE_FEEDBACK = 'negative_feedback';

const input = z.object({ feedback_id: z.uuid() });

async function makePlan(context: Context, id: string): Promise<boolean> {
  const { db } = context;
  const feedback = await findFeedback(db, id);
  // Deleted meanwhile: its plan went with it.
  if (!feedback) return false;
  const { settings } = await currentSettings(context);
  const [rules, unhappy] = await Promise.all([knownTopicRules(db), unhappyTopics(db)]);
  const topics = rules.shown(feedback.topics);
  const { draft, language } = draftReply({ ...feedback, topics }, settings.shopName);
  const counts = feedback.topics.flatMap((topic) => unhappy.topics.get(topic) ?? []);
  const prevention = weighPrevention({ ...unhappy, topics: counts });
  return keepDraft(db, id, { draft, language, prevention });
}

/** What an unhappy customer is answered, by whom and by when, and what would keep it from happening again. */
export const negativeFeedback = defineWorkflow({
  name: NEGATIVE_FEEDBACK,
  schedule: null,
  hasOwner: true,
  input,
  inputAt: null,
  tasks: [
    {
      name: 'make_plan',
      after: [],
      attempts: 5,
      timeoutSeconds: 30,
      perform: async ({ context, input: { feedback_id } }) => ({
        made: await makePlan(context, feedback_id),
      }),
    },
    {
      name: 'assign_owner',
      after: ['make_plan'],
      attempts: 5,
      timeoutSeconds: 30,
      perform: async ({ context, input: { feedback_id } }) => ({
        assignee_id: await assignPlan(context.db, feedback_id, NEGATIVE_FEEDBACK),
      }),
    },
  ],
  async forecast({ db }, { feedback_id }) {
    const [plan, feedback, { workflows }] = await Promise.all([
      findPlan(db, feedback_id),
      findFeedback(db, feedback_id),
      selectWorkflows(db),
    ]);
    const language = feedback ? draftReply(feedback, null).language : null;
    const owner = plan?.assignee?.id ?? workflows.get(NEGATIVE_FEEDBACK)?.ownerId ?? null;
    const steps: ForecastWire[] = [
      { task: 'make_plan', action: 'make_plan', details: { language } },
      {
        task: 'assign_owner',
        action: owner ? 'assign_owner' : 'assign_admins',
        details: { assignee_id: owner },
      },
    ];
    return steps;
  },
});
