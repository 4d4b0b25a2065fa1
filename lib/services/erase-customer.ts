import { authorize } from '#lib/core/access/authorize.ts';
import {
  type CustomerRecords,
  deleteHeldOfCustomer,
  selectCustomerIds,
} from '#lib/data/customer-records.ts';
import { countContacts } from '#lib/data/follow-ups.ts';
import { eraseFeedbackRows } from '#lib/data/reports.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

export type { CustomerRecords };

/** Few enough that a submission waiting for the same figures does not notice. */
const BATCH = 500;

/**
 * Forgets a customer: everything given under exactly this name, counted or kept aside, with the
 * keys and hashes that recognised it, the contacts left with them, the quotations of it in reports and
 * what channels were told of it. Cut short by a failure it is finished by calling it again.
 * @returns how many pieces that were.
 */
export async function eraseCustomer(
  context: Context,
  customerName: string,
): Promise<CustomerRecords> {
  authorize(context.actor, 'feedback:manage');
  const aside = await deleteHeldOfCustomer(context.db, customerName);
  const { held } = aside;
  let { contacts } = aside;
  let feedback = 0;
  try {
    for (;;) {
      const ids = await selectCustomerIds(context.db, customerName, BATCH);
      if (ids.length === 0) break;
      contacts += await countContacts(context.db, ids);
      feedback += await eraseFeedbackRows(context.db, ids, context.now());
    }
  } finally {
    if (feedback > 0) context.bus.publish('feedback_bulk', { reason: 'customer erased' });
    // Without the name: a log that keeps it would not have forgotten.
    log().info({ feedback, held, contacts }, 'customer erased');
  }
  return { feedback, held, contacts };
}
