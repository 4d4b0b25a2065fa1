'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ApiProblem, fetchJson } from '#components/dashboard/fetch-json.ts';
import { useAction } from '#components/dashboard/use-action.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { FEEDBACK_MAX, NAME_MAX } from '#lib/core/feedback/limits.ts';
import { type Edit, type EditField, editedFields, issuesByField } from './edited-fields.ts';

const LIMITS: Record<EditField, number> = {
  customer_name: NAME_MAX,
  feedback: FEEDBACK_MAX,
  rating: 5,
};

/** Saves what was changed; what the server refuses is told at its field. */
export function useSaveEdit(feedback: FeedbackWire, onSaved: (feedback: FeedbackWire) => void) {
  const t = useTranslations('desk');
  const { busy, run } = useAction();
  const [errors, setErrors] = useState<Partial<Record<EditField, string>>>({});

  const explain = (field: EditField, code: string, message: string) => {
    const key = `edit.error_${code}`;
    return t.has(key) ? t(key, { limit: LIMITS[field] }) : message;
  };

  const save = (edit: Edit) =>
    run(async () => {
      setErrors({});
      const changes = editedFields(feedback, edit);
      if (Object.keys(changes).length === 0) return onSaved(feedback);
      try {
        onSaved(
          await fetchJson<FeedbackWire>(`/api/v1/feedback/${feedback.id}`, {
            method: 'PATCH',
            body: changes,
          }),
        );
      } catch (cause) {
        const found = cause instanceof ApiProblem ? issuesByField(cause.issues) : [];
        if (found.length === 0) throw cause;
        setErrors(
          Object.fromEntries(
            found.map(({ field, code, message }) => [field, explain(field, code, message)]),
          ),
        );
      }
    });

  return { busy, errors, save };
}
