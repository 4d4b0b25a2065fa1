import type { Draft } from './form-state.ts';

/** What was submitted or stands in the form right now. */
export function readDraft(data: FormData): Draft {
  return {
    id: readText(data, 'id'),
    rating: readText(data, 'rating'),
    feedback: readText(data, 'feedback'),
    customer_name: readText(data, 'customer_name'),
    contact: readText(data, 'contact'),
    consent: readText(data, 'consent'),
  };
}

/** Forms send line breaks as CRLF; people typed one character. */
export function readText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
}
