import { alertOperations } from '#lib/transports/http/routes/alert-operations.ts';
import { alertRuleOperations } from '#lib/transports/http/routes/alert-rule-operations.ts';
import { analysisOperations } from '#lib/transports/http/routes/analysis-operations.ts';
import { assistantOperations } from '#lib/transports/http/routes/assistant-operations.ts';
import { auditOperations } from '#lib/transports/http/routes/audit-operations.ts';
import { challengeOperations } from '#lib/transports/http/routes/challenge-operations.ts';
import { changeOperations } from '#lib/transports/http/routes/change-operations.ts';
import { channelOperations } from '#lib/transports/http/routes/channel-operations.ts';
import { deletionOperations } from '#lib/transports/http/routes/deletion-operations.ts';
import { deliveryOperations } from '#lib/transports/http/routes/delivery-operations.ts';
import { demoOperations } from '#lib/transports/http/routes/demo-operations.ts';
import { descriptionOperations } from '#lib/transports/http/routes/description-operations.ts';
import { entryOperations } from '#lib/transports/http/routes/entry-operations.ts';
import { erasureOperations } from '#lib/transports/http/routes/erasure-operations.ts';
import { exportOperations } from '#lib/transports/http/routes/export-operations.ts';
import { feedbackOperations } from '#lib/transports/http/routes/feedback-operations.ts';
import { figureOperations } from '#lib/transports/http/routes/figure-operations.ts';
import { followUpOperations } from '#lib/transports/http/routes/follow-up-operations.ts';
import { healthOperations } from '#lib/transports/http/routes/health-operations.ts';
import { heldOperations } from '#lib/transports/http/routes/held-operations.ts';
import { importOperations } from '#lib/transports/http/routes/import-operations.ts';
import { kioskOperations } from '#lib/transports/http/routes/kiosk-operations.ts';
import { linkOperations } from '#lib/transports/http/routes/link-operations.ts';
import { reportOperations } from '#lib/transports/http/routes/report-operations.ts';
import { responseOperations } from '#lib/transports/http/routes/response-operations.ts';
import { seriesOperations } from '#lib/transports/http/routes/series-operations.ts';
import { settingsOperations } from '#lib/transports/http/routes/settings-operations.ts';
import { teamOperations } from '#lib/transports/http/routes/team-operations.ts';
import { tokenOperations } from '#lib/transports/http/routes/token-operations.ts';
import { topicOperations } from '#lib/transports/http/routes/topic-operations.ts';
import { transcriptionOperations } from '#lib/transports/http/routes/transcription-operations.ts';
import { viewOperations } from '#lib/transports/http/routes/view-operations.ts';
import { workflowOperations } from '#lib/transports/http/routes/workflow-operations.ts';
import type { Operations } from './operation.ts';

/** Everything the API does, in the order of the reference. */
export const allOperations: Operations = {
  ...feedbackOperations,
  ...challengeOperations,
  ...entryOperations,
  ...followUpOperations,
  ...transcriptionOperations,
  ...deletionOperations,
  ...erasureOperations,
  ...viewOperations,
  ...figureOperations,
  ...seriesOperations,
  ...topicOperations,
  ...changeOperations,
  ...reportOperations,
  ...assistantOperations,
  ...alertOperations,
  ...alertRuleOperations,
  ...responseOperations,
  ...workflowOperations,
  ...linkOperations,
  ...exportOperations,
  ...importOperations,
  ...heldOperations,
  ...teamOperations,
  ...tokenOperations,
  ...kioskOperations,
  ...channelOperations,
  ...deliveryOperations,
  ...auditOperations,
  ...settingsOperations,
  ...analysisOperations,
  ...demoOperations,
  ...healthOperations,
  ...descriptionOperations,
};
