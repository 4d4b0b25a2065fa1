import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';

const words = {
  id: '01936f5e-8a3c-7cc1-9f00-3b1f6a1f0c11',
  rating: '4',
  feedback: 'Lovely soup',
  customer_name: 'Ana',
};
const draft = { ...words, contact: '', consent: '' };
const origin = { source: 'form', locale: 'es', nameField: 'required' } as const;

describe('checkDraft', () => {
  it('turns a complete draft into what is sent', () => {
    expect(checkDraft(draft, origin)).toEqual({
      ok: true,
      submission: { ...words, rating: 4, source: 'form', locale: 'es' },
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

  it('gives a name to who was asked for none, or gave none', () => {
    const named = (nameField: 'optional' | 'hidden', customer_name: string) => {
      const checked = checkDraft({ ...draft, customer_name }, { ...origin, nameField });
      return checked.ok && checked.submission.customer_name;
    };
    expect(named('optional', ' ')).toBe('Anonymous');
    expect(named('optional', 'Ana')).toBe('Ana');
    expect(named('hidden', 'Ana, of an earlier visit')).toBe('Anonymous');
  });

  it('counts code points, not UTF-16 units', () => {
    expect(checkDraft({ ...draft, feedback: '👍'.repeat(1000) }, origin).ok).toBe(true);
    expect(checkDraft({ ...draft, feedback: '👍'.repeat(1001) }, origin)).toMatchObject({
      issues: [{ field: 'feedback', code: 'too_long' }],
    });
  });

  it('sends a contact with its consent where the form asks for one, and never one without', () => {
    const asking = { ...origin, followUp: {} };
    const asked = (contact: string, consent: string, where: typeof origin = asking) => {
      const checked = checkDraft({ ...draft, contact, consent }, where);
      return checked.ok ? checked.submission.follow_up : checked.issues;
    };
    expect(asked('ana@example.com', 'yes')).toEqual({ email: 'ana@example.com', consent: true });
    expect(asked('+34 612 345 678', 'yes')).toEqual({ phone: '+34612345678', consent: true });
    expect(asked('', '')).toBeUndefined();
    expect(asked('ana@example.com', '')).toEqual([{ field: 'consent', code: 'required' }]);
    expect(asked('ana', 'yes')).toEqual([{ field: 'contact', code: 'not_a_contact' }]);
    expect(asked('', 'yes')).toEqual([{ field: 'contact', code: 'not_a_contact' }]);
    expect(asked('ana@example.com', 'yes', origin)).toBeUndefined();
  });
});
