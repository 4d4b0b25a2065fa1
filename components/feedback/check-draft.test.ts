import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';

const draft = {
  id: '01936f5e-8a3c-7cc1-9f00-3b1f6a1f0c11',
  rating: '4',
  feedback: 'Lovely soup',
  customer_name: 'Ana',
};
const origin = { source: 'form', locale: 'es' };

describe('checkDraft', () => {
  it('turns a complete draft into what is sent', () => {
    expect(checkDraft(draft, origin)).toEqual({
      ok: true,
      submission: { ...draft, rating: 4, source: 'form', locale: 'es' },
    });
  });

  it('names each empty field once, in the order they stand', () => {
    const empty = { ...draft, rating: '', feedback: '  ', customer_name: '' };
    expect(checkDraft(empty, origin)).toEqual({
      ok: false,
      issues: [
        { field: 'rating', code: 'required' },
        { field: 'feedback', code: 'required' },
        { field: 'customer_name', code: 'required' },
      ],
    });
  });

  it('counts code points, not UTF-16 units', () => {
    expect(checkDraft({ ...draft, feedback: '👍'.repeat(1000) }, origin).ok).toBe(true);
    expect(checkDraft({ ...draft, feedback: '👍'.repeat(1001) }, origin)).toMatchObject({
      issues: [{ field: 'feedback', code: 'too_long' }],
    });
  });
});
