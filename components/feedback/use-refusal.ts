import { type RefObject, useEffect, useState } from 'react';
import type { FormIssue, FormState, Notice } from './form-state.ts';

/** What was wrong with the last try, and the way of the focus to it. */
export function useRefusal(form: RefObject<HTMLFormElement | null>, state: FormState) {
  const [issues, setIssues] = useState(state.issues);
  const [notice, setNotice] = useState<Notice | null>(state.notice);
  // A new object for each try, so that the second one leads to the field again.
  const [first, setFirst] = useState<FormIssue | undefined>(state.issues[0]);

  useEffect(() => {
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus();
  }, [first, form]);

  return {
    issues,
    notice,
    refuse(refused: FormIssue[]): void {
      setIssues(refused);
      setNotice(refused.length === 0 ? 'refused' : null);
      setFirst(refused[0] && { ...refused[0] });
    },
    forgive(): void {
      setIssues([]);
      setNotice(null);
    },
    forgiveField(name: string | null): void {
      if (issues.some(({ field }) => field === name)) {
        setIssues(issues.filter(({ field }) => field !== name));
      }
    },
  };
}
