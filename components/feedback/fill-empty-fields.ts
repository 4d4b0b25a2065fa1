import type { Draft } from './form-state.ts';

/** Puts a kept draft back, without touching what was typed before the page came alive. */
export function fillEmptyFields(form: HTMLFormElement, draft: Draft): void {
  const { elements } = form;
  const rating = elements.namedItem('rating');
  if (rating instanceof RadioNodeList && rating.value === '') rating.value = draft.rating;
  for (const name of ['feedback', 'customer_name'] as const) {
    const field = elements.namedItem(name);
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (!isText || field.value !== '') continue;
    field.value = draft[name];
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
