import { alertWorks } from '#lib/services/alerts/alert-works.ts';
import { analysisWorks } from '#lib/services/analysis/analysis-works.ts';
import { auditWorks } from '#lib/services/audit/audit-works.ts';
import { deliveryWorks } from '#lib/services/channels/deliver/delivery-works.ts';
import type { Context } from '#lib/services/context.ts';
import { followUpWorks } from '#lib/services/follow-up/follow-up-works.ts';
import { retentionWorks } from '#lib/services/retention/retention-works.ts';
import { workflowWorks } from '#lib/services/workflows/workflow-works.ts';
import { rollupWorks } from './rollup-works.ts';
import type { Work } from './work.ts';

/** Everything that is done without being asked, by the server or by workers beside it. */
export function backgroundWorks(context: Context): Work[] {
  return [
    ...analysisWorks(context),
    ...alertWorks(context),
    ...auditWorks(context),
    ...followUpWorks(context),
    ...deliveryWorks(context),
    ...workflowWorks(context),
    ...retentionWorks(context),
    ...rollupWorks(context),
  ];
}
