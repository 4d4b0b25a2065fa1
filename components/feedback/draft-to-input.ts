import type { Draft } from './form-state.ts';

export interface DraftOrigin {
  source: string;
  locale: string;
}

/** A draft in the wire's form, not yet checked. */
export function draftToInput(draft: Draft, { source, locale }: DraftOrigin) {
  return {
    id: draft.id,
    customer_name: draft.customer_name,
    feedback: draft.feedback,
    rating: draft.rating === '' ? undefined : Number(draft.rating),
    source,
    locale,
  };
}
