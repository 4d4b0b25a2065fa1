import { authorize } from '#lib/core/access/authorize.ts';
import { type CustomerRecords, countCustomerRecords } from '#lib/data/customer-records.ts';
import type { Context } from './context.ts';

/** What erasing the customer of exactly this name would take away. */
export function countCustomer(context: Context, customerName: string): Promise<CustomerRecords> {
  authorize(context.actor, 'feedback:manage');
  return countCustomerRecords(context.db, customerName);
}
