import { describe, expect, it } from 'vitest';
import { editedFields, issuesByField } from './edited-fields.ts';

const OLD = { customer_name: 'Ada', feedback: 'Fine', rating: 4 } as const;

describe('an edit', () => {
  it('sends the changed fields alone', () => {
    expect(editedFields(OLD, { ...OLD, feedback: 'Fine!' })).toEqual({ feedback: 'Fine!' });
    expect(editedFields(OLD, { ...OLD, customer_name: '', rating: 5 })).toEqual({
      customer_name: '',
      rating: 5,
    });
  });

  it('sends nothing when nothing changed', () => {
    expect(editedFields(OLD, OLD)).toEqual({});
  });

  it('finds the first issue of each of its fields and leaves foreign ones', () => {
    const issue = (field: string, code: string) => ({ field, code, message: code });
    expect(
      issuesByField([
        issue('rating', 'required'),
        issue('metadata', 'too_long'),
        issue('feedback', 'too_long'),
        issue('feedback', 'required'),
      ]),
    ).toEqual([issue('feedback', 'too_long'), issue('rating', 'required')]);
  });
});
