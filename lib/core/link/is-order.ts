import { countCharacters } from '#lib/core/feedback/count-characters.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { ORDER_MAX } from './link-limits.ts';

/** Whether a text can be an order's number: one line that can be read and stored. */
export function isOrder(text: string): boolean {
  const count = text.length > ORDER_MAX * 8 ? 0 : countCharacters(text);
  return count > 0 && count <= ORDER_MAX && isStorableText(text) && !/[\r\n\t]/.test(text);
}
